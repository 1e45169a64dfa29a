import { Grouping, Strength, type Identification, type Identifier, type IdentifierKind } from './identification.ts';

const NOTHING: readonly Identification[] = [];

/** Makes an identifier of a table: every kind that a value can be, in the order of the table. */
export function identifierOf(kinds: readonly IdentifierKind[]): Identifier {
    const byLength = Map.groupBy(kinds.flatMap(masksOf), ({ mask }) => mask.length);
    return (value, groups = [value.length]) => {
        let found = NOTHING;
        let last: IdentifierKind | null = null;
        for (const { kind, mask, groupings } of byLength.get(value.length) ?? []) {
            if (kind === last || !fits(value, mask) || kind.shape?.test(value) === false) continue;
            found = [...found, identification(kind, value, mask, groupingOf(groups, groupings))];
            last = kind;
        }
        return found;
    };
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

function groupingOf(groups: readonly number[], groupings: readonly (readonly number[])[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    const isCustomary = groupings.some(
        (customary) =>
            customary.length === groups.length && customary.every((length, index) => length === groups[index])
    );
    return isCustomary ? Grouping.Customary : Grouping.Other;
}
