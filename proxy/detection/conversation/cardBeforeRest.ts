import { Category } from 'c/redaction';
import { cardBrand } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import { charsOf, firstGroupAt, type Segment } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';

/** The cards that people pay with. */
const NUMBER = /^(?:4|5[1-5]|2[2-7]|6011|65)\d{14,15}$|^3[47]\d{13}$/;
const LENGTHS = [15, 16];
/** Month and year, with or without the security code. */
const REST = /^(?:0[1-9]|1[0-2]|[1-9])(?:20)?[2-4]\d(?:\d{2,4})?$/;
const SHORTEST_REST = 3;
const LONGEST_REST = 10;

/**
 * The card number that a run begins with where its expiry date, and perhaps its security code, follow in one breath: "… eight six two, oh one,
 * twenty-seven". Null where the digits behind it are no such date, or the first ones no such number.
 */
export function cardBeforeRest(segment: Segment): (Evidence & { readonly segment: Segment }) | null {
    const { run, from, to } = segment;
    const chars = charsOf(segment);
    for (const length of LENGTHS) {
        const rest = chars.length - length;
        if (rest < SHORTEST_REST || rest > LONGEST_REST) continue;
        const end = from + length;
        if (run.groups[firstGroupAt(run, end)]?.at !== end) continue;
        const number = chars.slice(0, length);
        if (!NUMBER.test(number) || !REST.test(chars.slice(length)) || !passesLuhn(number)) continue;
        const brand = cardBrand(number);
        if (!brand) continue;
        const why = `${String(length)} digits, passes the Luhn check, ${brand.name}`;
        return { category: Category.CardNumber, score: 0.92, why, segment: { run, from, to: to - rest } };
    }
    return null;
}
