import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { Finding } from '../finding.ts';
import { charsOf, firstGroupAt, Join, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

/** Who takes back what he said says no more before he says it anew, in tokens: "no, I jumped a line, it's". */
const LONGEST_CORRECTION = 12;
/** "Hang on, it's": stops to say it anew. */
const STOPPING = idsOf(LEXICON, 'hang hold');

/** What is suggested of a segment. */
export interface Claimed {
    readonly segment: Segment;
    readonly finding: Finding;
}

/**
 * The findings of what was claimed, those of one category as one that stand in one entry with nothing but a correction between them: what is said there
 * tells that both are the same value.
 */
export function joinCorrected(reading: Reading, claimed: readonly Claimed[]): readonly Finding[] {
    const joined: Claimed[] = [];
    for (const each of [...claimed].sort(inOrder)) {
        const before = joined.at(-1);
        if (!before || !isSameAnew(reading, before, each)) joined.push(each);
        else joined.splice(-1, 1, { segment: each.segment, finding: { ...each.finding, start: before.finding.start } });
    }
    return joined.map(({ finding }) => finding);
}

function isSameAnew(reading: Reading, one: Claimed, other: Claimed): boolean {
    const { segment, finding } = one;
    if (segment.run === other.segment.run) return isSlipBefore(segment, other.segment);
    if (finding.category !== other.finding.category || segment.run.entry !== other.segment.run.entry) return false;
    return areAlike(charsOf(segment), charsOf(other.segment)) && isCorrectionBetween(reading, segment, other.segment);
}

/** "Forty fifty, sorry, forty one …": a beginning that the same breath takes back. */
function isSlipBefore({ from, to }: Segment, next: Segment): boolean {
    if (next.from !== to || to - from >= next.to - next.from) return false;
    return next.run.groups[firstGroupAt(next.run, next.from)]?.join === Join.Correction;
}

function isCorrectionBetween({ tokens: { kind, value }, hits }: Reading, one: Segment, other: Segment): boolean {
    const { entry, end } = one.run;
    const { first } = other.run;
    if (one.to < one.run.chars.length || other.from > 0) return false;
    if (first <= end || first - end > LONGEST_CORRECTION) return false;
    for (let token = end; token < first; token += 1) if (kind[token] === TokenKind.Digits) return false;
    const own = hits[entry] ?? [];
    for (let index = firstHitAt(own, end); index < own.length; index += 1) {
        const hit = own[index];
        if (!hit || hit.end > first) return false;
        if ((hit.kinds & MeaningKind.Correction) !== 0 || STOPPING.has(value[hit.first] ?? 0)) return true;
    }
    return false;
}

/** Whether half of the characters are the same, counted from the beginning or from the end: what is said anew differs in some. */
function areAlike(one: string, other: string): boolean {
    const length = Math.min(one.length, other.length);
    const heads = sameIn(one.slice(0, length), other.slice(0, length));
    return 2 * Math.max(heads, sameIn(one.slice(-length), other.slice(-length))) >= length;
}

function sameIn(one: string, other: string): number {
    let same = 0;
    for (let at = 0; at < one.length; at += 1) if (one.charCodeAt(at) === other.charCodeAt(at)) same += 1;
    return same;
}

function inOrder({ finding: one }: Claimed, { finding: other }: Claimed): number {
    return one.entry - other.entry || one.start - other.start;
}
