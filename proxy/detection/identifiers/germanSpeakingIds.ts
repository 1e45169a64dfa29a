import { digitAt, passesMod11And10, weightedCrossSum, weightedSum } from './checksums.ts';
import type { IdentifierKind } from './identification.ts';

const INSURANCE_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const AUSTRIAN_WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

/** National identification numbers of Germany, Austria and Switzerland. */
export const GERMAN_SPEAKING_IDS: readonly IdentifierKind[] = [
    {
        /** MOD 11,10; of the first ten digits one is there twice or three times (BZSt, "Aufbau der Identifikationsnummer"). */
        name: 'German tax identification number',
        country: 'DE',
        forms: ['99 999 999 999', '999 999 999 99'],
        shape: /^[1-9]\d{10}$/,
        checksum: { passes: (digits) => repeatsOneDigit(digits) && passesMod11And10(digits), oneIn: 43 }
    },
    {
        /** Office, birth, initial, serial, check digit (VKVG section 2, Deutsche Rentenversicherung). */
        name: 'German pension insurance number',
        country: 'DE',
        forms: ['99 999999 A 999', '99 999999 A999', '99999999A999', '99 99 99 99 A 99 9', '99 999999 A 99 9'],
        shape: /^\d{2}(?:[0-2]\d|[3-7]\d|8[01])(?:0\d|1[0-2])\d{2}[A-Z]\d{3}$/,
        checksum: { passes: passesPensionInsurance, oneIn: 10 }
    },
    {
        /** Serial, check digit, birth; months 13 to 15 where the serials of a day ran out (Dachverband der Sozialversicherungsträger). */
        name: 'Austrian social insurance number',
        country: 'AT',
        forms: ['9999 999999', '9999 99 99 99', '999 9 999999'],
        issued: /^[1-9]\d{3}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-5])\d{2}$/,
        checksum: {
            passes: (digits) => weightedSum(digits, AUSTRIAN_WEIGHTS) % 11 === digitAt(digits, 3),
            oneIn: 270
        }
    },
    {
        /** An EAN-13 that begins with the country, 756 (Federal Social Insurance Office, "AHV number"). */
        name: 'Swiss AHV number',
        country: 'CH',
        forms: ['999 9999 9999 99'],
        shape: /^756\d{10}$/,
        checksum: {
            passes: (digits) => weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
            oneIn: 10_000
        }
    }
];

/** Exactly one digit is repeated among the first ten, and no digit stands three times in a row. */
function repeatsOneDigit(digits: string): boolean {
    const different = new Set(digits.slice(0, 10));
    if (different.size < 8 || different.size > 9) return false;
    const repeated = Array.from(different).filter((digit) => digits.indexOf(digit) !== digits.lastIndexOf(digit, 9));
    return repeated.length === 1 && !/(\d)\1\1\d/.test(digits);
}

/** The initial counts as two digits, 01 to 26. */
function passesPensionInsurance(value: string): boolean {
    const initial = String(value.charCodeAt(8) - 64).padStart(2, '0');
    const digits = value.slice(0, 8) + initial + value.slice(9, 11);
    return weightedCrossSum(digits, INSURANCE_WEIGHTS) % 10 === digitAt(value, 11);
}
