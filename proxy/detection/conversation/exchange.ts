import { Category } from 'c/redaction';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, offsetsOf, segmentOf, type Run, type Segment } from '../numbers/run.ts';
import { without } from '../numbers/segments.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { certainParts, likelyParts, type Classified } from './classify.ts';
import { canGoOnWith, isComplete, joined, withEcho, withPiece, type Collection } from './collection.ts';
import { cuesOf, CuePlace, type Cue } from './cue.ts';
import type { Evidence } from './evidence.ts';
import { fitOf, valueOf } from './fit.ts';
import { echoOf } from './echo.ts';
import { ownEvidence } from './ownEvidence.ts';
import { isPieceOf } from './partialFit.ts';
import { isCounted } from './surroundings.ts';
import { EntryTopics } from './topics.ts';
import { isMostly } from './turn.ts';

/** A value goes on, or is read back, within so many entries. */
const ENTRIES_APART = 5;
const ENTRIES_TO_ECHO = 14;
const MOST_COLLECTIONS = 16;
/** Their check sums overrule what was asked for. */
const PROVEN: ReadonlySet<string> = new Set([Category.CardNumber, Category.Iban]);
const LEAST_PIECE_WEIGHT = 0.55;

/**
 * Follows the numbers and codes of a conversation in its order: what was asked for, what has been told of it so far, in how many pieces, what the other
 * side reads back. Give it every run once, in order, then ask for the findings.
 */
export class Exchange {
    private readonly reading: Reading;
    private readonly isPublished: (digits: string) => boolean;
    private readonly topics: EntryTopics;
    private collections: readonly Collection[] = [];
    private readonly findings: Finding[] = [];
    private readonly unclaimed: Segment[] = [];
    private groups = 0;
    /** The entry of the last value that was named as harmless. */
    private lastHarmless = -1;

    /** `isPublished` knows the phone numbers that the company itself gives out. */
    constructor(reading: Reading, isPublished: (digits: string) => boolean) {
        this.reading = reading;
        this.isPublished = isPublished;
        this.topics = new EntryTopics(reading);
    }

    /** Takes the next run. */
    hear(run: Run): void {
        const whole = segmentOf(run);
        if (run.chars.length === 1 && !isMostly(this.reading, run)) return;
        const echoes = this.echoesIn(whole);
        const unheard = without(whole, echoes);
        const certain = unheard.flatMap((segment) => certainParts(this.reading, segment));
        for (const part of certain) this.begin(part);
        const rest = unheard.flatMap((segment) =>
            without(
                segment,
                certain.map((part) => part.segment).filter(({ from }) => from >= segment.from && from < segment.to)
            )
        );
        if (rest.length === 0) return;
        const cues = cuesOf(this.reading, this.topics, run).map((cue) => this.unanswered(cue));
        for (const segment of rest) this.hearUnproven(segment, cues);
    }

    /** The findings of all runs heard. */
    finish(): readonly Finding[] {
        for (const collection of this.collections) this.settle(collection);
        this.collections = [];
        this.claimRepetitions();
        return this.findings;
    }

    /** A cue of an earlier entry weighs little once its value has been told. */
    private unanswered(cue: Cue): Cue {
        if (cue.place === CuePlace.Before || cue.place === CuePlace.After) return cue;
        if (isHarmless(cue.topic)) return cue.entry <= this.lastHarmless ? { ...cue, weight: cue.weight * 0.5 } : cue;
        const answer = this.collections.findLast(({ topic }) => topic === cue.topic);
        const isAnswered = answer && answer.lastEntry >= cue.entry && isComplete(answer);
        return isAnswered ? { ...cue, weight: cue.weight * 0.6 } : cue;
    }

    private hearUnproven(segment: Segment, cues: readonly Cue[]): void {
        const open = this.openFor(segment, cues);
        if (open) {
            this.replace(open, withPiece(open, segment));
            return;
        }
        const likely = likelyParts(this.reading, segment, [...cues, ...this.besideCard(segment)]);
        for (const part of likely) this.begin(part);
        const rest = without(
            segment,
            likely.map((part) => part.segment)
        );
        const [heaviest] = cues;
        const harmless =
            heaviest && isHarmless(heaviest.topic) && heaviest.weight >= LEAST_PIECE_WEIGHT ? heaviest : null;
        for (const piece of rest) {
            if (harmless && fitOf(harmless.topic, valueOf(piece)) > 0) this.beginHarmless(piece, harmless);
            else if (!this.beginPiece(piece, cues)) this.unclaimed.push(piece);
        }
    }

    /** Behind a card number in the same entry people write its expiry date and its security code without naming them. */
    private besideCard({ run }: Segment): readonly Cue[] {
        const card = this.collections.findLast(({ topic }) => topic === Category.CardNumber);
        if (card?.lastEntry !== run.entry) return [];
        return [Category.CardExpiry, Category.Cvv].map((topic) => ({
            topic,
            weight: 0.8,
            entry: run.entry,
            place: CuePlace.Before,
            strength: 'phrase'
        }));
    }

    /** The collection that a segment goes on with: of the same speaker, not complete, and nothing else was named since. */
    private openFor(segment: Segment, cues: readonly Cue[]): Collection | null {
        const { entry } = segment.run;
        const open = this.collections.at(-1);
        if (!open || entry - open.lastEntry > ENTRIES_APART || !this.isOf(open.role, entry)) return null;
        if (isComplete(open) || !canGoOnWith(open, segment) || isCounted(this.reading, segment)) return null;
        const last = open.pieces.at(-1)?.run;
        const isNamedOtherwise = cues.some(
            ({ topic, strength, place }) =>
                place === CuePlace.Before && topic !== open.topic && (strength === 'phrase' || !isHarmless(topic))
        );
        if (isNamedOtherwise) return null;
        if (this.isAskedForOther(open, entry)) return null;
        const isSameTurn = last?.entry === entry && segment.to - segment.from > 1;
        return isSameTurn || isMostly(this.reading, segment.run) ? open : null;
    }

    private isAskedForOther({ topic, pieces }: Collection, entry: number): boolean {
        const from = (pieces.at(-1)?.run.entry ?? 0) + 1;
        for (let between = from; between < entry; between += 1) {
            const asks = this.topics.weightOf(between) === 1;
            const isOther = this.topics
                .of(between)
                .some(
                    (named) =>
                        named.topic !== topic && (named.strength === 'phrase' || (asks && !isHarmless(named.topic)))
                );
            if (isOther) return true;
        }
        return false;
    }

    /** Keeps in mind a value that was named as harmless: its pieces and echoes are harmless as well. */
    private beginHarmless(segment: Segment, { topic, weight }: Cue): void {
        this.lastHarmless = segment.run.entry;
        this.push({
            topic,
            guess: null,
            role: this.roleOf(segment),
            pieces: [segment],
            echoes: [],
            chars: charsOf(segment),
            lastEntry: segment.run.entry,
            why: '',
            weight
        });
    }

    private begin({ segment, category, score, why }: Classified): void {
        this.push({
            topic: category as Topic,
            guess: null,
            role: this.roleOf(segment),
            pieces: [segment],
            echoes: [],
            chars: charsOf(segment),
            lastEntry: segment.run.entry,
            why,
            weight: score
        });
    }

    /** Begins to collect what may be the first piece of a value that was asked for, or of a card number that nobody named. */
    private beginPiece(segment: Segment, cues: readonly Cue[]): boolean {
        if (isCounted(this.reading, segment) || !isMostly(this.reading, segment.run)) return false;
        const chars = charsOf(segment);
        const near = cues.filter(({ weight }) => weight >= LEAST_PIECE_WEIGHT);
        if (chars.length < 2 && !near.some(({ place, weight }) => place === CuePlace.Asked && weight > 0.8))
            return false;
        const phrase = near.find(({ strength }) => strength === 'phrase');
        const topic = phrase && !isHarmless(phrase.topic) && isPieceOf(phrase.topic, chars) ? phrase.topic : null;
        if (topic === null && (phrase || !/^\d{2,}$/.test(chars))) return false;
        const hint = near.find((cue) => isPieceOf(cue.topic, chars) && !isHarmless(cue.topic));
        this.push({
            topic,
            guess: hint?.topic ?? null,
            role: this.roleOf(segment),
            pieces: [segment],
            echoes: [],
            chars,
            lastEntry: segment.run.entry,
            why: 'a piece of what was asked for just before',
            weight: phrase?.weight ?? 0.5
        });
        return true;
    }

    /** The parts of a segment that repeat what was told: the other side reads it back, or the same side says it again. */
    private echoesIn(segment: Segment): readonly Segment[] {
        for (const collection of this.collections.toReversed()) {
            if (segment.run.entry - collection.lastEntry > ENTRIES_TO_ECHO) continue;
            const isSame = this.isOf(collection.role, segment.run.entry) && this.roleOf(segment) !== null;
            const echo = echoOf(collection, segment);
            if (!echo || (isSame && !isComplete(collection))) continue;
            this.replace(collection, withEcho(collection, echo));
            return [echo];
        }
        return [];
    }

    private settle(collection: Collection): void {
        if (collection.topic !== null && isHarmless(collection.topic)) return;
        const evidence = settled(collection);
        if (evidence?.category === Category.Phone && this.isPublished(collection.chars)) return;
        if (!evidence) {
            this.unclaimed.push(...collection.pieces, ...collection.echoes);
            return;
        }
        const segments = [...collection.pieces, ...collection.echoes];
        const group = segments.length > 1 ? { group: `n${String((this.groups += 1))}` } : {};
        for (const segment of segments) {
            this.findings.push({ entry: segment.run.entry, ...offsetsOf(segment), ...evidence, ...group });
        }
    }

    /** What was found once is the same wherever it stands again. */
    private claimRepetitions(): void {
        const known = new Map(this.findings.map((finding) => [this.charsAt(finding), finding]));
        for (const segment of this.unclaimed) {
            const finding = known.get(charsOf(segment));
            if (!finding || charsOf(segment).length < 6) continue;
            const { category, score } = finding;
            const why = 'said elsewhere in this conversation';
            this.findings.push({ entry: segment.run.entry, ...offsetsOf(segment), category, score: score * 0.9, why });
        }
    }

    private readonly told = new Map<string, string>();

    private charsAt({ entry, start }: Finding): string {
        return this.told.get(`${String(entry)}:${String(start)}`) ?? '';
    }

    private push(collection: Collection): void {
        for (const piece of collection.pieces) this.remember(piece);
        this.collections = [...this.collections, collection];
        if (this.collections.length <= MOST_COLLECTIONS) return;
        const [oldest, ...newer] = this.collections;
        if (oldest) this.settle(oldest);
        this.collections = newer;
    }

    private replace(old: Collection, next: Collection): void {
        for (const piece of next.pieces.slice(old.pieces.length)) this.remember(piece);
        this.collections = this.collections.map((collection) => (collection === old ? next : collection));
    }

    private remember(piece: Segment): void {
        const key = `${String(piece.run.entry)}:${String(offsetsOf(piece).start)}`;
        this.told.set(key, charsOf(piece));
    }

    private roleOf({ run }: Segment): string | null {
        return this.reading.entries[run.entry]?.role ?? null;
    }

    private isOf(role: string | null, entry: number): boolean {
        return role === null || role === (this.reading.entries[entry]?.role ?? null);
    }
}

function settled({ topic, guess, pieces, weight, why, chars }: Collection): Evidence | null {
    const whole = joined(pieces);
    const own = ownEvidence(whole, null);
    if (own && own.score >= 0.9 && (own.category === topic || PROVEN.has(own.category)))
        return { ...own, score: Math.max(own.score, weight) };
    const value = valueOf(whole);
    if (topic === null) {
        return guess && !isHarmless(guess) && pieces.length > 1 && fitOf(guess, value) >= 0.85
            ? { category: guess, score: 0.6, why }
            : null;
    }
    if (isHarmless(topic)) return null;
    const fit = fitOf(topic, value);
    if (pieces.length === 1 && weight >= 0.5 && fit > 0) return { category: topic, score: weight, why };
    if (fit > 0) return { category: topic, score: Math.min(0.97, 0.6 + 0.35 * fit), why };
    return chars.length >= 3 ? { category: topic, score: 0.5, why } : null;
}
