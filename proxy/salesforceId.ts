const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const CODE_OF_A = 65;
const CODE_OF_Z = 90;
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
    return (
        ALPHABET.charAt(upperCaseBits(id, 0)) +
        ALPHABET.charAt(upperCaseBits(id, 5)) +
        ALPHABET.charAt(upperCaseBits(id, 10))
    );
}

/** Of five characters; asked several times for every entry of a transcript. */
function upperCaseBits(id: string, start: number): number {
    let bits = 0;
    for (let index = 0; index < 5; index += 1) {
        const code = id.charCodeAt(start + index);
        if (code >= CODE_OF_A && code <= CODE_OF_Z) bits |= 1 << index;
    }
    return bits;
}
