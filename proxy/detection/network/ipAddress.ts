import { isIPv6 } from 'node:net';
import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { Harmless } from '../lexicon/topic.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { findingsOf } from './findings.ts';
import { ipv4From, type Dotted } from './dottedNumbers.ts';
import { spokenVersionSix } from './spokenVersionSix.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { hitsBefore, Turns } from './turns.ts';
import { folded } from './words.ts';

const CODE = { Dot: 0x2e, Colon: 0x3a } as const;
/** The longest IPv6 address: 8 groups with a dotted end. */
const LONGEST = 45;
/** How far before an address "version" or "IP" is said of it, in tokens, and how many entries on. */
const BESIDE = 10;
const TALK = 6;

/** Finds IP addresses: dotted and colon notation, spaced, obfuscated, spoken and split over turns. */
export function recogniseIpAddresses(reading: Reading): readonly Finding[] {
    const turns = new Turns(reading);
    const found = new DisjointFindings();
    let talked = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const hits = reading.hits[entry] ?? [];
        if (hits.some((hit) => isAbout(hit, Category.IpAddress))) talked = entry;
        const isTalk = entry - talked <= TALK;
        const signs = signsOf(reading, entry);
        if (isTalk) addAll(found, spokenVersionSix(reading, turns.of(entry)));
        if (signs.colons > 1) addAll(found, versionSix(reading, entry));
        if (signs.dots + countDots(hits) > 2 || (isTalk && hits.length > 0)) {
            addAll(found, versionFour(turns, entry, { isTalk }));
        }
    }
    return found.all;
}

/** Adds the findings of several values; a version 4 address inside one of version 6 is refused. */
function addAll(found: DisjointFindings, values: readonly (readonly Finding[])[]): void {
    for (const value of values) found.addAll(value);
}

interface Talk {
    readonly isTalk: boolean;
}

function isAbout({ meanings }: PhraseHit, topic: string): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === topic);
}

function countDots(hits: readonly PhraseHit[]): number {
    let dots = 0;
    for (const { meanings } of hits) {
        if (meanings.some((meaning) => meaning.kind === 'separator' && meaning.sign === '.')) dots += 1;
    }
    return dots;
}

/** How many signs an entry has that may stand in an address. */
function signsOf({ tokens }: Reading, entry: number): { readonly dots: number; readonly colons: number } {
    let dots = 0;
    let colons = 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
        if (tokens.kind[token] !== TokenKind.Sign) continue;
        const code = tokens.value[token];
        if (code === CODE.Dot) dots += tokens.kind[token + 1] === TokenKind.Word ? 0 : 1;
        else if (code === CODE.Colon) colons += 1;
    }
    return { dots, colons };
}

function versionFour(turns: Turns, entry: number, { isTalk }: Talk): readonly (readonly Finding[])[] {
    const pieces = turns.of(entry);
    const found: (readonly Finding[])[] = [];
    for (let at = 0; at < pieces.length;) {
        const address = pieces[at]?.kind === PieceKind.Number ? ipv4From(pieces, at) : null;
        if (!address) {
            at += 1;
            continue;
        }
        at = Math.max(address.end, at + 1);
        const parts = address.isWhole
            ? pieces.slice(address.first, address.end)
            : continued(turns, entry, address, { isTalk });
        if (parts.length === 0 || !isAddress(turns.reading, address, pieces, { isTalk })) continue;
        found.push(
            findingsOf(turns.reading, parts, {
                category: Category.IpAddress,
                score: address.isSpoken || address.isSpaced ? 0.85 : 0.95,
                why: address.isSpoken ? 'four numbers up to 255 with dots, spoken' : 'an IP address (version 4)'
            })
        );
    }
    return found;
}

/** The address that begins at the end of this turn and goes on in the next of the same speaker. */
function continued(turns: Turns, entry: number, address: Dotted, { isTalk }: Talk): readonly Piece[] {
    const pieces = turns.of(entry);
    const isOpen = isTalk && isLast(pieces, address.end);
    const next = isOpen ? turns.ownAfter(entry) : -1;
    if (next < 0) return [];
    const [first, ...rest] = turns.of(next);
    if (!first) return [];
    const line = [...pieces.slice(address.first, address.end), { ...first, breaks: false }, ...rest];
    const whole = ipv4From(line, 0);
    return whole?.isWhole ? line.slice(whole.first, whole.end) : [];
}

/** Tells whether nothing but punctuation stands from this piece on. */
function isLast(pieces: readonly Piece[], from: number): boolean {
    if (pieces.length - from > 3) return false;
    return pieces.slice(from).every(({ kind }) => kind === PieceKind.Stop || kind === PieceKind.Comma);
}

function isAddress(reading: Reading, address: Dotted, pieces: readonly Piece[], { isTalk }: Talk): boolean {
    const first = pieces[address.first];
    if (!first) return false;
    const about = topicBefore(reading, first);
    if (about === Category.IpAddress || (about === Harmless.Reference && isTalk)) return true;
    if (about !== null || isVersioned(pieces, address.first)) return false;
    if (address.isSpaced && !address.isSpoken) return isTalk;
    return true;
}

/** What the nearest phrase before says the number is, as far as it matters here. */
function topicBefore(reading: Reading, { entry, first }: Piece): string | null {
    const hits = reading.hits[entry] ?? [];
    for (let index = hitsBefore(hits, first) - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (!hit || hit.end < first - BESIDE) return null;
        if (isAbout(hit, Category.IpAddress)) return Category.IpAddress;
        if (isAbout(hit, Harmless.Version)) return Harmless.Version;
        if (isAbout(hit, Harmless.Reference)) return Harmless.Reference;
    }
    return null;
}

/** "V1.2.3.4", "Chrome/1.2.3.4". */
function isVersioned(pieces: readonly Piece[], first: number): boolean {
    const before = pieces[first - 1];
    if (!before) return false;
    if (['version', 'v', 'ver', 'release', 'build', 'chapter', 'section'].includes(before.text)) return true;
    const isSlash = before.text === '/' && (pieces[first]?.glued ?? false);
    return isSlash && pieces[first - 2]?.kind === PieceKind.Word;
}

function versionSix(reading: Reading, entry: number): readonly (readonly Finding[])[] {
    const { tokens } = reading;
    const text = tokens.texts[entry] ?? '';
    const to = tokens.firstOf[entry + 1] ?? 0;
    const found: (readonly Finding[])[] = [];
    for (let token = tokens.firstOf[entry] ?? 0; token < to;) {
        let end = token + 1;
        let colons = isColon(reading, token) ? 1 : 0;
        const begins = isHexadecimal(reading, entry, token);
        while (begins && end < to && tokens.gap[end] === Gap.None && isHexadecimal(reading, entry, end)) {
            if (isColon(reading, end)) colons += 1;
            end += 1;
        }
        if (colons > 1 && begins) {
            const span = addressIn(text, tokens.start[token] ?? 0, tokens.end[end - 1] ?? 0);
            const isGlued =
                (end < to && tokens.gap[end] === Gap.None && tokens.kind[end] === TokenKind.Word) ||
                (token > (tokens.firstOf[entry] ?? 0) &&
                    tokens.gap[token] === Gap.None &&
                    tokens.kind[token - 1] === TokenKind.Word);
            if (span && !isGlued) {
                found.push([
                    { entry, ...span, category: Category.IpAddress, score: 0.95, why: 'an IP address (version 6)' }
                ]);
            }
        }
        token = end;
    }
    return found;
}

/** The characters between these offsets without the stop that ends the sentence, when they are an address. */
function addressIn(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
    let last = end;
    while (last > start && /[.:]/.test(text.charAt(last - 1)) && text.slice(last - 2, last) !== '::') last -= 1;
    if (last - start > LONGEST) return null;
    const candidate = text.slice(start, last).normalize('NFKC');
    const groups = candidate.split(':').filter((group) => group !== '');
    const isTelling = candidate === '::1' || (groups.length > 1 && groups.some((group) => /\d/.test(group)));
    return isTelling && isIPv6(candidate) ? { start, end: last } : null;
}

function isColon({ tokens }: Reading, token: number): boolean {
    return tokens.kind[token] === TokenKind.Sign && tokens.value[token] === CODE.Colon;
}

function isHexadecimal({ tokens }: Reading, entry: number, token: number): boolean {
    if (tokens.kind[token] === TokenKind.Digits) return true;
    if (tokens.kind[token] === TokenKind.Sign) {
        return tokens.value[token] === CODE.Colon || tokens.value[token] === CODE.Dot;
    }
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    return end - start <= 4 && /^[a-f]+$/.test(folded((tokens.texts[entry] ?? '').slice(start, end)));
}
