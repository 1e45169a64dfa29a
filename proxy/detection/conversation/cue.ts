import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { topicsOf, type EntryTopics } from './topics.ts';

/** Where the words stand that say what a value is. */
export const CuePlace = {
    Before: 'before',
    After: 'after',
    /** In what the other side said last. */
    Asked: 'asked',
    /** In what the same side said before. */
    Earlier: 'earlier'
} as const;
export type CuePlace = (typeof CuePlace)[keyof typeof CuePlace];

/** Words that say what a value is, and how much they weigh for it, 0 to 1. */
export interface Cue {
    readonly topic: Topic;
    readonly weight: number;
    readonly place: CuePlace;
    /** The entry that it stands in. */
    readonly entry: number;
    /** A phrase names the value ("card number"); a hint only goes with it ("card"). */
    readonly strength: 'phrase' | 'hint';
}

/** Entries further back say nothing about a value. */
const MOST_ENTRIES_BACK = 14;
/** So much less weighs what was named an entry earlier; less than that for an entry that names nothing, which leaves a question open. */
const PER_ENTRY = 0.07;
const PER_IDLE_ENTRY = 0.02;
/** Tokens behind a value in which its name may follow ("is my PIN"). */
const BEHIND = 10;
const LESS_THAN_ACCOUNT = 0.05;
/** What a question loses once the one who asked has named something else. */
const SUPERSEDED = 0.12;
/** What a name loses once a value of so many digits stands behind it. */
const TOLD = 0.25;
const SHORTEST_VALUE = 5;
/** Phrases further before a value in its entry say nothing about it. */
const MOST_HITS_BEFORE = 12;

/** The cues of a run, the heaviest first. */
export function cuesOf(reading: Reading, topics: EntryTopics, run: Run): readonly Cue[] {
    const hits = reading.hits[run.entry] ?? [];
    const behind = firstHitAt(hits, run.first);
    const cues: Cue[] = [];
    for (let index = Math.max(0, behind - MOST_HITS_BEFORE); index < behind; index += 1) {
        const hit = hits[index];
        if (hit && hit.end <= run.first) cues.push(...cuesBefore(reading, hit, run));
    }
    for (let index = firstHitAt(hits, run.end); index < hits.length; index += 1) {
        const hit = hits[index];
        if (!hit || hit.first >= run.end + BEHIND) break;
        cues.push(...cuesAfter(reading, hit, run));
    }
    cues.push(...cuesFromEntriesBefore(reading, topics, run.entry));
    return withIban(cues).sort((a, b) => b.weight - a.weight);
}

/** Who is asked for an account tells its IBAN as well. */
function withIban(cues: readonly Cue[]): Cue[] {
    return cues.flatMap((cue) =>
        cue.topic === Category.BankAccount
            ? [cue, { ...cue, topic: Category.Iban, weight: cue.weight - LESS_THAN_ACCOUNT }]
            : [cue]
    );
}

/** The index of the first phrase that begins at a token or behind it, by halving. */
function firstHitAt(hits: readonly PhraseHit[], token: number): number {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
        else high = middle;
    }
    return low;
}

function cuesBefore({ tokens }: Reading, hit: PhraseHit, run: Run): readonly Cue[] {
    const distance = run.first - hit.end;
    const ended = endsSentence(tokens, hit.end, run.first) ? 0.1 : 0;
    const told = hasValueBetween(tokens, hit.end, run.first) ? TOLD : 0;
    return topicsOf(hit).map(({ topic, strength }) => ({
        topic,
        strength: strength === 'hint' ? 'hint' : 'phrase',
        place: CuePlace.Before,
        entry: run.entry,
        weight: Math.max(0.3, (strength === 'phrase' ? 1 : 0.72) - 0.02 * distance - ended - told)
    }));
}

function cuesAfter({ tokens }: Reading, hit: PhraseHit, run: Run): readonly Cue[] {
    if (endsSentence(tokens, run.end, hit.first)) return [];
    const distance = wordsBetween(tokens, run.end, hit.first);
    return topicsOf(hit).map(({ topic, strength }) => ({
        topic,
        strength: strength === 'hint' ? 'hint' : 'phrase',
        place: CuePlace.After,
        entry: run.entry,
        weight: (strength === 'phrase' ? 0.8 : 0.5) - 0.05 * distance
    }));
}

/** What was named in the entries before, by the other side or by the same; what was named later weighs more. */
function cuesFromEntriesBefore(reading: Reading, entryTopics: EntryTopics, entry: number): readonly Cue[] {
    const role = reading.entries[entry]?.role ?? null;
    const cues: Cue[] = [];
    let faded = 0;
    let idle = 0;
    let superseded = 0;
    for (let back = 1; back <= MOST_ENTRIES_BACK && entry - back >= 0; back += 1) {
        const earlier = entry - back;
        const isOther = role === null || reading.entries[earlier]?.role !== role;
        const topics = entryTopics.of(earlier);
        if (topics.length === 0) {
            faded += PER_IDLE_ENTRY;
            idle += 1;
            continue;
        }
        const asks = entryTopics.weightOf(earlier) === 1;
        const forgotten = asks ? faded : faded + idle * (PER_ENTRY - PER_IDLE_ENTRY);
        for (const [index, { topic, strength: named }] of topics.entries()) {
            const strength = named === 'thing' ? 'hint' : named;
            const fromEnd = topics.length - 1 - index;
            const base = (isOther ? 0.9 : 0.78) * entryTopics.weightOf(earlier);
            const isPassing =
                (strength === 'hint' && !(named === 'thing' && asks)) ||
                topics.slice(index + 1).some((later) => later.strength === 'phrase');
            const harmless = isHarmless(topic) && isPassing ? 0.25 : 0;
            const weight =
                base * (strength === 'phrase' ? 1 : 0.68) -
                forgotten -
                (isOther ? superseded : 0) -
                0.03 * fromEnd -
                harmless;
            if (weight > 0.2)
                cues.push({
                    topic,
                    strength,
                    weight,
                    entry: earlier,
                    place: isOther ? CuePlace.Asked : CuePlace.Earlier
                });
        }
        faded += PER_ENTRY;
        if (isOther && topics.some(({ strength }) => strength === 'phrase')) superseded = SUPERSEDED;
    }
    return cues;
}

/** Words between a value and its name, without those that every sentence has ("is my"). */
function wordsBetween(tokens: Reading['tokens'], from: number, to: number): number {
    let words = 0;
    for (let token = from; token < to; token += 1) {
        const isCommon = ((LEXICON.senses[tokens.meaning[token] ?? 0] ?? 0) & Sense.Common) !== 0;
        if (tokens.kind[token] !== TokenKind.Word || !isCommon) words += 1;
    }
    return words;
}

/** What was named before another value has been told by it. */
function hasValueBetween(tokens: Reading['tokens'], from: number, to: number): boolean {
    for (let token = from; token < to; token += 1) {
        if (tokens.kind[token] === TokenKind.Digits && (tokens.detail[token] ?? 0) >= SHORTEST_VALUE) return true;
    }
    return false;
}

const SENTENCE_ENDS = new Set('.!?'.split('').map((sign) => sign.charCodeAt(0)));

function endsSentence(tokens: Reading['tokens'], from: number, to: number): boolean {
    for (let token = from; token < to; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign && SENTENCE_ENDS.has(tokens.value[token] ?? 0)) return true;
    }
    return false;
}
