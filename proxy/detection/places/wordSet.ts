import type { EntryView } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { FOLDED } from '../text/characters.ts';
import { TokenKind } from '../text/tokens.ts';
import { HASH_SEED, hashed, SECOND_SEED, secondHashed } from '../text/wordHash.ts';
import { WordIds } from '../text/wordIds.ts';
import { Sign } from './signs.ts';

/** Words with ids of their own, found at a token without cutting it out of its text: most of them by the id that the lexicon gave it. */
export class WordTable {
    private readonly ids: WordIds;
    /** By id of the lexicon. */
    private readonly ofKnown = new Uint16Array(LEXICON.words.spellings.length);
    /** Whether the lexicon lacks any of the words: only then is a word without an id looked at. */
    private readonly hasOthers: boolean;

    /** In lower case, without accents; "ss" stands for "ß" as well. Throws on more than 65,535 words. */
    constructor(words: readonly string[]) {
        this.ids = new WordIds(words);
        if (this.ids.spellings.length > 0xffff) throw new Error('There are more words than ids');
        let others = 0;
        for (const [id, spelling] of this.ids.spellings.entries()) {
            if (id === 0) continue;
            const known = LEXICON.words.idOf(spelling);
            if (known === 0) others += 1;
            else this.ofKnown[known] = id;
            const sharp = LEXICON.words.idOf(spelling.replaceAll('ss', 'ß'));
            if (sharp !== 0) this.ofKnown[sharp] = id;
        }
        this.hasOthers = others > 0;
    }

    /** The id of a word of the table, 0 when it is none of them. */
    idOf(word: string): number {
        return this.ids.idOf(word);
    }

    /** The id of the word at a token, 0 when it is none of the table or the token is no word of the entry. */
    at({ tokens, text, from, end }: EntryView, token: number): number {
        if (token < from || token >= end || tokens.kind[token] !== TokenKind.Word) return 0;
        const known = tokens.value[token] ?? 0;
        if (known !== 0) return this.ofKnown[known] ?? 0;
        return this.hasOthers ? this.spelled(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0) : 0;
    }

    private spelled(text: string, start: number, end: number): number {
        let first = HASH_SEED;
        let second = SECOND_SEED;
        for (let at = start; at < end; at += 1) {
            const letter = FOLDED[text.charCodeAt(at)] ?? 0;
            if (letter === Sign.Apostrophe) continue;
            first = hashed(first, letter);
            second = secondHashed(second, letter);
        }
        return this.ids.find(first, second);
    }
}

/** Some words, asked for at tokens. */
export class WordSet {
    private readonly table: WordTable;

    /** Blanks part the words, which are as in a `WordTable`. */
    constructor(words: string) {
        this.table = new WordTable(words.split(/\s+/u).filter((word) => word !== ''));
    }

    /** Whether the word at a token is one of them; false where no word of the entry stands. */
    isAt(view: EntryView, token: number): boolean {
        return this.table.at(view, token) !== 0;
    }
}

const LETTERS = new WordSet('a b c d e f g h i j k l m n o p q r s t u v w x y z');

/** Whether a word is a letter by itself; the s of a possessive is one. */
export function isOneLetter(view: EntryView, token: number): boolean {
    if (!view.isWord(token)) return false;
    return view.endOf(token) - view.startOf(token) === 1 || LETTERS.isAt(view, token);
}
