import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Classified } from './classify.ts';
import type { Collection } from './collection.ts';
import type { Collections } from './collections.ts';
import { CuePlace, type Cue } from './cue.ts';
import { isSaidBy } from './continuation.ts';
import type { HeardRun } from './heardRun.ts';
import { isToldInPieces } from './partialFit.ts';

/** What people have one of each: the values of two people, or one that is tried first, are built alike. */
const OF_ONE_EACH: ReadonlySet<Topic> = new Set([
    Category.Pin,
    Category.OneTimeCode,
    Category.Ssn,
    Category.Passport,
    Category.DriverLicence,
    Category.HealthId,
    Category.VehicleId
]);
const LIKELY = 0.6;
const WHY = 'built like one that was told before';
/** What fits so well was told in full. */
const FULL = 0.85;
const ENTRIES_APART = 12;
/** A short one is tried right after another. */
const ENTRIES_TO_NEXT_TRY = 2;
/** What asks for something else so clearly is answered. */
const LEAST_ASKING = 0.5;
/** So many values back one is looked for. */
const MOST_LOOKED_AT = 24;
const SHORTEST = 4;
/** Fewer characters are built alike by chance: nothing else is said with them, and they are a PIN or hold letters. */
const LONG = 8;
const LONGEST_PIN = 5;
const SHORTEST_CODE = 7;
/** What is called harmless with so much weight is that. */
const LEAST_HARMLESS = 0.4;
/** "Let me send a new one": what is sent when the first did not work. */
const SENDING = idsOf(LEXICON, 'send sent sending resend resent text texted');
const ANEW = idsOf(LEXICON, 'another new again resend resent fresh newest latest');
const YEAR = /^(?:19[3-9]|20[0-4])\d$/;

/**
 * What a value is that nobody names, where one that is built like it was told before: the passport of the other passenger, the PIN that is tried next. Null
 * where it is none.
 */
export function another(
    { all }: Collections,
    heard: HeardRun,
    segment: Segment,
    cues: readonly Cue[]
): Classified | null {
    const chars = charsOf(segment);
    if (chars.length < SHORTEST || YEAR.test(chars) || heard.isCounted(segment) || cues.some(isOther)) return null;
    const isCode = chars.length >= SHORTEST_CODE && /[A-Z]/.test(chars) && /\d/.test(chars);
    const isShort = chars.length < LONG && !isCode;
    if (isShort && !heard.isMostly) return null;
    const isWhole = segment.from === 0 && segment.to === segment.run.chars.length;
    if (!isWhole || heard.isReference) return null;
    const { entry } = segment.run;
    const role = heard.reading.entries[entry]?.role ?? null;
    const shape = shapeOf(chars);
    for (let index = all.length - 1; index >= Math.max(0, all.length - MOST_LOOKED_AT); index -= 1) {
        const told = all[index];
        if (!told || entry - told.lastEntry > (isShort ? ENTRIES_TO_NEXT_TRY : ENTRIES_APART)) continue;
        const category = categoryOf(told);
        if (category === null || (!isCode && told.role !== role)) continue;
        if (isShort && chars.length > LONGEST_PIN && !isSentAnew(heard.reading, told, entry)) continue;
        if (cues.some((cue) => asksForOther(cue, category))) return null;
        if (told.standing !== chars && shapeOf(told.standing) === shape)
            return { segment, category, score: LIKELY, why: WHY };
    }
    return null;
}

/** "That one has expired, I've sent you another": before the entry, the other side says so behind a code that was told. */
function isSentAnew(reading: Reading, { about, role, lastEntry }: Collection, entry: number): boolean {
    if (about.topic !== Category.OneTimeCode || role === null) return false;
    const { tokens } = reading;
    for (let between = lastEntry + 1; between < entry; between += 1) {
        if (isSaidBy(reading, role, between)) continue;
        if (says(tokens, between, SENDING) && says(tokens, between, ANEW)) return true;
    }
    return false;
}

function says({ firstOf, kind, value }: Tokens, entry: number, words: ReadonlySet<number>): boolean {
    const end = firstOf[entry + 1] ?? 0;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1)
        if (kind[token] === TokenKind.Word && words.has(value[token] ?? 0)) return true;
    return false;
}

function categoryOf({ about: { topic }, fit }: Collection): Category | null {
    return topic !== null && OF_ONE_EACH.has(topic) && fit >= FULL ? topic : null;
}

function isOther({ topic, place, strength, weight }: Cue): boolean {
    if (strength !== 'phrase' && place !== CuePlace.Before) return false;
    return isHarmless(topic) && weight >= LEAST_HARMLESS;
}

function asksForOther({ topic, strength, weight }: Cue, category: Category): boolean {
    return topic !== category && strength === 'phrase' && weight >= LEAST_ASKING && isToldInPieces(topic);
}

function shapeOf(chars: string): string {
    return chars.replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
}
