import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';

/** Runs of digits in any usual grouping: no digit, letter or joining sign may stand right before or after. */
const DIGIT_RUN = /(?<![\p{L}\p{N}_])\d(?:[ \u00A0\u2009\u202F.\-\u2010-\u2014]?\d){12,18}(?![\p{L}\p{N}_])/gu;

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

/** Finds card numbers: 13 to 19 digits in the range and length of a card brand that pass the Luhn check. */
export function detectCardNumbers(text: string): readonly Finding[] {
    const findings: Finding[] = [];
    for (const { index, 0: run } of text.matchAll(DIGIT_RUN)) {
        const digits = run.replace(/\D/g, '');
        const brand = BRANDS.find(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length));
        if (!brand || !passesLuhn(digits)) continue;
        findings.push({
            start: index,
            end: index + run.length,
            category: Category.CardNumber,
            score: 0.99,
            why: `${String(digits.length)} digits, passes the Luhn check, ${brand.brand}`
        });
    }
    return findings;
}

/** The check sum of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
    let sum = 0;
    for (let fromEnd = 0; fromEnd < digits.length; fromEnd += 1) {
        const digit = Number(digits[digits.length - 1 - fromEnd]);
        const doubled = fromEnd % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
