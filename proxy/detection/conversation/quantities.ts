import { isDigits } from '../identifiers/checksums.ts';
import { Join, type Run } from '../numbers/run.ts';

/** So many numbers that rise are a list, even where nothing but blanks stands between them. */
const LISTED = 6;
const LISTED_BY_SIGNS = 5;
const LONGEST_LISTED = 2;
const TWO = 2;
/** "7.25", "0.4", "182.48": so many numbers at most, one after the other. */
const MOST_GROUPS = 6;
const WHOLE = /^(?:0|[1-9]\d{0,2})$/;
/** "4471.22": with cents. */
const LONG_WHOLE = /^[1-9]\d{3,4}$/;
/** " dot ", in code units. */
const SHORTEST_SAID = 5;
const FRACTION = /^\d{1,2}$/;
const OVER = /^[1-9]\d{0,2}$/;
/** A month and a year to come: what expires. */
const MONTH = /^(?:0[1-9]|1[0-2])$/;
const SHORT_MONTH = /^[1-9]$/;
const YEAR = /^[2-4]\d$/;

/** Tells whether a run is made of numbers with a decimal point, or is one number over another: no code, no PIN and no piece of one is written so. */
export function isQuantity(run: Run): boolean {
    const { groups, chars } = run;
    const [, second] = groups;
    if (!second || groups.length > MOST_GROUPS) return false;
    if (second.join === Join.Slash && groups.length === TWO)
        return isOver(chars.slice(0, second.at), chars.slice(second.at));
    let decimals = 0;
    for (let index = 0; index < groups.length; index += 1) {
        const first = partAt(groups, chars, index);
        if (groups[index + 1]?.join !== Join.Dot) {
            if (!OVER.test(first)) return false;
            continue;
        }
        index += 1;
        if (
            groups[index + 1]?.join === Join.Dot ||
            isSentenceEnd(run, groups[index]?.at ?? 0) ||
            !isDecimal(first, partAt(groups, chars, index))
        )
            return false;
        decimals += 1;
    }
    return decimals > 0;
}

/** "Eight eight seven. Four six two": the dot of a number touches both sides, or is said. */
function isSentenceEnd({ starts, ends }: Run, at: number): boolean {
    const between = (starts[at] ?? 0) - (ends[at - 1] ?? 0);
    return between > 1 && between < SHORTEST_SAID;
}

function partAt(groups: Run['groups'], chars: string, index: number): string {
    return chars.slice(groups[index]?.at ?? 0, groups[index + 1]?.at);
}

function isDecimal(whole: string, fraction: string): boolean {
    if (MONTH.test(whole) && YEAR.test(fraction)) return false;
    return FRACTION.test(fraction) && (WHOLE.test(whole) || (LONG_WHOLE.test(whole) && fraction.length === TWO));
}

function isOver(first: string, last: string): boolean {
    if ((MONTH.test(first) || SHORT_MONTH.test(first)) && YEAR.test(last)) return false;
    return first.length !== last.length && OVER.test(first) && OVER.test(last);
}

/** Tells whether a run lists numbers that rise: "4, 11, 23, 38 and 41". What begins with a nought is told digit by digit. */
export function isList({ groups, chars }: Run): boolean {
    if (groups.length < LISTED_BY_SIGNS || !isDigits(chars)) return false;
    let last = 0;
    let signs = 0;
    for (let index = 0; index < groups.length; index += 1) {
        const group = groups[index];
        const number = partAt(groups, chars, index);
        if (!group || number.length > LONGEST_LISTED || number.charAt(0) === '0' || Number(number) <= last)
            return false;
        last = Number(number);
        if (group.join === Join.Comma || group.join === Join.Words) signs += 1;
    }
    return last > 9 && (groups.length >= LISTED || signs + 1 >= groups.length);
}
