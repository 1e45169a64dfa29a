import { MeaningKind } from '../lexicon/meaningKind.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit, PhraseMeaning } from '../lexicon/phrases.ts';
import { Join, type Group, type Run, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { holds } from './grouped.ts';
import { hasValueBetween } from './valueBetween.ts';

const PLUS = 0x2b;
const NUMBER_SIGN = 0x23;
const LONGEST_VERSION = 8;
const OH = idsOf(LEXICON, 'oh');

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

/**
 * Tells whether a segment takes something back: "eight, not two", or behind "no", "nearly", "sorry". "No, use this one: …, and the code is …" takes
 * nothing back with its second number.
 */
export function isCorrecting({ hits, tokens }: Reading, segment: Segment): boolean {
    if (holds(segment, Join.Correction)) return true;
    if (segment.from > 0) return false;
    const first = tokens.firstOf[segment.run.entry] ?? 0;
    // "Oh, I read the wrong line."
    const opening = isWord(tokens, first, OH) ? first + 1 : first;
    for (const hit of hits[segment.run.entry] ?? []) {
        if (hit.first > opening + 1 || hit.end > segment.run.first) return false;
        if ((hit.kinds & MeaningKind.Correction) !== 0) return !hasValueBetween(tokens, hit.end, segment.run.first);
    }
    return false;
}

const FILE = idsOf(LEXICON, 'file');
const HAVE = idsOf(LEXICON, 'have');
const RIGHT = idsOf(LEXICON, 'right correct current you');
const QUESTION_MARK = 0x3f;
/** "On file is", "we have down is": in tokens. */
const NEAR = 3;

/** Tells whether an entry says that a run is what its side has of the other, and asks whether it is right: "i have … on file", "we have …, right?" */
export function isHeld({ tokens }: Reading, { entry, first, end }: Run): boolean {
    const begin = tokens.firstOf[entry] ?? 0;
    const last = tokens.firstOf[entry + 1] ?? 0;
    for (let token = end; token < Math.min(last, end + NEAR); token += 1) if (isWord(tokens, token, FILE)) return true;
    let isHad = false;
    for (let token = Math.max(begin, first - NEAR); token < first; token += 1) {
        if (isWord(tokens, token, FILE)) return true;
        isHad ||= isWord(tokens, token, HAVE);
    }
    if (!isHad) return false;
    let asked = last - 1;
    if (asked >= end && tokens.kind[asked] === TokenKind.Sign) {
        if (tokens.value[asked] === QUESTION_MARK) return true;
        asked -= 1;
    }
    return asked >= end && isWord(tokens, asked, RIGHT);
}

function isWord({ kind, value }: Tokens, token: number, words: ReadonlySet<number>): boolean {
    return kind[token] === TokenKind.Word && words.has(value[token] ?? 0);
}

/** Tells whether a number sign stands right before a run, as before a ticket. */
export function isNumbered({ tokens }: Reading, { entry, first }: Run): boolean {
    const before = first - 1;
    return before >= (tokens.firstOf[entry] ?? 0) && isSign(tokens, before, NUMBER_SIGN);
}

/** "15.12.22", "v6.0.15": short numbers with dots between them. */
export function isVersion({ groups, chars }: Run): boolean {
    if (chars.length > LONGEST_VERSION || groups.length < 3 || !groups.some(isDotted)) return false;
    const numbers = groups.filter(({ at }) => chars.charAt(at) <= '9');
    if (numbers.length < 3 || groups.length > numbers.length + 1) return false;
    return numbers.slice(1).every(({ join }) => join === Join.Dot);
}

function isDotted({ join }: Group): boolean {
    return join === Join.Dot;
}

function isSign(tokens: Reading['tokens'], token: number, code: number): boolean {
    return tokens.kind[token] === TokenKind.Sign && tokens.value[token] === code;
}
