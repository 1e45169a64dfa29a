import { Category } from 'c/redaction';
import { askedBefore, type Asked } from '../entry/asked.ts';
import { type EntryView, topicsOf, viewOf } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { recogniseAddresses } from './addresses.ts';
import { Opening, openingsOf, type Openings } from './openings.ts';
import { codePieces, saysLittleElse, type CodePiece } from './codePiece.ts';
import { postcodeAt, type PostcodeSpan } from './postcodeAt.ts';
import {
    countsSomething,
    expectationAt,
    isLabelled,
    isWrittenOtherwise,
    proofOf,
    type Asking,
    type Proof
} from './postcodeProof.ts';
import { mayBeginPostcode } from './postcodeShape.ts';
import { mayBeginAgain, mayBeginAsked, mayBeginUnasked } from './postcodeStart.ts';
import { PostcodeTelling } from './postcodeTelling.ts';

const PART = 'a part of the postcode that was asked for';
const REPEATED = 'says the postcode again';

/** So many entries behind its label or its question a postcode may come. */
const WINDOW = 10;
const MOST_COMPARED = 32;
const ENTRIES_TO_REPETITION = 4;
const SHORTEST_PIECE = 2;

const NOTHING: readonly Finding[] = [];

interface Found extends Proof {
    readonly entry: number;
    readonly start: number;
    readonly end: number;
    readonly code: string;
    /** The telling it is a part of. */
    readonly telling: number;
}

/** Postcodes that stand outside addresses: asked for, called so, or of a structure that nothing else has. */
export function recognisePostcodes(reading: Reading): readonly Finding[] {
    const openings = openingsOf(reading);
    return postcodesOutside(reading, recogniseAddresses(reading, openings), openings);
}

/** As `recognisePostcodes`, when the addresses are known already. */
export function postcodesOutside(
    reading: Reading,
    addresses: readonly Finding[],
    { of, any }: Openings
): readonly Finding[] {
    if ((any & (Opening.Postcode | Opening.Code)) === 0 && addresses.length === 0) return NOTHING;
    const search = new PostcodeSearch(reading);
    const taken = addresses.length === 0 ? null : byEntry(addresses);
    let lastMention = -1;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const openings = of[entry] ?? 0;
        if ((openings & Opening.Postcode) !== 0) lastMention = entry;
        const isNear = lastMention >= 0 && entry - lastMention <= WINDOW;
        const held = taken?.get(entry) ?? NOTHING;
        if (!isNear && (openings & Opening.Code) === 0 && !search.isOpen(entry) && held.length === 0) continue;
        search.read(viewOf(reading, entry), isNear ? lastMention : -1, held);
    }
    return search.findings();
}

function byEntry(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
    return Map.groupBy(
        [...findings].sort((a, b) => a.start - b.start),
        ({ entry }) => entry
    );
}

/** Follows the postcodes of a conversation in its order. */
class PostcodeSearch {
    private readonly reading: Reading;
    private readonly found: Found[] = [];
    private telling: PostcodeTelling | null = null;
    private tellings = 0;

    constructor(reading: Reading) {
        this.reading = reading;
    }

    /** Whether a postcode is being told. */
    isOpen(entry: number): boolean {
        return this.telling?.isNear(entry) ?? false;
    }

    /** Reads an entry; `taken` are the addresses in it, in order. */
    read(view: EntryView, lastMention: number, taken: readonly Finding[]): void {
        const asked =
            lastMention >= 0 && lastMention < view.entry
                ? askedBefore(this.reading, view.entry, Category.Postcode)
                : null;
        const isAsked = asked !== null && (!asked.byOneself || view.entry - asked.entry === 1);
        const lastFound = this.found.at(-1)?.entry ?? -1;
        const isOverruled = asked !== null && this.namesOther(asked.entry, view);
        const asking = !isAsked || isOverruled ? 'not asked' : isAloneAsked(asked) ? 'asked' : 'asked with others';
        const unanswered = lastFound > (asked?.entry ?? lastFound) ? 'not asked' : asking;
        const isFound = this.readWhole(view, lastMention, asking, unanswered, taken);
        if (isFound || taken.length > 0 || namesOtherTopic(view)) return;
        if (this.goOn(view)) return;
        const isDue = asking === 'asked' && lastFound < (asked?.entry ?? 0);
        if (isDue || lastMention === view.entry) this.begin(view, isDue ? 'asked' : 'not asked');
    }

    /** What it comes to; the pieces and repetitions of one postcode share a group. */
    findings(): readonly Finding[] {
        if (this.found.length === 0) return NOTHING;
        const linked = Map.groupBy(this.found, ({ telling }) => telling);
        return Array.from(linked.values()).flatMap((parts) => {
            const [first] = parts;
            const group = `${Category.Postcode}:${String(first?.entry)}:${String(first?.start)}`;
            return parts.map(({ code: _code, telling: _telling, ...span }) => ({
                ...span,
                category: Category.Postcode,
                ...(parts.length > 1 ? { group } : {})
            }));
        });
    }

    /** Whether the other side has named something else since it asked. */
    private namesOther(since: number, { entry, role }: EntryView): boolean {
        for (let between = since + 1; between < entry; between += 1) {
            if (role !== null && this.reading.entries[between]?.role === role) continue;
            const topics = (this.reading.hits[between] ?? []).flatMap(topicsOf);
            if (topics.length > 0 && !topics.some((topic) => BESIDE.has(topic) || topic === Category.Address))
                return true;
        }
        return false;
    }

    /** Reads the whole postcodes of an entry; what was asked for, and what of it is not answered yet. */
    private readWhole(
        view: EntryView,
        lastMention: number,
        asking: Asking,
        unanswered: Asking,
        taken: readonly Finding[]
    ): boolean {
        const isLikely = asking !== 'not asked' || lastMention === view.entry || taken.length > 0;
        const mayRepeat = isLikely || this.mayRepeat(view.entry);
        let passed = 0;
        let isFound = false;
        let token = view.from;
        while (token < view.end) {
            const mayBegin = isLikely
                ? mayBeginAsked(view, token)
                : mayRepeat
                  ? mayBeginAgain(view, token)
                  : mayBeginUnasked(view, token);
            if (mayBegin) passed = endedBefore(view.startOf(token), taken, passed);
            const isEnd = mayBegin && endsAddress(view, token, taken[passed - 1]);
            const code = mayBegin
                ? postcodeAt(view, token, isEnd ? 'expected' : expectationAt(view, token, asking))
                : null;
            const proof =
                code && (isEnd && endsWithAddress(view, code) ? BEHIND : this.proofOf(view, code, unanswered));
            token = code && proof ? code.end : token + 1;
            if (!code || !proof) continue;
            const start = view.startOf(code.first);
            const end = view.endOf(code.end - 1);
            passed = endedBefore(start, taken, passed);
            if ((taken[passed]?.start ?? end) < end) continue;
            isFound = true;
            this.add(view, code, proof, this.tellingOf(view, code.code));
        }
        return isFound;
    }

    private proofOf(view: EntryView, code: PostcodeSpan, asking: Asking): Proof | null {
        if (countsSomething(view, code)) return null;
        const proof = proofOf(view, code, asking);
        if (proof && proof.score >= 0.85) return proof;
        return this.earlierOf(view.entry, code.code) ? { score: 0.85, why: REPEATED } : proof;
    }

    /** Whether a postcode was found so near that what says it again is one. */
    private mayRepeat(entry: number): boolean {
        const last = this.found.at(-1);
        return last !== undefined && entry - last.entry <= ENTRIES_TO_REPETITION;
    }

    private earlierOf(entry: number, code: string): Found | undefined {
        return this.found
            .slice(-MOST_COMPARED)
            .find((one) => one.code === code && entry - one.entry <= ENTRIES_TO_REPETITION);
    }

    /** The telling that a whole postcode repeats or ends, or a new one. */
    private tellingOf(view: EntryView, code: string): number {
        const earlier = this.found.slice(-MOST_COMPARED).find((one) => one.code === code);
        if (earlier) return earlier.telling;
        if (this.telling && this.telling.hear(view).some(({ piece }) => piece.code === code)) return this.tellings;
        this.telling = new PostcodeTelling(view.role, view.entry, code);
        return (this.tellings += 1);
    }

    /** Reads what goes on with the postcode that is being told. */
    private goOn(view: EntryView): boolean {
        if (!this.telling?.isNear(view.entry) || this.namesOther(this.telling.lastEntry, view)) return false;
        const heard = this.telling.hear(view);
        for (const { piece, turn } of heard) {
            this.add(
                view,
                piece,
                turn === 'piece' ? { score: 0.8, why: PART } : { score: 0.85, why: REPEATED },
                this.tellings
            );
        }
        return heard.length > 0;
    }

    /** Reads the first piece of a postcode that was asked for or is called so. */
    private begin(view: EntryView, asking: Asking): void {
        const pieces = codePieces(view);
        const piece = pieces.find(({ first }) => asking === 'asked' || isLabelled(view, first));
        if (!piece || piece.code.length < SHORTEST_PIECE || !mayBeginPostcode(piece.code)) return;
        if (pieces.length > 1 || !saysLittleElse(view, pieces)) return;
        if (countsSomething(view, piece) || isWrittenOtherwise(view, piece)) return;
        this.telling = new PostcodeTelling(view.role, view.entry, piece.code);
        this.tellings += 1;
        this.add(view, piece, { score: 0.75, why: PART }, this.tellings);
    }

    private add(
        view: EntryView,
        { first, end, code }: Pick<CodePiece, 'first' | 'end' | 'code'>,
        proof: Proof,
        telling: number
    ): void {
        const span = { entry: view.entry, start: view.startOf(first), end: view.endOf(end - 1) };
        this.found.push({ ...span, ...proof, code, telling });
    }
}

const BESIDE: ReadonlySet<Topic> = new Set([Category.Postcode, Category.Person]);

/** How many of the addresses, in order, end up to a place, when that many are known to. */
function endedBefore(place: number, addresses: readonly Finding[], known: number): number {
    let ended = known;
    while ((addresses[ended]?.end ?? Infinity) <= place) ended += 1;
    return ended;
}

/** Whether the last address before a token ends right before it. */
function endsAddress(view: EntryView, token: number, address: Finding | undefined): boolean {
    return address !== undefined && /^[\s,.;-]{0,4}$/u.test(view.text.slice(address.end, view.startOf(token)));
}

const FIVE_DIGITS = /^\d{5}$/u;
const TOWN = /^[\s,]+\p{Lu}/u;

/** Behind an address, letters tell a postcode; five digits only behind its comma, where nothing but a town follows. */
function endsWithAddress(view: EntryView, code: PostcodeSpan): boolean {
    if (/[A-Z]/u.test(code.code)) return true;
    const before = view.text.slice(0, view.startOf(code.first)).trimEnd();
    if (isLine(view, code)) return !countsSomething(view, code);
    if (!FIVE_DIGITS.test(code.code) || !before.endsWith(',') || countsSomething(view, code)) return false;
    const behind = view.text.slice(view.endOf(code.end - 1), view.endOf(code.end - 1) + MOST_BETWEEN);
    return /^[.!?,;\s]*$/u.test(behind) || TOWN.test(behind);
}

/** Four digits or more that are all of a line. */
function isLine(view: EntryView, { first, end, code }: PostcodeSpan): boolean {
    return code.length >= SHORTEST_LINE && view.isBroken(first) && (end >= view.end || view.isBroken(end));
}

const SHORTEST_LINE = 4;

/** Code units behind a postcode in which a town begins or the entry ends. */
const MOST_BETWEEN = 4;

const BEHIND: Proof = { score: 0.85, why: 'house number, street and what follows them in an address' };

/** Whether no other number was asked for along with it. */
function isAloneAsked(asked: Asked | null): boolean {
    return asked?.topics.every((topic) => BESIDE.has(topic)) ?? false;
}

/** Whether an entry says what another number is. */
function namesOtherTopic(view: EntryView): boolean {
    return view.hits.some((hit) => topicsOf(hit).some((topic) => !BESIDE.has(topic)));
}
