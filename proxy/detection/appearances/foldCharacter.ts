/** Accents, vowel points and what takes no room: a value with them is the value without them. Marks that tell syllables apart, as in Thai, are kept. */
const PASSED_OVER = /[\p{Cf}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\ufe00-\ufe0f]/gu;
const TELLING = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LAST_ASCII = 0x7f;

/**
 * What is left of a character for comparing values: in lower case, without accents and width. Empty for punctuation, blanks and emoji; of a ligature
 * several letters.
 */
export function foldCharacter(character: string): string {
    const code = character.charCodeAt(0);
    if (code <= LAST_ASCII) return foldAscii(code, character);
    if (!TELLING.test(character)) return '';
    return character.normalize('NFKD').replace(PASSED_OVER, '').toUpperCase().toLowerCase().normalize('NFKD');
}

/** Tells whether a character takes no room of its own: what stands before it and behind it touch each other. */
export function takesNoRoom(character: string): boolean {
    return character.charCodeAt(0) > LAST_ASCII && character.replace(PASSED_OVER, '') === '';
}

/** Tells whether words stand side by side without blanks in the script of a character. */
export function isUnspaced(character: string): boolean {
    return character.charCodeAt(0) > LAST_ASCII && UNSPACED.test(character);
}

function foldAscii(code: number, character: string): string {
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return character;
    return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : '';
}
