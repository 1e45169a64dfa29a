import type { TranscriptEntry, Sender } from 'c/proxyContract';
import type { Speaker } from 'c/speakerFilter';
import { Side, sideOf, speakerOf } from 'c/wording';

/** The speakers whose entries are hidden, by their keys. Others who come are shown. */
export type HiddenSpeakers = ReadonlySet<string>;

export const NOBODY_HIDDEN: HiddenSpeakers = new Set();

/** Whose entries are shown at first, as an admin sets it in App Builder. */
export const SpeakerSide = { All: 'all', Customer: Side.Customer, Agent: Side.Agent } as const;
export type SpeakerSide = (typeof SpeakerSide)[keyof typeof SpeakerSide];

/** Who is hidden at first: everybody on another side, unless nobody would be left. */
export function hiddenAtFirst(entries: readonly TranscriptEntry[], side: SpeakerSide): HiddenSpeakers {
    if (side === SpeakerSide.All || !entries.some(({ sender }) => sideOf(sender) === side)) return NOBODY_HIDDEN;
    return new Set(entries.filter(({ sender }) => sideOf(sender) !== side).map(({ sender }) => keyOf(sender)));
}

/** The entries of those who are not hidden, in their order; the very list where nobody is. */
export function shownEntries(entries: readonly TranscriptEntry[], hidden: HiddenSpeakers): readonly TranscriptEntry[] {
    return hidden.size === 0 ? entries : entries.filter(({ sender }) => !hidden.has(keyOf(sender)));
}

/** Whoever speaks in these entries, in the order in which they begin to, and whoever is hidden. */
export function speakersOf(entries: readonly TranscriptEntry[], hidden: HiddenSpeakers): readonly Speaker[] {
    const speakers = new Map<string, Speaker>();
    for (const { sender } of entries) {
        const key = keyOf(sender);
        const known = speakers.get(key);
        const count = (known?.count ?? 0) + 1;
        speakers.set(
            key,
            known ? { ...known, count } : { key, ...speakerOf(sender), count, isShown: !hidden.has(key) }
        );
    }
    return [...speakers.values()];
}

/** A speaker who was shown is hidden, or the other way round. */
export function withToggled(hidden: HiddenSpeakers, key: string): HiddenSpeakers {
    const toggled = new Set(hidden);
    if (!toggled.delete(key)) toggled.add(key);
    return toggled;
}

/** An entry's speaker is shown again, where they were hidden. */
export function withShown(hidden: HiddenSpeakers, { sender }: TranscriptEntry): HiddenSpeakers {
    const key = keyOf(sender);
    return hidden.has(key) ? withToggled(hidden, key) : hidden;
}

/** Whoever reads alike is one speaker: a name may stand for two roles, a role for two people. */
function keyOf(sender: Sender): string {
    const { name, role } = speakerOf(sender);
    return `${name}\n${role}`;
}
