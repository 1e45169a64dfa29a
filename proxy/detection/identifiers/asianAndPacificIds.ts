import { digitAt, passesMod11Radix2, passesVerhoeff, weightedSum } from './checksums.ts';
import { Strength, type IdentifierKind } from './identification.ts';

const TFN_WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10];
const MEDICARE_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9];
const NRIC_WEIGHTS = [0, 2, 7, 6, 5, 4, 3, 2];
const RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const THAI_WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const MY_NUMBER_WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** National identification numbers of Asia and the Pacific. */
export const ASIAN_AND_PACIFIC_IDS: readonly IdentifierKind[] = [
    {
        /** Verhoeff; 0 and 1 begin none (UIDAI, "A UID Numbering Scheme"). */
        name: 'Indian Aadhaar number',
        country: 'IN',
        forms: ['9999 9999 9999'],
        issued: /^[2-9]\d{11}$/,
        checksum: { passes: passesVerhoeff, oneIn: 12 }
    },
    {
        /** The fourth letter is the kind of holder (Income Tax Department, "Permanent Account Number"). */
        name: 'Indian PAN',
        country: 'IN',
        forms: ['AAAAA9999A', 'AAAAA 9999 A'],
        shape: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/
    },
    {
        /** Three letters of the constituency and seven digits (Election Commission of India, EPIC). */
        name: 'Indian voter id',
        country: 'IN',
        forms: ['AAA9999999', 'AAA 9999999']
    },
    {
        /** Weights and modulus 11 (ATO, "Tax file number (TFN) declaration" specifications). */
        name: 'Australian tax file number',
        country: 'AU',
        forms: ['999 999 999'],
        issued: /^(?!000)\d{9}$/,
        checksum: { passes: (digits) => weightedSum(digits, TFN_WEIGHTS) % 11 === 0, oneIn: 11 }
    },
    {
        /** First 2 to 6, ninth digit is the check, then issue and perhaps reference (Services Australia; METeOR 270101). */
        name: 'Australian Medicare number',
        country: 'AU',
        forms: ['9999 99999 9', '9999 99999 9 9', '9999 99999 99'],
        issued: /^[2-6]\d+$/,
        checksum: {
            passes: (digits) => weightedSum(digits, MEDICARE_WEIGHTS) % 10 === digitAt(digits, 8),
            oneIn: 20
        }
    },
    {
        /** S and T for citizens, F, G and M for foreigners; the letters are widely known, not published (ICA, "NRIC and FIN"). */
        name: 'Singapore NRIC or FIN',
        country: 'SG',
        forms: ['A9999999A', 'A 9999999 A', 'A 9999 999 A'],
        shape: /^[FGMST]\d{7}[A-Z]$/,
        checksum: { passes: passesNric, oneIn: 26 }
    },
    {
        /**
         * Birth, sex and century, 5 to 8 those of foreigners, office; without check digit since October 2020 (Resident
         * Registration Act, Enforcement Rules). Nobody lives whose seventh digit is 9 or 0: they were born before 1900.
         */
        name: 'Korean resident registration number',
        country: 'KR',
        forms: ['999999 9999999'],
        shape: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-8]\d{6}$/,
        checksum: {
            passes: passesKorean,
            oneIn: 200,
            failing: Strength.Structure
        }
    },
    {
        /** MOD 11-2 (GB 11643-1999). */
        name: 'Chinese resident identity number',
        country: 'CN',
        forms: ['99999999999999999X', '999999 99999999 999X'],
        shape: /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/,
        checksum: { passes: passesMod11Radix2, oneIn: 1000 }
    },
    {
        /** Weights 6 to 2 and 7 to 2, modulus 11 (Ordinance of the Ministry of Internal Affairs No. 85 of 2014, article 5). */
        name: 'Japanese My Number',
        country: 'JP',
        forms: ['9999 9999 9999'],
        checksum: { passes: passesMyNumber, oneIn: 10 }
    },
    {
        /** Weights 13 to 2 and modulus 11 (Department of Provincial Administration). */
        name: 'Thai national identification number',
        country: 'TH',
        forms: ['9 9999 99999 99 9', '9999999999999'],
        issued: /^[1-8]\d{12}$/,
        checksum: {
            passes: (digits) => (11 - (weightedSum(digits, THAI_WEIGHTS) % 11)) % 10 === digitAt(digits, 12),
            oneIn: 12
        }
    }
];

function passesNric(value: string): boolean {
    const first = value.charAt(0);
    const offset = first === 'T' || first === 'G' ? 4 : first === 'M' ? 3 : 0;
    const letters = first === 'S' || first === 'T' ? 'JZIHGFEDCBA' : first === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK';
    return letters.charAt((weightedSum(value, NRIC_WEIGHTS) + offset) % 11) === value.charAt(8);
}

/** Two are added for foreigners. */
function passesKorean(digits: string): boolean {
    const base = digitAt(digits, 6) >= 5 ? 13 : 11;
    return (base - (weightedSum(digits, RRN_WEIGHTS) % 11)) % 10 === digitAt(digits, 12);
}

function passesMyNumber(digits: string): boolean {
    const remainder = weightedSum(digits, MY_NUMBER_WEIGHTS) % 11;
    return (remainder <= 1 ? 0 : 11 - remainder) === digitAt(digits, 11);
}
