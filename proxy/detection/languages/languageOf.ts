import { LEXICON } from '../lexicon/known.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { ownLanguage, UNCOVERED } from './entryLanguages.ts';

/** The language of an entry: ISO 639-1 of one that we cover, `und` when it is in none of them, null when it is too short to tell. */
export function languageOf({ languages, tokens }: Pick<Reading, 'languages' | 'tokens'>, entry: number): string | null {
    const own = ownLanguage(tokens, entry, languages.main);
    return typeof own === 'number' ? (LEXICON.languages[own] ?? null) : own;
}

/**
 * The entries whose language is not covered. Those between them that are too short to tell count as well, and so do those that look like a language that
 * is covered by a few short words alone: what they say was read as if it were in it.
 */
export function uncoveredEntries(reading: Reading): readonly number[] {
    if (!reading.languages.someUncovered) return [];
    const told = reading.entries.map((_, entry) => languageOf(reading, entry));
    let around: string | null = told.find((language) => language !== null) ?? null;
    return told.flatMap((language, entry) => {
        if (language === UNCOVERED) around = UNCOVERED;
        else if (around === UNCOVERED && strangeShareOf(reading, entry) > (language === null ? 0 : MOST_STRANGE))
            return [entry];
        else around = language ?? around;
        return language === UNCOVERED ? [entry] : [];
    });
}

/** Among entries of an uncovered language, one in which more of its words than this are unknown is in it, too. */
const MOST_STRANGE = 0.5;
/** Shorter words are known in some language or other. */
const SHORTEST = 3;

/** How many of an entry's words are not known, 0 to 1; short words count only when they are not. */
function strangeShareOf({ tokens }: Reading, entry: number): number {
    const { kind, value, start, end: ends } = tokens;
    const end = tokens.firstOf[entry + 1] ?? 0;
    let strange = 0;
    let known = 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        if (value[token] === 0) strange += 1;
        else if ((ends[token] ?? 0) - (start[token] ?? 0) >= SHORTEST) known += 1;
    }
    return strange === 0 ? 0 : strange / (strange + known);
}
