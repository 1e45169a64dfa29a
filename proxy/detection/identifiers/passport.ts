import { digitAt, weightedSum } from './checksums.ts';
import type { Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

/**
 * The passport and identity card numbers that a value can be, by the shapes that the countries use. Sources: ICAO Doc 9303 for
 * the check digit, and the PRADO register of the Council of the European Union, except where a row names another.
 */
export const passportsOf: Identifier = identifierOf([
    /** Department of State: nine digits, a letter and eight digits in the Next Generation Passport. */
    { name: 'US passport number', country: 'US', forms: ['999999999', 'A99999999', 'A 99999999', 'A99 999 999'] },
    { name: 'UK passport number', country: 'GB', forms: ['999999999', '999 999 999'] },
    {
        /** No vowels and no letters like digits; passports begin with C, F, G, H, J, K, identity cards with L to Z (PAuswV, annex). */
        name: 'German passport or identity card number',
        country: 'DE',
        forms: ['XXXXXXXXX'],
        shape: /^[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}$/,
        issued: /^\D+\d.*$/
    },
    {
        name: 'German passport or identity card number with its check digit',
        country: 'DE',
        forms: ['XXXXXXXXX9', 'XXXXXXXXX 9'],
        shape: /^[CFGHJ-NPRTV-Z][\dCFGHJ-NPRTV-Z]{8}\d$/,
        checksum: { passes: passesIcao, oneIn: 10 }
    },
    { name: 'French passport number', country: 'FR', forms: ['99AA99999', '99 AA 99999'] },
    { name: 'French identity card number', country: 'FR', forms: ['999999999999'] },
    { name: 'Italian passport number', country: 'IT', forms: ['AA9999999', 'AA 9999999'] },
    {
        name: 'Italian identity card number',
        country: 'IT',
        forms: ['AA99999AA', 'AA 99999 AA', 'AA9999999', 'AA 9999999']
    },
    { name: 'Spanish passport number', country: 'ES', forms: ['AAA999999', 'AAA 999999', 'AA999999'] },
    /** Letters but Q, X, Z, then no zero (Passport Seva). */
    {
        name: 'Indian passport number',
        country: 'IN',
        forms: ['A9999999', 'A 9999999', 'A99 99999'],
        shape: /^[A-PR-WY][1-9]\d{5}[1-9]$/
    },
    /** Immigration, Refugees and Citizenship Canada; the second form since 2023. */
    { name: 'Canadian passport number', country: 'CA', forms: ['AA999999', 'AA 999999', 'A999999AA', 'A 999999 AA'] },
    { name: 'Australian passport number', country: 'AU', forms: ['A9999999', 'A 9999999', 'AA9999999', 'AA 9999999'] },
    {
        /** Two letters, six letters or digits, a digit; never O (Rijksdienst voor Identiteitsgegevens). */
        name: 'Dutch passport or identity card number',
        country: 'NL',
        forms: ['AAXXXXXX9', 'AA XXXXXX 9'],
        shape: /^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/
    },
    { name: 'Japanese passport number', country: 'JP', forms: ['AA9999999', 'AA 9999999'] },
    { name: 'Brazilian passport number', country: 'BR', forms: ['AA999999', 'AA 999999'] },
    { name: 'Portuguese passport number', country: 'PT', forms: ['A999999', 'AA999999', 'A 999999'] },
    { name: 'Irish passport number', country: 'IE', forms: ['AA9999999', 'A9999999', 'AA 9999999'], shape: /^[LP].*$/ },
    { name: 'Swiss passport number', country: 'CH', forms: ['A9999999', 'AXX999X9'], shape: /^[SXD].*$/ },
    { name: 'Austrian passport number', country: 'AT', forms: ['A9999999', 'AA999999', 'A 9999999'] },
    { name: 'Belgian passport number', country: 'BE', forms: ['AA999999', 'AA 999999'] },
    { name: 'Polish passport number', country: 'PL', forms: ['AA9999999', 'AA 9999999'] },
    { name: 'Mexican passport number', country: 'MX', forms: ['A99999999', 'A 99999999'] }
]);

/** Weights 7, 3, 1 and modulus 10, A counting 10 (ICAO Doc 9303, part 3, section 4.9). */
function passesIcao(value: string): boolean {
    return weightedSum(value, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === digitAt(value, 9);
}
