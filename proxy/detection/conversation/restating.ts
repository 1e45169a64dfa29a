import { MeaningKind } from '../lexicon/meaningKind.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

/** What stands between "sorry" and the value that takes the one before it back: "sorry, it is …". "No, my wife has …" tells another one. */
const RESTATING = idsOf(LEXICON, "it is its it's that that's i mean meant number should be the");

/** Tells whether a segment says a value anew, in place of what was told before it: "sorry, it is …", "no, … ". */
export function restates({ tokens, hits }: Reading, segment: Segment): boolean {
    const { run, from } = segment;
    if (groupsOf(segment).some(({ at, join }) => at === from && join === Join.Correction)) return true;
    const correction = (hits[run.entry] ?? []).findLast(
        ({ end, kinds }) => end <= run.first && (kinds & MeaningKind.Correction) !== 0
    );
    if (!correction || from > 0) return false;
    for (let token = correction.end; token < run.first; token += 1) {
        if (tokens.kind[token] !== TokenKind.Word) continue;
        if (!RESTATING.has(tokens.value[token] ?? 0)) return false;
    }
    return true;
}
