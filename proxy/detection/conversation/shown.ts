import { Strength, type Identification } from '../identifiers/identification.ts';

/** What an identification says to people. */
export function shownBy({ name, strength }: Identification): string {
    if (strength === Strength.Checksum) return `${name}, passes its check`;
    return strength === Strength.Structure ? `${name}, in the range that is issued` : `the length of a ${name}`;
}
