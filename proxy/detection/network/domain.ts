import {
    COUNTRIES,
    MISHEARD_COM,
    PLAIN_PROVIDERS,
    PROVIDER_BEGINNINGS,
    PROVIDERS,
    SECOND_LEVEL,
    TOP_LEVEL,
    UNMISTAKABLE,
    WORDS_TOO
} from './domains.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { DETERMINERS, isIdeographic, OUTSIDE } from './words.ts';

/** What stands behind an "at": the name of a host. */
export interface Domain {
    /** The piece behind it. */
    readonly end: number;
    /** It has an end such as "dot com"; otherwise it is a provider's name alone. */
    readonly isDotted: boolean;
    readonly isProvider: boolean;
}

const MOST_PIECES = 40;
const MOST_WORDS = 5;

/** Reads the domain that begins at this piece, or null when there is none. */
export function domainFrom(pieces: readonly Piece[], from: number): Domain | null {
    const start = skipBridges(pieces, from);
    const provider = providerAt(pieces, start);
    const isProvider = provider > 0;
    const sign = pieces[from - 1];
    const dotted = dottedEnd(pieces, start, sign?.kind === PieceKind.At && sign.spoken ? At.Said : At.Written);
    if (dotted > 0) return { end: dotted, isDotted: true, isProvider };
    const plain = isProvider && PLAIN_PROVIDERS.has(nameOf(pieces, start, provider)) ? provider : 0;
    return plain > 0 ? { end: plain, isDotted: false, isProvider } : null;
}

/** The piece behind the provider's name that begins here, 0 when there is none. */
export function providerAt(pieces: readonly Piece[], start: number): number {
    if (!PROVIDER_BEGINNINGS.has(pieces[start]?.text ?? '')) return 0;
    for (let end = Math.min(start + 3, pieces.length); end > start; end -= 1) {
        if (PROVIDERS.has(nameOf(pieces, start, end))) return end;
    }
    return 0;
}

/** The piece behind the end of a domain ("com", "c o m", "co uk") that begins here, 0 when there is none. */
export function topLevelEnd(pieces: readonly Piece[], start: number): number {
    const piece = pieces[start];
    if (!piece) return 0;
    if (piece.kind === PieceKind.Letter) return spelledTopLevelEnd(pieces, start);
    if (piece.kind !== PieceKind.Word) return 0;
    if (SECOND_LEVEL.has(piece.text) && isCountry(pieces[start + 1])) return start + 2;
    return TOP_LEVEL.has(piece.text) || (!piece.glued && MISHEARD_COM.has(piece.text)) ? start + 1 : 0;
}

function nameOf(pieces: readonly Piece[], start: number, end: number): string {
    return pieces
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
}

function skipBridges(pieces: readonly Piece[], from: number): number {
    let at = from;
    while (at < from + 4) {
        const piece = pieces[at];
        if (!piece || (piece.kind !== PieceKind.Bridge && piece.kind !== PieceKind.Comma)) break;
        at += 1;
    }
    return at;
}

/** How the "at" before a domain is given. A full stop behind one that is said may end a sentence: "at 8 am.Have fun". */
const At = { Written: 0, Said: 1 } as const;
type At = (typeof At)[keyof typeof At];

function dottedEnd(pieces: readonly Piece[], start: number, sign: At): number {
    const isWritten = pieces[start]?.glued ?? false;
    const last = Math.min(pieces.length, start + MOST_PIECES);
    let end = 0;
    let words = 0;
    let at = start;
    while (at < last) {
        const piece = pieces[at];
        if (!piece || (piece.breaks && at > start)) break;
        if (isDot(pieces, at)) {
            if (words === 0 || (end === 0 && isDeterminer(pieces, at - 1, start))) break;
            const label = skipBridges(pieces, at + 1);
            if (sign === At.Said && endsSentence(pieces, at, label)) break;
            const found = labelEnd(pieces, label, { isFirst: end === 0 && sign === At.Written });
            if (found > 0) end = found;
            if (found === 0 && !isLabelPiece(pieces, label)) break;
            at = found > 0 ? found : label;
            if (found > 0 && !isDot(pieces, at)) break;
            words = found > 0 ? 1 : 0;
            continue;
        }
        if (words > 0 && isDotCom(piece)) return at + 1;
        if (piece.kind === PieceKind.Bridge) {
            at += 1;
            continue;
        }
        if (!isLabelPiece(pieces, at) || (isWritten && at > start && !piece.glued && !isDot(pieces, at + 1))) break;
        if (piece.kind === PieceKind.Word) words += 1;
        words = Math.max(words, 1);
        if (words > MOST_WORDS) break;
        at += 1;
    }
    return end;
}

/** "At this point in time": what stands before the dot is one small word. */
function isDeterminer(pieces: readonly Piece[], at: number, start: number): boolean {
    return at === start && DETERMINERS.has(pieces[at]?.text ?? '');
}

/** "At 8 am.is that fine": behind a written full stop a word that is also the end of a domain, and more of them. */
function endsSentence(pieces: readonly Piece[], dot: number, label: number): boolean {
    const next = pieces[label + 1];
    return (
        pieces[dot]?.spoken === false &&
        WORDS_TOO.has(pieces[label]?.text ?? '') &&
        next?.kind === PieceKind.Word &&
        !next.glued
    );
}

/** The end of a domain here; glued signs and letters of any kind are one where none was found yet. */
function labelEnd(pieces: readonly Piece[], label: number, { isFirst }: { readonly isFirst: boolean }): number {
    const known = topLevelEnd(pieces, label);
    const piece = pieces[label];
    if (known > 0) return goesOn(pieces[known]) ? 0 : known;
    if (piece?.text === 'xn' && piece.glued) return gluedEnd(pieces, label);
    const isName = piece?.kind === PieceKind.Word && piece.glued && piece.text.length > 1;
    if (!isName || !isFirst || isDot(pieces, label + 1) || goesOn(pieces[label + 1])) return 0;
    return label + 1;
}

/** A label in Punycode: all that is glued to its prefix (RFC 3490, 5). */
function gluedEnd(pieces: readonly Piece[], label: number): number {
    let end = label + 1;
    while (end < label + MOST_PIECES && (goesOn(pieces[end]) || pieces[end]?.text === '-')) end += 1;
    return isDot(pieces, end) ? 0 : end;
}

function goesOn(piece: Piece | undefined): boolean {
    if (!piece?.glued) return false;
    if (piece.kind === PieceKind.Joint) return piece.text !== '.' && !piece.spoken && /[-_\d]/.test(piece.text);
    if (piece.kind === PieceKind.Word && isIdeographic(piece.text)) return false;
    return piece.kind === PieceKind.Word || piece.kind === PieceKind.Letter || piece.kind === PieceKind.Number;
}

/** A dot, or a full stop and a blank before an end that begins no sentence. */
function isDot(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind === PieceKind.Joint) return piece.text === '.';
    const next = pieces[at + 1];
    return piece?.kind === PieceKind.Stop && next?.kind === PieceKind.Word && UNMISTAKABLE.has(next.text);
}

function isDotCom(piece: Piece): boolean {
    return piece.text === 'dotcom' || piece.text === 'com' || piece.text === 'dotnet';
}

function isLabelPiece(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (!piece) return false;
    switch (piece.kind) {
        case PieceKind.Letter:
        case PieceKind.Number:
        case PieceKind.Repeat:
            return true;
        case PieceKind.Joint:
            return piece.text === '-';
        case PieceKind.Word:
            return piece.glued || !OUTSIDE.has(piece.text) || isDot(pieces, at + 1);
        default:
            return false;
    }
}

function isCountry(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Word && !piece.glued && COUNTRIES.has(piece.text);
}

/** "C o m", "c o dot u k": letters up to four, then those behind the next dot by themselves. */
function spelledTopLevelEnd(pieces: readonly Piece[], start: number): number {
    let name = '';
    let best = 0;
    for (let at = start; at < start + 4 && pieces[at]?.kind === PieceKind.Letter; at += 1) {
        name += pieces[at]?.text ?? '';
        if (name.length > 1 && TOP_LEVEL.has(name)) best = at + 1;
    }
    return best;
}
