import { LEXICON } from '../lexicon/known.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { isCasing } from './core.ts';
import type { Verdict } from './findings.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import { pieceFrom } from './valueStart.ts';
import { isLetterName, isMisheard } from './saidAloud.ts';
import { OUTSIDE, setOf } from './words.ts';

/** How many entries on a value is still read back. */
const ENTRIES_ON = 4;
const SHORTEST = 3;
const MOST_PIECES = 200;
/** Where a value is looked for by its characters, in UTF-16 code units. */
const LONGEST_TEXT = 4000;
/** What recognisers write for numbers and letters in no other place. */
const MISREAD = setOf('xero nein niner hey okay');

/** Where repetitions are looked for, and whether a word by itself is one. */
export interface EchoSearch {
    readonly from: number;
    readonly to: number;
    readonly words: boolean;
}

/**
 * The stretches of the entries from `from` on, behind its own parts, that say a value, told in these parts, once more: all of it, one of its parts, or a piece of it that nobody
 * says by chance.
 */
export function echoesOf(
    turns: Turns,
    whole: readonly Piece[],
    parts: readonly (readonly Piece[])[],
    { from, to, words }: EchoSearch
): readonly (readonly Piece[])[] {
    const said: Said = { all: compact(whole), parts: new Set(parts.map(compact)), to, words };
    if (said.all.length < SHORTEST) return [];
    const echoes: (readonly Piece[])[] = [];
    const last = Math.min(turns.reading.entries.length - 1, to + ENTRIES_ON);
    for (let entry = from; entry <= last; entry += 1) {
        const pieces = turns.of(entry);
        const end = Math.min(pieces.length, MOST_PIECES);
        for (let start = pieceFrom(pieces, endIn(parts, entry)); start < end; start += 1) {
            const behind = echoEnd(turns.reading, pieces, start, said);
            if (behind === 0) continue;
            echoes.push(pieces.slice(isCasing(pieces[start - 1]) ? start - 1 : start, behind));
            start = behind - 1;
        }
    }
    return echoes;
}

/** The token behind the last piece of a value in this entry, 0 when none stands there. */
function endIn(parts: readonly (readonly Piece[])[], entry: number): number {
    let end = 0;
    for (const part of parts) for (const piece of part) if (piece.entry === entry) end = piece.end;
    return end;
}

/** Where the characters of a value that is written in one piece stand once more. */
export function literalEchoesOf(
    { entries }: Reading,
    { entry, start, end }: Finding,
    verdict: Verdict
): readonly Finding[] {
    const value = entries[entry]?.text.slice(start, end) ?? '';
    if (value.length <= SHORTEST || value.includes(' ')) return [];
    const echoes: Finding[] = [];
    for (let next = entry + 1; next <= Math.min(entries.length - 1, entry + ENTRIES_ON); next += 1) {
        const text = (entries[next]?.text ?? '').slice(0, LONGEST_TEXT);
        const at = text.indexOf(value);
        if (at < 0 || isWordAt(text, at - 1) || isWordAt(text, at + value.length)) continue;
        echoes.push({ entry: next, start: at, end: at + value.length, ...verdict });
    }
    return echoes;
}

/**
 * What the other side makes of a value of a word and numbers right after it was told: the same word, and other numbers and letters behind it, since
 * recognisers mishear.
 */
export function nearEchoOf(turns: Turns, value: readonly Piece[]): readonly Piece[] | null {
    const [first] = value;
    const word = value.find(({ kind }) => kind === PieceKind.Word);
    if (
        !first ||
        !word ||
        word.text.length <= SHORTEST ||
        !value.some((piece, at) => piece.kind === PieceKind.Number || isMisheard(turns.reading, value, at))
    )
        return null;
    for (let entry = first.entry + 1; entry <= first.entry + 2; entry += 1) {
        if (!turns.mayAnswer(entry, first.entry)) continue;
        const pieces = turns.of(entry).slice(0, MOST_PIECES);
        const start = pieces.findIndex(({ text, kind }) => kind === PieceKind.Word && text === word.text);
        if (start < 0) continue;
        let end = behindSameWords(pieces, start, value, value.indexOf(word));
        const behindWords = end;
        let told = 0;
        for (let at = end; at < pieces.length && told < value.length + 2; at += 1) {
            const piece = pieces[at];
            if (
                !piece ||
                !(
                    isInside(piece) ||
                    piece.kind === PieceKind.Number ||
                    piece.kind === PieceKind.Letter ||
                    MISREAD.has(piece.text) ||
                    isMisheard(turns.reading, pieces, at)
                )
            )
                break;
            told += 1;
            if (carries(piece)) end = at + 1;
        }
        if (end > behindWords) return pieces.slice(isCasing(pieces[start - 1]) ? start - 1 : start, end);
    }
    return null;
}

/** The piece behind the words that both say, from these pieces on. */
function behindSameWords(pieces: readonly Piece[], start: number, value: readonly Piece[], word: number): number {
    let same = 0;
    while (pieces[start + same]?.kind === PieceKind.Word && pieces[start + same]?.text === value[word + same]?.text)
        same += 1;
    return start + same;
}

interface Said {
    readonly all: string;
    readonly parts: ReadonlySet<string>;
    readonly to: number;
    readonly words: boolean;
}

function beginsPart(parts: ReadonlySet<string>, echo: string): boolean {
    for (const part of parts) if (part.startsWith(echo)) return true;
    return false;
}

function isWordAt(text: string, at: number): boolean {
    return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function echoEnd(reading: Reading, pieces: readonly Piece[], start: number, { all, parts, to, words }: Said): number {
    const first = pieces[start];
    const isSign = (first?.kind === PieceKind.Joint || first?.kind === PieceKind.At) && first.spoken;
    if (!first || !(carries(first) || isSign)) return 0;
    const stands = (text: string): boolean => all.includes(text) || beginsPart(parts, text);
    if (!stands(first.text) && !(isLetterName(reading, first) && stands(letterOf(reading, first)))) return 0;
    let echo = '';
    let end = 0;
    let told = 0;
    let spelled = 0;
    for (let at = start; at < pieces.length; at += 1) {
        const piece = pieces[at];
        if (piece?.kind === PieceKind.Bridge || piece?.kind === PieceKind.Comma) continue;
        if (!piece || !(carries(piece) || isInside(piece))) break;
        const isSpelled = !stands(echo + piece.text) && isLetterName(reading, piece);
        const text = isSpelled ? letterOf(reading, piece) : piece.text;
        if (!stands(echo + text)) break;
        echo += text;
        if (piece.kind === PieceKind.Other && end > 0) end = at + 1;
        if (isInside(piece)) {
            if (piece.kind === PieceKind.Joint) told += 1;
            if (end > 0 && parts.has(echo)) end = at + 1;
            continue;
        }
        end = at + 1;
        if (isSpelled) spelled += 1;
        else if (piece.kind !== PieceKind.Word) told += 1;
    }
    if (OUTSIDE.has(echo)) return 0;
    const isAtOnce = words ? first.entry <= to + 1 || end - start > 2 : first.entry < to;
    const isWhole = (echo === all || parts.has(echo)) && (told + spelled > 0 || (isAtOnce && echo.length > SHORTEST));
    return isWhole || (told > 1 && echo.length >= SHORTEST) ? end : 0;
}

/** "Golf" is a g. */
function letterOf({ tokens }: Reading, { first }: Piece): string {
    return String.fromCharCode(LEXICON.letter[tokens.meaning[first] ?? 0] ?? 0).toLowerCase();
}

function isInside({ kind }: Piece): boolean {
    return kind === PieceKind.Joint || kind === PieceKind.At || kind === PieceKind.Other;
}

function carries(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Word || piece?.kind === PieceKind.Letter || piece?.kind === PieceKind.Number;
}

function compact(pieces: readonly Piece[]): string {
    let text = '';
    for (const { kind, text: part } of pieces) {
        if (kind !== PieceKind.Bridge && kind !== PieceKind.Comma && kind !== PieceKind.Stop) text += part;
    }
    return text;
}
