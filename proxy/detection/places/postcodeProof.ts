import { Category } from 'c/redaction';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { areHarmless, type EntryView, topicsOf } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Topic } from '../lexicon/topic.ts';
import { NUMBER, type Expectation } from './codeAtom.ts';
import { UK_POSTCODE_AREAS } from './data/postcodeAreas.ts';
import { placeAt } from './gazetteer.ts';
import { followsIdentity } from './identityList.ts';
import type { PostcodeSpan } from './postcodeAt.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

/** What makes characters a postcode. */
export interface Proof {
    readonly score: number;
    readonly why: string;
}

/** Whether somebody asked for a postcode just before, and for that alone. */
export type Asking = 'asked' | 'asked with others' | 'not asked';

const LABELLED = 'called a postcode';
const ASKED = 'a postcode, asked for just before';
const IDENTITY = 'beside who somebody is';
const NEAR = 8;
const NEAR_BEHIND = 4;

/** Whether what stands before a token makes a postcode likely. */
export function expectationAt(view: EntryView, token: number, asking: Asking): Expectation {
    const isExpected = asking !== 'not asked' || isLabelled(view, token) || isWhereSomeoneIs(view, token);
    return isExpected ? 'expected' : 'unexpected';
}

/** What its label, the question before it or its own structure say for a code. */
export function proofOf(view: EntryView, code: PostcodeSpan, asking: Asking): Proof | null {
    const before = view.topicBefore(code.first);
    if (isLabelled(view, code.first)) return { score: 0.95, why: LABELLED };
    if (isLabelledBehind(view, code)) return { score: 0.85, why: LABELLED };
    const isOther = before !== null && !(code.strength === 'own' && !areHarmless(before.topics));
    if (asking !== 'not asked' && !isOther && fitsAnswer(view, code, asking)) return { score: 0.9, why: ASKED };
    if (before && (areHarmless(before.topics) || (code.strength !== 'own' && isOtherNumber(before.topics))))
        return null;
    return ownProof(view, code);
}

/** "$90210", "90210 miles". */
export function countsSomething(view: EntryView, { first, end }: Pick<PostcodeSpan, 'first' | 'end'>): boolean {
    const before = signOf(view, first - 1);
    const behind = signOf(view, end);
    if (before === Sign.Hash || isCurrency(before) || behind === Sign.Percent || isCurrency(behind)) return true;
    return (view.sensesAt(end) & (Sense.Measure | Sense.TimeUnit | Sense.Currency)) !== 0;
}

function isCurrency(sign: number): boolean {
    return sign === Sign.Dollar || sign === Sign.Euro || sign === Sign.Pound || sign === Sign.Yen;
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

/** Whether a label stands right before a token; that it is the one of an address does no harm. */
export function isLabelled(view: EntryView, token: number): boolean {
    if (isBehindMark(view, token)) return true;
    const label = view.labelBefore(token, Category.Postcode);
    if (!label || token - label.end > NEAR) return false;
    const topics = view.topicBefore(token)?.topics ?? [];
    return topics.includes(Category.Postcode) || topics.includes(Category.Address);
}

const POSTAL_MARK = 0x3012;

/** 〒 before a Japanese postcode. */
export function isBehindMark(view: EntryView, token: number): boolean {
    return view.text.charCodeAt(view.startOf(token) - 1) === POSTAL_MARK;
}

function isLabelledBehind(view: EntryView, { end }: PostcodeSpan): boolean {
    const label = view.topicFrom(end)?.hit;
    if (!label || label.first - end > NEAR_BEHIND || !topicsOf(label).includes(Category.Postcode)) return false;
    for (let token = end; token < label.first; token += 1) if (signOf(view, token) !== 0) return false;
    for (let token = label.end; token < Math.min(view.end, label.end + NEAR); token += 1) {
        if (view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0) return false;
    }
    return true;
}

/** Four digits and less, and seven and more that are not grouped as postcodes are, answer only when little else is said. */
function fitsAnswer(view: EntryView, { first, end, code, strength }: PostcodeSpan, asking: Asking): boolean {
    if (strength === 'own' || /[A-Z]/u.test(code)) return true;
    const text = view.text.slice(view.startOf(first), view.endOf(end - 1));
    const isOneNumber = code.length === 5 || (code.length === 6 && (asking === 'asked' || /^\d+$/u.test(text)));
    if (isOneNumber) return !UNUSUAL.test(text);
    return USUAL.test(text) || (!UNUSUAL.test(text) && isBareAnswer(view, { first, last: end }));
}

const USUAL = /^(?:\d{5}-\d{4}|\d{3}-\d{4}|\d{4}-\d{3}|\d{5}-\d{3})$/u;
/** Written digits with other signs between them are dates, amounts and versions. */
const UNUSUAL = /\d[.,]\d|^\d+-\d+-\d+$/u;

/** Whether tokens are written as dates, amounts and versions are. */
export function isWrittenOtherwise(view: EntryView, { first, end }: Pick<PostcodeSpan, 'first' | 'end'>): boolean {
    return UNUSUAL.test(view.text.slice(view.startOf(first), view.endOf(end - 1)));
}

/** What the structure alone says. */
function ownProof(view: EntryView, { first, end, code, name }: PostcodeSpan): Proof | null {
    const text = view.text.slice(view.startOf(first), view.endOf(end - 1));
    const isUpper = text === text.toUpperCase();
    const why = `written like a ${name}`;
    if (/[A-Z]/u.test(code) && followsIdentity(view, first, end)) return { score: 0.75, why: IDENTITY };
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
    if (code.length === 5 && followsIdentity(view, first, end)) return { score: 0.65, why: IDENTITY };
    return code.length === 5 && isBehindState(view, first)
        ? { score: 0.8, why: 'five digits behind the name of a state' }
        : null;
}

/** What follows a number and is no second half of a postcode. */
const NO_INWARD = /(?:ST|ND|RD|TH|GB|TB|MB|PM|AM)$/u;

/** "I'm in 90210", "we live in 90210". */
export function isWhereSomeoneIs(view: EntryView, token: number): boolean {
    return WHERE.isAt(view, token - 1) && STAYING.isAt(view, token - 2);
}

const WHERE = new WordSet('in near');
const STAYING = new WordSet('im am live living based located are were');

/** Whether the name of a state or region, or its abbreviation, ends before a token. */
export function isBehindState(view: EntryView, token: number): boolean {
    for (let first = token - 1; first >= token - 2 && first >= view.from; first -= 1) {
        const place = placeAt(view, first);
        if (place?.end === token && place.kind !== 'town') return true;
    }
    return false;
}
