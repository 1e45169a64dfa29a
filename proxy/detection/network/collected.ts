import { Concern } from './concern.ts';
import { domainFrom, topLevelEnd } from './domain.ts';
import { coreOf } from './core.ts';
import { isPlainTalk } from './plainTalk.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { ASIDES, isCommonWord } from './predicate.ts';
import type { Turns } from './turns.ts';
import { isSpelling } from './saidAloud.ts';
import { isPredicate } from './value.ts';
import { DETERMINERS, isIdeographic, MISHEARD_BEFORE_AT, MISHEARD_LETTERS, OUTSIDE } from './words.ts';

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
const MOST_WORDS = 3;
const MOST_OWN_ASIDES = 2;
const SIGNS: ReadonlySet<PieceKind> = new Set([PieceKind.Joint, PieceKind.At, PieceKind.Number, PieceKind.Repeat]);
/** Reads the answer to an entry that asks for an address, when it takes several turns of the other side; null when it does not. */
export function collectedAfter(turns: Turns, asked: number): Collected | null {
    const last = Math.min(turns.reading.entries.length, asked + 1 + MOST_TURNS);
    const parts: (readonly Piece[])[] = [];
    let role: string | null | undefined;
    let ownAsides = 0;
    let asides = 0;
    for (let entry = asked + 1; entry < last && asides <= MOST_ASIDES; entry += 1) {
        const speaksOfOther = turns.speaksOfOther(entry, Concern.Email);
        const isOther =
            role === undefined ? !turns.mayAnswer(entry, asked) : role !== turns.reading.entries[entry]?.role;
        if (speaksOfOther && !isSigned(partIn(turns, entry, { isInDomain: false }))) break;
        if (isOther) {
            asides += 1;
            if (turns.says(entry, Concern.WrittenAt) && turns.reading.tokens.texts[entry]?.includes('@')) break;
            continue;
        }
        if (turns.isAcknowledgement(entry)) continue;
        const isInDomain = parts.some((part) => part.some(({ kind }) => kind === PieceKind.At));
        const part = partIn(turns, entry, { isInDomain });
        if (!part) {
            ownAsides += 1;
            if (ownAsides > MOST_OWN_ASIDES || (parts.length === 0 && entry - asked > MOST_ASIDES + 2)) break;
            continue;
        }
        if (isComplete([part]) && (parts.length === 0 || isWrittenWhole(part))) return null;
        if (isRepetition(part, parts)) break;
        role = turns.reading.entries[entry]?.role;
        parts.push(part);
        asides = 0;
        if (isComplete(parts) && !goesOnNext(turns, entry)) break;
    }
    return isAddress(parts) ? { parts, hasDomain: isComplete(parts) } : null;
}

/** What an entry says of an address, when it says nothing else. */
function partIn(turns: Turns, entry: number, domain: { readonly isInDomain: boolean }): readonly Piece[] | null {
    return isPlainTalk(turns.reading, entry) ? null : partOf(turns, turns.of(entry), domain);
}

/** Tells whether a part has a sign of an address, so that no word in it is a topic. */
function isSigned(part: readonly Piece[] | null): boolean {
    return part?.some(({ kind }) => kind === PieceKind.Joint || kind === PieceKind.At) ?? false;
}

/** What a turn says of an address, when it says nothing else; null when it says anything else or nothing. */
export function partOf(
    { reading }: Turns,
    pieces: readonly Piece[],
    { isInDomain }: { readonly isInDomain: boolean }
): readonly Piece[] | null {
    if (pieces.length > 2 * LONGEST_PART) return null;
    const { first, end } = coreOf(pieces);
    if (end === first || end - first > LONGEST_PART) return null;
    const part = pieces.slice(first, end);
    const hasSigns = part.some(({ kind, text }) => SIGNS.has(kind) || (kind === PieceKind.Letter && text !== 'i'));
    const isPlain = !hasSigns || (isInDomain && part.every(({ kind }) => kind === PieceKind.Word));
    let words = 0;
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        if (!piece || !isPart(pieces, at) || !isAtInPlace(pieces, at)) return null;
        if (piece.kind !== PieceKind.Other && isIdeographic(piece.text)) return null;
        if (piece.kind !== PieceKind.Word || isBesideSign(pieces, at) || isSpelling(pieces, at)) continue;
        words += 1;
        const isMisheardDigit = at === end - 1 && at > first && MISHEARD_BEFORE_AT.has(piece.text);
        if (isMisheardDigit || isMisheardLetter(pieces, at)) continue;
        if (isPlain && (isPredicate(piece.text) || ASIDES.has(piece.text))) return null;
        if (isCommonWord(reading.tokens.meaning[piece.first] ?? 0)) return null;
    }
    return words > MOST_WORDS ? null : part;
}

/** "At" is one only where the entry ends with it or goes on with a name: "at all" and "at six" are none. */
function isAtInPlace(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind !== PieceKind.At || !piece.spoken) return true;
    const next = pieces[at + 1];
    if (!next || next.kind === PieceKind.Stop || next.kind === PieceKind.Comma) return true;
    return (
        next.kind === PieceKind.Letter ||
        (next.kind === PieceKind.Word && !DETERMINERS.has(next.text)) ||
        (next.kind === PieceKind.Bridge && next.text !== 'all')
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
                isMisheardLetter(pieces, at) ||
                (at > 0 && MISHEARD_BEFORE_AT.has(piece.text))
            );
        case PieceKind.Other:
            return false;
        case PieceKind.Stop:
            return topLevelEnd(pieces, at + 1) > 0;
        default:
            return true;
    }
}

function isBesideSign(pieces: readonly Piece[], at: number): boolean {
    const isLastBeforeAt = pieces[at + 1]?.kind === PieceKind.At && pieces[at + 2] === undefined;
    const isBeside = pieces[at - 1]?.kind === PieceKind.Joint || pieces[at + 1]?.kind === PieceKind.Joint;
    return isBeside || isLastBeforeAt || (pieces[at]?.glued ?? false);
}

function isJoined(pieces: readonly Piece[], at: number): boolean {
    const isSign = (index: number): boolean =>
        pieces[index]?.kind === PieceKind.Joint || pieces[index]?.kind === PieceKind.At;
    return isSign(at - 1) || isSign(at + 1) || (pieces[at]?.glued ?? false);
}

function isMisheardLetter(pieces: readonly Piece[], at: number): boolean {
    if (!((pieces[at]?.text ?? '') in MISHEARD_LETTERS)) return false;
    const next = pieces[at + 1];
    if (pieces[at - 1]?.kind === PieceKind.Letter || next?.kind === PieceKind.Letter) return true;
    return at === 0 && next?.kind !== PieceKind.Word;
}

/** Tells whether a turn says what was said before once more: the other side read it wrong. */
function isRepetition(part: readonly Piece[], parts: readonly (readonly Piece[])[]): boolean {
    const said = textsOf(part);
    return said.length > 1 && parts.some((other) => textsOf(other) === said);
}

function textsOf(pieces: readonly Piece[]): string {
    return pieces.map(({ text }) => text).join('');
}

/** "Jane@example.com": what was said in the turns before is no part of it. */
function isWrittenWhole(part: readonly Piece[]): boolean {
    const at = part.findIndex(({ kind }) => kind === PieceKind.At);
    return at > 0 && part[at]?.spoken === false;
}

function isComplete(parts: readonly (readonly Piece[])[]): boolean {
    const line = parts.flat().map((piece, index) => (index === 0 ? piece : { ...piece, breaks: false }));
    const at = line.findIndex(({ kind }) => kind === PieceKind.At);
    return at >= 0 && (domainFrom(line, at + 1)?.isDotted ?? false);
}

/** "Dot co" — "dot uk": the next turn of the speaker begins with a dot or an end of a domain. */
function goesOnNext(turns: Turns, entry: number): boolean {
    const next = turns.ownAfter(entry);
    const part = next < 0 ? null : partIn(turns, next, { isInDomain: true });
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
