/**
 * How much a value proves by itself. `checksum`: its check characters are right. `structure`: it fits what its issuer gives
 * out, beyond the number of its digits. `length`: it has the length and the kinds of characters, and nothing else speaks for
 * it; where there is a checksum, it fails, as it does when a speech recogniser drops or mishears a digit.
 */
export const Strength = { Checksum: 'checksum', Structure: 'structure', Length: 'length' } as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/**
 * How the characters were grouped. `customary`: as the issuer prints them (3-2-4). `together`: in one group. `other`: grouped
 * in a way that the issuer does not use.
 */
export const Grouping = { Customary: 'customary', Together: 'together', Other: 'other' } as const;
export type Grouping = (typeof Grouping)[keyof typeof Grouping];

/** What a value can be. */
export interface Identification {
    /** For people: 'UK National Insurance number'. */
    readonly name: string;
    /** Of the issuer, ISO 3166-1 alpha-2; ZZ where the value does not tell, or there is no one issuer. */
    readonly country: string;
    readonly strength: Strength;
    readonly grouping: Grouping;
    /** At most one in so many random values of the same length and kinds of characters is proven like this by its checksum; else 1. */
    readonly oneIn: number;
}

/**
 * Tells what a value can be. The value is canonical: ASCII digits and upper-case letters, separators removed. Groups are the
 * lengths of its groups as they were written, one or none if it was not grouped. What comes behind the first that `isEnough` is left out.
 */
export type Identifier = (
    value: string,
    groups?: readonly number[],
    isEnough?: ((identification: Identification) => boolean) | null
) => readonly Identification[];

/** A kind of identifier as a row of a table. */
export interface IdentifierKind {
    readonly name: string;
    readonly country: string;
    /** As the issuer prints them, `9` for a digit, `A` for a letter, `X` for either, a space between groups. */
    readonly forms: readonly string[];
    /** What forms cannot say; a value that differs is nothing of this kind. Anchored at both ends. */
    readonly shape?: RegExp;
    /** What is given out; a value that differs is proven by its length at most. Anchored at both ends. */
    readonly issued?: RegExp;
    readonly checksum?: Checksum;
}

/** The check characters of a kind of identifier. */
export interface Checksum {
    /** Is called with values of the kind's forms only. */
    readonly passes: (value: string) => boolean;
    /** At most one in so many random values that fit the form passes, everything considered. */
    readonly oneIn: number;
    /** What is left when it fails; `length` if the issuer gives out no value without it. */
    readonly failing?: Strength;
}
