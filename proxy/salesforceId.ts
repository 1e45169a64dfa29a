const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ID = /^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$/;

/** Tells whether a value is a Salesforce id: 15 characters, or 18 whose last three are the checksum of the others' case. */
export function isSalesforceId(value: string): boolean {
    return ID.test(value) && (value.length === 15 || value.slice(15) === checksumOf(value));
}

/**
 * The 18 characters of an id that is given in 15 or 18, so that ids compare with `===`.
 * Throws a RangeError, which does not quote the value, when it is no Salesforce id.
 */
export function to18(id: string): string {
    if (!isSalesforceId(id)) throw new RangeError('not a Salesforce id');
    return id.slice(0, 15) + checksumOf(id);
}

/** Tells whether two values are the same Salesforce id, whichever of its two lengths each has. */
export function sameId(one: string, other: string): boolean {
    return isSalesforceId(one) && isSalesforceId(other) && one.slice(0, 15) === other.slice(0, 15);
}

/** Three characters, each telling which of five characters of the case-sensitive id are upper case. */
function checksumOf(id: string): string {
    return [0, 5, 10].map((start) => ALPHABET.charAt(upperCaseBits(id.slice(start, start + 5)))).join('');
}

function upperCaseBits(five: string): number {
    return Array.from(five).reduce((bits, letter, index) => (/[A-Z]/.test(letter) ? bits | (1 << index) : bits), 0);
}
