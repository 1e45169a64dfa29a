import { isDigits } from '../identifiers/checksums.ts';
import { Join, type Run } from '../numbers/run.ts';

/** So many numbers that rise are a list, even where nothing but blanks stands between them. */
const LISTED = 6;
const LISTED_BY_SIGNS = 5;
const LONGEST_LISTED = 2;
const TWO = 2;
/** "7.25", "0.4", "182.48", and what people write of a day and a month, or of one value over another. */
const DECIMAL = /^\d{1,3}$/;
const FRACTION = /^\d{1,2}$/;
const OVER = /^[1-9]\d{0,2}$/;
/** A month and a year to come: what expires. */
const MONTH = /^(?:0[1-9]|1[0-2])$/;
const SHORT_MONTH = /^[1-9]$/;
const YEAR = /^[2-4]\d$/;

/** Tells whether a run is a number with a decimal point, or one number over another: no code, no PIN and no piece of one is written so. */
export function isQuantity({ groups, chars }: Run): boolean {
    const [, second] = groups;
    if (groups.length !== TWO || !second || (second.join !== Join.Dot && second.join !== Join.Slash)) return false;
    const first = chars.slice(0, second.at);
    const last = chars.slice(second.at);
    const isDotted = second.join === Join.Dot;
    if ((MONTH.test(first) || (!isDotted && SHORT_MONTH.test(first))) && YEAR.test(last)) return false;
    return isDotted ? DECIMAL.test(first) && FRACTION.test(last) : OVER.test(first) && OVER.test(last);
}

/** Tells whether a run lists numbers that rise: "4, 11, 23, 38 and 41". What begins with a nought is told digit by digit. */
export function isList({ groups, chars }: Run): boolean {
    if (groups.length < LISTED_BY_SIGNS || !isDigits(chars)) return false;
    let last = 0;
    let signs = 0;
    for (let index = 0; index < groups.length; index += 1) {
        const group = groups[index];
        const end = groups[index + 1]?.at ?? chars.length;
        if (!group || end - group.at > LONGEST_LISTED || chars.charAt(group.at) === '0') return false;
        const number = Number(chars.slice(group.at, end));
        if (number <= last) return false;
        last = number;
        if (group.join === Join.Comma || group.join === Join.Words) signs += 1;
    }
    return last > 9 && (groups.length >= LISTED || signs + 1 >= groups.length);
}
