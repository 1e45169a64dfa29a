import { passesLuhn, weightedSum } from './checksums.ts';
import type { IdentifierKind } from './identification.ts';

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
const NORWEGIAN_WEIGHTS = [
    [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
];

/** National identification numbers of the Netherlands, Poland and the Nordic countries. */
export const NORTHERN_EUROPEAN_IDS: readonly IdentifierKind[] = [
    {
        /** The "elfproef" with weight -1 at the end (Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN). */
        name: 'Dutch BSN',
        country: 'NL',
        forms: ['9999 99 999', '999 999 999', '9999 9999 9'],
        issued: /^(?!00)\d{9}$/,
        checksum: { passes: (digits) => weightedSum(digits, BSN_WEIGHTS) % 11 === 0, oneIn: 11 }
    },
    {
        /**
         * Birth with 20 added to the month since 2000, serial, check digit (Ustawa o ewidencji ludności of 24 September 2010,
         * article 15); nobody lives who was born in another century.
         */
        name: 'Polish PESEL',
        country: 'PL',
        forms: ['99999999999', '999999 99999'],
        issued: /^\d{2}(?:[02][1-9]|[13][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/,
        checksum: { passes: (digits) => weightedSum(digits, PESEL_WEIGHTS) % 10 === 0, oneIn: 120 }
    },
    {
        /** Birth, sign of the century (letters since 2023), serial, check character of modulus 31 (Digital and Population Data Services Agency). */
        name: 'Finnish personal identity code',
        country: 'FI',
        forms: ['999999 999X', '999999A999X', '999999 A999X'],
        shape: /^(?:(?:0[1-9]|[12]\d)(?:0[1-9]|1[0-2])|30(?:0[13-9]|1[0-2])|31(?:0[13578]|1[02]))\d{2}[A-FU-Y]?\d{3}[\dA-FHJ-NPR-Y]$/,
        checksum: { passes: passesHetu, oneIn: 31 }
    },
    {
        /** Luhn over ten digits; 60 is added to the day of coordination numbers (Skatteverket, "Personnummer"). */
        name: 'Swedish personal identity number',
        country: 'SE',
        forms: ['999999 9999'],
        shape: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}$/,
        issued: /^\d+$/,
        checksum: { passes: passesLuhn, oneIn: 25 }
    },
    {
        /** The same with the century, which the check leaves out. */
        name: 'Swedish personal identity number',
        country: 'SE',
        forms: ['99999999 9999'],
        shape: /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}$/,
        issued: /^\d+$/,
        checksum: { passes: (digits) => passesLuhn(digits.slice(2)), oneIn: 1000 }
    },
    {
        /** Birth and serial; modulus 11 was given up in 2007 (CPR-kontoret, "Personnummeret i CPR"). */
        name: 'Danish CPR number',
        country: 'DK',
        forms: ['999999 9999'],
        shape: /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}$/,
        issued: /^\d+$/
    },
    {
        /** Birth, 40 added to the day of D-numbers, serial, two check digits of modulus 11 (Skatteetaten, "Fødselsnummer"). */
        name: 'Norwegian national identity number',
        country: 'NO',
        forms: ['999999 99999'],
        shape: /^(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{7}$/,
        checksum: {
            passes: (digits) => NORWEGIAN_WEIGHTS.every((weights) => weightedSum(digits, weights) % 11 === 0),
            oneIn: 200
        }
    }
];

function passesHetu(value: string): boolean {
    const number = Number(value.slice(0, 6) + value.slice(-4, -1));
    return '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(number % 31) === value.at(-1);
}
