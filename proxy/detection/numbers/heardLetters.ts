import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Casing, TokenKind, type Tokens } from '../text/tokens.ts';

/** Words of every day that recognisers write for a letter; only where nothing but a code is said, and not in capitals, they are one. */
const HEARD: Readonly<Record<string, string>> = {
    hey: 'A',
    he: 'E',
    if: 'F',
    age: 'H',
    each: 'H',
    hell: 'L',
    elle: 'L',
    an: 'N',
    in: 'N',
    end: 'N',
    es: 'S',
    fee: 'V'
};
const LETTER_OF = lettersByWord();

/** The code unit of the letter that a word stands for where nothing but a code is said; 0 when it is none. */
export function heardLetterAt({ kind, value, detail }: Tokens, token: number): number {
    if (kind[token] !== TokenKind.Word || detail[token] === Casing.Upper) return 0;
    return LETTER_OF[value[token] ?? 0] ?? 0;
}

function lettersByWord(): Uint8Array {
    const letters = new Uint8Array(LEXICON.words.spellings.length);
    for (const [word, letter] of Object.entries(HEARD))
        for (const id of idsOf(LEXICON, word)) letters[id] = letter.charCodeAt(0);
    return letters;
}
