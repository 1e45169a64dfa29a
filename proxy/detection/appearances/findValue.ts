import { Category, compareRanges, maskTokensOf, snapAllToGraphemes, type Range } from 'c/redaction';
import { readingOf, type ReadableEntry, type Reading } from '../reading.ts';
import { hear, type Heard, type Signs } from './heard.ts';
import { lastFourOf } from './lastFour.ts';
import { outside } from './outside.ts';
import { needlesOf, occurrencesIn, type Occurrence } from './sought.ts';
import { piecesOf, toldInPieces } from './toldInPieces.ts';

/** A range of one entry's text. */
export interface ValuePlace extends Range {
    readonly identifier: string;
}

/** A value by where it stands: one place, or the parts of one value in their order. */
export interface KnownValue {
    readonly parts: readonly ValuePlace[];
    readonly category: Category;
}

/** Where a value appears, by entry identifier: sorted and apart, in UTF-16 code units; only entries in which it does. */
export type Appearances = ReadonlyMap<string, readonly Range[]>;

/** What is shorter or longer, in letters and digits, is compared with nothing. */
const SHORTEST_VALUE = 2;
const LONGEST_VALUE = 256;
/** What is shorter is not told in pieces. */
const SHORTEST_TELLING = 7;
/** Of more parts none is taken for one that says the value once more. */
const MOST_PARTS = 100;

const ADDRESSES: ReadonlySet<Category> = new Set([Category.Email, Category.Username, Category.IpAddress]);

/**
 * Finds a value wherever the entries of one conversation hold it, in any form: numbers as digits in any grouping or script, said, spelled, told in pieces
 * over several entries, or as the last four digits where somebody calls them that; words whatever their case, accents and punctuation. The parts
 * themselves are always among what is found. What an earlier redaction left in place of a text is not looked at. Linear in the conversation.
 */
export function findValue(entries: readonly ReadableEntry[], known: KnownValue): Appearances {
    const reading = readingOf(entries);
    const signs = signsOf(entries, known);
    const all = entries.map((_, entry) => hear(reading, entry, signs));
    const found = new Map<number, Range[]>();
    for (const { heard, from, to } of occurrencesOf(reading, all, { ...known, chars: charsOf(entries, all, known) })) {
        const ranges = found.get(heard.entry);
        const range = rangeOf(entries[heard.entry]?.text ?? '', heard, { from, to });
        if (ranges) ranges.push(range);
        else found.set(heard.entry, [range]);
    }
    const appearances = new Map<string, readonly Range[]>();
    const partsOf = Map.groupBy(known.parts, ({ identifier }) => identifier);
    entries.forEach(({ identifier, text }, entry) => {
        const elsewhere = found.get(entry);
        const standing = elsewhere ? outside(maskTokensOf(text), merged(elsewhere)) : [];
        const ranges = [...(partsOf.get(identifier) ?? []), ...standing];
        if (ranges.length > 0) appearances.set(identifier, merged(snapAllToGraphemes(text, ranges)));
    });
    return appearances;
}

interface HeardOccurrence extends Occurrence {
    readonly heard: Heard;
}

function occurrencesOf(
    reading: Reading,
    all: readonly Heard[],
    { chars, category }: KnownValue & { readonly chars: string }
): readonly HeardOccurrence[] {
    if (chars.length < SHORTEST_VALUE || chars.length > LONGEST_VALUE) return [];
    const needles = needlesOf(chars, category);
    const whole = all.flatMap((heard) =>
        needles.flatMap((needle) => occurrencesIn(heard, needle).map((occurrence) => ({ heard, ...occurrence })))
    );
    if (!/\d/.test(chars)) return whole;
    const pieces = piecesOf(reading.entries, all);
    const told = chars.length < SHORTEST_TELLING ? [] : toldInPieces(pieces, chars);
    return [...whole, ...told, ...lastFourOf(reading, pieces, chars)];
}

function signsOf(entries: readonly ReadableEntry[], { parts, category }: KnownValue): Signs {
    if (ADDRESSES.has(category)) return 'dropped';
    const texts = new Map(entries.map(({ identifier, text }) => [identifier, text]));
    const isAddress = parts.some(({ identifier, start, end }) =>
        texts.get(identifier)?.slice(start, end).includes('@')
    );
    return isAddress ? 'dropped' : 'words';
}

/** The letters and digits of a value, as far as one speaker tells them: what the other side reads back adds nothing, nor does saying it once more. */
function charsOf(entries: readonly ReadableEntry[], all: readonly Heard[], { parts }: KnownValue): string {
    const indexOf = new Map(entries.map(({ identifier }, index) => [identifier, index]));
    const told = parts.flatMap((part) => {
        const index = indexOf.get(part.identifier);
        const heard = index === undefined ? undefined : all[index];
        return heard ? [{ role: entries[heard.entry]?.role, chars: charsIn(heard, part) }] : [];
    });
    return toldOnce(told.filter(({ role }) => role === told[0]?.role).map(({ chars }) => chars));
}

/** The first parts, as far as those behind them only repeat them, or pieces of them. */
function toldOnce(parts: readonly string[]): string {
    if (parts.length > MOST_PARTS) return parts.join('');
    let told = '';
    for (const [index, part] of parts.entries()) {
        told += part;
        if (parts.slice(index + 1).every((later) => repeats(told, later))) break;
    }
    return told;
}

function repeats(told: string, later: string): boolean {
    return told === later || (told.length >= SHORTEST_TELLING && told.includes(later));
}

/** The characters that a range touches: half a word that was said means the whole. */
function charsIn({ chars, starts, ends }: Heard, { start, end }: Range): string {
    let touched = '';
    for (let index = 0; index < chars.length; index += 1) {
        if ((starts[index] ?? 0) < end && start < (ends[index] ?? 0)) touched += chars.charAt(index);
    }
    return touched;
}

/** The plus sign before a phone number goes with it. */
function rangeOf(text: string, { starts, ends }: Heard, { from, to }: Occurrence): Range {
    const start = starts[from] ?? 0;
    const isAbroad = text.charAt(start - 1) === '+' && text.charAt(start) !== '+';
    return { start: isAbroad ? start - 1 : start, end: ends[to - 1] ?? 0 };
}

function merged(ranges: readonly Range[]): readonly Range[] {
    const apart: Range[] = [];
    for (const { start, end } of [...ranges].sort(compareRanges)) {
        const last = apart.at(-1);
        if (last && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else apart.push({ start, end });
    }
    return apart;
}
