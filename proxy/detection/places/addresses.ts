import { Category } from 'c/redaction';
import { postcodeAt } from './postcodeAt.ts';
import { askedBefore, type Asked } from '../entry/asked.ts';
import { areHarmless, type EntryView, namesTopic, plain, topicsOf, viewOf } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import type { Topic } from '../lexicon/topic.ts';
import { addressFragment, areNudges, repeatOf, type TokenRange } from './addressTurns.ts';
import { TokenKind } from '../text/tokens.ts';
import { LEXICON } from '../lexicon/known.ts';
import { addressAnswer, townAnswer, unnumberedAddress } from './addressAnswer.ts';
import { addressStart } from './addressStart.ts';
import { addressTailFrom, type AddressTail } from './addressTail.ts';
import { coreAroundNumber, coreEndingAt, type StreetCore } from './streetCore.ts';

const WRITTEN = 'house number, street and what follows them in an address';
const ASKED = 'asked for as an address just before';
const PART = 'goes on with the address that was asked for';

const REPEATED = 'says a part of the address again';

const NO_TAIL: AddressTail = { first: -1, end: -1, units: 0, places: 0, postcodes: 0, unknown: 0 };
const WINDOW = 10;
const LABEL_WITHIN = 12;
const ENOUGH = 5;
const MOST_COMPARED = 32;
/** The next part of an address comes within so many entries. */
const PART_WITHIN = 5;

/** One address, over one entry or several. */
interface Address {
    readonly parts: {
        readonly entry: number;
        readonly start: number;
        readonly end: number;
        readonly score: number;
        readonly why: string;
        readonly tokens: TokenRange;
    }[];
    readonly role: string | null;
    /** Its first words, as they are compared. */
    readonly key: string;
    hasPostcode: boolean;
}

/** Postal addresses, each as one span from house number to postcode; parts in several entries share a group. */
export function recogniseAddresses(reading: Reading): readonly Finding[] {
    const addresses: Address[] = [];
    let lastMention = -1;
    for (const [entry, hits] of reading.hits.entries()) {
        if (namesTopic(hits, Category.Address)) lastMention = entry;
        const found = hasTrigger(reading, entry) ? readStreets(reading, entry, addresses) : 0;
        const isNear = lastMention >= 0 && entry - lastMention <= WINDOW;
        const open = addresses.at(-1);
        const isOpen = open !== undefined && entry - lastEntryOf(open) <= PART_WITHIN && entry > lastEntryOf(open);
        if (!isNear && !isOpen) continue;
        const view = viewOf(reading, entry);
        const isRead = found > 0 || readAnswer(reading, view, addresses);
        if (!isRead) readTurn(reading, view, addresses);
    }
    return addresses.flatMap(findingsOf);
}

function lastEntryOf({ parts }: Address): number {
    return parts.at(-1)?.entry ?? 0;
}

/** The hot path: a street word, or digits beside a word, without which there is no street. */
function hasTrigger({ tokens }: Reading, entry: number): boolean {
    for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
        if (tokens.kind[token] === TokenKind.Digits) return true;
        if (tokens.kind[token] !== TokenKind.Word) continue;
        if (((LEXICON.senses[tokens.meaning[token] ?? 0] ?? 0) & (Sense.Street | Sense.Dwelling)) !== 0) return true;
    }
    return false;
}

function readStreets(reading: Reading, entry: number, addresses: Address[]): number {
    const view = viewOf(reading, entry);
    let found = 0;
    let done = view.from;
    for (let token = view.from; token < view.end; token += 1) {
        const core = coreAt(view, token);
        if (!core || core.first < done) continue;
        const first = Math.max(done, addressStart(view, core.first));
        const tail = addressTailFrom(view, core.end);
        const key = keyOf(view, core.first);
        const known = addresses.slice(-MOST_COMPARED).find((address) => address.key === key);
        const points = core.points + tailPoints(tail) + (known ? 3 : 0) + (first < core.first ? 1 : 0);
        const isCalled =
            core.points >= 2 && points + 3 >= ENOUGH && points < ENOUGH && isLabelled(reading, view, core.first);
        if (points < ENOUGH && !isCalled) continue;
        found += 1;
        addPart(
            view,
            first,
            tail.end,
            isCalled ? ENOUGH : points,
            isCalled ? ASKED : WRITTEN,
            known,
            key,
            tail,
            addresses
        );
        done = tail.end;
        token = tail.end - 1;
    }
    return found;
}

function coreAt(view: EntryView, token: number): StreetCore | null {
    if (view.isDigits(token)) return coreAroundNumber(view, token);
    const senses = view.sensesAt(token);
    if ((senses & Sense.Dwelling) !== 0) {
        const box = postBoxAt(view, token);
        if (box) return box;
    }
    if ((senses & Sense.Street) === 0) return null;
    const core = coreEndingAt(view, token);
    if (!core) return null;
    for (let later = core.end + 1; later >= core.end; later -= 1) {
        if ((view.sensesAt(later) & Sense.Street) === 0) continue;
        const longer = coreEndingAt(view, later);
        if (longer?.first === core.first) return longer;
    }
    return core;
}

/** "PO Box 1234". */
function postBoxAt(view: EntryView, token: number): StreetCore | null {
    if (view.wordAt(token) !== 'box') return null;
    const compact = view.text.slice(Math.max(0, view.startOf(token) - 6), view.startOf(token));
    const office = /p\.?\s?o\.?\s?$/iu.exec(compact);
    if (!office) return null;
    let first = token - 1;
    while (first > view.from && view.wordAt(first) !== 'po' && view.wordAt(first) !== 'p') first -= 1;
    const number = view.signAt(token + 1) === '' ? token + 1 : token + 2;
    let end = number;
    if (view.isDigits(number)) end += 1;
    else
        while (end - number < 6 && (view.sensesAt(end) & (Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred)) !== 0)
            end += 1;
    return end > number ? { first, end, points: ENOUGH } : null;
}

function tailPoints({ units, places, postcodes, unknown }: AddressTail): number {
    return Math.min(4, places * 2) + postcodes * 2 + Math.min(1, units) + Math.min(1, unknown);
}

/** Whether the entry calls it an address before it, or it was asked for. */
function isLabelled(reading: Reading, view: EntryView, token: number): boolean {
    const before = view.topicBefore(token);
    if (before) return before.topics.includes(Category.Address) && token - before.hit.end <= LABEL_WITHIN;
    return askedBefore(reading, view.entry, Category.Address) !== null;
}

function keyOf(view: EntryView, first: number): string {
    return plain(view.text.slice(view.startOf(first), view.endOf(Math.min(first + 1, view.end - 1))));
}

const PART_WORDS =
    /\b(?:town|city|county|state|village|suburb|country|street|road|house number|area|province|district|line|landmark)\b/u;
const LONGEST_QUESTION = 120;

function readAnswer(reading: Reading, view: EntryView, addresses: Address[]): boolean {
    const label = view.hits.findLast((hit) => topicsOf(hit).includes(Category.Address));
    const labelled = label && unnumberedAddress(view, label.end);
    if (labelled) {
        addPart(view, labelled.first, labelled.end, ENOUGH, WRITTEN, undefined, '', labelled.tail, addresses);
        return true;
    }
    if (label && isQuestion(view)) return false;
    const asked = askedBefore(reading, view.entry, Category.Address);
    const open = addresses
        .slice(-MOST_COMPARED)
        .findLast((address) => address.role === view.role && view.entry - lastEntryOf(address) <= PART_WITHIN);
    const question = questionBefore(reading, view.entry);
    const isPartAsked = open !== undefined && PART_WORDS.test(question);
    const isAsked = asked?.topics.includes(Category.Address) ?? false;
    const isGoingOn = open !== undefined && !open.hasPostcode && (!asked || asked.entry <= lastEntryOf(open));
    if (!isAsked && !isPartAsked && !isGoingOn && !label) return false;
    if (view.topicBefore(view.end) && areHarmless(view.topicBefore(view.end)?.topics ?? [])) return false;
    const answer =
        (isAsked ? unnumberedAddress(view, view.from) : null) ??
        addressAnswer(view, label?.end) ??
        (isPartAsked ? townAnswer(view) : null);
    if (!answer) return false;
    const isPostcodeAlone =
        answer.tail.places + answer.tail.units + answer.tail.unknown === 0 && answer.first === answer.tail.first;
    if (isPostcodeAlone && (asked?.topics.includes(Category.Postcode) ?? false)) return false;
    const part = open && (isPartAsked || isGoingOn) ? open : undefined;
    addPart(
        view,
        answer.first,
        answer.end,
        part ? 6 : ENOUGH,
        part ? PART : ASKED,
        part,
        keyOf(view, answer.first),
        answer.tail,
        addresses
    );
    return true;
}

/** A part of an address that is told over turns, or the other side's reading back of the part before. */
function readTurn(reading: Reading, view: EntryView, addresses: Address[]): void {
    const open = addresses.at(-1);
    const last = open?.parts.at(-1);
    if (open && last && last.entry < view.entry && open.role !== view.role) {
        const other = viewOf(reading, last.entry);
        const repeated = view.entry - last.entry <= 2 ? repeatOf(view, other, last.tokens) : null;
        if (repeated) addPart(view, repeated.first, repeated.end, ENOUGH, REPEATED, open, '', NO_TAIL, addresses);
        return;
    }
    const isGoingOn = open !== undefined && !open.hasPostcode && areNudges(reading, lastEntryOf(open), view.entry);
    const asked = isGoingOn ? null : askedBefore(reading, view.entry, Category.Address);
    const isFirst =
        asked !== null &&
        !asked.byOneself &&
        areNudges(reading, asked.entry, view.entry) &&
        !asked.topics.some(isOtherTopic);
    if (!isGoingOn && !isFirst) return;
    const part = addressFragment(view, isGoingOn ? 'further' : 'first');
    if (!part || isPostcode(view, part, asked)) return;
    addPart(
        view,
        part.first,
        part.end,
        ENOUGH,
        isGoingOn ? PART : ASKED,
        isGoingOn ? open : undefined,
        keyOf(view, part.first),
        NO_TAIL,
        addresses
    );
}

/** Whether a postcode was asked for too and this is nothing else. */
function isPostcode(view: EntryView, { first, end }: TokenRange, asked: Asked | null): boolean {
    if (!asked?.topics.includes(Category.Postcode)) return false;
    return (postcodeAt(view, first, 'expected')?.end ?? 0) >= end;
}

function isOtherTopic(topic: Topic): boolean {
    return topic !== Category.Address && topic !== Category.Postcode;
}

function isQuestion(view: EntryView): boolean {
    return view.signAt(view.end - 1) === '?';
}

/** What the other side said last, as it is compared; empty when it is long. */
function questionBefore(reading: Reading, entry: number): string {
    const role = reading.entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= 0 && before >= entry - 2; before -= 1) {
        const one = reading.entries[before];
        if (one && (role === null || one.role !== role))
            return one.text.length > LONGEST_QUESTION ? '' : plain(one.text);
    }
    return '';
}

function addPart(
    view: EntryView,
    first: number,
    end: number,
    points: number,
    why: string,
    known: Address | undefined,
    key: string,
    tail: AddressTail,
    addresses: Address[]
): void {
    const last = view.signAt(end - 1) === '.' && view.endOf(end - 1) === view.endOf(view.end - 1) ? end - 2 : end - 1;
    const part = {
        entry: view.entry,
        start: view.startOf(first),
        end: view.endOf(last),
        score: Math.min(0.95, 0.5 + points * 0.06),
        why,
        tokens: { first, end: last + 1 }
    };
    if (known) {
        known.parts.push(part);
        known.hasPostcode ||= tail.postcodes > 0;
        return;
    }
    addresses.push({ parts: [part], role: view.role, key, hasPostcode: tail.postcodes > 0 });
}

function findingsOf({ parts }: Address): readonly Finding[] {
    const group = `${Category.Address}:${String(parts[0]?.entry)}:${String(parts[0]?.start)}`;
    return parts.map((part) => ({ ...part, category: Category.Address, ...(parts.length > 1 ? { group } : {}) }));
}
