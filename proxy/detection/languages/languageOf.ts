import { LEXICON } from '../lexicon/known.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { ownLanguage, UNCOVERED } from './entryLanguages.ts';

/** The language of an entry: ISO 639-1 of one that we cover, `und` when it is in none of them, null when it is too short to tell. */
export function languageOf({ languages, tokens }: Pick<Reading, 'languages' | 'tokens'>, entry: number): string | null {
    const own = ownLanguage(tokens, entry, languages.main);
    return typeof own === 'number' ? (LEXICON.languages[own] ?? null) : own;
}

/** The entries whose language is not covered, and those too short to tell between them: what they say was read as if it were English. */
export function uncoveredEntries(reading: Reading): readonly number[] {
    if (!reading.languages.someUncovered) return [];
    const told = reading.entries.map((_, entry) => languageOf(reading, entry));
    let around: string | null = told.find((language) => language !== null) ?? null;
    return told.flatMap((language, entry) => {
        around = language ?? around;
        return language === UNCOVERED || (around === UNCOVERED && hasStrangeWords(reading, entry)) ? [entry] : [];
    });
}

/** Words that we know are understood, whatever is spoken around them. */
function hasStrangeWords({ tokens }: Reading, entry: number): boolean {
    const end = tokens.firstOf[entry + 1] ?? 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1) {
        if (tokens.kind[token] === TokenKind.Word && tokens.value[token] === 0) return true;
    }
    return false;
}
