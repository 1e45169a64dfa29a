import { characterAt, weightedSum } from './checksums.ts';
import { Strength, type Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';
import { US_DRIVER_LICENCES } from './usDriverLicences.ts';

/** The numbers of driver licences that a value can be. A Spanish licence has the holder's DNI or NIE (nationalIds.ts). */
export const driverLicencesOf: Identifier = identifierOf([
    {
        /**
         * Five of the surname padded with 9, decade, month with 50 added for women, day, year, initials padded with 9, a
         * character, two letters or digits (DVLA, "Driving licence number"; the issue number may follow).
         */
        name: 'UK driving licence',
        country: 'GB',
        forms: [
            'AAAXX999999AXXXX',
            'AAAXX 999999 AXXXX',
            'AAAXX 999999 AX XXX',
            'AAAXX 999999 AX 9XX',
            'AXXXX999999AXXXX',
            'AXXXX 999999 AXXXX'
        ],
        shape: /^(?!.{0,3}9[A-Z])[A-Z][A-Z9]{4}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][\dA-Z][A-Z]{2}$/
    },
    { name: 'Northern Irish driving licence', country: 'GB', forms: ['99999999', '9999 9999'] },
    {
        /** Authority, serial, check digit of weights 9 to 1 and modulus 11, issue (FeV, annex 8, explanations to field 5). */
        name: 'German driver licence',
        country: 'DE',
        forms: ['X99XXXXXXXX', 'X99X XXXXX XX', 'X99XXXXXX X X'],
        shape: /^[A-Z]\d\d[\dA-Z]{6}[\dX][\dA-Z]$/,
        checksum: { passes: passesGerman, oneIn: 11, failing: Strength.Structure }
    },
    { name: 'French driver licence', country: 'FR', forms: ['99AA99999', '99 AA 99999', '999999999999'] },
    /** Province or, since 2013, U1 and what the central office counts in digits and consonants; a control letter (Ministero delle Infrastrutture). */
    { name: 'Italian driver licence', country: 'IT', forms: ['AA9999999A', 'AA 9999999 A'] },
    {
        name: 'Italian driver licence',
        country: 'IT',
        forms: ['A9XXXXXXXA', 'A9 XXXXXXX A'],
        shape: /^U1[\dA-Z]{7}[A-Z]$/,
        issued: /^U1[\dB-DF-HJ-NPR-UW-Z]{7}[A-Z]$/
    },
    { name: 'Dutch driver licence', country: 'NL', forms: ['9999999999'] },
    /** State, office, year, serial (Ministry of Road Transport, Sarathi). */
    {
        name: 'Indian driver licence',
        country: 'IN',
        forms: ['AA99 99999999999', 'AA99 9999 9999999', 'AA 99 9999 9999999', 'AA9999999999999', 'AA 99 99999999999'],
        shape: /^[A-Z]{2}\d{2}(?:19|20)\d{9}$/
    },
    { name: 'Ontario driver licence', country: 'CA', forms: ['A9999 99999 99999'] },
    { name: 'Québec driver licence', country: 'CA', forms: ['A9999 999999 99'] },
    { name: 'Canadian driver licence', country: 'CA', forms: ['9999999', '99999999', '999999 999', '999999999'] },
    {
        name: 'Australian driver licence',
        country: 'AU',
        forms: ['99999999', '999999999', '9999999', '9999999999', '999 999 999', '99 999 999']
    },
    { name: 'Brazilian CNH', country: 'BR', forms: ['99999999999'] },
    { name: 'Japanese driver licence', country: 'JP', forms: ['999999999999', '9999 9999 9999'] },
    { name: 'Portuguese driver licence', country: 'PT', forms: ['AA999999 9', 'AA 999999 9', 'A999999 9'] },
    ...US_DRIVER_LICENCES
]);

/** A check of ten is written X. */
function passesGerman(value: string): boolean {
    const check = value[9] === 'X' ? 10 : characterAt(value, 9);
    return weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === check;
}
