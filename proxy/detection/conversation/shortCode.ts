import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';

/** Digits of such a number; local numbers of people have seven. */
const LONGEST = 6;
/** With a word beside it that sounds like one: "text ADD ten to …". */
const LONGEST_TEXTED = 7;
/** Code units before a number in which stands what to do with it. */
const REACH = 40;
const DIALLING = /\b(?:dial|press|option|freephone)\b/i;
/** "The text says …" tells what one has been sent. */
const TEXTING = /(?<!\b(?:the|a|that|this|by|our) )\b(?:text|sms)\b(?! (?:it|is|says|said|message|you|me|with)\b)/i;
const OF_SOMEBODY = /\b(?:code|passcode|digits|pin|password|account|card|your|my)\b/i;

/** Tells whether a run is a short number that one is told to dial, press or text: "text ADD to 7733", "dial 121, or 3311 from abroad". */
export function isShortCode({ entries }: Reading, { entry, chars, starts }: Run): boolean {
    if (chars.length > LONGEST_TEXTED || !/^\d+$/.test(chars)) return false;
    const start = starts[0] ?? 0;
    const before = (entries[entry]?.text ?? '').slice(Math.max(0, start - REACH), start);
    if (OF_SOMEBODY.test(before)) return false;
    return TEXTING.test(before) || (chars.length <= LONGEST && DIALLING.test(before));
}
