import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

/** What stands between "sorry" and the value that takes the one before it back: "sorry, it is …". "No, my wife has …" tells another one. */
const RESTATING = idsOf(LEXICON, "it is its it's that that's i mean meant number should be the");

/** Tokens between words that take a value back and the one that they bring. */
const MOST_BETWEEN = 32;

/** Tells whether a segment says a value anew, in place of what was told before it: "sorry, it is …", "no, … ". */
export function restates({ tokens, hits }: Reading, segment: Segment): boolean {
    const { run, from } = segment;
    if (groupsOf(segment).some(({ at, join }) => at === from && join === Join.Correction)) return true;
    if (from > 0) return false;
    const behind = behindCorrection(hits[run.entry] ?? [], run.first);
    if (behind === null) return false;
    for (let token = behind; token < run.first; token += 1) {
        if (tokens.kind[token] !== TokenKind.Word) continue;
        if (!RESTATING.has(tokens.value[token] ?? 0)) return false;
    }
    return true;
}

/** The token behind the last words before another one that take something back; null when none stand near. */
function behindCorrection(hits: readonly PhraseHit[], before: number): number | null {
    for (let index = firstHitAt(hits, before) - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (!hit || hit.first < before - MOST_BETWEEN) return null;
        if (hit.end <= before && (hit.kinds & MeaningKind.Correction) !== 0) return hit.end;
    }
    return null;
}
