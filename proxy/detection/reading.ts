import { entryTraitsOf } from './entry/entryTraits.ts';
import { languagesOfEntries, readInTheirLanguage, type EntryLanguages } from './languages/entryLanguages.ts';
import { withoutNumbersOfThings } from './lexicon/compounds.ts';
import { LEXICON } from './lexicon/known.ts';
import type { PhraseHit } from './lexicon/phrases.ts';
import { SENSES, WordTrait } from './lexicon/wordTrait.ts';
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
    /** By entry, the `MeaningKind`s of its phrases, as bits. */
    readonly said: Int32Array;
    readonly languages: EntryLanguages;
    /** By entry, the senses of all its words: what has none of those that a recogniser needs is none of its business. */
    readonly senses: Int32Array;
    /** By entry, the `TokenKind`s that stand in it, as bits. */
    readonly kinds: Uint8Array;
    /** What recognisers find out of it and share, by their own slots (see `PerReading`). */
    readonly kept: unknown[];
}

/** Scans the entries of one conversation, in their order; into this memory when it is given, which the next reading overwrites. */
export function readingOf(entries: readonly ReadableEntry[], memory?: Tokens): Reading {
    const tokens = tokenise(
        entries.map(({ text }) => text),
        LEXICON.words,
        memory
    );
    const own = entryTraitsOf(tokens);
    const languages = languagesOfEntries(tokens, own);
    readInTheirLanguage(tokens, languages);
    const senses = new Int32Array(entries.length);
    const said = new Int32Array(entries.length);
    const hits: (readonly PhraseHit[])[] = [];
    for (let entry = 0; entry < entries.length; entry += 1) {
        const language = languages.readAs[entry] ?? 0;
        const traits = language === 0 ? (own.traits[entry] ?? 0) : sensesIn(tokens, entry) | WordTrait.OpensPhrase;
        senses[entry] = traits & SENSES;
        const opens = (traits & WordTrait.OpensPhrase) !== 0;
        const phrases = opens ? withoutNumbersOfThings(tokens, phrasesIn(tokens, entry, 1 << language)) : NO_HITS;
        hits.push(phrases);
        said[entry] = kindsOf(phrases);
    }
    return { entries, tokens, hits, said, languages, senses, kinds: own.kinds, kept: [] };
}

const NO_HITS: readonly never[] = [];

function kindsOf(phrases: readonly PhraseHit[]): number {
    let all = 0;
    for (const { kinds } of phrases) all |= kinds;
    return all;
}

function phrasesIn(tokens: Tokens, entry: number, languages: number): readonly PhraseHit[] {
    return LEXICON.phrases.find(tokens, tokens.firstOf[entry] ?? 0, tokens.firstOf[entry + 1] ?? 0, languages);
}

/** The senses of an entry's words in its own language. */
function sensesIn({ kind, meaning, firstOf }: Tokens, entry: number): number {
    const end = firstOf[entry + 1] ?? 0;
    let senses = 0;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Word) senses |= LEXICON.senses[meaning[token] ?? 0] ?? 0;
    }
    return senses;
}
