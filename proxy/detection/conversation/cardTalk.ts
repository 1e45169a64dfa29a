import { Category } from 'c/redaction';
import { knownWords } from '../lexicon/knownWords.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { PerReading } from '../perReading.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './cue.ts';
import type { Collections } from './collections.ts';

/** What only a security code is called by; "on the back", "turn it over" may be said of anything. */
const OF_CODE = knownWords(
    'card cards cvv cvc cvv2 cvc2 cid csc cv2 cvn security verification signature strip signed sign digit digits code three four'
);
const NOBODY = Number.POSITIVE_INFINITY;
/** The first entry of a reading that speaks of a payment card or its code. */
const FIRST = new PerReading<{ known: number | null }>(() => ({ known: null }));

/** Takes from the cues of a run what names a security code, where nobody has spoken of a card or told one. */
export function withoutCodesOfNoCard(cues: Cue[], reading: Reading, entry: number, collections: Collections): void {
    if (!cues.some(isOfCode)) return;
    if (firstTalk(reading) <= entry || collections.lastOf(Category.CardNumber) !== undefined) return;
    let kept = 0;
    for (const cue of cues) if (!isOfCode(cue)) cues[kept++] = cue;
    cues.length = kept;
}

function isOfCode({ topic }: Cue): boolean {
    return topic === Category.Cvv;
}

function firstTalk(reading: Reading): number {
    const first = FIRST.of(reading);
    return (first.known ??= firstIn(reading));
}

function firstIn({ hits, tokens: { value }, languages: { readAs } }: Reading): number {
    for (let entry = 0; entry < hits.length; entry += 1) {
        const isForeign = (readAs[entry] ?? 0) !== 0;
        for (const hit of hits[entry] ?? []) if (speaksOfCard(value, hit, isForeign ? null : OF_CODE)) return entry;
    }
    return NOBODY;
}

function speaksOfCard(
    value: Int32Array,
    { first, end, meanings }: PhraseHit,
    codes: ReadonlySet<number> | null
): boolean {
    for (const meaning of meanings) {
        if (meaning.kind !== 'topic' && meaning.kind !== 'hint') continue;
        if (meaning.topic === Category.CardNumber) return true;
        if (meaning.topic !== Category.Cvv) continue;
        if (codes === null) return true;
        for (let token = first; token < end; token += 1) if (codes.has(value[token] ?? 0)) return true;
    }
    return false;
}
