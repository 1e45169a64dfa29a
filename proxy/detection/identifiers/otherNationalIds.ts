import { digitAt, passesLuhn, weightedSum } from './checksums.ts';
import type { IdentifierKind } from './identification.ts';

/** National identification numbers of Turkey and South Africa. */
export const OTHER_NATIONAL_IDS: readonly IdentifierKind[] = [
    {
        /** Two check digits (Nüfus ve Vatandaşlık İşleri, "T.C. Kimlik Numarası"). */
        name: 'Turkish identification number',
        country: 'TR',
        forms: ['99999999999', '999 999 999 99'],
        issued: /^[1-9]\d{9}[02468]$/,
        checksum: { passes: passesTurkish, oneIn: 110 }
    },
    {
        /** Birth, serial, citizenship 0 to 2, Luhn (Department of Home Affairs, Identification Act 68 of 1997). */
        name: 'South African identity number',
        country: 'ZA',
        forms: ['999999 9999 999', '999999 9999 9 9 9', '999999 9999 99 9'],
        issued: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[0-2]\d{2}$/,
        checksum: { passes: passesLuhn, oneIn: 500 }
    }
];

function passesTurkish(digits: string): boolean {
    const tenth = weightedSum(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10;
    const eleventh = weightedSum(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10;
    return (tenth + 10) % 10 === digitAt(digits, 9) && eleventh === digitAt(digits, 10);
}
