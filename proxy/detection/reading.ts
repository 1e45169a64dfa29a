import { languagesOfEntries, readInTheirLanguage, type EntryLanguages } from './languages/entryLanguages.ts';
import { LEXICON } from './lexicon/known.ts';
import type { PhraseHit } from './lexicon/phrases.ts';
import { tokenise } from './text/tokenise.ts';
import type { Tokens } from './text/tokens.ts';

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
}

/** Scans the entries of one conversation, in their order. */
export function readingOf(entries: readonly ReadableEntry[]): Reading {
    const tokens = tokenise(
        entries.map(({ text }) => text),
        LEXICON.words
    );
    const languages = languagesOfEntries(tokens);
    readInTheirLanguage(tokens, languages);
    const hits = entries.map((_, entry) => {
        const language = 1 << (languages.readAs[entry] ?? 0);
        return LEXICON.phrases.within(tokens, tokens.firstOf[entry] ?? 0, tokens.firstOf[entry + 1] ?? 0, language);
    });
    return { entries, tokens, hits, languages };
}
