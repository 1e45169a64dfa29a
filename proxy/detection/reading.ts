import { languagesOfEntries, readInTheirLanguage, type EntryLanguages } from './languages/entryLanguages.ts';
import { LEXICON } from './lexicon/known.ts';
import type { PhraseHit } from './lexicon/phrases.ts';
import { tokenise } from './text/tokenise.ts';
import { TokenKind, type Tokens } from './text/tokens.ts';

/** One entry as it is read. */
export interface ReadableEntry {
    readonly identifier: string;
    readonly text: string;
    /** Who said it; null when that is not known. */
    readonly role: string | null;
}

/** A conversation, scanned once: what every recogniser works on. */
export interface Reading {
    readonly entries: readonly ReadableEntry[];
    readonly tokens: Tokens;
    /** The phrases of each entry, in order. */
    readonly hits: readonly (readonly PhraseHit[])[];
    readonly languages: EntryLanguages;
    /** By entry, the senses of all its words: what has none of those that a recogniser needs is none of its business. */
    readonly senses: Int32Array;
    /** By entry, the `TokenKind`s that stand in it, as bits. */
    readonly kinds: Uint8Array;
}

/** Scans the entries of one conversation, in their order; into this memory when it is given, which the next reading overwrites. */
export function readingOf(entries: readonly ReadableEntry[], memory?: Tokens): Reading {
    const tokens = tokenise(
        entries.map(({ text }) => text),
        LEXICON.words,
        memory
    );
    const languages = languagesOfEntries(tokens);
    readInTheirLanguage(tokens, languages);
    const hits: (readonly PhraseHit[])[] = [];
    const senses = new Int32Array(entries.length);
    const kinds = new Uint8Array(entries.length);
    survey(tokens, senses, kinds);
    for (let entry = 0; entry < entries.length; entry += 1) {
        const from = tokens.firstOf[entry] ?? 0;
        const end = tokens.firstOf[entry + 1] ?? 0;
        hits.push(LEXICON.phrases.find(tokens, from, end, 1 << (languages.readAs[entry] ?? 0)));
    }
    return { entries, tokens, hits, languages, senses, kinds };
}

/** Gathers what stands in each entry. */
function survey({ kind, meaning, firstOf }: Tokens, senses: Int32Array, kinds: Uint8Array): void {
    const sensesOf = LEXICON.senses;
    for (let entry = 0; entry < kinds.length; entry += 1) {
        const end = firstOf[entry + 1] ?? 0;
        let seen = 0;
        let all = 0;
        for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
            const what = kind[token] ?? 0;
            seen |= 1 << what;
            if (what === TokenKind.Word) all |= sensesOf[meaning[token] ?? 0] ?? 0;
        }
        kinds[entry] = seen;
        senses[entry] = all;
    }
}
