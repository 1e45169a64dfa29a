import { Category, compareRanges, maskTokensOf, snapAllToGraphemes, type Range } from 'c/redaction';
import { readingOf, type ReadableEntry, type Reading } from '../reading.ts';
import { hear, type Heard, type Signs } from './heard.ts';
import { lastFourOf } from './lastFour.ts';
import { outside } from './outside.ts';
import { needlesOf, occurrencesIn, type Occurrence } from './sought.ts';
import { piecesOf, toldInPieces } from './toldInPieces.ts';
import { toldValue } from './toldValue.ts';

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

/** What came of looking for a value. */
export interface FoundValue {
    readonly appearances: Appearances;
    /** Not so for values too short or too long to be compared: the appearances are the parts alone, and there may be others. */
    readonly isSought: boolean;
}

/** What is shorter or longer, in letters and digits, is compared with nothing. */
const SHORTEST_VALUE = 2;
const LONGEST_VALUE = 256;
/** What is shorter is not told in pieces. */
const SHORTEST_TELLING = 7;

const ADDRESSES: ReadonlySet<Category> = new Set([Category.Email, Category.Username, Category.IpAddress]);

/**
 * Finds a value wherever the entries of one conversation hold it, in any form: numbers as digits in any grouping or script, said, spelled, told in pieces
 * over several entries, or as the last four digits where somebody calls them that; words whatever their case, accents and punctuation. The parts
 * themselves are always among what is found. What an earlier redaction left in place of a text is not looked at. Linear in the conversation.
 */
export function findValue(entries: readonly ReadableEntry[], known: KnownValue): FoundValue {
    const reading = readingOf(entries);
    const signs = signsOf(entries, known);
    const all = entries.map((_, entry) => hear(reading, entry, signs));
    const chars = toldValue(entries, all, { parts: known.parts, most: LONGEST_VALUE });
    const isSought = chars.length >= SHORTEST_VALUE && chars.length <= LONGEST_VALUE;
    const found = new Map<number, Range[]>();
    for (const { heard, from, to } of isSought ? occurrencesOf(reading, all, { ...known, chars }) : []) {
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
    return { appearances, isSought };
}

interface HeardOccurrence extends Occurrence {
    readonly heard: Heard;
}

function occurrencesOf(
    reading: Reading,
    all: readonly Heard[],
    { chars, category }: KnownValue & { readonly chars: string }
): readonly HeardOccurrence[] {
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
