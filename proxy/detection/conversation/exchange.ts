import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { isPublished } from '../identifiers/phone.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, segmentOf, type Run, type Segment } from '../numbers/run.ts';
import { without } from '../numbers/segments.ts';
import type { Reading } from '../reading.ts';
import { Claims } from './claims.ts';
import { certainParts, likelyParts, type Classified } from './classify.ts';
import { beginningWith, isComplete, takingBack, withEcho, withPiece, type Collection } from './collection.ts';
import { Collections } from './collections.ts';
import { corrects, goesOn, isOver, type Scene } from './continuation.ts';
import { cuesOf, CuePlace, type Cue } from './cue.ts';
import { echoOf, isMisreadOf } from './echo.ts';
import { fitOf, valueOf } from './fit.ts';
import { isFirstPieceOf, isPieceOf, isToldInPieces } from './partialFit.ts';
import { isPublic } from './publicRuns.ts';
import { isCorrecting, isCounted } from './surroundings.ts';
import { EntryTopics } from './topics.ts';
import { isAlone, isMostly, isToldAlone } from './turn.ts';

/** A value is read back within so many entries. */
const ENTRIES_TO_ECHO = 14;
const LEAST_PIECE_WEIGHT = 0.55;
/** Fewer characters answer no question for a reference: "has sixteen digits". */
const LEAST_ANSWER = 4;
/** A single character is a piece only of what was asked for so clearly. */
const LEAST_FOR_ONE = 0.8;

/** So much of a cue is left once its value has been told. */
const ANSWERED = 0.5;

/**
 * Follows the numbers and codes of a conversation in its order: what was asked for, what has been told of it so far, in how many pieces, what the other
 * side reads back. Give it every run once, in order, then ask for the findings.
 */
export class Exchange {
    private readonly reading: Reading;
    private readonly topics: EntryTopics;
    private readonly scene: Scene;
    private readonly claims: Claims;
    private readonly collections: Collections;
    /** The entry of the last value that was named as harmless. */
    private lastHarmless = -1;

    /** `isPublished` knows the phone numbers that the company itself gives out. */
    constructor(reading: Reading, isPublished: (digits: string) => boolean) {
        this.reading = reading;
        this.topics = new EntryTopics(reading);
        this.scene = { reading, topics: this.topics };
        this.claims = new Claims(reading, isPublished);
        this.collections = new Collections((collection) => {
            this.claims.settle(collection);
        });
    }

    /** Takes the next run. */
    hear(run: Run): void {
        if (run.chars.length === 1 && !isToldAlone(this.reading, run)) return;
        const whole = segmentOf(run);
        const echo = this.echoIn(whole);
        const unheard = echo ? without(whole, [echo]) : [whole];
        if (unheard.length === 0) return;
        const cues = cuesOf(this.reading, this.topics, run).map((cue) => this.unanswered(cue, run.entry));
        const certain = unheard
            .flatMap((segment) => certainParts(this.reading, segment))
            .filter((part) => this.isProof(part, cues));
        for (const part of certain) this.begin(part);
        const rest = unheard.flatMap((segment) => withoutParts(segment, certain));
        if (rest.length === 0 || isPublic(this.reading, run, cues)) return;
        for (const segment of rest) this.hearUnproven(segment, cues);
    }

    /** What is called an order number is one, and so are dates and toll-free numbers, unless the check of a card or an IBAN proves otherwise. */
    private isProof({ category, segment }: Classified, cues: readonly Cue[]): boolean {
        if (category === Category.CardNumber || category === Category.Iban) return true;
        if (isCounted(this.reading, segment) || isPublished(segment.run.chars)) return false;
        return !cues.some(
            ({ topic, place, strength, weight }) =>
                isHarmless(topic) &&
                strength === 'phrase' &&
                (place === CuePlace.Before || (place === CuePlace.After && weight >= LEAST_PIECE_WEIGHT))
        );
    }

    /** The findings of all runs heard. */
    finish(): readonly Finding[] {
        this.collections.finish();
        return this.claims.finish();
    }

    /** The part of a segment that repeats what was told: the other side reads it back, or the same side says it again. */
    private echoIn(segment: Segment): Segment | null {
        for (const collection of this.collections.newestFirst()) {
            if (segment.run.entry - collection.lastEntry > ENTRIES_TO_ECHO) continue;
            const isSame = collection.role !== null && this.roleOf(segment) === collection.role;
            const echo = isSame && !isComplete(collection) ? null : this.echoOf(collection, segment);
            if (!echo) continue;
            this.collections.replace(collection, withEcho(collection, echo));
            return echo;
        }
        return null;
    }

    private echoOf(collection: Collection, segment: Segment): Segment | null {
        const echo = echoOf(collection, segment);
        if (echo || collection !== this.collections.last) return echo;
        return this.mayMisread(collection, segment) && isMisreadOf(collection, segment) ? segment : null;
    }

    /** Whoever reads back says so right behind it, and little else. */
    private mayMisread({ lastEntry, topic }: Collection, segment: Segment): boolean {
        const { entry } = segment.run;
        if (entry !== lastEntry + 1 || isCounted(this.reading, segment)) return false;
        const namesOther = this.topics.of(entry).some((named) => named.topic !== topic && named.strength !== 'hint');
        return !namesOther && isMostly(this.reading, segment.run);
    }

    /** A cue of an earlier entry weighs little once its value has been told. */
    private unanswered(cue: Cue, entry: number): Cue {
        if (cue.place === CuePlace.Before || cue.place === CuePlace.After) return cue;
        if (isHarmless(cue.topic))
            return cue.entry <= this.lastHarmless ? { ...cue, weight: cue.weight * ANSWERED } : cue;
        const answer = this.collections.lastOf(cue.topic);
        const isAnswered =
            answer && answer.lastEntry >= cue.entry && (isComplete(answer) || isOver(this.scene, answer, entry));
        return isAnswered ? { ...cue, weight: cue.weight * ANSWERED } : cue;
    }

    private hearUnproven(segment: Segment, cues: readonly Cue[]): void {
        if (this.goOnWith(segment, cues)) return;
        const likely = likelyParts(this.reading, segment, [...cues, ...this.besideCard(segment)]);
        for (const part of likely) this.begin(part);
        const [heaviest] = cues;
        const harmless =
            heaviest && isHarmless(heaviest.topic) && heaviest.weight >= LEAST_PIECE_WEIGHT ? heaviest : null;
        for (const piece of withoutParts(segment, likely)) {
            if (harmless && fitOf(harmless.topic, valueOf(piece)) > 0) this.beginHarmless(piece, harmless);
            else if (!this.beginPiece(piece, cues)) this.claims.leave(piece);
        }
    }

    /** Adds a segment to the value that was told last when it goes on with it or corrects it. */
    private goOnWith(segment: Segment, cues: readonly Cue[]): boolean {
        const { last } = this.collections;
        if (!last) return false;
        if (goesOn(this.scene, last, segment, cues))
            this.collections.replace(last, withPiece(last, this.asToldBehind(segment)));
        else if (corrects(this.scene, last, segment)) this.collections.replace(last, withEcho(last, segment));
        else return false;
        return true;
    }

    /** A piece that takes back what was told before it says so to whoever joins the pieces. */
    private asToldBehind(segment: Segment): Segment {
        return isCorrecting(this.reading, segment) ? takingBack(segment) : segment;
    }

    /** Behind a card number in the same entry people write its expiry date and its security code without naming them. */
    private besideCard({ run }: Segment): readonly Cue[] {
        if (this.collections.lastOf(Category.CardNumber)?.lastEntry !== run.entry) return [];
        return [Category.CardExpiry, Category.Cvv].map((topic) => ({
            topic,
            weight: 0.8,
            entry: run.entry,
            place: CuePlace.Before,
            strength: 'phrase'
        }));
    }

    /** Keeps in mind a value that was named as harmless: its pieces and echoes are harmless as well. */
    private beginHarmless(segment: Segment, { topic, weight }: Cue): void {
        if (segment.to - segment.from >= LEAST_ANSWER) this.lastHarmless = segment.run.entry;
        this.collections.add(beginningWith(segment, this.roleOf(segment), { topic, guess: null, why: '', weight }));
    }

    private begin({ segment, category, score, why }: Classified): void {
        const about = { topic: category as Topic, guess: null, why, weight: score };
        this.collections.add(beginningWith(segment, this.roleOf(segment), about));
    }

    /** Begins to collect what may be the first piece of a value that was asked for, or of a card number that nobody named. */
    private beginPiece(segment: Segment, cues: readonly Cue[]): boolean {
        if (isCounted(this.reading, segment) || !isMostly(this.reading, segment.run)) return false;
        const chars = charsOf(segment);
        const near = cues.filter(({ weight, topic }) => weight >= LEAST_PIECE_WEIGHT && isToldInPieces(topic));
        const isAsked = near.some(({ place, weight }) => place === CuePlace.Asked && weight > LEAST_FOR_ONE);
        if (chars.length < 2 && !(isAsked && isAlone(this.reading, segment.run))) return false;
        const phrases = near.filter(({ strength }) => strength === 'phrase');
        const phrase =
            phrases.find(({ topic: named }) => isHarmless(named) || isFirstPieceOf(named, chars)) ?? phrases[0];
        const topic = phrase && !isHarmless(phrase.topic) && isFirstPieceOf(phrase.topic, chars) ? phrase.topic : null;
        if (topic === null && (phrase || !/^\d{2,}$/.test(chars))) return false;
        const hint = near.find((cue) => isPieceOf(cue.topic, chars) && !isHarmless(cue.topic));
        const why = 'a piece of what was asked for just before';
        const about = { topic, guess: hint?.topic ?? null, why, weight: phrase?.weight ?? 0.5 };
        this.collections.add(beginningWith(segment, this.roleOf(segment), about));
        return true;
    }

    private roleOf({ run }: Segment): string | null {
        return this.reading.entries[run.entry]?.role ?? null;
    }
}

function withoutParts(segment: Segment, parts: readonly Classified[]): readonly Segment[] {
    const inside = parts.flatMap((part) => (isInside(part.segment, segment) ? [part.segment] : []));
    return inside.length === 0 ? [segment] : without(segment, inside);
}

function isInside(part: Segment, { from, to }: Segment): boolean {
    return part.from >= from && part.from < to;
}
