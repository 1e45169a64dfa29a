import { Category } from 'c/redaction';
import { routingNumbersOf } from '../identifiers/bank.ts';
import { Strength, type Identification } from '../identifiers/identification.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import { Join, segmentOf, type Segment } from '../numbers/run.ts';
import { isAskedPhone } from './askedPhone.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { Evidence } from './evidence.ts';
import { bankAndAccount } from './bankAndAccount.ts';
import { cardBeforeRest } from './cardBeforeRest.ts';
import { codeAlone } from './codeAlone.ts';
import { codeBehindExpiry } from './codeBehindExpiry.ts';
import { cardOfLookAlikes } from './lookAlikes.ts';
import { fitOf } from './fit.ts';
import type { HeardRun, Part } from './heardRun.ts';
import { strangeness } from './segments.ts';
import { signBefore } from './surroundings.ts';
import { Value } from './value.ts';

/** A part of a run with what it is taken for. */
export interface Classified extends Evidence {
    readonly segment: Segment;
    /** Where the words stand that name it. */
    readonly place?: CuePlace;
}

/** What proves itself is suggested whatever stands beside it. */
const CERTAIN = 0.9;
const SUREST = 0.99;
/** Nothing shorter proves itself. */
const SHORTEST_PROOF = 8;
/** A part that is cut out of what goes on alike proves nothing. */
const CUT_OUT = 0.2;
const SHORTEST_NUMBER = 11;
const SHORTEST_CODE = 15;
const SHORTEST_PROVEN = 10;
const LEAST = 0.5;
/** What words alone tell is never certain. */
const MOST_SURE = 0.98;
const PLAINLY = 0.6;
const LEAST_FOR_YEAR = 0.8;
const FEW = 4;
const LEAST_FIT_OF_GUESS = 0.9;
const YEAR_DIGITS = 4;
/** Of the code on the back of most cards. */
const CODE_DIGITS = 3;
const OF_CARD = 0.7;
const ROUTING_DIGITS = 9;
const SORT_CODE_DIGITS = 6;
/** Few words stand between a label of this weight and its value. */
const LABEL = 0.58;
const HARMLESS_BESIDE_LABEL = 0.6;
const OTHER_BESIDE_LABEL = 0.8;
const SHORTEST_OF_PATIENT = 5;
const NONE: readonly Classified[] = [];
/** A whole run that is taken for one value like this is not searched for others. */
const CLEAR = 0.75;

/** The parts of a segment that prove by their own characters what they are, apart, the surest first. */
export function certainParts(heard: HeardRun, segment: Segment): readonly Classified[] {
    if (segment.to - segment.from < SHORTEST_PROOF) return NONE;
    const whole = heard.asPart(segment);
    if (isTooShort(whole.value) && signBefore(heard.reading, segment) === null) return NONE;
    // Nothing ranks higher than what is surest, and no part of it is longer.
    if (whole.own && whole.own.score >= SUREST && strangeness(segment) === 0) return [{ ...whole.own, segment }];
    let proven: Classified[] | null = null;
    for (const part of heard.partsIn(segment)) {
        const { own } = part;
        if (own !== null && own.score >= CERTAIN && !isCutOut(own, part.segment))
            (proven ??= []).push({ ...own, segment: part.segment });
    }
    if (proven) return apart(proven);
    const card = cardOfLookAlikes(segment) ?? cardBeforeRest(segment);
    return card ? [card] : NONE;
}

/** Without a plus sign before it: no number and no code that proves itself is so short, in letters nor in the digits among them. */
function isTooShort({ chars, digits, letters }: Value): boolean {
    return letters === 0 ? chars.length < SHORTEST_NUMBER : chars.length < SHORTEST_CODE && digits < SHORTEST_PROVEN;
}

/** The parts of a segment that their own groups or the words around them give a category, apart, the surest first. */
export function likelyParts(heard: HeardRun, segment: Segment, cues: readonly Cue[]): readonly Classified[] {
    const isCued = cues.some(mayName);
    const both = bankAndAccount(segment, cues);
    if (both) return both;
    const code = codeBehindExpiry(heard.reading, segment, cues);
    if (code) return [code];
    const whole = heard.asPart(segment);
    const asWhole = isCued || whole.own ? classified(heard, whole, cues) : null;
    if (asWhole && asWhole.score >= CLEAR && strangeness(segment) === 0) return [asWhole];
    let likely: Classified[] | null = null;
    for (const part of heard.partsIn(segment)) {
        if (!isCued && part.own === null) continue;
        const found = part === whole ? asWhole : classified(heard, part, cues);
        if (found) (likely ??= []).push(found);
    }
    return likely ? codeAlone(heard, segment, apart(likely), cues) : NONE;
}

function mayName({ weight }: Cue): boolean {
    return weight >= LEAST;
}

/** Whether a question or a label names what all of a run can be. */
function isNamedPlainly({ run }: HeardRun, cues: readonly Cue[]): boolean {
    return cues.some(
        ({ topic, strength, weight, place }) =>
            strength === 'phrase' &&
            place !== CuePlace.Guessed &&
            weight >= PLAINLY &&
            !isHarmless(topic) &&
            fitOf(topic, new Value(segmentOf(run))) > 0
    );
}

/** "8:14": three digits as recognisers write them, where the code of a card was asked for just now. */
function isCodeAsTime({ segment }: Part, cues: readonly Cue[]): boolean {
    const { run, from, to } = segment;
    if (to - from !== CODE_DIGITS || run.groups.length !== 2 || run.groups[1]?.join !== Join.Colon) return false;
    const [heaviest] = cues;
    return heaviest?.topic === Category.Cvv && heaviest.strength === 'phrase' && heaviest.place === CuePlace.Asked;
}

function classified(heard: HeardRun, part: Part, cues: readonly Cue[]): Classified | null {
    const { segment, own: proof } = part;
    const isPlain = isNamedPlainly(heard, cues);
    if (!isCodeAsTime(part, cues) && (isPlain ? heard.isCountedBeyondShape(segment) : heard.isCounted(segment)))
        return null;
    const own = proof && (isOverruled(proof, part, cues) || isCutOut(proof, segment)) ? null : proof;
    let harmless = heard.isReference ? 0.6 : 0;
    const label = cues.find(isLabel);
    let best: Classified | null = own ? { ...own, segment } : null;
    for (const cue of cues) {
        const { topic, weight, place, strength } = cue;
        const isBeaten = weight <= (best?.score ?? 0);
        if (isBeaten && weight <= harmless) continue;
        const isSensitive = !isHarmless(topic);
        if (isBeaten && isSensitive) continue;
        const fit = fitOf(topic, part.value);
        if (place === CuePlace.Guessed && !answersGuess(heard, part, topic, fit)) continue;
        if (fit === 0 || (strength === 'hint' && isTooLittle(topic, part.value))) continue;
        const score = weight * fit * doubtOf(heard, part, weight, place) * besideLabel(label, cue);
        if (!isSensitive) harmless = Math.max(harmless, isMereNumber(cue, part.value) ? score * OF_CARD : score);
        else if (score > (best?.score ?? 0))
            best = { segment, category: topic, score: Math.min(score, MOST_SURE), why: WHY[place], place };
    }
    if (!best || best.score < LEAST || harmless >= best.score) return null;
    if (best.category === Category.BankAccount && !isNamedAccount(label) && isOfBank(part.value, cues))
        return { ...best, category: Category.RoutingNumber };
    const isProven = own?.category === best.category && own.why !== best.why;
    return isProven ? { ...best, why: `${own.why}, ${best.why}` } : best;
}

/** "Die Nummer ist …": what has as many digits as a card is not called harmless by that word. */
function isMereNumber({ strength, place }: Cue, { chars, letters }: Value): boolean {
    return strength === 'hint' && place === CuePlace.Before && letters === 0 && chars.length >= SHORTEST_CODE;
}

/** "Van 14", "plan 400": what is merely spoken of gives a few digits no meaning. */
function isTooLittle(topic: Topic, { chars, letters }: Value): boolean {
    if (topic === Category.VehicleId) return letters === 0;
    return topic === Category.HealthId && chars.length < SHORTEST_OF_PATIENT;
}

/** "Phone 509 701 9048" says what it is, whatever was asked for and whatever follows. */
function isLabel({ topic, weight, place }: Cue): boolean {
    return place === CuePlace.Before && weight >= LABEL && !isHarmless(topic);
}

/** Six digits are a sort code, and nine that pass its check a routing number, where a question asked for both. */
function isOfBank(value: Value, cues: readonly Cue[]): boolean {
    if (isRouting(value)) return true;
    if (value.chars.length !== SORT_CODE_DIGITS) return false;
    const account = cues.find(({ topic, place }) => topic === Category.BankAccount && place === CuePlace.Asked);
    return cues.some(
        ({ topic, entry, weight }) =>
            topic === Category.RoutingNumber &&
            entry === account?.entry &&
            weight >= PLAINLY &&
            account.weight >= PLAINLY
    );
}

/** An account is told with its bank before it: of nine digits few pass the check of a routing number by chance. */
function isRouting({ digits, chars, groups }: Value): boolean {
    return digits === ROUTING_DIGITS && routingNumbersOf(chars, groups).some(isCheckedRouting);
}

function isCheckedRouting({ country, strength }: Identification): boolean {
    return country === 'US' && strength === Strength.Checksum;
}

function isNamedAccount(label: Cue | undefined): boolean {
    return label?.topic === Category.BankAccount && label.strength === 'phrase';
}

/** How much the label of a value leaves of what another entry or words behind it call it; "exp 04/31 cvv 0521" tells no second expiry date. */
function besideLabel(label: Cue | undefined, { topic, place }: Cue): number {
    if (!label || topic === label.topic) return 1;
    const isDateBeforeCode = topic === Category.CardExpiry && label.topic === Category.Cvv;
    if (place === CuePlace.Before && !isDateBeforeCode) return 1;
    if (isHarmless(topic)) return HARMLESS_BESIDE_LABEL;
    return label.strength === 'phrase' ? OTHER_BESIDE_LABEL : 1;
}

function doubtOf(heard: HeardRun, { segment, value }: Part, weight: number, place: CuePlace): number {
    const isDoubtful = (weight < LEAST_FOR_YEAR && isYear(value)) || (isAnswer(place) && isAside(heard, segment));
    return isDoubtful ? 0.5 : 1;
}

function isAnswer(place: CuePlace): boolean {
    return place === CuePlace.Asked || place === CuePlace.Earlier || place === CuePlace.Guessed;
}

/** What a model merely takes for a question is answered by all of a run, in a turn of little else, by what fits it plainly. */
function answersGuess(heard: HeardRun, { segment, value }: Part, topic: Topic, fit: number): boolean {
    return fit >= LEAST_FIT_OF_GUESS && !isTooLittle(topic, value) && heard.isMostly && strangeness(segment) === 0;
}

/** A few digits in the middle of a sentence are no answer. */
function isAside(heard: HeardRun, { from, to }: Segment): boolean {
    return to - from <= FEW && !heard.isMostly;
}

/** "Twenty nineteen" is a year unless it is asked for or named right before. */
function isYear({ chars }: Value): boolean {
    return chars.length === YEAR_DIGITS && /^(?:19[3-9]|20[0-4])\d$/.test(chars);
}

/** Tells whether a part is cut out of what goes on alike; only the check sums of cards and IBANs are proof enough for one. */
function isCutOut({ category }: Evidence, part: Segment): boolean {
    return category !== Category.CardNumber && category !== Category.Iban && strangeness(part) >= CUT_OUT;
}

/** What merely looks like one kind of value is none where another kind was named clearly; of a card number only where it could be that. */
function isOverruled(own: Evidence, { value, segment }: Part, cues: readonly Cue[]): boolean {
    if (own.category === Category.Ssn && isAskedPhone(segment, cues)) return true;
    if (own.score >= CERTAIN) return false;
    for (const { topic, strength, weight } of cues) {
        if (strength === 'phrase' && weight >= 0.8 && topic !== own.category && !isHarmless(topic))
            return (own.category !== Category.CardNumber && value.letters === 0) || fitOf(topic, value) > 0;
    }
    return false;
}

const WHY: Readonly<Record<CuePlace, string>> = {
    [CuePlace.Before]: 'named by the words before it',
    [CuePlace.After]: 'named by the words after it',
    [CuePlace.Asked]: 'asked for just before',
    [CuePlace.Earlier]: 'announced just before',
    [CuePlace.Guessed]: 'the question before sounds like one for it'
};

/** Scores that are rounded to the same of so many steps are alike: what is longer hides more. */
const STEPS = 7;

/** The best of parts that overlap: the higher score in steps, then the longer one. */
function apart(parts: readonly Classified[]): readonly Classified[] {
    if (parts.length === 1) return parts;
    const ordered = parts
        .map((part) => ({ part, rank: rank(part), length: part.segment.to - part.segment.from }))
        .sort((a, b) => b.rank - a.rank || b.length - a.length);
    const taken: Classified[] = [];
    for (const { part } of ordered) if (taken.every((other) => liesApart(other, part))) taken.push(part);
    return taken;
}

function liesApart({ segment: one }: Classified, { segment: other }: Classified): boolean {
    return one.to <= other.from || one.from >= other.to;
}

function rank({ score, segment }: Classified): number {
    return Math.round((score - strangeness(segment)) * STEPS);
}
