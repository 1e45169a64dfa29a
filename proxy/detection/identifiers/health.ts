import { digitAt, passesLuhn, weightedCrossSum, weightedSum } from './checksums.ts';
import type { Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

const NHS_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const KVNR_WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

/** The numbers of patients, insured people and prescribers that a value can be. Australian Medicare is in nationalIds.ts. */
export const healthIdsOf: Identifier = identifierOf([
    {
        /** Modulus 11 (NHS Data Model and Dictionary, "NHS Number"); numbers that begin with 999 are for tests. */
        name: 'NHS number',
        country: 'GB',
        forms: ['999 999 9999'],
        issued: /^(?!0{9})\d{10}$/,
        checksum: { passes: passesNhs, oneIn: 11 }
    },
    {
        /** Letters but S, L, O, I, B, Z in the places of letters (CMS, "Understanding the MBI format"). */
        name: 'US Medicare Beneficiary Identifier',
        country: 'US',
        forms: ['9AX9 AX9 AA99'],
        shape: /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/
    },
    {
        /** Kind of registrant, initial of the name or 9, weights 1 and 2 (DEA Diversion Control Division). */
        name: 'US DEA registration number',
        country: 'US',
        forms: ['AX9999999', 'AX 9999999'],
        shape: /^[A-HJ-MPR-UX][A-Z9]\d{7}$/,
        checksum: { passes: passesDea, oneIn: 10 }
    },
    {
        /** Luhn with 80840 before (CMS, "National Provider Identifier Standard", check digit). */
        name: 'US National Provider Identifier',
        country: 'US',
        forms: ['9999999999'],
        shape: /^[12]\d{9}$/,
        checksum: { passes: (digits) => passesLuhn(`80840${digits}`), oneIn: 50 }
    },
    {
        /** A letter, eight digits, a check digit; the letter counts as 01 to 26 (GKV-Spitzenverband, SGB V section 290). */
        name: 'German health insurance number',
        country: 'DE',
        forms: ['A999999999', 'A 999 999 999', 'A999 999 999'],
        checksum: { passes: passesKvnr, oneIn: 10 }
    },
    {
        /** Luhn and perhaps a version of two letters (Ontario Ministry of Health, "Health Number Validation"). */
        name: 'Ontario health number',
        country: 'CA',
        forms: ['9999 999 999', '9999 999 999 AA'],
        issued: /^[1-9]\d{9}(?:[A-Z]{2})?$/,
        checksum: { passes: (value) => passesLuhn(value.slice(0, 10)), oneIn: 11 }
    },
    {
        /** Initials, year, month with 50 added for women, day, serial (RAMQ). */
        name: 'Québec health insurance number',
        country: 'CA',
        forms: ['AAAA 9999 9999', 'AAAA99999999'],
        shape: /^[A-Z]{4}\d{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d{2}$/
    },
    {
        /** 8003 60 and Luhn (Services Australia, "Healthcare identifiers"; AS 5017). */
        name: 'Australian Individual Healthcare Identifier',
        country: 'AU',
        forms: ['9999 9999 9999 9999', '9999999999999999'],
        shape: /^80036[012]\d{10}$/,
        checksum: { passes: passesLuhn, oneIn: 1000 }
    },
    {
        /** No I and O, letters count 1 to 24, weights 7 to 2 and modulus 11 (Health New Zealand, HISO 10046). */
        name: 'New Zealand NHI number',
        country: 'NZ',
        forms: ['AAA9999', 'AAA 9999'],
        shape: /^[A-HJ-NP-Z]{3}\d{4}$/,
        checksum: { passes: passesNhi, oneIn: 11 }
    },
    {
        /** Since 2026, with a letter before the check. */
        name: 'New Zealand NHI number',
        country: 'NZ',
        forms: ['AAA99AX'],
        shape: /^[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z][A-HJ-NP-Z\d]$/
    },
    /** National Health Authority of India, Ayushman Bharat Health Account. */
    { name: 'Indian ABHA number', country: 'IN', forms: ['99 9999 9999 9999'] }
]);

function passesNhs(digits: string): boolean {
    return (11 - (weightedSum(digits, NHS_WEIGHTS) % 11)) % 11 === digitAt(digits, 9);
}

function passesNhi(value: string): boolean {
    let sum = 0;
    for (let index = 0; index < 6; index += 1) {
        const counted = index < 3 ? 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(value.charAt(index)) + 1 : digitAt(value, index);
        sum += counted * (7 - index);
    }
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(value, 6);
}

function passesDea(value: string): boolean {
    return weightedSum(value.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === digitAt(value, 8);
}

function passesKvnr(value: string): boolean {
    const initial = String(value.charCodeAt(0) - 64).padStart(2, '0');
    return weightedCrossSum(initial + value.slice(1, 9), KVNR_WEIGHTS) % 10 === digitAt(value, 9);
}
