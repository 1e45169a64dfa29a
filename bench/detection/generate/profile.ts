import { hashOf, type Random } from './random.ts';

/** Which share of the phrases and names a data set is written with. */
export const Profile = {
    /** The data that rules are developed on. */
    Developer: 'developer',
    /** Phrases and names that the developer set never shows. */
    HeldOut: 'heldOut'
} as const;
export type Profile = (typeof Profile)[keyof typeof Profile];

/** Random choices in which phrases and names come from the share of a profile only. */
export interface Source extends Random {
    readonly profile: Profile;
    /** One of the phrases (or names) that belong to the profile. */
    phrase(list: readonly string[]): string;
}

/** Binds random choices to a profile. */
export function createSource(random: Random, profile: Profile): Source {
    return { ...random, profile, phrase: (list) => random.pick(shareOf(list, profile)) };
}

/**
 * The phrases of a list that belong to the profile: three of ten are held out, chosen by a hash of their text, so that
 * a phrase stays on its side when others are added. A list with nothing on one side is shared as a whole.
 */
export function shareOf(list: readonly string[], profile: Profile): readonly string[] {
    const shares = SHARES.get(list) ?? divide(list);
    SHARES.set(list, shares);
    return shares[profile];
}

const SHARES = new WeakMap<readonly string[], Readonly<Record<Profile, readonly string[]>>>();

function divide(list: readonly string[]): Readonly<Record<Profile, readonly string[]>> {
    const heldOut = list.filter((phrase) => hashOf(phrase) % 10 < 3);
    const developer = list.filter((phrase) => hashOf(phrase) % 10 >= 3);
    return {
        developer: developer.length > 0 ? developer : list,
        heldOut: heldOut.length > 0 ? heldOut : list
    };
}
