import { Category } from 'c/redaction';
import { domainFrom, topLevelEnd } from './domain.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import { MISHEARD_LETTERS, OUTSIDE, setOf } from './words.ts';

/** An e-mail address told bit by bit over several turns. */
export interface Collected {
    /** The pieces of its parts, in order. */
    readonly parts: readonly (readonly Piece[])[];
    readonly hasDomain: boolean;
}

const MOST_TURNS = 24;
/** So many entries in a row may say nothing of the address before it is given up. */
const MOST_ASIDES = 3;
const LONGEST_PART = 60;
const MOST_WORDS = 4;
const LEADING = setOf(
    'it its is goes starts ends begins reads thats that with and then next after so yes yeah yep sure ok okay ready right um the last first part bit rest ' +
        'followed by finally ending well um alright continues'
);

const LINKING = setOf('and then finally next its is ends ending');

/** Reads the answer to an entry that asks for an address, when it takes several turns of the other side; null when it does not. */
export function collectedAfter(turns: Turns, asked: number): Collected | null {
    const parts: (readonly Piece[])[] = [];
    let role: string | null | undefined;
    let asides = 0;
    const last = Math.min(turns.reading.entries.length, asked + 1 + MOST_TURNS);
    for (let entry = asked + 1; entry < last && asides <= MOST_ASIDES; entry += 1) {
        if (turns.speaksOfOther(entry, Category.Email)) break;
        const isOther =
            role === undefined ? !turns.mayAnswer(entry, asked) : role !== turns.reading.entries[entry]?.role;
        if (isOther) {
            asides += 1;
            if (turns.reading.tokens.texts[entry]?.includes('@')) break;
            continue;
        }
        if (turns.isAcknowledgement(entry)) continue;
        const isInDomain = parts.some((part) => part.some(({ kind }) => kind === PieceKind.At));
        const part = partOf(turns.of(entry), { isInDomain });
        if (!part) {
            if (parts.length > 0 || entry - asked > 2) break;
            continue;
        }
        if (parts.length === 0 && isComplete([part])) return null;
        if (isRepetition(part, parts)) break;
        role = turns.reading.entries[entry]?.role;
        parts.push(part);
        asides = 0;
        if (part.some(({ kind }) => kind === PieceKind.At) && isComplete(parts) && !goesOnNext(turns, entry)) break;
    }
    return isAddress(parts) ? { parts, hasDomain: isComplete(parts) } : null;
}

/** What a turn says of an address, when it says nothing else. */
function partOf(pieces: readonly Piece[], { isInDomain }: { readonly isInDomain: boolean }): readonly Piece[] | null {
    let first = 0;
    while (first < pieces.length && isLeading(pieces, first)) first += 1;
    let end = pieces.length;
    while (end > first && isTrailing(pieces[end - 1])) end -= 1;
    if (end === first || end - first > LONGEST_PART) return null;
    let words = 0;
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        if (!piece || !(isPart(pieces, at) || (isInDomain && piece.kind === PieceKind.Word))) return null;
        if (piece.kind === PieceKind.Word && !isJoined(pieces, at) && !isSpelling(pieces, at)) words += 1;
    }
    return words > MOST_WORDS ? null : pieces.slice(first, end);
}

function isLeading(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind === PieceKind.Bridge || piece?.kind === PieceKind.Comma || piece?.kind === PieceKind.Stop) {
        return !(pieces[at + 1]?.glued ?? false) || pieces[at + 1]?.kind !== PieceKind.Word;
    }
    if (piece?.kind === PieceKind.Number && piece.spoken) return pieces[at - 1]?.text === 'last';
    return (
        piece?.kind === PieceKind.Word &&
        LEADING.has(piece.text) &&
        (LINKING.has(piece.text) || pieces[at + 1]?.kind !== PieceKind.Joint)
    );
}

function isTrailing(piece: Piece | undefined): boolean {
    return (
        piece?.kind === PieceKind.Bridge ||
        piece?.kind === PieceKind.Comma ||
        piece?.kind === PieceKind.Stop ||
        (piece?.kind === PieceKind.Word && (piece.text === 'and' || piece.text === 'then'))
    );
}

function isPart(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    switch (piece?.kind) {
        case PieceKind.Word:
            return (
                !OUTSIDE.has(piece.text) ||
                isJoined(pieces, at) ||
                isSpelling(pieces, at) ||
                isMisheardLetter(pieces, at)
            );
        case PieceKind.Other:
            return false;
        case PieceKind.Stop:
            return topLevelEnd(pieces, at + 1) > 0;
        default:
            return true;
    }
}

function isJoined(pieces: readonly Piece[], at: number): boolean {
    const isSign = (index: number): boolean =>
        pieces[index]?.kind === PieceKind.Joint || pieces[index]?.kind === PieceKind.At;
    return isSign(at - 1) || isSign(at + 1) || (pieces[at]?.glued ?? false);
}

/** A word of "m as in mike" or "b for bravo". */
function isSpelling(pieces: readonly Piece[], at: number): boolean {
    const text = pieces[at]?.text ?? '';
    const before = pieces[at - 1];
    if (text === 'as' || text === 'for' || text === 'like') return before?.kind === PieceKind.Letter;
    if (text === 'in') return before?.text === 'as';
    return before?.text === 'in' || before?.text === 'for' || before?.text === 'like';
}

function isMisheardLetter(pieces: readonly Piece[], at: number): boolean {
    if (!((pieces[at]?.text ?? '') in MISHEARD_LETTERS)) return false;
    return pieces[at - 1]?.kind === PieceKind.Letter || pieces[at + 1]?.kind === PieceKind.Letter || at === 0;
}

/** Tells whether a turn says what was said before once more: the other side read it wrong. */
function isRepetition(part: readonly Piece[], parts: readonly (readonly Piece[])[]): boolean {
    const said = textsOf(part);
    return said.length > 1 && parts.some((other) => textsOf(other) === said);
}

function textsOf(pieces: readonly Piece[]): string {
    return pieces.map(({ text }) => text).join('');
}

function isComplete(parts: readonly (readonly Piece[])[]): boolean {
    const line = parts.flat().map((piece, index) => (index === 0 ? piece : { ...piece, breaks: false }));
    const at = line.findIndex(({ kind }) => kind === PieceKind.At);
    return at >= 0 && (domainFrom(line, at + 1)?.isDotted ?? false);
}

/** "Dot co" — "dot uk": the next turn of the speaker begins with a dot or an end of a domain. */
function goesOnNext(turns: Turns, entry: number): boolean {
    const next = turns.ownAfter(entry);
    const part = next < 0 ? null : partOf(turns.of(next), { isInDomain: true });
    const [first] = part ?? [];
    return part !== null && part.length < 5 && (first?.kind === PieceKind.Joint || topLevelEnd(part, 0) > 0);
}

function isAddress(parts: readonly (readonly Piece[])[]): boolean {
    const pieces = parts.flat();
    if (parts.length < 2) return pieces.length > 1 && pieces.at(-1)?.kind === PieceKind.At;
    const count = (kind: PieceKind): number => pieces.filter((piece) => piece.kind === kind).length;
    const letters = count(PieceKind.Letter);
    if (count(PieceKind.At) > 0) return true;
    if (count(PieceKind.Number) > pieces.length / 2) return false;
    return letters > 2 || count(PieceKind.Joint) > 0 || (count(PieceKind.Number) > 0 && pieces.length > 2);
}
