import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { Topic } from '../lexicon/topic.ts';
import { isHarmless } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { PerReading } from '../perReading.ts';
import { Concern, concernsOf, type Concerns } from './concern.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** How many entries back a question still waits for its answer. */
const LONGEST_WAIT = 8;
/** What stands between two parts of one answer is no longer than this, in tokens, and in no more entries. */
const LONGEST_INTERJECTION = 24;
const MOST_INTERJECTIONS = 2;
const QUESTION = 0x3f;
const BLANK = 0x20;
const LAST_ASCII = 0x7e;

const TURNS = new PerReading((reading) => new Turns(reading));

/** The turns of a conversation, made once for all who read them one after the other. */
export function turnsOf(reading: Reading): Turns {
    return TURNS.of(reading);
}

/** Who says what after whom: the turns of a conversation, as a value that takes several of them needs them. */
export class Turns {
    readonly reading: Reading;
    /** What the entries say. */
    readonly concerns: Concerns;
    private pieces: Map<number, readonly Piece[]> | null = null;
    private acknowledging: Map<number, boolean> | null = null;

    constructor(reading: Reading) {
        this.reading = reading;
        this.concerns = concernsOf(reading);
    }

    /** Tells whether an entry says any of these things, bits of `Concern`. */
    says(entry: number, what: number): boolean {
        return ((this.concerns.of[entry] ?? 0) & what) !== 0;
    }

    /** The pieces of an entry, cut once. */
    of(entry: number): readonly Piece[] {
        const all = (this.pieces ??= new Map<number, readonly Piece[]>());
        const known = all.get(entry);
        if (known) return known;
        const pieces = piecesOf(this.reading, entry);
        all.set(entry, pieces);
        return pieces;
    }

    /** The entry in which the other side spoke of this last, a bit of `Concern`, when nothing else was asked since; -1 when none did. */
    askedBefore(entry: number, what: number): number {
        for (let at = entry - 1; at >= Math.max(0, entry - LONGEST_WAIT); at -= 1) {
            if (!this.says(at, Concern.Topic) || !this.mayAnswer(entry, at)) continue;
            if (this.says(at, what)) return at;
            if (this.says(at, Concern.Sensitive) || this.isQuestion(at)) return -1;
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
        if (!this.says(entry, Concern.Acknowledgement)) return false;
        const all = (this.acknowledging ??= new Map<number, boolean>());
        const known = all.get(entry);
        if (known !== undefined) return known;
        const acknowledges = this.acknowledges(entry);
        all.set(entry, acknowledges);
        return acknowledges;
    }

    /** The sensitive values that phrases of an entry name, each once, in their order. */
    asked(entry: number): readonly Topic[] {
        const topics = new Set<Topic>();
        for (const { meanings } of this.reading.hits[entry] ?? []) {
            for (const meaning of meanings) {
                if (meaning.kind === 'topic' && !isHarmless(meaning.topic)) topics.add(meaning.topic);
            }
        }
        return [...topics];
    }

    /** Tells whether phrases of an entry name a topic, and none of them this one, a bit of `Concern`. */
    speaksOfOther(entry: number, what: number): boolean {
        const said = this.concerns.of[entry] ?? 0;
        return (said & Concern.Topic) !== 0 && (said & what) === 0;
    }

    private acknowledges(entry: number): boolean {
        const { tokens, hits } = this.reading;
        let words = 0;
        for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
            if (tokens.kind[token] !== TokenKind.Sign) words += 1;
        }
        let heard = 0;
        for (const { first, end, kinds } of hits[entry] ?? []) {
            if ((kinds & MeaningKind.Acknowledgement) !== 0) heard += end - first;
        }
        return words > 0 && heard >= words;
    }

    /** Tells whether an entry ends with a question mark, so that what it names may be asked for even if it is not sensitive, such as an order number. */
    private isQuestion(entry: number): boolean {
        const text = this.reading.tokens.texts[entry] ?? '';
        const last = text.charCodeAt(text.length - 1);
        return last === QUESTION || (!(last > BLANK && last <= LAST_ASCII) && text.trimEnd().endsWith('?'));
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
