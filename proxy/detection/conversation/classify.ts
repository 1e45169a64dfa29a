import { Category } from 'c/redaction';
import { isHarmless } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import { partsOf, strangeness } from '../numbers/segments.ts';
import type { Reading } from '../reading.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { Evidence } from './evidence.ts';
import { fitOf, valueOf, type Value } from './fit.ts';
import { ownEvidence } from './ownEvidence.ts';
import { isCounted, isNumbered, isVersion, signBefore } from './surroundings.ts';
import { isMostly } from './turn.ts';

/** A part of a run with what it is taken for. */
export interface Classified extends Evidence {
    readonly segment: Segment;
}

/** What proves itself is suggested whatever stands beside it. */
const CERTAIN = 0.9;
/** Nothing shorter proves itself. */
const SHORTEST_PROOF = 8;
/** A part that is cut out of what goes on alike proves nothing. */
const CUT_OUT = 0.2;
const SHORTEST_NUMBER = 11;
const LEAST = 0.5;
const LEAST_FOR_YEAR = 0.8;
const FEW = 4;
/** A whole run that is taken for one value like this is not searched for others. */
const CLEAR = 0.75;

/** The parts of a segment that prove by their own characters what they are, apart, the surest first. */
export function certainParts(reading: Reading, segment: Segment): readonly Classified[] {
    const length = segment.to - segment.from;
    if (
        length < SHORTEST_PROOF ||
        (length < SHORTEST_NUMBER && signBefore(reading, segment) === null && isNumber(segment))
    )
        return [];
    const proven = partsOf(segment).flatMap((part) => {
        const evidence = ownEvidence(part, signBefore(reading, part));
        const isProof = evidence !== null && evidence.score >= CERTAIN && !isCutOut(evidence, part);
        return isProof ? [{ ...evidence, segment: part }] : [];
    });
    return apart(proven);
}

/** The parts of a segment that their own groups or the words around them give a category, apart, the surest first. */
export function likelyParts(reading: Reading, segment: Segment, cues: readonly Cue[]): readonly Classified[] {
    const whole = classified(reading, segment, cues);
    if (whole && whole.score >= CLEAR && strangeness(segment) === 0) return [whole];
    const likely = partsOf(segment).flatMap((part) => {
        const found = classified(reading, part, cues);
        return found ? [found] : [];
    });
    return apart(likely);
}

function classified(reading: Reading, part: Segment, cues: readonly Cue[]): Classified | null {
    if (isCounted(reading, part)) return null;
    const proof = ownEvidence(part, signBefore(reading, part));
    const own = proof && (isOverruled(proof, cues) || isCutOut(proof, part)) ? null : proof;
    const numbered = isNumbered(reading, part) || isVersion(part) ? 0.6 : 0;
    let value: Value | null = null;
    let harmless = numbered;
    let best: Classified | null = own ? { ...own, segment: part } : null;
    for (const { topic, weight, place } of cues) {
        if (weight <= harmless && weight <= (best?.score ?? 0)) break;
        value ??= valueOf(part);
        const doubt =
            (isYear(value) && weight < LEAST_FOR_YEAR) || (isAnswer(place) && isAside(reading, part)) ? 0.5 : 1;
        const score = weight * fitOf(topic, value) * doubt;
        if (isHarmless(topic)) harmless = Math.max(harmless, score);
        else if (score > (best?.score ?? 0)) {
            best = { segment: part, category: topic, score: Math.min(score, 0.98), why: WHY[place] };
        }
    }
    if (!best || best.score < LEAST || harmless >= best.score) return null;
    return own && own.category === best.category ? { ...best, why: `${own.why}, ${best.why}`.slice(0, 120) } : best;
}

function isAnswer(place: CuePlace): boolean {
    return place === CuePlace.Asked || place === CuePlace.Earlier;
}

/** A few digits in the middle of a sentence are no answer. */
function isAside(reading: Reading, { run, from, to }: Segment): boolean {
    return to - from <= FEW && !isMostly(reading, run);
}

/** "Twenty nineteen" is a year unless it is asked for or named right before. */
function isYear({ chars }: Value): boolean {
    return /^(?:19[3-9]|20[0-4])\d$/.test(chars);
}

/** Tells whether a part is cut out of what goes on alike; only the check sums of cards and IBANs are proof enough for one. */
function isCutOut({ category }: Evidence, part: Segment): boolean {
    return category !== Category.CardNumber && category !== Category.Iban && strangeness(part) >= CUT_OUT;
}

/** What merely looks like one kind of value is none where another kind was named clearly. */
function isOverruled(own: Evidence, cues: readonly Cue[]): boolean {
    if (own.score >= CERTAIN) return false;
    return cues.some(
        ({ topic, strength, weight }) =>
            strength === 'phrase' && weight >= 0.8 && topic !== own.category && !isHarmless(topic)
    );
}

const WHY: Readonly<Record<CuePlace, string>> = {
    [CuePlace.Before]: 'named by the words before it',
    [CuePlace.After]: 'named by the words after it',
    [CuePlace.Asked]: 'asked for just before',
    [CuePlace.Earlier]: 'announced just before'
};

/** Scores that differ by less are alike: what is longer hides more. */
const STEPS = 7;

/** The best of parts that overlap: the higher score in steps, then the longer one. */
function apart(parts: readonly Classified[]): readonly Classified[] {
    const taken: Classified[] = [];
    const ordered = [...parts].sort((a, b) => rank(b) - rank(a) || lengthOf(b.segment) - lengthOf(a.segment));
    for (const part of ordered) {
        if (taken.every(({ segment }) => segment.to <= part.segment.from || segment.from >= part.segment.to))
            taken.push(part);
    }
    return taken;
}

function isNumber(segment: Segment): boolean {
    return /^\d+$/.test(charsOf(segment));
}

function rank({ score, segment }: Classified): number {
    return Math.round((score - strangeness(segment)) * STEPS);
}

function lengthOf({ from, to }: Segment): number {
    return to - from;
}
