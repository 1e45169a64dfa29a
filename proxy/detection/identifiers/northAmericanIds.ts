import type { IdentifierKind } from './identification.ts';
import { digitAt, passesLuhn } from './checksums.ts';

/** National identification numbers of North America. */
export const NORTH_AMERICAN_IDS: readonly IdentifierKind[] = [
    {
        /**
         * Area 000, 666 and 9xx, group 00 and serial 0000 were never issued (SSA, "SSN Randomization"); two numbers were
         * spoilt by advertising (SSA history, "Social Security cards issued by Woolworth"; the pamphlet of 1940), a third is
         * that of an advertising identity-theft firm.
         */
        name: 'US Social Security number',
        country: 'US',
        forms: ['999 99 9999'],
        issued: /^(?!000|666|9|078051120|219099999|457555462)\d{3}(?!00)\d{2}(?!0000)\d{4}$/
    },
    {
        /** 9xx, and 50–65, 70–88, 90–92 or 94–99 in the middle (IRS, Publication 4757 and IRM 3.21.263). */
        name: 'US Individual Taxpayer Identification Number',
        country: 'US',
        forms: ['999 99 9999'],
        shape: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/,
        issued: /^\d{9}$/
    },
    {
        /** Luhn; 8 begins business numbers (Employment and Social Development Canada, "Social Insurance Number Code of Practice"). */
        name: 'Canadian Social Insurance Number',
        country: 'CA',
        forms: ['999 999 999'],
        issued: /^(?!8|000)\d{9}$/,
        checksum: { passes: passesLuhn, oneIn: 11 }
    },
    {
        /** RENAPO, "Instructivo normativo para la asignación de la Clave Única de Registro de Población": names, birth, sex, state. */
        name: 'Mexican CURP',
        country: 'MX',
        forms: ['AAAA999999AAAAAAX9', 'AAAA 999999 AAAAAAX9', 'AAAA 999999 AAAAAA X9', 'AAAA 999999 A AA AAA X9'],
        shape: /^[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX](?:AS|B[CS]|C[CLMSH]|D[FG]|G[RT]|HG|JC|M[CNS]|N[ETL]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)[A-Z]{3}[A-Z\d]\d$/,
        checksum: { passes: passesCurp, oneIn: 10 }
    }
];

/** Characters count as in 0–9, A–N, Ñ, O–Z, weights fall from 18 on; modulus 10. */
function passesCurp(value: string): boolean {
    let sum = 0;
    for (let index = 0; index < 17; index += 1) {
        const code = value.charCodeAt(index);
        const counted = code <= 57 ? code - 48 : code - 55 + (code > 78 ? 1 : 0);
        sum += counted * (18 - index);
    }
    return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}
