import { LEXICON } from '../lexicon/known.ts';
import { TokenKind } from '../text/tokens.ts';
import type { EntryView } from './entryView.ts';

/** Words as `EntryView.wordAt` gives them, in which most tokens are looked up by their id alone. */
export class WordSet {
    private readonly words: ReadonlySet<string>;
    /** 1 for the spellings of the lexicon that are in the set, and for those that it does not know. */
    private readonly mayBe: Uint8Array;

    constructor(words: Iterable<string>) {
        this.words = new Set(words);
        this.mayBe = new Uint8Array(LEXICON.words.spellings.length);
        this.mayBe[0] = 1;
        for (const word of this.words) this.mayBe[LEXICON.words.idOf(word)] = 1;
    }

    /** Whether the word at a token is one of these. */
    holds(view: EntryView, token: number): boolean {
        const { kind, value } = view.tokens;
        if (kind[token] !== TokenKind.Word || this.mayBe[value[token] ?? 0] === 0) return false;
        return this.words.has(view.wordAt(token));
    }
}
