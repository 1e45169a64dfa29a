import { Strength, type Identification } from '../identifiers/identification.ts';
import { groupsOf, Join, type Segment } from '../numbers/run.ts';

/** Tells whether the groups are parted alike, as one number is: "078-05-1120", not "078-05 1120". */
export function isEvenlyJoined(segment: Segment): boolean {
    const [, second, ...rest] = groupsOf(segment);
    const join = second?.join ?? Join.None;
    return (
        (join === Join.Hyphen || join === Join.Space || join === Join.Dot) && rest.every((group) => group.join === join)
    );
}

/** What an identification says to people. */
export function shownBy({ name, strength }: Identification): string {
    if (strength === Strength.Checksum) return `${name}, passes its check`;
    return strength === Strength.Structure ? `${name}, in the range that is issued` : `the length of a ${name}`;
}
