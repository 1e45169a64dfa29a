import { Category } from 'c/redaction';
import { cardBrand } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import type { Topic } from '../lexicon/topic.ts';
import { charsOf, groupsOf, Join, type Segment } from '../numbers/run.ts';
import { fitOf, valueOf } from './fit.ts';
import { enoughCharactersOf, isPieceOf, mostCharactersOf } from './partialFit.ts';

/** A piece that repeats a value. Each knows the one before it: a value may be repeated all day, and no list of its echoes is copied for the next one. */
interface Echo {
    readonly segment: Segment;
    readonly before: Echo | null;
}

/** A value as one speaker tells it, in one piece or in several over entries, with what the other side reads back of it. */
export interface Collection {
    /** What was asked for or named, harmless values too, so that their pieces and echoes are known; null while nobody did. */
    readonly topic: Topic | null;
    /** What a hint makes of digits that nobody named. */
    readonly guess: Topic | null;
    readonly role: string | null;
    readonly pieces: readonly Segment[];
    /** The last of the pieces that repeat it; null while nobody did. */
    readonly lastEcho: Echo | null;
    readonly chars: string;
    /** The entry of the last piece or echo. */
    readonly lastEntry: number;
    readonly why: string;
    /** Of what named it, 0 to 1. */
    readonly weight: number;
}

/** Their check sums tell when nothing is missing. */
const PROVEN: ReadonlySet<string> = new Set([Category.CardNumber, Category.Iban]);
/** People correct themselves and begin again: so many times the longest value of a category may be told. */
const MOST_TELLINGS = 2;
const SHORTEST_CARD = 14;
/** Digits that nobody asked for are collected up to the longest card number. */
const LONGEST_UNNAMED = 19;

/** Whether nothing is missing: what is told next is another value. */
export function isComplete({ topic, chars, pieces }: Collection): boolean {
    if (topic === null) return chars.length >= LONGEST_UNNAMED * MOST_TELLINGS || isWholeCard(chars);
    if (chars.length >= mostCharactersOf(topic) * MOST_TELLINGS) return true;
    if (topic === Category.CardNumber) return isWholeCard(chars);
    const isProven = PROVEN.has(topic) && fitOf(topic, valueOf(joined(pieces))) === 1;
    if (topic === Category.Phone && chars.length === 10 && !chars.startsWith('0')) return true;
    return isProven || (chars.length >= enoughCharactersOf(topic) && !PROVEN.has(topic));
}

/** Shorter digits than most cards have pass the Luhn check by chance too often to end a number that is still being told. */
function isWholeCard(chars: string): boolean {
    const brand = cardBrand(chars);
    return brand !== null && brand.name !== 'Maestro' && chars.length >= SHORTEST_CARD && passesLuhn(chars);
}

/** Whether a segment can go on with a collection. */
export function canGoOnWith({ topic, chars }: Collection, segment: Segment): boolean {
    const more = charsOf(segment);
    if (topic === null) return /^\d+$/.test(more) && chars.length + more.length <= LONGEST_UNNAMED * MOST_TELLINGS;
    return isPieceOf(topic, more) && chars.length + more.length <= mostCharactersOf(topic) * MOST_TELLINGS;
}

/** A value of which this is the first piece, or all. */
export function beginningWith(
    segment: Segment,
    role: string | null,
    about: Pick<Collection, 'topic' | 'guess' | 'why' | 'weight'>
): Collection {
    const lastEntry = segment.run.entry;
    return { ...about, role, pieces: [segment], lastEcho: null, chars: charsOf(segment), lastEntry };
}

/** The collection with one more piece. */
export function withPiece(collection: Collection, piece: Segment): Collection {
    return {
        ...collection,
        pieces: [...collection.pieces, piece],
        chars: collection.chars + charsOf(piece),
        lastEntry: piece.run.entry
    };
}

/** The segment as one that takes back what was told before it. */
export function takingBack(segment: Segment): Segment {
    const { run, from } = segment;
    const groups = run.groups.map((group) => (group.at === from ? { ...group, join: Join.Correction } : group));
    return { ...segment, run: { ...run, groups } };
}

/** The collection with one more repetition. */
export function withEcho(collection: Collection, echo: Segment): Collection {
    const lastEcho = { segment: echo, before: collection.lastEcho };
    return { ...collection, lastEcho, lastEntry: echo.run.entry };
}

/** The pieces that repeat a value, in their order. */
export function echoesOf({ lastEcho }: Collection): readonly Segment[] {
    const echoes: Segment[] = [];
    for (let echo = lastEcho; echo; echo = echo.before) echoes.push(echo.segment);
    return echoes.reverse();
}

/** The pieces of a value as if they had been told at once. */
export function joined(pieces: readonly Segment[]): Segment {
    let chars = '';
    const groups = pieces.flatMap((piece) => {
        const shifted = groupsOf(piece).map((group) => ({ ...group, at: group.at - piece.from + chars.length }));
        chars += charsOf(piece);
        return shifted.length > 0 ? shifted : [{ at: chars.length, join: Join.Space, form: 'written' as const }];
    });
    const first = pieces[0]?.run;
    const run = { entry: first?.entry ?? 0, first: 0, end: 0, chars, starts: [], ends: [], groups };
    return { run, from: 0, to: chars.length };
}
