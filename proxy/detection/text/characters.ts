/** What a character is to the scanner. */
export const CharacterClass = {
    /** Punctuation, symbols and everything else that stands alone. */
    Sign: 0,
    Letter: 1,
    Digit: 2,
    Space: 3,
    /** Ends a line. */
    Break: 4,
    /** Takes no room: zero-width characters, soft hyphens, combining marks, directions. */
    Ignorable: 5,
    /** A letter of a script that writes without spaces: kanji, kana. */
    Ideograph: 6,
    Surrogate: 7
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const CODE_UNITS = 0x1_0000;

/** The class of each UTF-16 code unit. */
export const CLASS_OF = new Uint8Array(CODE_UNITS);

/**
 * What each code unit counts as: a digit of any script is its value 0 to 9, a letter its lower-case base letter (`É` is `e`, `Ａ` is `a`, a Cyrillic
 * letter that looks Latin is that letter), a sign its plain form (every dash is `-`, every quote `'`).
 */
export const FOLDED = new Uint16Array(CODE_UNITS);

/** 1 for upper-case letters. */
export const IS_UPPER = new Uint8Array(CODE_UNITS);

/** All of the above in one number, so that the scanner looks a code unit up once: the class, from bit 3 whether it is upper case, from bit 4 what it counts as. */
export const TRAITS_OF = new Int32Array(CODE_UNITS);
export const CLASS_MASK = 7;
export const UPPER_SHIFT = 3;
export const FOLDED_SHIFT = 4;

/** Letters of other scripts that are drawn like a Latin letter (Unicode Technical Standard 39, confusables). */
const LOOKALIKES = 'аa вb сc еe нh іi јj кk мm оo рp ѕs тt хx уy αa βb εe ηn ιi κk νv οo ρp τt υu χx';

const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02D7\u2043\uFE58\uFE63\uFF0D';
/** Lengthens the vowel of the kana before it; behind everything else people type it for a dash. */
export const LONG_VOWEL = 0x30fc;
const QUOTES = '\u2018\u2019\u201B\u02BC\u02B9\uFF07\u0060\u00B4';
const DOTS = '\u00B7\u2022\u2024\u3002\u30FB\uFF61\uFF0E';

fillTables();

function fillTables(): void {
    for (let code = 0; code < CODE_UNITS; code += 1) {
        FOLDED[code] = code;
        CLASS_OF[code] = classOf(code);
    }
    foldDigits();
    foldLetters();
    for (const pair of LOOKALIKES.split(' ')) {
        const latin = pair.charCodeAt(1);
        FOLDED[pair.charCodeAt(0)] = latin;
        FOLDED[pair.charAt(0).toUpperCase().charCodeAt(0)] = latin;
    }
    foldSigns(DASHES, '-');
    FOLDED[LONG_VOWEL] = '-'.charCodeAt(0);
    foldSigns(QUOTES, "'");
    foldSigns(DOTS, '.');
    for (let code = 0; code < CODE_UNITS; code += 1) {
        TRAITS_OF[code] =
            (CLASS_OF[code] ?? 0) | ((IS_UPPER[code] ?? 0) << UPPER_SHIFT) | ((FOLDED[code] ?? 0) << FOLDED_SHIFT);
    }
}

function classOf(code: number): CharacterClass {
    if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.Surrogate;
    const character = String.fromCharCode(code);
    if ('\n\r\v\f\u0085\u2028\u2029'.includes(character)) return CharacterClass.Break;
    if (/[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/u.test(character)) return CharacterClass.Ignorable;
    if (/\s/u.test(character)) return CharacterClass.Space;
    if (/\p{Nd}/u.test(character)) return CharacterClass.Digit;
    if (DASHES.includes(character)) return CharacterClass.Sign;
    if (code === LONG_VOWEL) return CharacterClass.Ideograph;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return CharacterClass.Ideograph;
    return /\p{L}/u.test(character) ? CharacterClass.Letter : CharacterClass.Sign;
}

/** The decimal digits of a script stand in order from zero to nine (The Unicode Standard, 4.6). */
function foldDigits(): void {
    let value = -1;
    for (let code = 0; code < CODE_UNITS; code += 1) {
        value = CLASS_OF[code] === CharacterClass.Digit ? (value + 1) % 10 : -1;
        if (value >= 0) FOLDED[code] = value;
    }
    for (let digit = 1; digit <= 9; digit += 1) foldCircled(0x2460 + digit - 1, digit);
    foldCircled(0x24ea, 0);
}

function foldCircled(code: number, digit: number): void {
    CLASS_OF[code] = CharacterClass.Digit;
    FOLDED[code] = digit;
}

function foldLetters(): void {
    for (let code = 0; code < CODE_UNITS; code += 1) {
        const isLetter = CLASS_OF[code] === CharacterClass.Letter;
        if (!isLetter && (CLASS_OF[code] !== CharacterClass.Sign || code < 0xff00)) continue;
        const character = String.fromCharCode(code);
        const [base = character] = character.normalize('NFKD').toLowerCase().normalize('NFKD');
        FOLDED[code] = base.charCodeAt(0);
        if (isLetter && character !== character.toLowerCase()) IS_UPPER[code] = 1;
    }
}

function foldSigns(signs: string, plain: string): void {
    for (const sign of signs) FOLDED[sign.charCodeAt(0)] = plain.charCodeAt(0);
}
