import { maskTokensOf, type Range } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { PerReading } from '../perReading.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

const SIGN = 1 << TokenKind.Sign;
/** "[CARD_NUMBER]", "****", "####": what other programs leave in place of a value. */
const PLACEHOLDER = /\[[A-Z][A-Z_ ]{1,40}\]|[*#•]{4}/gu;
/** Without any of these there is no mask. */
const BEGINNINGS = ['[', '****', '####', '••••'];
const NOTHING: readonly Range[] = [];

/** By entry, where it is masked; most conversations have no such entry. */
const MASKS = new PerReading<ReadonlyMap<number, readonly Range[]>>(({ entries, kinds }) => {
    const all = new Map<number, readonly Range[]>();
    for (const [entry, { text }] of entries.entries()) {
        const masks = ((kinds[entry] ?? 0) & SIGN) === 0 ? NOTHING : masksOf(text);
        if (masks.length > 0) all.set(entry, masks);
    }
    return all;
});

function masksOf(text: string): readonly Range[] {
    if (!BEGINNINGS.some((beginning) => text.includes(beginning))) return NOTHING;
    const placeholders = Array.from(text.matchAll(PLACEHOLDER), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length
    }));
    return [...maskTokensOf(text), ...placeholders].sort((a, b) => a.start - b.start);
}

/** Whether anything in a conversation is masked already. */
export function holdsMasks(reading: Reading): boolean {
    return MASKS.of(reading).size > 0;
}

/** Where the text of an entry is masked already, by this program or another one; in order and apart. */
export function masksIn(reading: Reading, entry: number): readonly Range[] {
    return MASKS.of(reading).get(entry) ?? NOTHING;
}

/** Whether a phrase of an entry is part of a mask, whose words name nothing else. */
export function isMasked({ tokens }: Reading, masks: readonly Range[], { first }: PhraseHit): boolean {
    if (masks.length === 0) return false;
    const at = tokens.start[first] ?? 0;
    let low = 0;
    let high = masks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((masks[middle]?.end ?? 0) <= at) low = middle + 1;
        else high = middle;
    }
    return (masks[low]?.start ?? Infinity) <= at;
}
