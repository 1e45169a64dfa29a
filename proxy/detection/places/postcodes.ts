import { Category } from 'c/redaction';
import { askedBefore } from '../entry/asked.ts';
import { areHarmless, type EntryView, namesTopic, topicsOf, viewOf } from '../entry/entryView.ts';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { recogniseAddresses } from './addresses.ts';
import { UK_POSTCODE_AREAS } from './data/postcodeAreas.ts';
import { placeAt } from './gazetteer.ts';
import { postcodeAt, type Expectation, type PostcodeSpan } from './postcodeAt.ts';

const LABELLED = 'called a postcode';
const ASKED = 'a postcode, asked for just before';
const PART = 'a part of the postcode that was asked for';
const REPEATED = 'says the postcode again';

const WINDOW = 10;
const NEAR = 8;
const MOST_COMPARED = 32;

const NOTHING: readonly Finding[] = [];

interface Found {
    readonly entry: number;
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly why: string;
    readonly code: string;
}

/** Postcodes that stand outside addresses: asked for, called so, or of a structure that nothing else has. */
export function recognisePostcodes(reading: Reading): readonly Finding[] {
    return postcodesOutside(reading, recogniseAddresses(reading));
}

/** As `recognisePostcodes`, when the addresses are known already. */
export function postcodesOutside(reading: Reading, addresses: readonly Finding[]): readonly Finding[] {
    const byEntry = Map.groupBy(
        [...addresses].sort((a, b) => a.start - b.start),
        ({ entry }) => entry
    );
    const found: Found[] = [];
    let lastMention = -1;
    for (const [entry, hits] of reading.hits.entries()) {
        const mentions = namesTopic(hits, Category.Postcode);
        if (mentions) lastMention = entry;
        const isNear = lastMention >= 0 && entry - lastMention <= WINDOW;
        if (!isNear && !hasTrigger(reading, entry)) continue;
        const taken = byEntry.get(entry) ?? NOTHING;
        found.push(...inEntry(reading, viewOf(reading, entry), isNear ? lastMention : -1, taken, found));
    }
    return grouped(found);
}

/** The hot path: letters glued to digits, or five digits. */
function hasTrigger({ tokens }: Reading, entry: number): boolean {
    for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
        if (tokens.kind[token] === TokenKind.Digits) return true;
    }
    return false;
}

function inEntry(
    reading: Reading,
    view: EntryView,
    lastMention: number,
    taken: readonly Finding[],
    earlier: readonly Found[]
): readonly Found[] {
    const found: Found[] = [];
    let passed = 0;
    const add = (code: PostcodeSpan, score: number, why: string): void => {
        const start = view.startOf(code.first);
        const end = view.endOf(code.end - 1);
        while ((taken[passed]?.end ?? end) <= start) passed += 1;
        if ((taken[passed]?.start ?? end) < end) return;
        found.push({ entry: view.entry, start, end, score, why, code: code.code });
    };
    const asked =
        lastMention >= 0 && lastMention < view.entry ? askedBefore(reading, view.entry, Category.Postcode) : null;
    const isAsked = asked !== null && (!asked.byOneself || view.entry - asked.entry === 1);
    const isAnswered = asked !== null && (earlier.at(-1)?.entry ?? -1) > asked.entry;
    let token = view.from;
    while (token < view.end) {
        const code = mayBegin(view, token)
            ? postcodeAt(view, token, expectationAt(view, token, isAsked ? 'asked' : 'not asked'))
            : null;
        const proof = code && proofOf(view, code, isAsked && !isAnswered ? 'asked' : 'not asked', earlier);
        if (code && proof) add(code, proof.score, proof.why);
        token = code && proof ? code.end : token + 1;
    }
    if (found.length === 0 && isAsked && taken.length === 0) {
        const part = partOfCode(
            view,
            earlier.slice(-MOST_COMPARED).filter(({ entry }) => entry > asked.entry)
        );
        if (part) add(part, 0.75, PART);
    }
    return found;
}

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

function mayBegin(view: EntryView, token: number): boolean {
    if (
        view.isGlued(token) &&
        view.signAt(token - 1) !== '(' &&
        view.signAt(token - 1) !== ':' &&
        view.signAt(token - 1) !== ','
    )
        return false;
    if (view.isDigits(token)) return !view.isDigits(token - 1);
    if (!view.isWord(token)) return false;
    const id = view.tokens.meaning[token] ?? 0;
    const isNumber = (view.sensesAt(token) & NUMBER) !== 0;
    if (isNumber) return (view.sensesAt(token - 1) & NUMBER) === 0 && !view.isDigits(token - 1);
    return (LEXICON.letter[id] ?? 0) > 0 || view.isDigits(token + 1) || view.endOf(token) - view.startOf(token) === 1;
}

function expectationAt(view: EntryView, token: number, asking: 'asked' | 'not asked'): Expectation {
    const isExpected = asking === 'asked' || isLabelled(view, token) || isWhereSomeoneIs(view, token);
    return isExpected ? 'expected' : 'unexpected';
}

interface Proof {
    readonly score: number;
    readonly why: string;
}

function proofOf(
    view: EntryView,
    code: PostcodeSpan,
    asking: 'asked' | 'not asked',
    earlier: readonly Found[]
): Proof | null {
    if (countsSomething(view, code)) return null;
    const before = view.topicBefore(code.first);
    if (isLabelled(view, code.first)) return { score: 0.95, why: LABELLED };
    if (isLabelledBehind(view, code)) return { score: 0.85, why: LABELLED };
    if (asking === 'asked' && !before && fitsAnswer(view, code)) return { score: 0.9, why: ASKED };
    if (asking === 'asked' && before && !areHarmless(before.topics) && code.strength === 'own')
        return { score: 0.9, why: ASKED };
    const isRepeated = earlier
        .slice(-MOST_COMPARED)
        .some((one) => one.code === code.code && view.entry - one.entry <= 4);
    if (isRepeated) return { score: 0.85, why: REPEATED };
    if (before && (areHarmless(before.topics) || (code.strength !== 'own' && isOtherNumber(before.topics))))
        return null;
    return ownProof(view, code);
}

const BESIDE_POSTCODES: ReadonlySet<Topic> = new Set([
    Category.Address,
    Category.Postcode,
    Category.Person,
    Category.DateOfBirth
]);

function isOtherNumber(topics: readonly Topic[]): boolean {
    return !topics.some((topic) => BESIDE_POSTCODES.has(topic));
}

function countsSomething(view: EntryView, { first, end }: PostcodeSpan): boolean {
    if ('$€£¥#'.includes(view.signAt(first - 1) || ' ')) return true;
    return (view.sensesAt(end) & (Sense.Measure | Sense.TimeUnit | Sense.Currency)) !== 0;
}

/** Whether a label stands right before a token; that it is the one of an address does no harm. */
function isLabelled(view: EntryView, token: number): boolean {
    const label = view.labelBefore(token, Category.Postcode);
    if (!label || token - label.end > NEAR) return false;
    const topics = view.topicBefore(token)?.topics ?? [];
    return topics.includes(Category.Postcode) || topics.includes(Category.Address);
}

function isLabelledBehind(view: EntryView, { end }: PostcodeSpan): boolean {
    const label = view.topicFrom(end)?.hit;
    if (!label || label.first - end > 4 || !topicsOf(label).includes(Category.Postcode)) return false;
    for (let token = end; token < label.first; token += 1) if (view.signAt(token) !== '') return false;
    for (let token = label.end; token < Math.min(view.end, label.end + NEAR); token += 1) {
        if (view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0) return false;
    }
    return true;
}

/** Four digits and less are an answer only when little else is said. */
function fitsAnswer(view: EntryView, { first, end, code, strength }: PostcodeSpan): boolean {
    if (strength === 'own' || /[A-Z]/u.test(code) || code.length >= 5) return true;
    return isBareAnswer(view, { first, last: end });
}

/** What the structure alone says. */
function ownProof(view: EntryView, { first, end, code, name }: PostcodeSpan): Proof | null {
    const text = view.text.slice(view.startOf(first), view.endOf(end - 1));
    const isUpper = text === text.toUpperCase();
    const why = `written like a ${name}`;
    if (name === 'UK postcode') {
        const area = /^[A-Z]+/u.exec(code)?.[0] ?? '';
        const isParted = /^[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}$/iu.test(text);
        if (!UK_POSTCODE_AREAS.has(area) || NO_INWARD.test(code)) return null;
        if (!isUpper) return isParted && code.length >= 6 ? { score: 0.65, why } : null;
        return isParted ? { score: 0.85, why } : /^[A-Z\d]{6,7}$/u.test(text) ? { score: 0.6, why } : null;
    }
    if (name === 'Canadian postal code')
        return isUpper && /^[A-Z]\d[A-Z][ -]\d[A-Z]\d$/u.test(text) ? { score: 0.85, why } : null;
    if (name === 'Dutch postcode') return isUpper && placeAt(view, end) ? { score: 0.7, why } : null;
    if (/^\d{5}-\d{4}$/u.test(text)) return { score: 0.6, why };
    const isStaying = code.length >= 5 && isWhereSomeoneIs(view, first);
    if (isStaying) return { score: 0.6, why: 'digits that say where someone is' };
    const isBehindState = code.length === 5 && isState(view, first - 1);
    return isBehindState ? { score: 0.8, why: 'five digits behind the name of a state' } : null;
}

/** What follows a number and is no second half of a postcode. */
const NO_INWARD = /(?:ST|ND|RD|TH|GB|TB|MB|PM|AM)$/u;

/** "I'm in 90210", "we live in 90210". */
function isWhereSomeoneIs(view: EntryView, token: number): boolean {
    const where = view.wordAt(token - 1);
    return (where === 'in' || where === 'near') && STAYING.has(view.wordAt(token - 2).replaceAll(/[^a-z]/gu, ''));
}

const STAYING = new Set(['im', 'am', 'live', 'living', 'based', 'located', 'are', 'were']);

function isState(view: EntryView, token: number): boolean {
    for (let first = token; first >= token - 1 && first >= view.from; first -= 1) {
        const place = placeAt(view, first);
        if (place?.end === token + 1 && place.kind !== 'town') return true;
    }
    return false;
}

const SHORTEST_PART = 2;

/** "SW1A", then "1AA": characters that make a postcode with those of the turn before or after. */
function partOfCode(view: EntryView, earlier: readonly Found[]): PostcodeSpan | null {
    for (let token = view.from; token < view.end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && hit.end > token + 1) {
            token = hit.end - 1;
            continue;
        }
        if (!mayBegin(view, token)) continue;
        const end = partEnd(view, token);
        const code = view.text
            .slice(view.startOf(token), view.endOf(end - 1))
            .replaceAll(/[^\da-z]/giu, '')
            .toUpperCase();
        const isFirst = earlier.length === 0;
        const isFitting = isFirst ? /^[A-Z]{1,2}\d[\dA-Z]?$/u.test(code) : /^\d[A-Z]{2}$/u.test(code);
        const span: PostcodeSpan = { first: token, end, code, strength: 'numeric', name: 'part of a postcode' };
        const isWord = view.endOf(token) - view.startOf(token) > 1 && !view.isDigits(token) && !view.isGlued(token + 1);
        if (code.length >= SHORTEST_PART && isFitting && !isWord && !countsSomething(view, span)) return span;
    }
    return null;
}

function partEnd(view: EntryView, token: number): number {
    let end = token + 1;
    while (
        end < view.end &&
        end - token < 6 &&
        (view.isDigits(end) || view.endOf(end) - view.startOf(end) <= 2) &&
        view.signAt(end) === ''
    )
        end += 1;
    return end;
}

/** Findings of one code over several entries share a group, and so do parts that follow each other. */
function grouped(found: readonly Found[]): readonly Finding[] {
    const byCode = Map.groupBy(found, (one, index) =>
        isPart(one) ? `part ${String(partsBegin(found, index))}` : one.code
    );
    return Array.from(byCode.values()).flatMap((linked) => {
        const [first] = linked;
        const group = `${Category.Postcode}:${String(first?.entry)}:${String(first?.start)}`;
        return linked.map(({ code: _code, ...span }) => ({
            ...span,
            category: Category.Postcode,
            ...(linked.length > 1 ? { group } : {})
        }));
    });
}

/** The index of the first of the parts that end here; a postcode has two. */
function partsBegin(found: readonly Found[], index: number): number {
    return index > 0 && isPart(found[index - 1]) ? index - 1 : index;
}

function isPart(found: Found | undefined): boolean {
    return found?.why === PART;
}
