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
    for (let entry = 0; entry < entries.length; entry += 1) {
        const from = tokens.firstOf[entry] ?? 0;
        const end = tokens.firstOf[entry + 1] ?? 0;
        hits.push(LEXICON.phrases.find(tokens, from, end, 1 << (languages.readAs[entry] ?? 0)));
        senses[entry] = sensesBetween(tokens, from, end);
        kinds[entry] = kindsBetween(tokens, from, end);
    }
    return { entries, tokens, hits, languages, senses, kinds };
}

function sensesBetween({ kind, meaning }: Tokens, from: number, end: number): number {
    let senses = 0;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Word) senses |= LEXICON.senses[meaning[token] ?? 0] ?? 0;
    }
    return senses;
}

function kindsBetween({ kind }: Tokens, from: number, end: number): number {
    let kinds = 0;
    for (let token = from; token < end; token += 1) kinds |= 1 << (kind[token] ?? 0);
    return kinds;
}
