import { LEXICON } from '../lexicon/known.ts';

const FIRST_OTHER = 0x80;
const APOSTROPHE = 0x27;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
/** What tells a small letter from a capital in ASCII. */
const SMALL = 0x20;

/** A text as it is compared: lower case, no accents. */
export function plain(text: string): string {
    const lower = text.toLowerCase();
    if (isAscii(lower)) return lower;
    return lower.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** The known spellings as `plainWord` gives them, by their ids; made when they are first asked for. */
const SPELLED: (string | undefined)[] = [];

/** The word at `[start, end)` of a text as it is compared, without apostrophes. `id`: its spelling in the lexicon, 0 when it has none. */
export function plainWord(text: string, start: number, end: number, id: number): string {
    if (id === 0 || !isOfPlainLetters(text, start, end)) return withoutApostrophes(plain(text.slice(start, end)));
    return (SPELLED[id] ??= withoutApostrophes(plain(LEXICON.words.spellings[id] ?? '')));
}

function withoutApostrophes(word: string): string {
    return /['’]/u.test(word) ? word.replaceAll(/['’]/gu, '') : word;
}

/** Whether a word is written as its spelling in the lexicon, but for capitals and apostrophes. */
function isOfPlainLetters(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        const small = code | SMALL;
        if ((small < LETTER_A || small > LETTER_Z) && code !== APOSTROPHE) return false;
    }
    return true;
}

function isAscii(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= FIRST_OTHER) return false;
    return true;
}
