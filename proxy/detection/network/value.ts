import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { CLAUSE, CORRECTIONS, PREDICATES, setOf } from './words.ts';

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
const QUOTES: Readonly<Record<string, string>> = {
    '"': '"',
    "'": "'",
    '“': '”',
    '„': '“',
    '«': '»',
    '‘': '’',
    '`': '`'
};
const TRAILING = /[.,;:?)\]}"'”’»]/;
const SIGNS = /[!@#$%^&*_+=~|\\?<>]/;
const CASES = setOf('capital uppercase upper big');
const COUNTED = setOf(
    'characters character letters digits words numbers symbols moment thing things more sec time times'
);

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
    if (first.kind === PieceKind.Joint) return null;
    const run = runFrom(reading, pieces, start, text, bounds);
    return spokenOn(reading, pieces, run?.isShaped ? run : null, bounds, start);
}

/** Tells whether a word says something of a value instead of being one. */
export function isPredicate(word: string): boolean {
    if (PREDICATES.has(word)) return true;
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
    while (to > from && TRAILING.test(text.charAt(to - 1))) to -= 1;
    if (to === from) return null;
    const run = text.slice(from, to).normalize('NFKC');
    while (end > start + 1 && (reading.tokens.start[pieces[end - 1]?.first ?? 0] ?? 0) >= to) end -= 1;
    const isJointed = /^[\p{L}\p{N}._-]+$/u.test(run) && run.split(/[._-]/).length > joints;
    return {
        first: start,
        end,
        from,
        to,
        isShaped: isShaped(run) || isJointed,
        isClosed: true,
        isNumeric: /^\d+$/.test(run),
        words: 1
    };
}

/** Tells whether somebody made this up as a secret: letters with digits, signs or capitals among them. */
export function isShaped(run: string): boolean {
    if (run.length < 4) return false;
    const letters = /\p{L}/u.test(run);
    if (letters && /\d/.test(run)) return !/^\d+(?:st|nd|rd|th|am|pm|k|gb|mb|h|min|years?)$/i.test(run);
    if (letters && SIGNS.test(run.slice(0, -1))) return true;
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
            if (CASES.has(piece.text)) last = Math.max(last, end - (last < 0 ? 1 : 0));
            continue;
        }
        if (piece.kind === PieceKind.Word && !BINDING.has(piece.text) && !CORRECTIONS.has(piece.text)) {
            const isSign = isSignName(pieces, end) || isLetterName(reading, piece) || isSpelling(pieces, end);
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
        isNumeric: words === 0 && pieces.slice(first, last + 1).every(isNumeral),
        words
    };
}

function isNumeral({ kind, text }: Piece): boolean {
    if (kind === PieceKind.Word) return BINDING.has(text) || CORRECTIONS.has(text);
    return (
        kind === PieceKind.Number || kind === PieceKind.Bridge || kind === PieceKind.Comma || kind === PieceKind.Repeat
    );
}

/** Words inside what is spelled out: "and then", "with a capital f", "followed by". */
const BINDING = setOf('and with by the a big small little that is');
const SIGN_NAMES = setOf(
    'exclamation question mark point dollar sign pound hash hashtag ampersand asterisk star percent dot dash hyphen underscore slash backslash plus ' +
        'equals equal caret tilde bang symbol colon comma semicolon bracket parenthesis dollars'
);

function isSignName(pieces: readonly Piece[], at: number): boolean {
    return SIGN_NAMES.has(pieces[at]?.text ?? '');
}

/** "Bravo", "zulu". */
function isLetterName({ tokens }: Reading, { first, kind }: Piece): boolean {
    return kind === PieceKind.Word && ((LEXICON.senses[tokens.meaning[first] ?? 0] ?? 0) & Sense.Letter) !== 0;
}

/** A word of "m as in mike" or "b for bravo". */
function isSpelling(pieces: readonly Piece[], at: number): boolean {
    const text = (index: number): string => pieces[index]?.text ?? '';
    if (text(at) === 'as') return text(at + 1) === 'in' && isInitial(pieces, at - 1, at + 2);
    if (text(at) === 'in') return text(at - 1) === 'as' && isInitial(pieces, at - 2, at + 1);
    if (text(at) === 'for' || text(at) === 'like') return isInitial(pieces, at - 1, at + 1);
    if (text(at - 1) === 'in' && text(at - 2) === 'as') return isInitial(pieces, at - 3, at);
    return (text(at - 1) === 'for' || text(at - 1) === 'like') && isInitial(pieces, at - 2, at);
}

function isInitial(pieces: readonly Piece[], letter: number, word: number): boolean {
    const initial = pieces[letter];
    return initial?.kind === PieceKind.Letter && (pieces[word]?.text ?? '').startsWith(initial.text);
}

function goesOnWith(reading: Reading, pieces: readonly Piece[], at: number, first: number): boolean {
    const piece = pieces[at];
    const next = pieces[at + 1];
    switch (piece?.kind) {
        case PieceKind.Letter:
            return (
                at === first ||
                piece.glued ||
                !(piece.text === 'i' && next?.kind === PieceKind.Word && !BINDING.has(next.text))
            );
        case PieceKind.Number:
            return !isCounted(reading, next);
        case PieceKind.Repeat:
        case PieceKind.Joint:
            return at > first || next?.glued === true;
        case PieceKind.Bridge:
            return true;
        case PieceKind.At:
            return at > first && (!piece.spoken || piece.end - piece.first > 1 || isAtom(next));
        case PieceKind.Comma:
            return at > first && (isAtom(next) || isCasing(next)) && isSpelledBefore(pieces[at - 1]);
        case PieceKind.Word:
            if (at === first || piece.glued) return true;
            if (isSpelling(pieces, at)) return true;
            if (CORRECTIONS.has(piece.text))
                return isBoundTo(pieces, at + 1) || pieces[at + 1]?.text === pieces[first]?.text;
            if (piece.text === 'that' || piece.text === 'is')
                return CORRECTIONS.has(pieces[at - 1]?.text ?? '') || pieces[at - 1]?.text === 'that';
            if (piece.text === 'and') return isBoundTo(pieces, at + 1);
            if (piece.text === 'with') return next?.text === 'a' || next?.text === 'an' || isCasing(next);
            if (piece.text === 'by' || piece.text === 'the')
                return pieces[at - 1]?.kind === PieceKind.Bridge || isCasing(next);
            if (next?.kind === PieceKind.Joint && next.spoken) return true;
            return isSignName(pieces, at) || pieces[at - 1]?.kind === PieceKind.Joint || !CLAUSE.has(piece.text);
        default:
            return (
                ((piece?.glued ?? false) && (next?.glued ?? false)) ||
                (/^[!#$%&*]$/.test(piece?.text ?? '') && at > first)
            );
    }
}

/** "8 characters", "2 weeks": a number that counts. */
function isCounted({ tokens }: Reading, next: Piece | undefined): boolean {
    if (!next || (next.kind !== PieceKind.Word && next.kind !== PieceKind.Bridge)) return false;
    if (COUNTED.has(next.text)) return true;
    const sense = LEXICON.senses[tokens.meaning[next.first] ?? 0] ?? 0;
    return next.kind === PieceKind.Word && (sense & Sense.TimeUnit) !== 0;
}

function isBoundTo(pieces: readonly Piece[], at: number): boolean {
    for (let index = at; index < at + 4; index += 1) {
        const piece = pieces[index];
        if (isAtom(piece) || isCasing(piece) || isSignName(pieces, index)) return true;
        if (piece?.kind !== PieceKind.Bridge && !BINDING.has(piece?.text ?? '') && !CORRECTIONS.has(piece?.text ?? ''))
            return false;
    }
    return false;
}

function isSpelledBefore(piece: Piece | undefined): boolean {
    return isAtom(piece) || piece?.kind === PieceKind.Joint || piece?.kind === PieceKind.Word;
}

function isAtom(piece: Piece | undefined): boolean {
    return (
        piece?.kind === PieceKind.Number ||
        piece?.kind === PieceKind.Repeat ||
        (piece?.kind === PieceKind.Letter && piece.text !== 'i')
    );
}

function isCasing(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Bridge && CASES.has(piece.text);
}

function pieceBehind({ tokens }: Reading, pieces: readonly Piece[], start: number, offset: number): number {
    let end = start + 1;
    while (end < start + MOST_PIECES && (tokens.start[pieces[end]?.first ?? -1] ?? Infinity) <= offset) end += 1;
    return end;
}
