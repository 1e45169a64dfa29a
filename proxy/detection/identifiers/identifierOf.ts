import { Grouping, Strength, type Identification, type Identifier, type IdentifierKind } from './identification.ts';

const NOTHING: readonly Identification[] = [];

/** Makes an identifier of a table: every kind that a value can be, in the order of the table. */
export function identifierOf(kinds: readonly IdentifierKind[]): Identifier {
    const masks = kinds.flatMap(masksOf);
    // Most values are digits alone: they fit every mask of their length that wants no letter.
    const ofDigits = Map.groupBy(
        masks.filter(({ mask }) => !mask.includes('A')),
        ({ mask }) => mask.length
    );
    const ofCodes = Map.groupBy(
        masks.filter(({ mask }) => /[AX]/.test(mask)),
        ({ mask }) => mask.length
    );
    return (value, groups = [value.length]) => {
        let found = NOTHING;
        let last: IdentifierKind | null = null;
        const isNumber = isDigits(value);
        for (const { kind, mask, groupings } of (isNumber ? ofDigits : ofCodes).get(value.length) ?? []) {
            if (kind === last || (!isNumber && !fits(value, mask)) || kind.shape?.test(value) === false) continue;
            found = [...found, identification(kind, value, mask, groupingOf(value, groups, groupings))];
            last = kind;
        }
        return found;
    };
}

function isDigits(value: string): boolean {
    for (let index = 0; index < value.length; index += 1) {
        const code = value.charCodeAt(index);
        if (code < 48 || code > 57) return false;
    }
    return true;
}

interface Mask {
    readonly kind: IdentifierKind;
    readonly mask: string;
    readonly groupings: readonly (readonly number[])[];
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

function fits(value: string, mask: string): boolean {
    for (let index = 0; index < mask.length; index += 1) {
        const code = value.charCodeAt(index);
        const isDigit = code >= 48 && code <= 57;
        const isLetter = code >= 65 && code <= 90;
        const wanted = mask[index];
        if (wanted === '9' ? !isDigit : wanted === 'A' ? !isLetter : !isDigit && !isLetter) return false;
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

function groupingOf(value: string, groups: readonly number[], groupings: readonly (readonly number[])[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    if (groupings.some((customary) => isAlike(groups, customary))) return Grouping.Customary;
    const joined = joinedAtLetters(value, groups);
    if (joined.length <= 1) return Grouping.Together;
    const isCustomary = groupings.some((customary) => isAlike(joined, joinedAtLetters(value, customary)));
    return isCustomary ? Grouping.Customary : Grouping.Other;
}

function isAlike(one: readonly number[], other: readonly number[]): boolean {
    return one.length === other.length && one.every((length, index) => length === other[index]);
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
