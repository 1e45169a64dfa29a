import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { charsOf, firstGroupAt, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { Evidence } from './evidence.ts';

/** A year, and three or four digits behind it. */
const YEAR_AND_CODE = /^((?:20)?[2-4]\d)\d{3,4}$/;

/**
 * The security code that is told in one breath behind the month and the year, where one question asked for both: "october 2031, 125". Null where these
 * digits are no year and code, no month stands before them, or nobody asked for both.
 */
export function codeBehindExpiry(
    reading: Reading,
    segment: Segment,
    cues: readonly Cue[]
): (Evidence & { readonly segment: Segment }) | null {
    const { run, from, to } = segment;
    const year = YEAR_AND_CODE.exec(charsOf(segment))?.[1];
    if (year === undefined || from > 0 || !isBehindMonth(reading, segment) || !areBothAsked(cues)) return null;
    const at = from + year.length;
    if (run.groups[firstGroupAt(run, at)]?.at !== at) return null;
    return { category: Category.Cvv, score: 0.88, why: 'asked for just before', segment: { run, from: at, to } };
}

function isBehindMonth({ tokens }: Reading, { run }: Segment): boolean {
    const { kind, meaning, firstOf } = tokens;
    const first = firstOf[run.entry] ?? 0;
    let before = run.first - 1;
    while (before > first && kind[before] === TokenKind.Sign && before > run.first - MOST_SIGNS) before -= 1;
    if (before < first || kind[before] !== TokenKind.Word) return false;
    return ((LEXICON.senses[meaning[before] ?? 0] ?? 0) & Sense.Month) !== 0;
}

const MOST_SIGNS = 3;

function areBothAsked(cues: readonly Cue[]): boolean {
    return cues.some(
        (code) =>
            isAskedFor(code, Category.Cvv) &&
            cues.some((expiry) => isAskedFor(expiry, Category.CardExpiry) && expiry.entry === code.entry)
    );
}

function isAskedFor({ topic, place, strength }: Cue, wanted: Category): boolean {
    return topic === wanted && place === CuePlace.Asked && strength === 'phrase';
}
