import { Category } from 'c/redaction';
import { isDigits } from '../identifiers/checksums.ts';
import { isNorthAmerican, isPublished } from '../identifiers/phone.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import { groupsOf, type Segment } from '../numbers/run.ts';
import type { Classified } from './classify.ts';
import type { Cue } from './cue.ts';
import { fitOf } from './fit.ts';
import type { HeardRun } from './heardRun.ts';
import { isToldInPieces } from './partialFit.ts';
import { isAlone } from './turn.ts';
import { isOpened } from './unnamed.ts';
import type { Value } from './value.ts';

const NATIONAL = 10;
const IN_ORDER = '012345678901234567890';
/** With the digits that were taken back. */
const LONGEST_RETOLD = 17;
/** What was called harmless with so much weight is no phone number, nor what anything else was named with so much. */
const LEAST_HARMLESS = 0.25;
const LEAST_NAMED = 0.7;
/** Nobody counts or pays so much. */
const COUNTED: ReadonlySet<Topic> = new Set([Harmless.Quantity, Harmless.Amount, Harmless.Time]);

/**
 * A North American phone number that nobody names: "it's my mom's, four one five …". All of its run, and said digit by digit, grouped as such, or alone;
 * null where the conversation speaks of another number.
 */
export function unnamedPhone(heard: HeardRun, segment: Segment, cues: readonly Cue[]): Classified | null {
    const { run, from, to } = segment;
    if (from > 0 || to < run.chars.length || to < NATIONAL || !isDigits(run.chars)) return null;
    const { corrected, chars } = heard.asPart(segment).value;
    if (!isPhone(chars) && !(corrected && to <= LONGEST_RETOLD && isRetoldPhone(chars))) return null;
    if (groupsOf(segment).length <= 1 && !isAlone(heard.reading, run)) return null;
    if (heard.isCounted({ run, from: 0, to: 1 }) || heard.isCounted({ run, from: to - 1, to })) return null;
    if (
        heard.isReference ||
        isPublished(chars) ||
        isNamedOther(heard.asPart(segment).value, cues) ||
        isOpened(heard.reading, run.entry)
    )
        return null;
    return { segment, category: Category.Phone, score: 0.5, why: 'told as a phone number is' };
}

function isPhone(chars: string): boolean {
    return chars.length <= NATIONAL + 1 && isNorthAmerican(chars) && !IN_ORDER.includes(chars);
}

function isRetoldPhone(chars: string): boolean {
    return isNorthAmerican(chars.slice(0, NATIONAL)) || isNorthAmerican(chars.slice(-NATIONAL));
}

function isNamedOther(value: Value, cues: readonly Cue[]): boolean {
    return cues.some(({ topic, weight, strength }) => {
        if (topic === Category.Phone) return false;
        if (isHarmless(topic)) return weight >= LEAST_HARMLESS && fitOf(topic, value) > 0 && !COUNTED.has(topic);
        return strength === 'phrase' && weight >= LEAST_NAMED && isToldInPieces(topic);
    });
}
