import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';
import { digitRuns, type WrittenDigit } from './writtenDigits.ts';

const BRANDS: readonly { readonly brand: string; readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
    { brand: 'Visa', prefix: /^4/, lengths: [13, 16, 19] },
    { brand: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
    { brand: 'American Express', prefix: /^3[47]/, lengths: [15] },
    { brand: 'Discover', prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
    { brand: 'Diners Club', prefix: /^3(?:0[0-5]|[689])/, lengths: [14, 16, 19] },
    { brand: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
    { brand: 'UnionPay', prefix: /^62/, lengths: [16, 17, 18, 19] },
    { brand: 'Maestro', prefix: /^(?:50|5[6-9]|6)/, lengths: [13, 14, 15, 16, 17, 18, 19] }
];

const LENGTHS = [19, 18, 17, 16, 15, 14, 13];

/**
 * Finds card numbers: 13 to 19 digits in the range and length of a card brand that pass the Luhn check, in any grouping. Other
 * digits may stand beside them, as an expiry date does; a number begins and ends where a group does.
 */
export function detectCardNumbers(text: string): readonly Finding[] {
    const findings: Finding[] = [];
    for (const run of digitRuns(text)) {
        for (let from = 0; from < run.length;) {
            const card = cardAt(run, from);
            if (card) findings.push(card.finding);
            from += card?.length ?? 1;
        }
    }
    return findings;
}

function cardAt(run: readonly WrittenDigit[], from: number): { finding: Finding; length: number } | null {
    const first = run[from];
    if (!first?.startsGroup) return null;
    for (const length of LENGTHS) {
        const last = run[from + length - 1];
        if (!last || run[from + length]?.startsGroup === false) continue;
        const digits = run.slice(from, from + length).map(({ value }) => value);
        const text = digits.join('');
        const brand = BRANDS.find(({ prefix, lengths }) => lengths.includes(length) && prefix.test(text));
        if (!brand || !passesLuhn(digits)) continue;
        return {
            length,
            finding: {
                start: first.start,
                end: last.end,
                category: Category.CardNumber,
                score: 0.99,
                why: `${String(length)} digits, passes the Luhn check, ${brand.brand}`
            }
        };
    }
    return null;
}

/** The check sum of ISO/IEC 7812-1. */
export function passesLuhn(digits: readonly number[]): boolean {
    const sum = digits.reduceRight((total, digit, index) => {
        const isDoubled = (digits.length - index) % 2 === 0;
        const weighted = isDoubled ? digit * 2 : digit;
        return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    return sum % 10 === 0;
}
