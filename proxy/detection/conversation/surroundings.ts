import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit, PhraseMeaning } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { firstGroupAt, groupsOf, Join, type Group, type Run, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';

const CURRENCY_SIGNS = new Set('$£€¥₹₩₽'.split('').map((sign) => sign.charCodeAt(0)));
const PERCENT = 0x25;
const PLUS = 0x2b;
const NUMBER_SIGN = 0x23;
const COUNTED = Sense.Currency | Sense.TimeUnit | Sense.Measure | Sense.Ordinal;
/** More digits than this are no count and no amount, whatever stands beside them. */
const LONGEST_COUNT = 7;
/** Two times of the day, with a misheard "to" between them. */
const LONGEST_TIMES = 9;
const MOST_TIME_GROUPS = 6;
const LONGEST_VERSION = 8;
/** A date and the time of day. */
const LONGEST_DAY = 14;
/** A day and a year beside the name of a month. */
const LONGEST_DATE = 6;

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const GROUPS_OF_DATE = 3;
const DATE_JOINS: ReadonlySet<Join> = new Set([Join.Slash, Join.Hyphen, Join.Dot]);

/** Tells whether what touches a number shows that it counts, measures, prices or times something. */
export function isCounted({ tokens }: Reading, segment: Segment): boolean {
    const { run } = segment;
    const length = segment.to - segment.from;
    if ((length <= LONGEST_TIMES && isClockTime(segment)) || (length <= LONGEST_DAY && isDate(segment))) return true;
    if (length > LONGEST_COUNT) return false;
    const isFirst = segment.from === 0;
    const isLast = segment.to === run.chars.length;
    if (length <= LONGEST_DATE && isBesideMonth(tokens, segment)) return true;
    return (isFirst && isPriced(tokens, run)) || (isLast && isMeasured(tokens, run));
}

function isBesideMonth(tokens: Reading['tokens'], { run }: Segment): boolean {
    const { firstOf } = tokens;
    const { entry, first, end } = run;
    return (
        (first > (firstOf[entry] ?? 0) && isMonth(tokens, first - 1)) ||
        (end < (firstOf[entry + 1] ?? 0) && isMonth(tokens, end))
    );
}

function isMonth({ kind, meaning }: Reading['tokens'], token: number): boolean {
    return kind[token] === TokenKind.Word && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & Sense.Month) !== 0;
}

/** Tells whether a plus sign stands right before a run. */
export function signBefore({ tokens }: Reading, { run, from }: Segment): 'plus' | null {
    const before = run.first - 1;
    return from === 0 && before >= (tokens.firstOf[run.entry] ?? 0) && isSign(tokens, before, PLUS) ? 'plus' : null;
}

/** Where a phone number begins, with a plus sign or the word for one before it. */
export function startWithPlus({ tokens, hits }: Reading, segment: Segment): number {
    const { run } = segment;
    const start = run.starts[segment.from] ?? 0;
    const before = run.first - 1;
    if (segment.from > 0 || before < (tokens.firstOf[run.entry] ?? 0)) return start;
    const isPlus =
        isSign(tokens, before, PLUS) ||
        (hitEndingAt(hits[run.entry] ?? [], run.first)?.meanings.some(isPlusWord) ?? false);
    return isPlus ? (tokens.start[before] ?? start) : start;
}

/** The phrase that ends right before a token, by halving: phrases end in the order in which they begin. */
function hitEndingAt(hits: readonly PhraseHit[], token: number): PhraseHit | undefined {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hits[middle]?.end ?? 0) < token) low = middle + 1;
        else high = middle;
    }
    return hits[low]?.end === token ? hits[low] : undefined;
}

function isPlusWord(meaning: PhraseMeaning): boolean {
    return meaning.kind === 'separator' && meaning.sign === '+';
}

/** Tells whether a segment takes something back: "eight, not two", or behind "no", "nearly", "sorry". */
export function isCorrecting({ hits, tokens }: Reading, segment: Segment): boolean {
    if (groupsOf(segment).some(({ join }) => join === Join.Correction)) return true;
    const first = tokens.firstOf[segment.run.entry] ?? 0;
    for (const hit of hits[segment.run.entry] ?? []) {
        if (hit.first > first + 1 || hit.end > segment.run.first) return false;
        if (hit.meanings.some(isCorrection)) return true;
    }
    return false;
}

function isCorrection({ kind }: PhraseMeaning): boolean {
    return kind === 'correction';
}

/** Tells whether a number sign stands right before a run, as before a ticket. */
export function isNumbered({ tokens }: Reading, segment: Segment): boolean {
    const before = segment.run.first - 1;
    return before >= (tokens.firstOf[segment.run.entry] ?? 0) && isSign(tokens, before, NUMBER_SIGN);
}

/** "15.12.22", "v6.0.15": short numbers with dots between them. */
export function isVersion({ run }: Segment): boolean {
    const { groups, chars } = run;
    if (chars.length > LONGEST_VERSION || groups.length < 3 || !groups.some(isDotted)) return false;
    const numbers = groups.filter(({ at }) => chars.charAt(at) <= '9');
    if (numbers.length < 3 || groups.length > numbers.length + 1) return false;
    return numbers.slice(1).every(({ join }) => join === Join.Dot);
}

function isDotted({ join }: Group): boolean {
    return join === Join.Dot;
}

function isPriced(tokens: Reading['tokens'], { entry, first }: Run): boolean {
    const before = first - 1;
    return (
        before >= (tokens.firstOf[entry] ?? 0) &&
        tokens.kind[before] === TokenKind.Sign &&
        CURRENCY_SIGNS.has(tokens.value[before] ?? 0)
    );
}

function isMeasured(tokens: Reading['tokens'], { entry, end }: Run): boolean {
    if (end >= (tokens.firstOf[entry + 1] ?? 0) || tokens.gap[end] === Gap.Break) return false;
    if (tokens.kind[end] === TokenKind.Sign) {
        const code = tokens.value[end] ?? 0;
        return code === PERCENT || CURRENCY_SIGNS.has(code);
    }
    return tokens.kind[end] === TokenKind.Word && ((LEXICON.senses[tokens.meaning[end] ?? 0] ?? 0) & COUNTED) !== 0;
}

/** "10:30", "7:00 to 13:00", or a part of them. */
function isClockTime({ run, from, to }: Segment): boolean {
    const { groups, chars } = run;
    if (groups.length > MOST_TIME_GROUPS) return false;
    for (let index = 1; index < groups.length; index += 1) {
        const group = groups[index];
        if (group?.join !== Join.Colon) continue;
        const before = groups[index - 1]?.at ?? 0;
        const end = groups[index + 1]?.at ?? chars.length;
        if (end - group.at === 2 && group.at - before <= 2 && before < to && end > from) return true;
    }
    return false;
}

/** A part of "27/06/1996" or "2025-09-11": what a date is asked for is read elsewhere. */
function isDate({ run, from, to }: Segment): boolean {
    const { groups } = run;
    if (groups.length < GROUPS_OF_DATE) return false;
    const nearest = firstGroupAt(run, from) - GROUPS_OF_DATE;
    for (let index = Math.max(0, nearest); index + GROUPS_OF_DATE <= groups.length; index += 1) {
        if ((groups[index]?.at ?? 0) >= to) return false;
        const end = groups[index + GROUPS_OF_DATE]?.at ?? run.chars.length;
        if (end > from && isDateAt(run, index)) return true;
    }
    return false;
}

function isDateAt({ groups, chars }: Run, index: number): boolean {
    const before = groups[index];
    const second = groups[index + 1];
    const third = groups[index + 2];
    const behind = groups[index + GROUPS_OF_DATE];
    const join = second?.join ?? Join.None;
    if (!before || !second || !third || third.join !== join || !DATE_JOINS.has(join)) return false;
    if (behind?.join === join || (before.join === join && index > 0)) return false;
    const first = chars.slice(before.at, second.at);
    const middle = chars.slice(second.at, third.at);
    const last = chars.slice(third.at, behind?.at);
    if (YEAR.test(first)) return DAY.test(middle) && DAY.test(last);
    if (!DAY.test(first) || !DAY.test(middle)) return false;
    return YEAR.test(last) || (join === Join.Slash && /^\d\d$/.test(last));
}

function isSign(tokens: Reading['tokens'], token: number, code: number): boolean {
    return tokens.kind[token] === TokenKind.Sign && tokens.value[token] === code;
}
