import { Category } from 'c/redaction';
import type { Asked } from '../entry/asked.ts';
import { areHarmless, namesTopic, plain, topicsOf, viewOf, type EntryView } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { Address, type PartProof, type TokenRange } from './address.ts';
import { addressAnswer, isPlaceAlone, namesTown, townAnswer, unnumberedAddress } from './addressAnswer.ts';
import { addressFragment } from './addressFragment.ts';
import {
    addressAskedBefore,
    asksForPart,
    asksSomething,
    isAskedForPostcode,
    isLabelled,
    isOtherTopic,
    isPostcode,
    isWhereSomeoneLives
} from './addressQuestions.ts';
import { addressStart, answerStart } from './addressStart.ts';
import { addressTailFrom, hasNoWords, tailPoints, type TailPlace } from './addressTail.ts';
import { listedAddress } from './listedAddress.ts';
import { repeatOf } from './repeat.ts';
import { japaneseAddressIn, japanesePartIn } from './japaneseAddress.ts';
import { areNudges } from './nudges.ts';
import { Opening, openingsOf, type Openings } from './openings.ts';
import { streetAt } from './streets.ts';

const WRITTEN = 'house number, street and what follows them in an address';
const ASKED = 'asked for as an address just before';
const PART = 'goes on with the address that was asked for';
const REPEATED = 'says a part of the address again';

/** What makes an address by itself. */
const HERE = Opening.Street | Opening.Japanese;
/** So many entries behind its label or its question an address may come. */
const WINDOW = 10;
const ENOUGH = 5;
const PART_POINTS = 6;
const MOST_COMPARED = 32;
/** The next part of an address comes within so many entries. */
const PART_WITHIN = 5;
const ENTRIES_TO_REPETITION = 2;

/** Postal addresses, each as one span from house number to postcode; parts in several entries share a group. */
export function recogniseAddresses(reading: Reading, { of, any }: Openings = openingsOf(reading)): readonly Finding[] {
    if ((any & LEADING) === 0) return NOTHING;
    const search = new AddressSearch(reading);
    for (let entry = 0; entry < reading.entries.length; entry += 1) search.read(entry, of[entry] ?? 0);
    if (search.addresses.length === 0) return NOTHING;
    return search.addresses.flatMap((address) => address.findings());
}

const NOTHING: readonly Finding[] = [];
/** Without any of these in a conversation there is no address. */
const LEADING = Opening.Address | Opening.Street | Opening.Japanese;

/** Follows the addresses of a conversation in its order. */
class AddressSearch {
    readonly addresses: Address[] = [];
    private readonly reading: Reading;
    /** The entry that named an address last, and the one before the entry that is read. */
    private lastMention = -1;
    private earlier = -1;
    private asked: Asked | null = null;
    /** The entry that `asked` is known of. */
    private askedEntry = -1;
    private lastPostcode = -WINDOW - 1;
    /** The entry that was added to an address last. */
    private lastOpen = -PART_WITHIN - 1;

    constructor(reading: Reading) {
        this.reading = reading;
    }

    /** Reads an entry, of which these openings are known; entries come in their order. */
    read(entry: number, openings: number): void {
        const isLabelled = (openings & Opening.Address) !== 0;
        const isPostcodeNear = entry - this.lastPostcode <= WINDOW;
        this.earlier = this.lastMention;
        if (isLabelled) this.lastMention = entry;
        if ((openings & Opening.Postcode) !== 0) this.lastPostcode = entry;
        const isNear = this.lastMention >= 0 && entry - this.lastMention <= WINDOW;
        const isOpen = entry - this.lastOpen <= PART_WITHIN;
        if (!isNear && !isOpen && (openings & HERE) === 0) return;
        const view = viewOf(this.reading, entry);
        if ((openings & Opening.Japanese) !== 0) {
            this.readJapanese(view);
            return;
        }
        if (isNear && this.readListed(view)) return;
        if ((openings & Opening.Street) !== 0 && this.readStreets(view)) return;
        if (!isOpen && !isLabelled && (!isNear || asksSomething(view) || !this.askedFor(view))) return;
        if (isPostcodeNear && isAskedForPostcode(this.reading, view)) return;
        const label = isLabelled ? view.hits.findLast((hit) => topicsOf(hit).includes(Category.Address)) : undefined;
        if (!this.readAnswer(view, label)) this.readTurn(view);
        if ((openings & Opening.Spoken) !== 0 && this.lastOpen < entry) this.readStreets(view);
    }

    /** Reads an answer whose every word is of an address. */
    private readListed(view: EntryView): boolean {
        const asked = this.askedFor(view);
        if (!asked || asked.byOneself || asked.topics.some(isOtherTopic) || asksSomething(view)) return false;
        const listed = listedAddress(view);
        if (!listed) return false;
        const key = keyOf(view, listed.first);
        const known = this.addresses.slice(-MOST_COMPARED).find((address) => address.key === key);
        this.add(view, listed, { points: listed.points, why: ASKED, hasPostcode: listed.hasPostcode, known, key });
        return true;
    }

    private readJapanese(view: EntryView): void {
        const asked = this.askedFor(view);
        const isAsked = asked !== null || namesTopic(view.hits, Category.Address);
        const range = japaneseAddressIn(view, isAsked ? 'asked' : 'not asked');
        if (!range) {
            this.readJapanesePart(view, asked);
            return;
        }
        const key = keyOf(view, range.first);
        const known = this.addresses.slice(-MOST_COMPARED).find((address) => address.key === key);
        this.add(view, range, { points: PART_POINTS, why: isAsked ? ASKED : WRITTEN, hasPostcode: true, known, key });
    }

    /** What goes on with an address in Japanese: block, house and flat, in an answer; or says a part of it again. */
    private readJapanesePart(view: EntryView, asked: Asked | null): void {
        const last = this.addresses.at(-1);
        const part = last?.lastPart;
        const isNear =
            part !== undefined && part.entry < view.entry && view.entry - part.entry <= ENTRIES_TO_REPETITION;
        const repeated =
            isNear && last?.role !== view.role ? repeatOf(view, viewOf(this.reading, part.entry), part.tokens) : null;
        if (repeated) {
            this.add(view, repeated, { points: PART_POINTS, why: REPEATED, hasPostcode: false, known: last });
            return;
        }
        const open = last && view.entry - last.lastEntry <= PART_WITHIN ? last : undefined;
        const isTold = open !== undefined && asked !== null && !asked.byOneself;
        const range = isTold || namesTopic(view.hits, Category.Address) ? japanesePartIn(view) : null;
        if (!range) return;
        this.add(view, range, {
            points: PART_POINTS,
            why: open ? PART : ASKED,
            hasPostcode: false,
            known: open,
            key: keyOf(view, range.first)
        });
    }

    /** What asks for an address in the entries before one; looked up when it is first wanted. */
    private askedFor(view: EntryView): Asked | null {
        if (this.askedEntry !== view.entry) {
            const isMentioned = this.earlier >= 0 && view.entry - this.earlier <= WINDOW;
            this.asked = isMentioned ? addressAskedBefore(this.reading, view) : null;
            this.askedEntry = view.entry;
        }
        return this.asked;
    }

    /** Reads the addresses that a house number and a street make, wherever they stand. */
    private readStreets(view: EntryView): boolean {
        let done = view.from;
        for (let token = view.from; token < view.end; token += 1) {
            const core = streetAt(view, token);
            if (!core || core.first < done) continue;
            const isCalled =
                this.askedFor(view) !== null || isLabelled(view, core.first) || isWhereSomeoneLives(view, core.first);
            const first = this.startOf(view, core.first, done, isCalled ? 'expected' : 'anywhere');
            const tail = addressTailFrom(view, core.end, isCalled ? 'expected' : 'anywhere', 'street');
            const key = keyOf(view, core.first);
            const known = this.addresses.slice(-MOST_COMPARED).find((address) => address.key === key);
            const isBare = first <= view.from + 1 && tail.end >= view.end - 1;
            const points =
                core.points + tailPoints(tail) + (known ? 3 : 0) + (first < core.first ? 1 : 0) + (isBare ? 1 : 0);
            const isEnough = points >= ENOUGH || (isCalled && core.points >= 2 && points + 3 >= ENOUGH);
            if (!isEnough) continue;
            this.add(
                view,
                { first, end: tail.end },
                {
                    points: Math.max(points, ENOUGH),
                    why: points < ENOUGH ? ASKED : WRITTEN,
                    hasPostcode: tail.postcodes > 0,
                    known,
                    key
                }
            );
            done = tail.end;
            token = tail.end - 1;
        }
        return done > view.from;
    }

    private startOf(view: EntryView, first: number, done: number, place: TailPlace): number {
        const start = addressStart(view, first);
        return Math.max(done, place === 'expected' ? answerStart(view, start, done) : start);
    }

    /** Reads an answer that only its question or its label makes an address. */
    private readAnswer(view: EntryView, label: PhraseHit | undefined): boolean {
        const labelled = label && unnumberedAddress(view, label.end);
        if (labelled) {
            const hasPostcode = labelled.tail.postcodes > 0;
            this.add(view, labelled, { points: ENOUGH, why: WRITTEN, hasPostcode });
            return true;
        }
        if (asksSomething(view)) return false;
        const asked = this.askedFor(view);
        const open = this.openFor(view);
        const isPartAsked =
            open !== undefined && open === this.addresses.at(-1) && asksForPart(this.reading, view.entry);
        const isAsked = asked !== null && !asked.byOneself;
        const isGoingOn = open !== undefined && this.isGoingOn(open, view);
        if (!isAsked && !isPartAsked && !isGoingOn && !label && !asked) return false;
        const last = view.topicBefore(view.end);
        if (last && areHarmless(last.topics) && !namesTown(view, last.hit)) return false;
        const answer =
            (isAsked ? unnumberedAddress(view, view.from) : null) ??
            addressAnswer(view, label?.end) ??
            (isPartAsked ? townAnswer(view) : null);
        if (!answer) return false;
        const isPostcode = answer.tail.postcodes > 0 && answer.first === answer.tail.first && hasNoWords(answer.tail);
        if (isPostcode && !isGoingOn && (asked?.topics.includes(Category.Postcode) ?? false)) return false;
        if (!isAsked && !isPartAsked && !isGoingOn && isPlaceAlone(answer)) return false;
        const known = isPartAsked || isGoingOn ? open : undefined;
        this.add(view, answer, {
            points: known ? PART_POINTS : ENOUGH,
            why: known ? PART : ASKED,
            hasPostcode: answer.tail.postcodes > 0,
            known,
            key: keyOf(view, answer.first)
        });
        return true;
    }

    /** The address that the same side told last. */
    private openFor(view: EntryView): Address | undefined {
        return this.addresses
            .slice(-MOST_COMPARED)
            .findLast((address) => address.role === view.role && view.entry - address.lastEntry <= PART_WITHIN);
    }

    private isGoingOn(open: Address, view: EntryView): boolean {
        return !open.hasPostcode && areNudges(this.reading, open.lastEntry, view.entry);
    }

    /** A part of an address that is told over turns, or the other side's reading back of the part before. */
    private readTurn(view: EntryView): void {
        const open = this.addresses.at(-1);
        const last = open?.lastPart;
        const isGoingOn = open !== undefined && this.isGoingOn(open, view);
        const isTeller = open?.role === view.role;
        if (open && last && last.entry < view.entry && !(isTeller && isGoingOn)) {
            const isNear = view.entry - last.entry <= ENTRIES_TO_REPETITION;
            const repeated = isNear ? repeatOf(view, viewOf(this.reading, last.entry), last.tokens) : null;
            if (repeated)
                this.add(view, repeated, { points: PART_POINTS, why: REPEATED, hasPostcode: false, known: open });
            if (repeated || !isTeller) return;
        }
        if (asksSomething(view)) return;
        const asked = this.askedFor(view);
        if (!isGoingOn && (!asked || asked.byOneself || asked.topics.some(isOtherTopic))) return;
        const part = addressFragment(view, isGoingOn ? 'further' : 'first');
        if (!part || (!isGoingOn && !this.isFirst(view, part, asked))) return;
        const known = isGoingOn ? open : undefined;
        this.add(view, part, {
            points: known ? PART_POINTS : ENOUGH,
            why: known ? PART : ASKED,
            hasPostcode: part.hasPostcode,
            known,
            key: keyOf(view, part.first)
        });
    }

    /** Whether a part is the first of the address that was asked for, and no postcode that was asked for along with it. */
    private isFirst(view: EntryView, part: TokenRange, asked: Asked | null): boolean {
        return asked !== null && areNudges(this.reading, asked.entry, view.entry) && !isPostcode(view, part, asked);
    }

    private add(view: EntryView, range: TokenRange, { points, why, hasPostcode, known, key = '' }: Claim): void {
        const address = known ?? new Address(view.role, key);
        address.add(view, range, { points, why, hasPostcode });
        this.lastOpen = view.entry;
        if (!known) this.addresses.push(address);
    }
}

/** What a part is, and the address that it goes on with or repeats. */
interface Claim extends PartProof {
    readonly known?: Address | undefined;
    readonly key?: string;
}

/** The first words of an address, as they are compared. */
function keyOf(view: EntryView, first: number): string {
    return plain(view.text.slice(view.startOf(first), view.endOf(Math.min(first + 1, view.end - 1))));
}
