import { FIRST_OTHER } from '../languages/evidence.ts';
import { EVERYDAY, WordTrait } from '../lexicon/wordTrait.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

const FEWEST_WORDS = 6;
/** Of an English text more of its words than this are everyday English, or English alone. */
const LEAST_KNOWN = 0.2;

/** What the tokens of each entry are, gone over once for everybody who asks. */
export interface EntryTraits {
    /** By entry, the `TokenKind`s that stand in it, as bits. */
    readonly kinds: Uint8Array;
    /** By entry, the `WordTrait`s of all its words, which hold if it is read as English. */
    readonly traits: Int32Array;
    /**
     * By entry, 1 when nothing in it needs a closer look at its language: it is ASCII, no other language can have a higher score than English, and
     * enough of its words are everyday English, or of no other language. Most entries are so, and are read at once.
     */
    readonly plain: Uint8Array;
    /** Whether all entries are plain. */
    readonly arePlain: boolean;
    /** Whether no other language can have a higher score than English in the whole conversation. */
    readonly isEnglish: boolean;
}

/** Goes over all tokens of a conversation. */
export function entryTraitsOf({ texts, kind, traits: known, codesOf, firstOf }: Tokens): EntryTraits {
    const entries = texts.length;
    const kinds = new Uint8Array(entries);
    const traits = new Int32Array(entries);
    const plain = new Uint8Array(entries);
    let arePlain = true;
    let leads = 0;
    let token = 0;
    for (let entry = 0; entry < entries; entry += 1) {
        const end = firstOf[entry + 1] ?? 0;
        let seen = 0;
        let all = 0;
        let lead = 0;
        let words = 0;
        let everyday = 0;
        let english = 0;
        for (; token < end; token += 1) {
            const own = kind[token] ?? 0;
            seen |= 1 << own;
            if (own !== TokenKind.Word) continue;
            const word = known[token] ?? 0;
            all |= word;
            words += 1;
            if ((word & WordTrait.OnlyEnglish) !== 0) english += 1;
            else if ((word & WordTrait.NotEnglish) !== 0) lead -= 1;
            if ((word & EVERYDAY) !== 0) everyday += 1;
        }
        kinds[entry] = seen;
        traits[entry] = all;
        lead += english;
        leads += lead;
        const isEnglish = lead >= 0 && (words < FEWEST_WORDS || Math.max(everyday, english) >= LEAST_KNOWN * words);
        if (isEnglish && (codesOf[entry] ?? 0) < FIRST_OTHER) plain[entry] = 1;
        else arePlain = false;
    }
    return { kinds, traits, plain, arePlain, isEnglish: leads >= 0 };
}
