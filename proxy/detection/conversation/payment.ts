import { Category } from 'c/redaction';
import { isDigits } from '../identifiers/checksums.ts';
import { charsOf, groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Collection } from './collection.ts';
import type { Collections } from './collections.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { HeardRun } from './heardRun.ts';
import type { EntryTopics } from './topics.ts';

/** So many entries behind a card number people still tell what belongs to it. */
const ENTRIES_BEHIND = 16;
const WEIGHT = 0.72;
/** "Four of twenty-nine": a month of one digit and a year. */
const MONTH_AND_YEAR = 3;
const AMERICAN_EXPRESS = /^3[47]/;
const LONGEST_TOLD_TWICE = 7;
const SHORTEST_CARD = 12;
/** So much is left of what is told after something else. */
const PUT_OFF = 0.5;
/** What is spoken of between a card number and its security code. */
const OF_PAYMENT: ReadonlySet<string> = new Set([Category.CardNumber, Category.CardExpiry, Category.Cvv]);

/** Who is asked for a card number and what else is on the card tells the number first: the rest weighs less until then. The order of the cues stays. */
export function putOffRest(cues: Cue[], collections: Collections): void {
    for (let index = 0; index < cues.length; index += 1) {
        const cue = cues[index];
        if (!cue || !isRest(cue) || cue.place !== CuePlace.Asked) continue;
        const isAskedFor = cues.some(
            ({ topic, entry, strength }) =>
                topic === Category.CardNumber && entry === cue.entry && strength === 'phrase'
        );
        if (!isAskedFor || (collections.lastOf(Category.CardNumber)?.lastEntry ?? -1) > cue.entry) continue;
        cues[index] = { ...cue, weight: cue.weight * PUT_OFF };
    }
}

function isRest({ topic }: Cue): boolean {
    return topic === Category.Cvv || topic === Category.CardExpiry;
}

/** The cues of a segment with those that a card number before it gives: in the same entry people write its expiry date and its security code without naming them. */
export function withCuesOfCard(
    collections: Collections,
    topics: EntryTopics,
    heard: HeardRun,
    segment: Segment,
    cues: readonly Cue[]
): readonly Cue[] {
    const { entry } = segment.run;
    const card = collections.lastOf(Category.CardNumber);
    if (!card) return cues;
    if (card.lastEntry === entry) {
        const beside = { weight: 0.8, entry, place: CuePlace.Before, strength: 'phrase' } as const;
        return [...cues, { ...beside, topic: Category.CardExpiry }, { ...beside, topic: Category.Cvv }].sort(byWeight);
    }
    const code = codeBehindCard(collections, topics, heard, segment);
    return code ? [...cues, code].sort(byWeight) : cues;
}

function byWeight(one: Cue, other: Cue): number {
    return other.weight - one.weight;
}

/**
 * The cue for a security code that nobody names: three digits in a turn of their own, or four of an American Express card, behind a card number that
 * was told and before anything else is. Null where these digits are none.
 */
export function codeBehindCard(
    { all }: Collections,
    topics: EntryTopics,
    heard: HeardRun,
    segment: Segment
): Cue | null {
    const { entry } = segment.run;
    if (!mayBeCode(segment) || !heard.isMostly || heard.isCounted(segment)) return null;
    let card: Collection | null = null;
    for (let index = all.length - 1; index >= 0 && !card; index -= 1) {
        const told = all[index];
        const topic = told?.about.topic ?? null;
        if (!told || topic === Category.Cvv || entry - told.lastEntry > ENTRIES_BEHIND) return null;
        if (topic === Category.CardNumber || told.whole.card !== null) card = told;
    }
    const role = heard.reading.entries[entry]?.role ?? null;
    if (!card || card.role !== role || card.chars.length < SHORTEST_CARD) return null;
    if (charsOf(segment).length === 4 && !AMERICAN_EXPRESS.test(card.chars)) return null;
    for (let between = card.lastEntry + 1; between < entry; between += 1) {
        const named = topics.of(between);
        if (named?.topics.some(({ topic, strength }) => strength === 'phrase' && !OF_PAYMENT.has(topic))) return null;
    }
    return { topic: Category.Cvv, weight: WEIGHT, place: CuePlace.Asked, entry: card.lastEntry, strength: 'phrase' };
}

function mayBeCode(segment: Segment): boolean {
    const { from, to } = segment;
    const length = to - from;
    const chars = charsOf(segment);
    if (length < 3 || length > LONGEST_TOLD_TWICE || !isDigits(chars)) return false;
    const groups = groupsOf(segment);
    if (length > 4)
        return groups.some(({ join }) => join === Join.Correction) || chars.startsWith(chars.slice(length >> 1));
    const second = groups[1];
    return !(length === MONTH_AND_YEAR && groups.length === 2 && second?.at === from + 1 && second.join === Join.Words);
}
