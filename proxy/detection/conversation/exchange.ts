import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { isDigits } from '../identifiers/checksums.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, segmentOf, type Run, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { another } from './another.ts';
import { answersSince } from './answersSince.ts';
import { withoutCodesOfNoCard } from './cardTalk.ts';
import { withoutCardsOfCouriers } from './courierCard.ts';
import { Claims } from './claims.ts';
import { certainParts, likelyParts, type Classified } from './classify.ts';
import { Collection, PIECE, takingBack, type About } from './collection.ts';
import { Collections } from './collections.ts';
import { corrects, goesOn, isOver, type Scene } from './continuation.ts';
import { CuePlace, type Cue } from './cue.ts';
import { Cues } from './cues.ts';
import { firstAsked } from './firstAsked.ts';
import { fitOf } from './fit.ts';
import { mayBeginAnswer } from './guessedCue.ts';
import { HeardRun } from './heardRun.ts';
import { loneValue } from './lone.ts';
import { isMonthWithMore } from './monthWithMore.ts';
import { isFirstPieceOf, isToldInPieces } from './partialFit.ts';
import { codeBehindCard, putOffRest, withCuesOfCard } from './payment.ts';
import { isDateTold } from './dateTold.ts';
import { isToldMasked } from './masked.ts';
import { isProof } from './proof.ts';
import { isPublic } from './publicRuns.ts';
import { ReadBacks } from './readBacks.ts';
import { without } from './segments.ts';
import { spellsWordBefore } from './spelledWord.ts';
import { isCorrecting } from './surroundings.ts';
import { EntryTopics } from './topics.ts';
import { isAlone, isToldAlone } from './turn.ts';
import { tellsAgain } from './tellsAgain.ts';
import { TurnRuns } from './turnRuns.ts';
import { unnamedPhone } from './unnamedPhone.ts';
import { Value } from './value.ts';

const LEAST_PIECE_WEIGHT = 0.55;
/** Fewer characters answer no question for a reference: "has sixteen digits". */
const LEAST_ANSWER = 4;
/** A single character is a piece only of what was asked for so clearly. */
const LEAST_FOR_ONE = 0.8;
const CUSTOMER = 'EndUser';

/** So much of a cue is left once its value has been told. */
const ANSWERED = 0.5;
const NO_CUES: readonly Cue[] = [];

/**
 * Follows the numbers and codes of a conversation in its order: what was asked for, what has been told of it so far, in how many pieces, what the other
 * side reads back. Give it every run once, in order, then ask for the findings.
 */
export class Exchange {
    private readonly reading: Reading;
    private readonly topics: EntryTopics;
    private readonly cues: Cues;
    private readonly scene: Scene;
    private readonly claims: Claims;
    private readonly collections: Collections;
    private readonly readBacks: ReadBacks;
    /** The entry of the last value that was named as harmless. */
    private lastHarmless = -1;

    /** `isPublished` knows the phone numbers that the company itself gives out. */
    constructor(reading: Reading, isPublished: (digits: string) => boolean) {
        this.reading = reading;
        this.topics = new EntryTopics(reading);
        this.cues = new Cues(reading, this.topics);
        this.scene = { reading, topics: this.topics };
        this.claims = new Claims(reading, isPublished);
        this.collections = new Collections((collection) => {
            this.claims.settle(collection);
        });
        this.readBacks = new ReadBacks(this.scene, this.collections);
    }

    /** Takes the runs of the next entry that has any. */
    hear(runs: readonly Run[]): void {
        const turn = new TurnRuns(this.reading, runs);
        for (const run of runs) this.hearRun(run, turn);
    }

    private hearRun(run: Run, turn: TurnRuns): void {
        if (run.chars.length === 1 && !isToldAlone(this.reading, run)) return;
        if (spellsWordBefore(this.reading, run)) return;
        const heard = new HeardRun(this.reading, run, turn);
        const unheard = this.readBacks.takeFrom(segmentOf(run), heard);
        if (unheard.length === 0) return;
        const cues = this.cues.of(run);
        this.weighAnswered(cues, run.entry);
        putOffRest(cues, this.collections);
        withoutCodesOfNoCard(cues, this.reading, run.entry, this.collections);
        withoutCardsOfCouriers(cues, this.reading, run.entry);
        const rest = this.withoutCertain(heard, unheard, cues);
        if (rest.length === 0 || isPublic(this.reading, run, cues)) return;
        for (const segment of rest) this.hearUnproven(heard, segment, cues);
    }

    /** Begins a value with each part that proves itself. Returns what is left. */
    private withoutCertain(heard: HeardRun, segments: readonly Segment[], cues: readonly Cue[]): readonly Segment[] {
        let certain: Classified[] | null = null;
        for (const segment of segments) {
            for (const part of certainParts(heard, segment))
                if (isProof(heard, part, cues)) (certain ??= []).push(part);
        }
        if (!certain) return segments;
        for (const part of certain) this.begin(part);
        return segments.flatMap((segment) => withoutParts(segment, certain));
    }

    /** The findings of all runs heard. */
    finish(): readonly Finding[] {
        this.collections.finish();
        return this.claims.finish();
    }

    /** A cue of an earlier entry weighs little once its value has been told. The order of the cues stays. */
    private weighAnswered(cues: Cue[], entry: number): void {
        for (let index = 0; index < cues.length; index += 1) {
            const cue = cues[index];
            if (cue && this.isAnswered(cue, entry)) cues[index] = { ...cue, weight: cue.weight * ANSWERED };
        }
    }

    private isAnswered(cue: Cue, entry: number): boolean {
        if (cue.place === CuePlace.Before || cue.place === CuePlace.After) return false;
        if (isHarmless(cue.topic)) return cue.entry <= this.lastHarmless;
        if (isToldMasked(this.scene, cue, entry) || isDateTold(this.reading, cue, entry)) return true;
        const answer = this.collections.answerTo(cue.topic);
        return (
            answer !== undefined &&
            answer.lastEntry >= cue.entry &&
            (answer.isComplete || isOver(this.scene, answer, entry))
        );
    }

    private hearUnproven(heard: HeardRun, segment: Segment, cues: readonly Cue[]): void {
        if (this.goOnWith(heard, segment, cues)) return;
        const likely = this.likelyIn(heard, segment, cues);
        for (const part of likely) this.begin(part);
        const [heaviest] = cues;
        const harmless =
            heaviest && isHarmless(heaviest.topic) && heaviest.weight >= LEAST_PIECE_WEIGHT ? heaviest : null;
        for (const piece of withoutParts(segment, likely)) {
            if (harmless && fitOf(harmless.topic, new Value(piece)) > 0) this.beginHarmless(piece, harmless);
            else if (!this.beginPiece(heard, piece, cues)) this.claims.leave(piece);
        }
    }

    private likelyIn(heard: HeardRun, segment: Segment, cues: readonly Cue[]): readonly Classified[] {
        const likely = likelyParts(heard, segment, withCuesOfCard(this.collections, this.topics, heard, segment, cues));
        if (likely.length > 0) return likely;
        const lone = cues.length === 0 ? loneValue(this.reading, segment) : null;
        const unasked = lone ?? another(this.collections, heard, segment, cues) ?? unnamedPhone(heard, segment, cues);
        return unasked ? [unasked] : likely;
    }

    /** Adds a segment to the value that was told last when it goes on with it or corrects it. */
    private goOnWith(heard: HeardRun, segment: Segment, cues: readonly Cue[]): boolean {
        const { last } = this.collections;
        if (!last) return false;
        if (tellsAgain(this.scene, last, segment)) last.addEcho(segment);
        else if (goesOn(this.scene, last, segment, heard, cues) && !this.isCodeOfCard(last, heard, segment))
            last.addPiece(this.asToldBehind(segment));
        else if (!answersSince(last, segment, cues) && corrects(this.scene, last, segment, heard))
            last.addEcho(segment);
        else return false;
        return true;
    }

    /** What nobody named may be the expiry date of a card, behind which its security code comes. */
    private isCodeOfCard(last: Collection, heard: HeardRun, segment: Segment): boolean {
        if (last.about.topic !== null || last.pieces.length > 1) return false;
        return codeBehindCard(this.collections, this.topics, heard, segment) !== null;
    }

    /** A piece that takes back what was told before it says so to whoever joins the pieces. */
    private asToldBehind(segment: Segment): Segment {
        return isCorrecting(this.reading, segment) ? takingBack(segment) : segment;
    }

    /** Keeps in mind a value that was named as harmless: its pieces and echoes are harmless as well. */
    private beginHarmless(segment: Segment, { topic, weight }: Cue): void {
        if (segment.to - segment.from >= LEAST_ANSWER) this.lastHarmless = segment.run.entry;
        this.beginWith(segment, { topic, near: NO_CUES, why: '', place: null, isPiece: false, weight });
    }

    private begin({ segment, category, score, why, place }: Classified): void {
        const about: About = {
            topic: category as Topic,
            near: NO_CUES,
            why,
            place: place ?? null,
            isPiece: false,
            weight: score
        };
        this.beginWith(segment, about);
    }

    private beginWith(segment: Segment, about: About): void {
        this.collections.add(new Collection(segment, this.roleOf(segment), about));
    }

    /** Begins to collect what may be the first piece of a value that was asked for, or of a card number that nobody named. */
    private beginPiece(heard: HeardRun, segment: Segment, cues: readonly Cue[]): boolean {
        if (!heard.isMostly || heard.isCounted(segment)) return false;
        const chars = charsOf(segment);
        const near = cues.filter((cue) => isNear(cue) && mayBeginAnswer(this.reading, segment, cue));
        const isAsked = near.some(({ place, weight }) => place === CuePlace.Asked && weight > LEAST_FOR_ONE);
        if (isMonthWithMore(segment) && !this.isAnswer(segment, near)) return false;
        if (chars.length < 2 && !(isAsked && isAlone(this.reading, segment.run))) return false;
        const phrases = near.filter(({ strength }) => strength === 'phrase');
        const phrase = firstAsked(
            phrases,
            phrases.find(({ topic: named }) => isHarmless(named) || isFirstPieceOf(named, chars)) ?? phrases[0],
            chars
        );
        if (
            phrase &&
            chars.length < LEAST_ANSWER &&
            cues.some((cue) => isAskedSince(cue, phrase.entry)) &&
            !cues.some((cue) => isLabelOf(cue, phrase))
        )
            return false;
        const topic = phrase && !isHarmless(phrase.topic) && isFirstPieceOf(phrase.topic, chars) ? phrase.topic : null;
        if (topic === null && (phrase || chars.length < 2 || !isDigits(chars) || heard.turn.numbersValue(chars)))
            return false;
        this.beginWith(segment, {
            topic,
            near: topic === null ? cues : NO_CUES,
            why: PIECE,
            place: null,
            isPiece: true,
            weight: phrase?.weight ?? 0.5
        });
        return true;
    }

    /** Whether a customer tells it who was asked for what is told in pieces; nobody parts a card number with slashes. */
    private isAnswer(segment: Segment, near: readonly Cue[]): boolean {
        return (
            this.roleOf(segment) === CUSTOMER &&
            near.some(
                ({ topic, place, strength }) =>
                    place === CuePlace.Asked && strength === 'phrase' && topic !== Category.CardNumber
            )
        );
    }

    private roleOf({ run }: Segment): string | null {
        return this.reading.entries[run.entry]?.role ?? null;
    }
}

/** Something was asked for behind an entry that is never told in pieces: a date, an address. */
function isAskedSince({ entry, place, strength, topic }: Cue, since: number): boolean {
    return place === CuePlace.Asked && strength === 'phrase' && entry > since && !isToldInPieces(topic);
}

/** "The card is 4111": what is told is named right there. */
function isLabelOf({ place, topic }: Cue, { topic: wanted }: Cue): boolean {
    return place === CuePlace.Before && topic === wanted;
}

function isNear({ weight, topic }: Cue): boolean {
    return weight >= LEAST_PIECE_WEIGHT && isToldInPieces(topic);
}

function withoutParts(segment: Segment, parts: readonly Classified[]): readonly Segment[] {
    if (parts.length === 0) return [segment];
    const inside = parts.flatMap((part) => (isInside(part.segment, segment) ? [part.segment] : []));
    return inside.length === 0 ? [segment] : without(segment, inside);
}

function isInside(part: Segment, { from, to }: Segment): boolean {
    return part.from >= from && part.from < to;
}
