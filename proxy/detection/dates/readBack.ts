import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Category } from 'c/redaction';
import { isBareAnswer, saysLittleElse } from '../entry/bareAnswer.ts';
import { areHarmless, means, type EntryView } from '../entry/entryView.ts';
import { WordSet } from '../entry/wordSet.ts';
import type { Topic } from '../lexicon/topic.ts';
import { counts, endOfAnswer, isAtTime, isInsideNumber, nextBeginning } from './answer.ts';
import { agreement, NO_PARTS, sizeOf } from './dateParts.ts';
import type { DateSpan } from './dateSpan.ts';
import type { ValueOverTurns } from './valueOverTurns.ts';

/** The dates and parts of dates that could stand at a token; the fullest first. */
export type SpansAt = (view: EntryView, token: number) => readonly (DateSpan | null)[];

/** A value is read back or corrected within so many entries. */
export const ENTRIES_APART = 5;
const LONGEST_CORRECTION = 24;
const OWN: ReadonlySet<Topic> = new Set([Category.DateOfBirth, Category.CardExpiry, Category.CardNumber]);

/** The role that speaks when it goes on with its own value, null otherwise: what it asks itself turns the talk to nothing else. */
export function speakerOf({ role }: ValueOverTurns, view: EntryView): string | null {
    return view.role === role ? role : null;
}

/** Adds what an entry says again of a value, all of it or the parts that are known. Tells whether it says anything of it. */
export function addEchoes(view: EntryView, value: ValueOverTurns, spansAt: SpansAt, why: string): boolean {
    let past = view.from;
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        if (token < past || isInsideNumber(view, token)) continue;
        const echo = spansAt(view, token).find((span) => span !== null && isEcho(view, value, span));
        if (!echo) continue;
        value.add(echo, 0.8, why);
        past = echo.last;
    }
    if (past > view.from) value.readBackIn = view.entry;
    return past > view.from;
}

function isEcho(view: EntryView, value: ValueOverTurns, span: DateSpan): boolean {
    const topics = view.topicBefore(span.first)?.topics ?? [];
    const size = sizeOf(span.parts);
    if (counts(view, span) || !(size > 1 ? areHarmless(topics) || isOwn(topics) : topics.length === 0)) return false;
    const agrees = agreement(span.parts, value.parts);
    if (size === 1) return isPartAgain(view, value, span) && (agrees === 'wholly' || value.isDisputed);
    if (agrees !== 'nearly') return agrees === 'wholly';
    return value.isDisputed || size > 2 || (span.form !== 'digits' && saysLittleElse(view, span));
}

/** Whether the words before name nothing else than these dates and their card. */
function isOwn(topics: readonly Topic[]): boolean {
    return topics.every((topic) => OWN.has(topic));
}

/** One number is said again only by the other side, at once, and with little else. */
function isPartAgain(view: EntryView, value: ValueOverTurns, span: DateSpan): boolean {
    if (COUNTED.holds(view, span.first - 1)) return false;
    const isAtOnce = view.entry - value.lastEntry <= (value.isComplete ? 1 : 2);
    return isAtOnce && (value.role === null || value.role !== view.role) && saysLittleElse(view, span);
}

/** "The last three", "those three": so many digits are asked for. */
const COUNTED = new WordSet('the last first other those these final next your'.split(' '));

/** Adds what an entry sets right of a value ("no, the fourth, not the fifth"). Tells whether it sets anything right. */
export function addCorrection(view: EntryView, value: ValueOverTurns, spansAt: SpansAt, why: string): boolean {
    const isComplete = value.isComplete || value.readBackIn === value.lastEntry;
    if (!isComplete || view.length > LONGEST_CORRECTION || !isCorrecting(view)) return false;
    let past = view.from;
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        if (token < past || view.topicBefore(token) || isInsideNumber(view, token)) continue;
        const span = spansAt(view, token).find((one) => one !== null && !counts(view, one)) ?? null;
        if (span?.form === 'digits' && isAtTime(view, token)) continue;
        if (!span || (sizeOf(span.parts) < 2 && !isNearCorrection(view, span))) continue;
        value.complete(span, sizeOf(span.parts) > 1 ? span.parts : NO_PARTS, 0.8, why);
        past = span.last;
    }
    if (past === view.from) return false;
    value.isDisputed = true;
    return true;
}

function isCorrecting(view: EntryView): boolean {
    return view.hits.some((hit) => means(hit, MeaningKind.Correction) && !means(hit, MeaningKind.Topic));
}

/** Whether a number stands beside the words that correct, or with little else. */
function isNearCorrection(view: EntryView, span: DateSpan): boolean {
    if (isBareAnswer(view, span)) return true;
    return view.hits.some(
        (hit) =>
            means(hit, MeaningKind.Correction) &&
            hit.first <= span.last + 1 &&
            hit.end >= span.first - MOST_WORDS_TO_CORRECTION
    );
}

const MOST_WORDS_TO_CORRECTION = 5;
