import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';

/** Digits of such a number, with a word beside it that sounds like one ("text ADD to …"). */
const LONGEST = 7;
/** Code units before a number in which stands what to do with it. */
const REACH = 40;
const DIALLING = /\b(?:dial|press|text|sms|option|freephone)\b/i;
const OF_SOMEBODY = /\b(?:code|pin|password|account|card|your|my)\b/i;

/** Tells whether a run is a short number that one is told to dial, press or text: "text ADD to 7733", "dial 121, or 3311 from abroad". */
export function isShortCode({ entries }: Reading, { entry, chars, starts }: Run): boolean {
    if (chars.length > LONGEST || !/^\d+$/.test(chars)) return false;
    const start = starts[0] ?? 0;
    const before = (entries[entry]?.text ?? '').slice(Math.max(0, start - REACH), start);
    return DIALLING.test(before) && !OF_SOMEBODY.test(before);
}
