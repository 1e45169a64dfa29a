import type { Reading } from '../reading.ts';
import { isCasing } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import {
    BINDING,
    endsMisheard,
    goesOnWith,
    isLetterName,
    isMisheard,
    isMisheardDigit,
    isSignName,
    isSpelling,
    isSpokenSign
} from './saidAloud.ts';
import { CORRECTIONS, PREDICATES } from './words.ts';

/** A value of free text: where it stands among the pieces of its entry, and in the entry. */
export interface Value {
    readonly first: number;
    /** The piece behind it. */
    readonly end: number;
    /** UTF-16 code units of the entry. */
    readonly from: number;
    readonly to: number;
    /** It has what names and words do not have: digits among letters, signs inside, letters spelled. */
    readonly isShaped: boolean;
    /** It is one stretch without blanks, or stands between quotes. */
    readonly isClosed: boolean;
    /** It is digits and number words alone. */
    readonly isNumeric: boolean;
    /** How many words it has that are neither spelled nor numbers. */
    readonly words: number;
}

const MOST_PIECES = 60;
const LONGEST_QUOTE = 80;
const LAST_ASCII = 0x7f;
const DESCRIBING = /(?:ous|ful|able|ible|less)$/;
const QUOTES: Readonly<Record<string, string>> = {
    '"': '"',
    "'": "'",
    '“': '”',
    '„': '“',
    '«': '»',
    '‘': '’',
    '`': '`'
};
const TRAILING = `.,;:?)]}"'”’»`;
/** A word that is called out: "no!!". */
const EXCLAIMED = /^\p{L}+[.!?]+$/u;
const SIGNS = /[!@#$%^&*_+=~|\\?<>]/;

/** The longest number of free words that a value may have. */
export interface Bounds {
    readonly words: number;
    /** How many dots, dashes and underscores among letters make a value of its own shape. */
    readonly joints: number;
}

/** Reads the value that begins at this piece, or null when none does. */
export function valueFrom(reading: Reading, pieces: readonly Piece[], start: number, bounds: Bounds): Value | null {
    const first = pieces[start];
    if (!first) return null;
    const text = reading.tokens.texts[first.entry] ?? '';
    const quoted = quotedFrom(reading, pieces, start, text);
    if (quoted) return quoted;
    if (first.kind === PieceKind.Comma || first.kind === PieceKind.Stop) return null;
    if (first.kind === PieceKind.Joint && !isSpokenSign(pieces, start)) return null;
    const run = first.kind === PieceKind.Joint ? null : runFrom(reading, pieces, start, text, bounds);
    if (run && isParameter(text, run.from)) return run;
    return spokenOn(reading, pieces, run?.isShaped ? run : null, bounds, start);
}

/** Tells whether a word says something of a value instead of being one. */
export function isPredicate(word: string): boolean {
    if (PREDICATES.has(word)) return true;
    if (word.length > 5 && DESCRIBING.test(word)) return true;
    return word.length > 4 && (word.endsWith('ed') || (word.endsWith('ing') && word.length > 5));
}

function quotedFrom(reading: Reading, pieces: readonly Piece[], start: number, text: string): Value | null {
    const from = reading.tokens.start[pieces[start]?.first ?? 0] ?? 0;
    const closing = QUOTES[text.charAt(from)];
    if (closing === undefined) return null;
    const length = text.slice(from + 1, from + 1 + LONGEST_QUOTE).indexOf(closing);
    if (length < 1) return null;
    const to = from + 1 + length;
    const end = pieceBehind(reading, pieces, start, to);
    return { first: start, end, from: from + 1, to, isShaped: true, isClosed: true, isNumeric: false, words: 0 };
}

/** What stands here up to the next blank, without the punctuation of the sentence. */
function runFrom(
    reading: Reading,
    pieces: readonly Piece[],
    start: number,
    text: string,
    { joints }: Bounds
): Value | null {
    const from = reading.tokens.start[pieces[start]?.first ?? 0] ?? 0;
    let end = start + 1;
    while (end < start + MOST_PIECES && pieces[end]?.glued && !pieces[end]?.breaks) end += 1;
    let to = reading.tokens.end[(pieces[end - 1]?.end ?? 1) - 1] ?? from;
    const query = isParameter(text, from) ? text.slice(from, to).indexOf('&') : -1;
    if (query > 0) to = from + query;
    while (to > from && TRAILING.includes(text.charAt(to - 1))) to -= 1;
    if (to === from) return null;
    const run = plain(text.slice(from, to));
    while (end > start + 1 && (reading.tokens.start[pieces[end - 1]?.first ?? 0] ?? 0) >= to) end -= 1;
    return {
        first: start,
        end,
        from,
        to,
        isShaped: isShaped(run) || isJointed(run, joints),
        isClosed: true,
        isNumeric: /^\d+$/.test(run),
        words: 1
    };
}

/** A text in Unicode normalisation form KC; one of ASCII alone is. */
function plain(text: string): string {
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > LAST_ASCII) return text.normalize('NFKC');
    return text;
}

/** Tells whether a run is letters and digits with so many dots, dashes and underscores among them. */
function isJointed(run: string, joints: number): boolean {
    let count = 0;
    for (let at = 0; at < run.length; at += 1) if ('._-'.includes(run.charAt(at))) count += 1;
    return count >= joints && /^[\p{L}\p{N}._-]+$/u.test(run);
}

/** "User=jane&page=2": what stands behind an equals sign without a blank, as in addresses of pages. */
function isParameter(text: string, from: number): boolean {
    return text.charAt(from - 1) === '=';
}

/** Tells whether somebody made this up as a secret: letters with digits, signs or capitals among them. */
export function isShaped(run: string): boolean {
    if (run.length < 4) return false;
    const letters = /\p{L}/u.test(run);
    if (letters && /\d/.test(run)) return !/^\d+(?:st|nd|rd|th|am|pm|k|gb|mb|h(?:[0-5]\d)?|min|years?)$/i.test(run);
    if (letters && SIGNS.test(run.slice(0, -1)) && !EXCLAIMED.test(run)) return true;
    return /\p{Ll}\p{Lu}/u.test(run) && run.length > 5;
}

/** Goes on from a run, or begins, with what is said: letters, numbers, names of signs, words up to the end of the clause. */
function spokenOn(
    reading: Reading,
    pieces: readonly Piece[],
    run: Value | null,
    bounds: Bounds,
    start = 0
): Value | null {
    const first = run?.first ?? start;
    let end = run?.end ?? first;
    let last = run ? end - 1 : -1;
    let atoms = 0;
    let joints = 0;
    let words = run ? 1 : 0;
    const free = run ? 1 : bounds.words;
    for (; end < Math.min(pieces.length, first + MOST_PIECES); end += 1) {
        const piece = pieces[end];
        if (!piece || (piece.breaks && end > first) || !goesOnWith(reading, pieces, end, first)) break;
        if (piece.kind === PieceKind.Bridge || piece.kind === PieceKind.Comma) {
            if (isCasing(piece)) last = Math.max(last, end - (last < 0 ? 1 : 0));
            continue;
        }
        if (piece.kind === PieceKind.Word && !BINDING.has(piece.text) && !CORRECTIONS.has(piece.text)) {
            const isSign =
                isSignName(pieces, end) ||
                isLetterName(reading, piece) ||
                isSpelling(pieces, end) ||
                isMisheard(reading, pieces, end) ||
                endsMisheard(reading, pieces, end);
            const isJoined = pieces[end - 1]?.kind === PieceKind.Joint || pieces[end + 1]?.kind === PieceKind.Joint;
            if (!isSign && !isJoined && !piece.glued && words >= free) break;
            if (!isSign) words += 1;
            else atoms += 1;
        } else if (piece.kind === PieceKind.Joint) joints += 1;
        else atoms += 1;
        last = end;
    }
    if (last < 0) return null;
    const text = reading.tokens.texts[pieces[first]?.entry ?? 0] ?? '';
    const from = reading.tokens.start[pieces[first]?.first ?? 0] ?? 0;
    const spoken = reading.tokens.end[(pieces[last]?.end ?? 1) - 1] ?? from;
    const to = last < (run?.end ?? 0) ? (run?.to ?? spoken) : spoken + (text.charAt(spoken) === '!' ? 1 : 0);
    return {
        first,
        end: last + 1,
        from,
        to,
        isShaped: (run?.isShaped ?? false) || joints > 0 || (atoms > 0 && words > 0) || atoms > 2,
        isClosed: run !== null && last < run.end,
        isNumeric: isNumerals(reading, pieces.slice(first, last + 1)),
        words
    };
}

/** Tells whether a value is numbers alone, misheard ones too. */
function isNumerals(reading: Reading, pieces: readonly Piece[]): boolean {
    const isNumber = pieces.some(({ kind }) => kind === PieceKind.Number);
    return isNumber && pieces.every((piece) => isNumeral(piece) || isMisheardDigit(reading, piece));
}

function isNumeral({ kind, text }: Piece): boolean {
    if (kind === PieceKind.Word) return BINDING.has(text) || CORRECTIONS.has(text);
    return (
        kind === PieceKind.Number || kind === PieceKind.Bridge || kind === PieceKind.Comma || kind === PieceKind.Repeat
    );
}

function pieceBehind({ tokens }: Reading, pieces: readonly Piece[], start: number, offset: number): number {
    let end = start + 1;
    while (end < start + MOST_PIECES && (tokens.start[pieces[end]?.first ?? -1] ?? Infinity) <= offset) end += 1;
    return end;
}
