import { digitAt, weightedSum } from './checksums.ts';
import { passesCodiceFiscale } from './codiceFiscale.ts';
import type { IdentifierKind } from './identification.ts';

/** National identification numbers of France, Belgium, Spain, Italy, Portugal and Brazil. */
export const ROMANCE_IDS: readonly IdentifierKind[] = [
    {
        /** Sex, year, month (above 12 if unknown), commune with 2A and 2B for Corsica, serial, key (INSEE, "Numéro d'inscription au répertoire"). */
        name: 'French social security number',
        country: 'FR',
        forms: ['9 99 99 9X 999 999 99', '9 99 99 9X999999 99', '9999999X999999 99', '9 99 99 9X9 999 99 99'],
        shape: /^[1-478]\d{4}(?:\d\d|2[AB])\d{8}$/,
        issued: /^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)[\dAB]{2}\d{8}$/,
        checksum: { passes: passesNir, oneIn: 97 }
    },
    {
        /** The same without the key. */
        name: 'French social security number without its key',
        country: 'FR',
        forms: ['9 99 99 9X 999 999'],
        shape: /^[12]\d{4}(?:\d\d|2[AB])\d{6}$/,
        issued: /^[12]\d\d(?:0[1-9]|1[0-2])[\dAB]{2}\d{6}$/
    },
    {
        /** Birth, serial, 97 minus the rest; a 2 goes before births since 2000 (Royal Decree of 3 April 1984). */
        name: 'Belgian national number',
        country: 'BE',
        forms: ['99 99 99 999 99', '999999 999 99'],
        issued: /^\d{2}(?:[024]\d|[135][0-2])(?:[0-2]\d|3[01])\d{5}$/,
        checksum: { passes: passesBelgian, oneIn: 100 }
    },
    {
        /** Letter of modulus 23 (Ministerio del Interior, "Cálculo del dígito de control del NIF/NIE"); a leading zero may be left out. */
        name: 'Spanish DNI',
        country: 'ES',
        forms: ['99999999A', '99999999 A', '99 999 999 A', '9999999A', '9999999 A', '9 999 999 A'],
        checksum: { passes: passesDni, oneIn: 26 }
    },
    {
        /** X, Y, Z count as 0, 1, 2; K, L, M (minors, residents abroad, foreigners) as nothing (RD 1065/2007, articles 19 and 20). */
        name: 'Spanish NIE',
        country: 'ES',
        forms: ['A9999999A', 'A 9999999 A', 'A9999999 A', 'A 9 999 999 A'],
        shape: /^[K-MX-Z]\d{7}[A-Z]$/,
        checksum: { passes: passesNie, oneIn: 26 }
    },
    {
        /**
         * Names, birth, municipality, check letter; L to V stand for digits where two people would share one ("omocodia")
         * (Decreto del Ministero delle Finanze, 23 December 1976).
         */
        name: 'Italian codice fiscale',
        country: 'IT',
        forms: [
            'AAAAAAXXAXXAXXXA',
            'AAA AAA XXAXX AXXXA',
            'AAA AAA XX A XX A XXX A',
            'AAA AAA XXAXXAXXXA',
            'AAAAAA XXAXX AXXXA'
        ],
        shape: /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/,
        checksum: { passes: passesCodiceFiscale, oneIn: 26 }
    },
    {
        /** Weights 9 to 2 and modulus 11 (Portaria 377/2003; Autoridade Tributária, "NIF"); 1, 2 and 3 begin those of people. */
        name: 'Portuguese NIF',
        country: 'PT',
        forms: ['999 999 999'],
        issued: /^(?:[1-3]|45)\d+$/,
        checksum: {
            passes: (digits) => elevenMinus(weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(digits, 8),
            oneIn: 30
        }
    },
    {
        /** Two check digits of modulus 11; eleven same digits pass and are not given out (Receita Federal, "Cadastro de Pessoas Físicas"). */
        name: 'Brazilian CPF',
        country: 'BR',
        forms: ['999 999 999 99'],
        issued: /^(?!(\d)\1{10})\d{11}$/,
        checksum: { passes: passesCpf, oneIn: 95 }
    }
];

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function passesDni(value: string): boolean {
    return DNI_LETTERS[Number(value.slice(0, -1)) % 23] === value.at(-1);
}

function passesNie(value: string): boolean {
    return passesDni(String(Math.max(0, 'XYZ'.indexOf(value.charAt(0)))) + value.slice(1));
}

/** The departments of Corsica, 2A and 2B, count as 19 and 18. */
function passesNir(value: string): boolean {
    const digits = value.replace('2A', '19').replace('2B', '18');
    return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

function passesBelgian(digits: string): boolean {
    const number = Number(digits.slice(0, 9));
    const check = Number(digits.slice(9));
    return 97 - (number % 97) === check || 97 - ((number + 2_000_000_000) % 97) === check;
}

function passesCpf(digits: string): boolean {
    const first = elevenMinus(weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
    const second = elevenMinus(weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
    return first === digitAt(digits, 9) && second === digitAt(digits, 10);
}

/** 11 minus the remainder, or 0 where that has two digits. */
function elevenMinus(sum: number): number {
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}
