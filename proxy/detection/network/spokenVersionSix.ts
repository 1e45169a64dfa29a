import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { findingsOf } from './findings.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { MISHEARD_LETTERS } from './words.ts';

const FEWEST_COLONS = 3;
const LONGEST = 120;
const FIRST = 0x41;
const LAST = 0x46;

/** Finds addresses of version 6 that are said in words ("f e eight zero colon colon one"), where the talk is of addresses. */
export function spokenVersionSix(reading: Reading, pieces: readonly Piece[]): readonly (readonly Finding[])[] {
    const found: (readonly Finding[])[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
        let end = at;
        let last = at;
        let colons = 0;
        for (; end < Math.min(pieces.length, at + LONGEST); end += 1) {
            const piece = pieces[end];
            if (!piece) break;
            const isColon = piece.kind === PieceKind.Word && piece.text === 'colon';
            if (isColon) colons += 1;
            else if (piece.kind === PieceKind.Bridge) continue;
            else if (!isHexadecimal(reading, piece, { isInside: last > at })) break;
            last = end + 1;
        }
        if (colons >= FEWEST_COLONS) {
            found.push(
                findingsOf(reading, pieces.slice(at, last), {
                    category: Category.IpAddress,
                    score: 0.85,
                    why: 'an IP address (version 6), spoken'
                })
            );
        }
        at = Math.max(at, end - 1);
    }
    return found;
}

function isHexadecimal(
    { tokens }: Reading,
    { kind, first, text }: Piece,
    { isInside }: { readonly isInside: boolean }
): boolean {
    if (kind === PieceKind.Number || kind === PieceKind.Repeat) return true;
    if (kind !== PieceKind.Word && kind !== PieceKind.Letter) return false;
    const id = tokens.meaning[first] ?? 0;
    const letter = LEXICON.letter[id] ?? 0;
    if (letter >= FIRST && letter <= LAST) return true;
    return (
        isInside && (/^[a-f]$/.test(MISHEARD_LETTERS[text] ?? '') || ((LEXICON.senses[id] ?? 0) & Sense.Misheard) !== 0)
    );
}
