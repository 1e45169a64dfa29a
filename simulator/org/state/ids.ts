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
 * An 18-character id is returned with its last three characters made right.
 */
export function to18(id: string): string {
    const fifteen = id.slice(0, 15);
    const checksum = [0, 5, 10].map((start) => {
        const capitals = Array.from(fifteen.slice(start, start + 5), (character) => /[A-Z]/.test(character));
        return CHECKSUM_ALPHABET.charAt(capitals.reduce((sum, capital, bit) => sum + (capital ? 2 ** bit : 0), 0));
    });
    return fifteen + checksum.join('');
}

/** The 15 case-sensitive characters of a record id, which is what Connect REST returns. */
export function to15(id: string): string {
    return id.slice(0, 15);
}

/** Tells whether a text has the form of a record id, 15 or 18 characters. */
export function isRecordId(text: string): boolean {
    return /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text);
}

/** Tells whether two ids of 15 or 18 characters name the same record. */
export function sameId(one: string, other: string): boolean {
    return to15(one) === to15(other);
}
