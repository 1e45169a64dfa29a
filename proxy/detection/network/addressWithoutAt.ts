import { Category } from 'c/redaction';
import { domainFrom, providerAt, topLevelEnd } from './domain.ts';
import type { Verdict } from './findings.ts';
import { localPartBefore } from './localPart.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { MISHEARD_AT } from './words.ts';

/** An e-mail address that was found. */
export interface Address {
    readonly local: readonly Piece[];
    readonly pieces: readonly Piece[];
    readonly verdict: Verdict;
}

/** The address whose provider begins at this piece where the recogniser lost the "at": "john smith gmail dot com", "john add gmail dot com". */
export function addressWithoutAt(pieces: readonly Piece[], at: number, from: number): Address | null {
    const end = providerAt(pieces, at);
    if (end === 0) return null;
    const dot = pieces[end];
    const isDotted = dot?.kind === PieceKind.Joint && dot.text === '.' && topLevelEnd(pieces, end + 1) > 0;
    if (!isDotted) return null;
    const domain = domainFrom(pieces, at);
    const previous = pieces[at - 1];
    if (!domain?.isDotted || !previous || previous.kind === PieceKind.At || pieces[at]?.glued) return null;
    const isMisheard = previous.kind === PieceKind.Word && MISHEARD_AT.has(previous.text);
    const local = localPartBefore(pieces, isMisheard ? at - 1 : at);
    if (!local || local.first < from) return null;
    return {
        local: pieces.slice(local.first, isMisheard ? at - 1 : at),
        pieces: pieces.slice(local.first, domain.end),
        verdict: {
            category: Category.Email,
            score: 0.75,
            why: 'an e-mail address without its at sign, as asked for'
        }
    };
}
