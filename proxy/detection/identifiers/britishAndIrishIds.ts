import { digitAt } from './checksums.ts';
import type { IdentifierKind } from './identification.ts';

/** National identification numbers of the United Kingdom and Ireland. */
export const BRITISH_AND_IRISH_IDS: readonly IdentifierKind[] = [
    {
        /**
         * D, F, I, Q, U and V are in no prefix, O is no second letter, seven prefixes are not used; the suffix A to D may be
         * unknown (HMRC, National Insurance Manual NIM39110), but then passports and orders look the same.
         */
        name: 'UK National Insurance number',
        country: 'GB',
        forms: ['AA 99 99 99 A', 'AA 999999 A', 'AA 999 999 A', 'AA999999A', 'AA 99 99 99', 'AA 999999'],
        shape: /^[A-Z]{2}\d{6}[A-D]?$/,
        issued: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/
    },
    {
        /** Ten digits, known by the letter K that HMRC prints after them; no check that is published (HMRC, "Find your UTR number"). */
        name: 'UK Unique Taxpayer Reference',
        country: 'GB',
        forms: ['99999 99999', '999 999 9999']
    },
    {
        /** Check letter of modulus 23, W, T and X of older numbers counting nothing (Department of Social Protection, "Personal Public Service Number"). */
        name: 'Irish PPS number',
        country: 'IE',
        forms: ['9999999A', '9999999 A', '9999999AA', '9999999 AA'],
        shape: /^\d{7}[A-W][A-ITWX]?$/,
        checksum: { passes: passesPps, oneIn: 23 }
    }
];

function passesPps(value: string): boolean {
    let sum = 0;
    for (let index = 0; index < 7; index += 1) sum += digitAt(value, index) * (8 - index);
    const second = Math.max(0, 'WABCDEFGHI'.indexOf(value.charAt(8)));
    return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt((sum + 9 * second) % 23) === value.charAt(7);
}
