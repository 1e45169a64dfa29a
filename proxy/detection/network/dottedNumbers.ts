import { PieceKind, type Piece } from './pieces.ts';

/** Numbers with dots between them. */
export interface Dotted {
    readonly first: number;
    /** The piece behind the last number. */
    readonly end: number;
    readonly parts: number;
    /** There are four, each up to 255. */
    readonly isWhole: boolean;
    readonly isSpoken: boolean;
    /** Blanks stand between written numbers and dots. */
    readonly isSpaced: boolean;
}

const PARTS = 4;
const MOST = 255;
const MOST_WORDS = 5;
const MISHEARD: Readonly<Record<string, string>> = {
    to: '2',
    too: '2',
    for: '4',
    ate: '8',
    won: '1',
    want: '1',
    night: '9',
    owe: '0',
    hate: '8',
    fine: '9',
    oh: '0',
    o: '0',
    tree: '3',
    free: '3',
    sex: '6'
};

/**
 * Reads the dotted numbers that begin at this piece, or null when no number up to 255 with a dot behind it stands here. Numbers in words are read as
 * people say them: "one ninety two", "two hundred and four", "one six eight".
 */
export function ipv4From(pieces: readonly Piece[], from: number): Dotted | null {
    let at = from;
    let first = from;
    let parts = 0;
    let isSpoken = false;
    let isSpaced = false;
    while (parts < PARTS) {
        const number = octetAt(pieces, at, { isFirst: parts === 0, isLast: parts === PARTS - 1 });
        if (!number) break;
        if (parts === 0) first = number.first;
        parts += 1;
        isSpoken ||= pieces[number.first]?.spoken ?? false;
        at = number.end;
        const dot = skipBridges(pieces, at);
        if (parts === PARTS || !isDot(pieces, dot)) break;
        isSpoken ||= pieces[dot]?.spoken ?? false;
        isSpaced ||= !pieces[dot]?.glued || !pieces[dot + 1]?.glued;
        at = skipBridges(pieces, dot + 1);
    }
    const end = trailingEnd(pieces, at, first);
    if (parts < 2)
        return parts === 1 && end > from + 1 ? { first, end, parts, isWhole: false, isSpoken, isSpaced } : null;
    const isWhole = parts === PARTS && !isGluedBefore(pieces, first) && !goesOn(pieces, at);
    return { first, end, parts, isWhole, isSpoken, isSpaced };
}

interface Octet {
    readonly first: number;
    readonly end: number;
}

/** The pieces of one number up to 255; of a first one its longest end that is one, of a last one its longest beginning. */
function octetAt(
    pieces: readonly Piece[],
    at: number,
    { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }
): Octet | null {
    let end = at;
    for (let next = at; next < at + 40; next += 1) {
        if (isNumeric(pieces, next, at)) end = next + 1;
        else if (end === at || !isPause(pieces[next]) || !pieces[end - 1]?.spoken) break;
    }
    if (end === at) return null;
    let first = at;
    if (isFirst) {
        while (end - first > MOST_WORDS || (first < end && !isOctet(pieces, first, end))) first += 1;
    }
    if (isLast) {
        while (end > first && !isOctet(pieces, first, end)) end -= 1;
    }
    return first < end && isOctet(pieces, first, end) ? { first, end } : null;
}

function isNumeric(pieces: readonly Piece[], at: number, from: number): boolean {
    const piece = pieces[at];
    if (!piece || (piece.breaks && at > from)) return false;
    if (piece.kind === PieceKind.Number) return at === from || piece.spoken || !piece.glued;
    if (piece.kind === PieceKind.Repeat) return pieces[at + 1]?.kind === PieceKind.Number;
    if (piece.kind === PieceKind.Letter) return piece.text === 'o';
    if (piece.kind !== PieceKind.Word) return false;
    if (piece.text === 'and') return pieces[at - 1]?.text === '' && pieces[at + 1]?.kind === PieceKind.Number;
    const before = isPause(pieces[at - 1]) ? at - 2 : at - 1;
    const isBetween = isDot(pieces, before) || pieces[before]?.kind === PieceKind.Number;
    const isBefore = isDot(pieces, at + 1) || pieces[at + 1]?.kind === PieceKind.Number;
    return piece.text in MISHEARD && isBetween && isBefore;
}

function isOctet(pieces: readonly Piece[], first: number, end: number): boolean {
    let digits = '';
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        if (isPause(piece)) continue;
        if (piece?.kind === PieceKind.Repeat) {
            digits += pieces[at + 1]?.text ?? '';
            continue;
        }
        const text = piece?.kind === PieceKind.Number ? piece.text : (MISHEARD[piece?.text ?? ''] ?? '');
        if (piece?.kind === PieceKind.Number && piece.text === '') {
            // "Two hundred and four": what follows fills the last two places.
            const rest = pieces[at + 1]?.text === 'and' ? pieces[at + 2]?.text : pieces[at + 1]?.text;
            const filled = at + 1 < end && /^\d{1,2}$/.test(rest ?? '') ? (rest ?? '').padStart(2, '0') : '00';
            return /^\d$/.test(digits) && Number(digits + filled) <= MOST;
        }
        digits += text;
    }
    return (
        digits.length > 0 &&
        digits.length <= 3 &&
        Number(digits) <= MOST &&
        (digits.length === 1 || !digits.startsWith('0'))
    );
}

function isDot(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind === PieceKind.Joint) return piece.text === '.';
    return piece?.kind === PieceKind.Stop && pieces[at + 1]?.kind === PieceKind.Number && !pieces[at + 1]?.breaks;
}

/** A hesitation, or a comma in speech. */
function isPause(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Bridge || piece?.kind === PieceKind.Comma;
}

function skipBridges(pieces: readonly Piece[], from: number): number {
    let at = from;
    while (at < from + 3 && isPause(pieces[at])) at += 1;
    return at;
}

/** "1.2.3.4.5" and "1.2.3.4x" are no addresses. */
function goesOn(pieces: readonly Piece[], end: number): boolean {
    const next = pieces[end];
    if (!next?.glued) return false;
    if (next.kind === PieceKind.Word || next.kind === PieceKind.Letter || next.kind === PieceKind.Number) return true;
    return (
        next.kind === PieceKind.Joint &&
        (next.text === '.' || next.text === '-') &&
        pieces[end + 1]?.kind === PieceKind.Number
    );
}

function isGluedBefore(pieces: readonly Piece[], first: number): boolean {
    const piece = pieces[first];
    const before = pieces[first - 1];
    if (!piece?.glued || !before) return false;
    return before.kind === PieceKind.Word || before.kind === PieceKind.Letter || before.kind === PieceKind.Joint;
}

/** A dot said at the end of a turn belongs to what goes on. */
function trailingEnd(pieces: readonly Piece[], at: number, first: number): number {
    let end = Math.min(at, pieces.length);
    while (end > first && isPause(pieces[end - 1])) end -= 1;
    return end;
}
