import type { Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

/** The postcodes that a value can be (Universal Postal Union, "Postal addressing systems"; the national post where it is named). */
export const postcodesOf: Identifier = identifierOf([
    /** USPS Publication 28: ZIP, ZIP+4; 00501 is the lowest in use, 99950 the highest. */
    { name: 'US ZIP code', country: 'US', forms: ['99999', '99999 9999'], shape: /^(?!00[0-4]|99999)\d+$/ },
    {
        /** Royal Mail, "Programmer's guide" to the Postcode Address File: six outward shapes, no C, I, K, M, O, V in the inward part. */
        name: 'UK postcode',
        country: 'GB',
        forms: ['A9 9AA', 'A99 9AA', 'AA9 9AA', 'AA99 9AA', 'A9A 9AA', 'AA9A 9AA', 'AAA 9AA'],
        shape: /^(?:GIR0AA|[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRV-Y])\d[ABD-HJLNP-UW-Z]{2})$/
    },
    {
        /** Canada Post: D, F, I, O, Q, U nowhere, W and Z not first. */
        name: 'Canadian postal code',
        country: 'CA',
        forms: ['A9A 9A9'],
        shape: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/
    },
    /** PostNL: not 0 first; SA, SD and SS are not given out. */
    { name: 'Dutch postcode', country: 'NL', forms: ['9999 AA'], shape: /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/ },
    {
        name: 'Irish Eircode',
        country: 'IE',
        forms: ['A99 XXXX', 'A9A XXXX'],
        shape: /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[\dAC-FHKNPRTV-Y]{4}$/
    },
    { name: 'German postcode', country: 'DE', forms: ['99999'], shape: /^(?:0[1-9]|[1-9]\d)\d{3}$/ },
    { name: 'French postcode', country: 'FR', forms: ['99999', '99 999'], shape: /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/ },
    { name: 'Spanish postcode', country: 'ES', forms: ['99999'], shape: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/ },
    {
        name: 'Italian CAP',
        country: 'IT',
        forms: ['99999'],
        shape: /^(?:0001\d|00[1-9]\d{2}|0[1-9]\d{3}|[1-8]\d{4}|9[0-8]\d{3})$/
    },
    /** Correios: five digits and a suffix of three. */
    { name: 'Brazilian CEP', country: 'BR', forms: ['99999 999', '99 999 999'], shape: /^(?!00)\d{8}$/ },
    { name: 'Japanese postal code', country: 'JP', forms: ['999 9999'], shape: /^(?!000)\d{7}$/ },
    { name: 'Portuguese postal code', country: 'PT', forms: ['9999 999'], shape: /^[1-9]\d{6}$/ },
    { name: 'Indian PIN code', country: 'IN', forms: ['999999', '999 999'], shape: /^[1-8]\d{5}$/ },
    { name: 'Australian postcode', country: 'AU', forms: ['9999'], shape: /^(?:0[289]|[1-9]\d)\d{2}$/ },
    { name: 'Swiss or Austrian postcode', country: 'CH', forms: ['9999'], shape: /^[1-9]\d{3}$/ },
    { name: 'Belgian postcode', country: 'BE', forms: ['9999'], shape: /^[1-9]\d{3}$/ },
    { name: 'Dutch postcode without its letters', country: 'NL', forms: ['9999'], shape: /^[1-9]\d{3}$/ },
    { name: 'Singapore postal code', country: 'SG', forms: ['999999'], shape: /^(?:[0-7]\d|8[0-2])\d{4}$/ },
    { name: 'Polish postcode', country: 'PL', forms: ['99 999'] },
    { name: 'Swedish postcode', country: 'SE', forms: ['999 99'], shape: /^[1-9]\d{4}$/ }
]);
