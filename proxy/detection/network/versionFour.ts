import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { Harmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { dottedFrom, type Dotted } from './dottedNumbers.ts';
import { findingsOf } from './findings.ts';
import { beginsMisheard } from './octets.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import { setOf } from './words.ts';

/** How far before an address "version" or "IP" is said of it, in tokens. */
const BESIDE = 10;
const VERSIONED = setOf('version v ver release build chapter section firmware fw');
/** What is said of a version behind it. */
const RELEASED = setOf('came released update installed build version beta');

/** What the conversation is about. */
export interface Talk {
    readonly isTalk: boolean;
    readonly isVersionTalk: boolean;
}

/** The addresses of four numbers in this entry. */
export function versionFour(turns: Turns, entry: number, talk: Talk): readonly (readonly Finding[])[] {
    const { reading } = turns;
    const pieces = turns.of(entry);
    const found: (readonly Finding[])[] = [];
    for (let at = 0; at < pieces.length;) {
        const address =
            mayBegin(pieces[at]) || beginsMisheard(reading, pieces, at) ? dottedFrom(reading, pieces, at) : null;
        if (!address) {
            at += 1;
            continue;
        }
        at = Math.max(address.end, at + 1);
        if (!address.isWhole || !isAddress(reading, address, pieces, talk)) continue;
        found.push(
            findingsOf(reading, pieces.slice(address.first, address.end), {
                category: Category.IpAddress,
                score: address.isSpoken || address.isSpaced ? 0.85 : 0.95,
                why: address.isSpoken ? 'four numbers up to 255 with dots, spoken' : 'an IP address (version 4)'
            })
        );
    }
    return found;
}

function mayBegin(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Number || (piece?.kind === PieceKind.Repeat && piece.spoken);
}

function isAddress(reading: Reading, address: Dotted, pieces: readonly Piece[], talk: Talk): boolean {
    const first = pieces[address.first];
    if (!first) return false;
    const about = topicBefore(reading, first);
    if (about === Category.IpAddress || (about === Harmless.Reference && talk.isTalk)) return true;
    if (about !== null || isVersioned(pieces, address)) return false;
    if (talk.isVersionTalk && !talk.isTalk) return false;
    if (address.isSpaced && !address.isSpoken) return talk.isTalk;
    return true;
}

/** What the nearest phrase before says the number is, as far as it matters here. */
function topicBefore(reading: Reading, { entry, first }: Piece): Topic | null {
    const hits = reading.hits[entry] ?? [];
    for (let index = firstHitAt(hits, first) - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (!hit || hit.end < first - BESIDE) return null;
        for (const meaning of hit.meanings) {
            if (meaning.kind !== 'topic') continue;
            if (meaning.topic === Category.IpAddress) return meaning.topic;
            if (meaning.topic === Harmless.Version || meaning.topic === Harmless.Reference) return meaning.topic;
        }
    }
    return null;
}

/** "V1.2.3.4", "Chrome/1.2.3.4", "1.2.3.4 came out". */
function isVersioned(pieces: readonly Piece[], { first, end }: Dotted): boolean {
    const next = pieces[end];
    if (next && !next.glued && RELEASED.has(next.text)) return true;
    const before = pieces[first - 1];
    if (!before) return false;
    if (VERSIONED.has(before.text)) return true;
    const isSlash = before.text === '/' && (pieces[first]?.glued ?? false);
    return isSlash && pieces[first - 2]?.kind === PieceKind.Word;
}
