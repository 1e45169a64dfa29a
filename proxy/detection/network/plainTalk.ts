import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { SAID_AROUND } from './core.ts';
import { UNUSED } from './pieceWords.ts';
import { HESITATIONS, MISHEARD_BEFORE_AT, MISHEARD_LETTERS, MODIFIERS, OUTSIDE } from './words.ts';
import { idTableOf, wordsKnown } from './wordTable.ts';

/** Words that spell a letter or a digit, carry nothing, or stand around a value: they tell nothing of a sentence. */
const TELLS_NOTHING = idTableOf(
    wordsKnown([
        ...SAID_AROUND,
        ...Object.keys(MISHEARD_LETTERS),
        ...MISHEARD_BEFORE_AT,
        ...HESITATIONS,
        ...MODIFIERS,
        ...UNUSED,
        ...'as in for like word'.split(' ')
    ])
);
const IS_OUTSIDE = idTableOf(wordsKnown(OUTSIDE));
/** Behind them a word may spell a letter. */
const LINKS = idTableOf('as in for like'.split(' '));
const NUMERIC = Sense.Tens | Sense.Unit | Sense.Pair | Sense.Hundred | Sense.Thousand | Sense.Repeat;

/**
 * Tells whether a word of an entry stands between words of a sentence, so that the entry is no part of an address that is told bit by bit (`partOf` finds
 * none), at the cost of a look at its tokens. Most entries of a conversation do, even while somebody tells an address.
 */
export function isPlainTalk({ tokens, hits }: Reading, entry: number): boolean {
    const { kind, value, gap, meaning, start, end, firstOf } = tokens;
    const first = firstOf[entry] ?? 0;
    const to = firstOf[entry + 1] ?? 0;
    for (let token = first; token < to; token += 1) {
        if (
            kind[token] !== TokenKind.Word ||
            (token > first && (gap[token] === Gap.None || kind[token - 1] !== TokenKind.Word))
        )
            continue;
        if (token + 1 < to && (gap[token + 1] === Gap.None || kind[token + 1] !== TokenKind.Word)) continue;
        const id = value[token] ?? 0;
        if (id === 0 || TELLS_NOTHING[id] === 1 || (end[token] ?? 0) - (start[token] ?? 0) < 2) continue;
        const senses = LEXICON.senses[meaning[token] ?? 0] ?? 0;
        if ((senses & NUMERIC) !== 0 || (IS_OUTSIDE[id] === 0 && (senses & Sense.Common) === 0)) continue;
        if (token === first || LINKS[value[token - 1] ?? 0] === 0) return !saysSigns(hits[entry] ?? []);
    }
    return false;
}

/** Tells whether phrases say a sign, or fill a pause with several words. */
function saysSigns(hits: readonly PhraseHit[]): boolean {
    for (const { first, end, meanings } of hits) {
        for (const { kind } of meanings)
            if (kind === 'separator' || (kind === 'filler' && end > first + 1)) return true;
    }
    return false;
}
