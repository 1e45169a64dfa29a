import { cardBrand, type Brand } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import { charsOf, firstGroupAt, Join, type Segment } from '../numbers/run.ts';
import { groupLengthsOf } from './grouped.ts';

/** The characters of runs are digits up to this code unit, and letters behind it. */
const NINE = 0x39;

/** People say what is short once more: a security code, a code that was sent, a phone number. */
const SHORTEST_TWICE = 3;
const LONGEST_TWICE = 11;
/** A block of so many characters stands in a long value twice by a slip of the tongue. */
const SHORTEST_BLOCK = 4;
const SHORTEST_WITH_BLOCK = 17;
const LONGEST_WITH_BLOCK = 48;
const MOST_GROUPS_OF_BLOCK = 8;

/** A value as fits look at it; what only some of them need is found out when it is asked. */
export class Value {
    readonly segment: Segment;
    readonly chars: string;
    readonly digits: number;
    readonly letters: number;
    private lengths: readonly number[] | null = null;
    private retold: boolean | null = null;
    private brand: Brand | null | undefined = undefined;

    constructor(segment: Segment) {
        this.segment = segment;
        this.chars = charsOf(segment);
        this.letters = lettersIn(this.chars);
        this.digits = this.chars.length - this.letters;
    }

    /** The lengths of its groups. */
    get groups(): readonly number[] {
        return (this.lengths ??= groupLengthsOf(this.segment));
    }

    /** The brand of the card whose number it is, by its first digits, its length and the Luhn check; null when it is none. */
    get card(): Brand | null {
        if (this.brand === undefined) {
            const brand = this.letters === 0 ? cardBrand(this.chars) : null;
            this.brand = brand !== null && passesLuhn(this.chars) ? brand : null;
        }
        return this.brand;
    }

    /** Somebody took something back: there are more characters than the value has. */
    get corrected(): boolean {
        return (this.retold ??= isRetold(this.segment));
    }
}

/** Something was taken back, or said twice: "zero... zero six", "three- three four", "one seven three, one seven three". */
function isRetold(segment: Segment): boolean {
    const { run, from, to } = segment;
    const { chars, groups } = run;
    const first = firstGroupAt(run, from);
    if (isToldTwice(segment) || holdsBlockTwice(segment)) return true;
    for (let index = first; index < groups.length; index += 1) {
        const group = groups[index];
        if (!group || group.at >= to) return false;
        const { at, join, form } = group;
        if (at === from) continue;
        if (join === Join.Correction) return true;
        if (form !== 'spoken' || (join !== Join.Sign && join !== Join.Hyphen)) continue;
        const before = index > first ? groups[index - 1] : undefined;
        if (before && chars.slice(before.at, at) === chars.slice(at, 2 * at - before.at)) return true;
    }
    return false;
}

/** The whole value once more, behind a pause or not. */
function isToldTwice({ run: { chars }, from, to }: Segment): boolean {
    const half = (to - from) >> 1;
    if ((to - from) % 2 !== 0 || half < SHORTEST_TWICE || half > LONGEST_TWICE) return false;
    for (let at = from; at < from + half; at += 1)
        if (chars.charCodeAt(at) !== chars.charCodeAt(at + half)) return false;
    return true;
}

/** A block of groups, and the same block behind it: "2602 95, 2602 95, 60". */
function holdsBlockTwice({ run, from, to }: Segment): boolean {
    if (to - from < SHORTEST_WITH_BLOCK || to - from > LONGEST_WITH_BLOCK) return false;
    const { chars, groups } = run;
    for (let first = firstGroupAt(run, from); first < groups.length; first += 1) {
        const at = groups[first]?.at ?? to;
        for (let next = first + 1; next < groups.length && next <= first + MOST_GROUPS_OF_BLOCK; next += 1) {
            const again = groups[next]?.at ?? to;
            const length = again - at;
            if (again + length > to) break;
            if (length >= SHORTEST_BLOCK && chars.startsWith(chars.slice(at, again), again)) return true;
        }
    }
    return false;
}

function lettersIn(chars: string): number {
    let letters = 0;
    for (let at = 0; at < chars.length; at += 1) if (chars.charCodeAt(at) > NINE) letters += 1;
    return letters;
}
