import type { Category } from 'c/redaction';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** How many entries back a question still waits for its answer. */
const LONGEST_WAIT = 8;
/** What stands between two parts of one answer is no longer than this, in tokens, and in no more entries. */
const LONGEST_INTERJECTION = 24;
const MOST_INTERJECTIONS = 2;

const KNOWN = new WeakMap<Reading, Turns>();

/** The turns of a conversation, made once for all who read them. */
export function turnsOf(reading: Reading): Turns {
    const known = KNOWN.get(reading);
    if (known) return known;
    const turns = new Turns(reading);
    KNOWN.set(reading, turns);
    return turns;
}

/** Who says what after whom: the turns of a conversation, as a value that takes several of them needs them. */
export class Turns {
    readonly reading: Reading;
    private readonly pieces = new Map<number, readonly Piece[]>();
    private readonly topics = new Map<number, ReadonlySet<Topic>>();
    private readonly acknowledging = new Map<number, boolean>();

    constructor(reading: Reading) {
        this.reading = reading;
    }

    /** The pieces of an entry, cut once. */
    of(entry: number): readonly Piece[] {
        const known = this.pieces.get(entry);
        if (known) return known;
        const pieces = piecesOf(this.reading, entry);
        this.pieces.set(entry, pieces);
        return pieces;
    }

    /** The entry in which the other side spoke of this category last, when nothing else was asked since; -1 when none did. */
    askedBefore(entry: number, category: Category): number {
        for (let at = entry - 1; at >= Math.max(0, entry - LONGEST_WAIT); at -= 1) {
            if (!this.mayAnswer(entry, at)) continue;
            const topics = this.topicsOf(at);
            if (topics.has(category as Topic)) return at;
            if (this.asked(at).length > 0 || this.asksHarmless(at)) return -1;
        }
        return -1;
    }

    /** The entry that the same speaker goes on in, with at most a short word of the other side between; -1 when none does. */
    ownAfter(entry: number): number {
        return this.own(entry, 1);
    }

    /** The entry that this one goes on from; -1 when there is none. */
    ownBefore(entry: number): number {
        return this.own(entry, -1);
    }

    /** Tells whether this entry may answer that one: another side says it, as far as anybody knows. */
    mayAnswer(entry: number, question: number): boolean {
        const role = this.roleOf(entry);
        return role === null || role !== this.roleOf(question);
    }

    /** Tells whether the speaker of one entry may have said the other. */
    isOwn(entry: number, other: number): boolean {
        const role = this.roleOf(other);
        return role === null || role === this.roleOf(entry);
    }

    /** Tells whether all that an entry says is that the other side was heard; found out once. */
    isAcknowledgement(entry: number): boolean {
        const known = this.acknowledging.get(entry);
        if (known !== undefined) return known;
        const acknowledges = this.acknowledges(entry);
        this.acknowledging.set(entry, acknowledges);
        return acknowledges;
    }

    /** What phrases of an entry name, each once; found out once. */
    topicsOf(entry: number): ReadonlySet<Topic> {
        const known = this.topics.get(entry);
        if (known) return known;
        const topics = new Set<Topic>();
        for (const { meanings } of this.reading.hits[entry] ?? []) {
            for (const meaning of meanings) if (meaning.kind === 'topic') topics.add(meaning.topic);
        }
        this.topics.set(entry, topics);
        return topics;
    }

    /** The sensitive values that phrases of an entry name, each once, in their order. */
    asked(entry: number): readonly Topic[] {
        return [...this.topicsOf(entry)].filter((topic) => !isHarmless(topic));
    }

    private acknowledges(entry: number): boolean {
        const { tokens, hits } = this.reading;
        let words = 0;
        for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
            if (tokens.kind[token] !== TokenKind.Sign) words += 1;
        }
        let heard = 0;
        for (const { first, end, meanings } of hits[entry] ?? []) {
            if (meanings.some(({ kind }) => kind === 'acknowledgement')) heard += end - first;
        }
        return words > 0 && heard >= words;
    }

    /** Tells whether phrases of an entry name a topic, and none of them this one. */
    speaksOfOther(entry: number, category: Category): boolean {
        const topics = this.topicsOf(entry);
        return topics.size > 0 && !topics.has(category as Topic);
    }

    /** Tells whether a question asks for something that is not sensitive, such as an order number. */
    private asksHarmless(entry: number): boolean {
        const isQuestion = this.reading.tokens.texts[entry]?.trimEnd().endsWith('?') ?? false;
        return isQuestion && this.topicsOf(entry).size > 0;
    }

    private own(entry: number, step: 1 | -1): number {
        const role = this.roleOf(entry);
        for (let at = entry + step, between = 0; at >= 0 && at < this.reading.entries.length; at += step) {
            if (role === null ? !this.isAcknowledgement(at) : this.roleOf(at) === role) return at;
            between += 1;
            if (between > MOST_INTERJECTIONS || this.lengthOf(at) > LONGEST_INTERJECTION) return -1;
        }
        return -1;
    }

    private roleOf(entry: number): string | null {
        return this.reading.entries[entry]?.role ?? null;
    }

    private lengthOf(entry: number): number {
        const { firstOf } = this.reading.tokens;
        return (firstOf[entry + 1] ?? 0) - (firstOf[entry] ?? 0);
    }
}

/** How many of the phrases of an entry begin before this token. */
export function hitsBefore(hits: readonly PhraseHit[], token: number): number {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
        else high = middle;
    }
    return low;
}
