const CHECKSUM_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The `number`th record id of a key prefix, 18 characters. */
export function makeId(keyPrefix: string, number: number): string {
    let digits = '';
    for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) {
        digits = BASE62.charAt(rest % 62) + digits;
    }
    return to18(`${keyPrefix}Hs0${digits.padStart(9, '0')}`);
}

/**
 * The case-insensitive form of a record id: its 15 characters and three that say which of them are capitals.
 * An 18-character id is returned in its right case.
 */
export function to18(id: string): string {
    const fifteen = id.length === 18 ? withCapitals(id) : id;
    return fifteen + [0, 5, 10].map((start) => checksumOf(fifteen, start)).join('');
}

/** The 15 case-sensitive characters of a record id, which is what Connect REST returns. */
export function to15(id: string): string {
    return id.slice(0, 15);
}

/** Tells whether a text is a record id: 15 characters, or 18 in any case whose last three are true of the others. */
export function isRecordId(text: string): boolean {
    const hasForm = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text);
    return hasForm && (text.length === 15 || to18(text).toUpperCase() === text.toUpperCase());
}

/** Tells whether two ids of 15 or 18 characters name the same record. */
export function sameId(one: string, other: string): boolean {
    return one === other || to18(one) === to18(other);
}

/** Tells which of five characters are capitals; a loop over codes, because every look at a record's id is one at its checksum. */
function checksumOf(id: string, start: number): string {
    let capitals = 0;
    for (let bit = 0; bit < 5; bit += 1) {
        const code = id.charCodeAt(start + bit);
        if (code >= CAPITAL_A && code <= CAPITAL_Z) capitals += 2 ** bit;
    }
    return CHECKSUM_ALPHABET.charAt(capitals);
}

const CAPITAL_A = 'A'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);

/** The 15 characters of an 18-character id, with the capitals that its last three tell of. */
function withCapitals(id: string): string {
    const masks = Array.from(id.slice(15).toUpperCase(), (character) => CHECKSUM_ALPHABET.indexOf(character));
    return Array.from(id.slice(0, 15), (character, index) => {
        const isCapital = ((masks[Math.floor(index / 5)] ?? 0) & (2 ** (index % 5))) !== 0;
        return isCapital ? character.toUpperCase() : character.toLowerCase();
    }).join('');
}
