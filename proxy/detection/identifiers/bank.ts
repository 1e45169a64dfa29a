import { digitAt, passesAba, weightedSum } from './checksums.ts';
import { COUNTRIES } from './countries.ts';
import { Grouping, Strength, type Identification, type Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

const CLABE_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
const CCC_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** The routing numbers, sort codes and the like that a value can be: they name a bank or its branch, no account. */
export const routingNumbersOf: Identifier = identifierOf([
    {
        /** Weights 3, 7, 1; Federal Reserve districts 01–12, thrifts 21–32, electronic 61–72, traveller's cheques 80, government 00 (ABA, "Routing Number Policy"). */
        name: 'US bank routing number',
        country: 'US',
        forms: ['999999999', '9999 9999 9', '999 999 999'],
        issued: /^(?!0{9})(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/,
        checksum: { passes: passesAba, oneIn: 18 }
    },
    /** Pay.UK, "Extended Industry Sort Code Directory". */
    { name: 'UK sort code', country: 'GB', forms: ['99 99 99'] },
    /** AusPayNet, "BSB numbers": bank, state, branch. */
    { name: 'Australian BSB', country: 'AU', forms: ['999 999'] },
    /** Payments Canada: branch, institution; 0, institution, branch in electronic form. */
    { name: 'Canadian transit number', country: 'CA', forms: ['99999 999'] },
    { name: 'Canadian routing number', country: 'CA', forms: ['999999999'], shape: /^0\d{8}$/ },
    { name: 'German Bankleitzahl', country: 'DE', forms: ['999 999 99'], shape: /^[1-8]\d{7}$/ },
    {
        /** Reserve Bank of India: bank, a zero, branch. */
        name: 'Indian IFSC',
        country: 'IN',
        forms: ['AAAAXXXXXXX', 'AAAA XXXXXXX', 'AAAA 9 XXXXXX'],
        shape: /^[A-Z]{4}0[A-Z\d]{6}$/
    }
]);

/** The bank account numbers, IBANs apart, that a value can be; where no check proves them, only what was asked for can. */
export const bankAccountsOf: Identifier = identifierOf([
    {
        /** Bank, branch, account, key of modulus 97 (Comité français d'organisation et de normalisation bancaires, RIB). */
        name: 'French RIB',
        country: 'FR',
        forms: ['99999 99999 XXXXXXXXXXX 99'],
        checksum: { passes: passesRib, oneIn: 97 }
    },
    {
        /** Bank, branch, two check digits of modulus 11, account (Consejo Superior Bancario, Código Cuenta Cliente). */
        name: 'Spanish account number',
        country: 'ES',
        forms: ['9999 9999 99 9999999999', '9999 9999 99 99 99999999', '9999 9999 9999 9999 9999'],
        checksum: { passes: passesCcc, oneIn: 80 }
    },
    {
        /** Weights 3, 7, 1, each product of modulus 10 (Banco de México, CLABE). */
        name: 'Mexican CLABE',
        country: 'MX',
        forms: ['999 999 99999999999 9'],
        checksum: { passes: passesClabe, oneIn: 10 }
    },
    { name: 'UK account number', country: 'GB', forms: ['99999999', '9999 9999'] },
    { name: 'Japanese account number', country: 'JP', forms: ['9999999'] },
    ...[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((length) => ({
        name: 'account number',
        country: 'US',
        forms: ['9'.repeat(length)]
    }))
]);

/** Tells whether a value is a BIC: institution, country, location, and perhaps branch (ISO 9362). Words can be one too. */
export function bicOf(value: string, groups: readonly number[] = [value.length]): Identification | null {
    const country = value.slice(4, 6);
    if (!/^[A-Z\d]{4}[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(value) || !COUNTRIES.has(country)) return null;
    const grouping = groups.length <= 1 ? Grouping.Together : Grouping.Other;
    return { name: 'BIC', country, strength: Strength.Structure, grouping, oneIn: 1 };
}

/** Letters count A to I 1 to 9, J to R 1 to 9, S to Z 2 to 9. */
function passesRib(value: string): boolean {
    const account = value.slice(10, 21).replace(/[A-Z]/g, (letter) => String(ribValue(letter.charCodeAt(0) - 65)));
    const sum = 89 * Number(value.slice(0, 5)) + 15 * Number(value.slice(5, 10)) + 3 * Number(account);
    return 97 - (sum % 97) === Number(value.slice(21));
}

function ribValue(order: number): number {
    return order < 18 ? (order % 9) + 1 : order - 16;
}

function passesCcc(digits: string): boolean {
    const first = 11 - (weightedSum(`00${digits.slice(0, 8)}`, CCC_WEIGHTS) % 11);
    const second = 11 - (weightedSum(digits.slice(10), CCC_WEIGHTS) % 11);
    return toDigit(first) === digitAt(digits, 8) && toDigit(second) === digitAt(digits, 9);
}

function toDigit(check: number): number {
    return check < 10 ? check : 11 - check;
}

function passesClabe(digits: string): boolean {
    return (10 - (weightedSum(digits, CLABE_WEIGHTS) % 10)) % 10 === digitAt(digits, 17);
}
