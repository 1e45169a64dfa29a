import { Category } from 'c/redaction';
import { cardBrand, isCardGrouping } from '../identifiers/cardNumber.ts';
import { isDigits, passesLuhn } from '../identifiers/checksums.ts';
import { charsOf, groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';

/** More letters are those of a code. */
const MOST_LETTERS = 6;
const SHORTEST = 15;
const LONGEST = 16;

/** What may stand between the groups of a card number that is typed. */
const TYPED: ReadonlySet<Join> = new Set([Join.None, Join.Space, Join.Hyphen, Join.Dot]);

/**
 * A card number that a segment begins with, typed with letters that look like its digits: "4OO1 …", "4l11 …". Null unless the digits that they
 * stand for pass the Luhn check in the range of a brand, grouped as it prints them.
 */
export function cardOfLookAlikes(whole: Segment): (Evidence & { readonly segment: Segment }) | null {
    const segment = typedPart(whole);
    const chars = charsOf(segment);
    const { length } = chars;
    if (length < SHORTEST || length > LONGEST) return null;
    const letters = chars.replace(/\d/g, '').length;
    if (letters === 0 || letters > MOST_LETTERS) return null;
    const digits = chars.replaceAll('O', '0').replace(/[IL]/g, '1');
    const brand = isDigits(digits) ? cardBrand(digits) : null;
    if (!brand || !passesLuhn(digits) || !isCardGrouping(brand, printedGroups(segment))) return null;
    const why = `${String(length)} digits, passes the Luhn check, ${brand.name}`;
    return { category: Category.CardNumber, score: 0.9, why, segment };
}

function typedPart(segment: Segment): Segment {
    const { run, from, to } = segment;
    const end = groupsOf(segment).find(({ at, join }) => at > from && !TYPED.has(join))?.at ?? to;
    return { run, from, to: end };
}

/** The lengths of the groups, those joined that nothing stands between. */
function printedGroups(segment: Segment): readonly number[] {
    const { from, to } = segment;
    const starts = groupsOf(segment)
        .filter(({ at, join }) => at > from && join !== Join.None)
        .map(({ at }) => at);
    const edges = [from, ...starts, to];
    return edges.slice(1).map((edge, index) => edge - (edges[index] ?? from));
}
