import { Category } from 'c/redaction';
import { cardBrand } from '../identifiers/cardNumber.ts';
import { isDigits, passesLuhn } from '../identifiers/checksums.ts';
import type { Topic } from '../lexicon/topic.ts';
import { charsOf, firstGroupAt, groupsOf, Join, type Segment } from '../numbers/run.ts';
import { isHalvedByCorrection } from './contrasted.ts';
import type { Cue, CuePlace } from './cue.ts';
import { fitOf } from './fit.ts';
import { enoughCharactersOf, isPieceOf, mostCharactersOf } from './partialFit.ts';
import { Value } from './value.ts';

/** What a value is taken for. */
export interface About {
    /** What was asked for or named, harmless values too, so that their pieces and echoes are known; null while nobody did. */
    readonly topic: Topic | null;
    /** What the conversation may expect where nobody named it, the heaviest first. */
    readonly near: readonly Cue[];
    readonly why: string;
    /** Where the words stand that name it; null where none do. */
    readonly place: CuePlace | null;
    /** Whether it began as a piece of what was asked for. */
    readonly isPiece: boolean;
    /** Of what named it, 0 to 1. */
    readonly weight: number;
}

/** Why a piece is suggested of a value that was asked for. */
export const PIECE = 'a piece of what was asked for just before';
/** Why it is where it was all of the value. */
const AT_ONCE = 'asked for just before';

/** Why a value is suggested that was told in so many mentions: one that was told at once is no piece. */
export function whyOf({ why, isPiece }: About, mentions: number): string {
    return isPiece && mentions === 1 ? AT_ONCE : why;
}

/** Their check sums overrule what was asked for, and tell when nothing is missing. */
export const PROVEN: ReadonlySet<string> = new Set([Category.CardNumber, Category.Iban]);
/** People correct themselves and begin again: so many times the longest value of a category may be told. */
const MOST_TELLINGS = 2;
const SHORTEST_CARD = 14;
/** Digits that nobody asked for are collected up to the longest card number. */
const LONGEST_UNNAMED = 19;
const NATIONAL_PHONE = 10;
const SHORTEST_PLATE = 6;

/** A value as one speaker tells it, in one piece or in several over entries, with what the other side reads back of it. */
export class Collection {
    readonly about: About;
    readonly role: string | null;
    readonly pieces: Segment[] = [];
    /** The characters of each piece. */
    readonly told: string[] = [];
    /** The pieces that repeat it, in their order. */
    readonly echoes: Segment[] = [];
    /** The characters of all pieces. */
    chars = '';
    /** Those of the pieces that no later piece took back. */
    standing = '';
    /** The entry of the last piece or echo. */
    lastEntry = 0;
    private joined: Value | null = null;
    private fitted: number | null = null;
    private complete: boolean | null = null;

    constructor(first: Segment, role: string | null, about: About) {
        this.about = about;
        this.role = role;
        this.addPiece(first);
    }

    addPiece(piece: Segment): void {
        const chars = charsOf(piece);
        const isTakenBack = this.pieces.length > 0 && takesBack(piece);
        const standing = chars.slice(0, lengthStanding(piece));
        const before = isTakenBack ? this.standing.slice(0, -(this.told.at(-1)?.length ?? 0)) : this.standing;
        this.standing = before + standing;
        this.pieces.push(piece);
        this.told.push(standing);
        this.chars += chars;
        this.lastEntry = piece.run.entry;
        this.joined = null;
        this.fitted = null;
        this.complete = null;
    }

    addEcho(echo: Segment): void {
        this.echoes.push(echo);
        this.lastEntry = echo.run.entry;
    }

    /** Its pieces as if they had been told at once. */
    get whole(): Value {
        return (this.joined ??= new Value(joined(this.pieces)));
    }

    /** How well all that was told fits what was asked for or named; 0 while nobody did. */
    get fit(): number {
        const { topic } = this.about;
        return (this.fitted ??= topic === null ? 0 : fitOf(topic, this.whole));
    }

    /** Whether nothing is missing: what is told next is another value. */
    get isComplete(): boolean {
        return (this.complete ??= isComplete(this));
    }

    /** Whether a segment can go on with it. */
    canGoOnWith(segment: Segment): boolean {
        const more = charsOf(segment);
        const length = this.chars.length + more.length;
        const { topic } = this.about;
        if (topic === null) return length <= LONGEST_UNNAMED * MOST_TELLINGS && isDigits(more);
        return length <= mostCharactersOf(topic) * MOST_TELLINGS && isPieceOf(topic, more);
    }
}

function isComplete(collection: Collection): boolean {
    const { chars, standing } = collection;
    const { topic } = collection.about;
    if (topic === null) return chars.length >= LONGEST_UNNAMED * MOST_TELLINGS || isWholeCard(standing);
    if (chars.length >= mostCharactersOf(topic) * MOST_TELLINGS) return true;
    if (topic === Category.CardNumber) return isWholeCard(standing);
    if (PROVEN.has(topic)) return collection.fit === 1;
    if (topic === Category.VehicleId && isWholePlate(collection)) return true;
    if (topic === Category.Phone && standing.length === NATIONAL_PHONE && !standing.startsWith('0')) return true;
    return standing.length >= enoughCharactersOf(topic);
}

/** A plate told at once, with as many characters as any has: a number of 17 characters is told in pieces that are none. */
function isWholePlate({ pieces, standing, fit }: Collection): boolean {
    return pieces.length === 1 && fit === 1 && standing.length >= SHORTEST_PLATE && /[A-Z].*[A-Z]/.test(standing);
}

/** Of "955, not 957" one half stands. */
function lengthStanding(piece: Segment): number {
    const length = piece.to - piece.from;
    return isHalvedByCorrection(piece) ? length / 2 : length;
}

function takesBack({ run, from }: Segment): boolean {
    return run.groups[firstGroupAt(run, from)]?.join === Join.Correction;
}

/** Shorter digits than most cards have pass the Luhn check by chance too often to end a number that is still being told. */
function isWholeCard(chars: string): boolean {
    if (chars.length < SHORTEST_CARD) return false;
    const brand = cardBrand(chars);
    return brand !== null && brand.name !== 'Maestro' && passesLuhn(chars);
}

/** The segment as one that takes back what was told before it. */
export function takingBack(segment: Segment): Segment {
    const { run, from } = segment;
    const groups = run.groups.map((group) => (group.at === from ? { ...group, join: Join.Correction } : group));
    return { ...segment, run: { ...run, groups } };
}

function joined(pieces: readonly Segment[]): Segment {
    const [only] = pieces;
    if (only && pieces.length === 1 && only.from === 0 && only.to === only.run.chars.length) return only;
    let chars = '';
    const groups = pieces.flatMap((piece) => {
        const shifted = groupsOf(piece).map((group) => ({ ...group, at: group.at - piece.from + chars.length }));
        chars += charsOf(piece);
        return shifted.length > 0 ? shifted : [{ at: chars.length, join: Join.Space, form: 'written' as const }];
    });
    const run = { entry: only?.run.entry ?? 0, first: 0, end: 0, chars, starts: [], ends: [], groups };
    return { run, from: 0, to: chars.length };
}
