import { isDigits } from './checksums.ts';
import { Grouping, Strength, type Identification, type Identifier, type IdentifierKind } from './identification.ts';

const NOTHING: readonly Identification[] = [];

/** Makes an identifier of a table: every kind that a value can be, in the order of the table. */
export function identifierOf(kinds: readonly IdentifierKind[]): Identifier {
    const masks = kinds.flatMap(masksOf);
    // Most values are digits alone: they fit every mask of their length that wants no letter.
    const ofDigits = byLength(masks.filter(({ mask }) => !mask.includes('A')));
    const ofCodes = byLength(masks.filter(({ mask }) => /[AX]/.test(mask)));
    return (value, groups = NO_GROUPS, isEnough = null) => {
        const isNumber = isDigits(value);
        const likely = (isNumber ? ofDigits : ofCodes)[value.length] ?? NO_MASKS;
        let found: Identification[] | null = null;
        let last: IdentifierKind | null = null;
        for (const { kind, mask, groupings } of likely) {
            if (kind === last || (!isNumber && !fits(value, mask)) || kind.shape?.test(value) === false) continue;
            const grouping = isNumber ? groupingOfDigits(groups, groupings) : groupingOf(value, groups, groupings);
            const each = identification(kind, value, mask, grouping);
            (found ??= []).push(each);
            if (isEnough?.(each) === true) break;
            last = kind;
        }
        return found ?? NOTHING;
    };
}

interface Mask {
    readonly kind: IdentifierKind;
    readonly mask: string;
    readonly groupings: readonly (readonly number[])[];
}

const NO_MASKS: readonly Mask[] = [];
const NO_GROUPS: readonly number[] = [];

function byLength(masks: readonly Mask[]): readonly (readonly Mask[])[] {
    const longest = Math.max(0, ...masks.map(({ mask }) => mask.length));
    return Array.from({ length: longest + 1 }, (_, length) => masks.filter(({ mask }) => mask.length === length));
}

/** Forms of a kind that differ in nothing but their groups are one mask. */
function masksOf(kind: IdentifierKind): readonly Mask[] {
    const forms = Map.groupBy(kind.forms, (form) => form.replaceAll(' ', ''));
    return Array.from(forms, ([mask, grouped]) => ({
        kind,
        mask,
        groupings: grouped.map((form) => form.split(' ').map(({ length }) => length))
    }));
}

const DIGIT = 0x39;
const LETTER = 0x41;

function fits(value: string, mask: string): boolean {
    for (let index = 0; index < mask.length; index += 1) {
        const code = value.charCodeAt(index);
        const isDigit = code >= 48 && code <= 57;
        const isLetter = code >= 65 && code <= 90;
        const wanted = mask.charCodeAt(index);
        if (wanted === DIGIT ? !isDigit : wanted === LETTER ? !isLetter : !isDigit && !isLetter) return false;
    }
    return true;
}

function identification(kind: IdentifierKind, value: string, mask: string, grouping: Grouping): Identification {
    const { name, country, checksum } = kind;
    const strength = strengthOf(kind, value, mask);
    const oneIn = strength === Strength.Checksum ? (checksum?.oneIn ?? 1) : 1;
    return { name, country, strength, grouping, oneIn };
}

function strengthOf({ issued, checksum }: IdentifierKind, value: string, mask: string): Strength {
    if (issued?.test(value) === false) return Strength.Length;
    if (checksum) return checksum.passes(value) ? Strength.Checksum : (checksum.failing ?? Strength.Length);
    return issued || mask.includes('A') ? Strength.Structure : Strength.Length;
}

function groupingOfDigits(groups: readonly number[], groupings: readonly (readonly number[])[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    for (const customary of groupings) if (isAlike(groups, customary)) return Grouping.Customary;
    return Grouping.Other;
}

function groupingOf(value: string, groups: readonly number[], groupings: readonly (readonly number[])[]): Grouping {
    const asWritten = groupingOfDigits(groups, groupings);
    if (asWritten !== Grouping.Other) return asWritten;
    const joined = joinedAtLetters(value, groups);
    if (joined.length <= 1) return Grouping.Together;
    for (const customary of groupings)
        if (isAlike(joined, joinedAtLetters(value, customary))) return Grouping.Customary;
    return Grouping.Other;
}

function isAlike(one: readonly number[], other: readonly number[]): boolean {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
    return true;
}

/** Groups without what parts letters from digits: readers part them, whether they were written apart or not. */
function joinedAtLetters(value: string, groups: readonly number[]): readonly number[] {
    const joined: number[] = [];
    let at = 0;
    for (const length of groups) {
        const isParted = at === 0 || isLetter(value, at - 1) === isLetter(value, at);
        if (isParted) joined.push(length);
        else joined.push((joined.pop() ?? 0) + length);
        at += length;
    }
    return joined;
}

function isLetter(value: string, index: number): boolean {
    return value.charCodeAt(index) >= 65;
}
