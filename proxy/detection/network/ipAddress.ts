import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { findingsOf, groupOf } from './findings.ts';
import { Named, names } from './named.ts';
import { ipFrom } from './ipOverTurns.ts';
import { spokenVersionSix } from './spokenVersionSix.ts';
import { turnsOf, type Turns } from './turns.ts';
import { versionFour } from './versionFour.ts';
import { versionSix } from './versionSix.ts';

const CODE = { Dot: 0x2e, Colon: 0x3a } as const;
/** How many entries on talk of addresses, and of versions, counts. */
const TALK = 8;
const VERSION_TALK = 2;
const NUMBERS = Sense.Unit | Sense.Pair | Sense.Tens;

/** Finds IP addresses: dotted and colon notation, spaced, obfuscated, spoken and split over turns. */
export function recogniseIpAddresses(reading: Reading): readonly Finding[] {
    const turns = turnsOf(reading);
    const found = new DisjointFindings();
    let talked = Number.NEGATIVE_INFINITY;
    let versioned = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const hits = reading.hits[entry] ?? [];
        if (names(reading, entry, Named.IpAddress)) talked = entry;
        if (names(reading, entry, Named.Version)) versioned = entry;
        if (!hasNumbers(reading, entry)) continue;
        const isTalk = entry - talked <= TALK;
        const signs = signsOf(reading, entry);
        if (isTalk) addAll(found, spokenVersionSix(reading, turns.of(entry)));
        if (signs.colons > 1) addAll(found, versionSix(reading, entry));
        if (signs.dots + countDots(hits) > 2 || (isTalk && hits.length > 0)) {
            addAll(found, versionFour(turns, entry, { isTalk, isVersionTalk: entry - versioned <= VERSION_TALK }));
        }
        if (isTalk) addAll(found, overTurns(turns, entry));
    }
    return found.all;
}

/** Adds the findings of several values; a version 4 address inside one of version 6 is refused. */
function addAll(found: DisjointFindings, values: readonly (readonly Finding[])[]): void {
    for (const value of values) found.addAll(value);
}

/** The address that this entry begins and others of its speaker go on with. */
function overTurns(turns: Turns, entry: number): readonly (readonly Finding[])[] {
    const address = ipFrom(turns, entry, Category.IpAddress);
    if (!address) return [];
    const of = (why: string) => ({ category: Category.IpAddress, score: 0.95, why });
    const told = address.told.flatMap((part) =>
        findingsOf(turns.reading, part, of('four numbers up to 255, told over several turns'))
    );
    const repeated = address.repeated.flatMap((part) =>
        findingsOf(turns.reading, part, of('part of an IP address, repeated'))
    );
    const [first] = told;
    if (!first) return [];
    const group = groupOf(first);
    return [told.map((one) => ({ ...one, group })), ...repeated.map((one) => [{ ...one, group }])];
}

/** Colons may stand between letters alone ("fe80" has digits, "::" needs none). */
function hasNumbers({ kinds, senses }: Reading, entry: number): boolean {
    if (((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) !== 0) return true;
    return ((senses[entry] ?? 0) & NUMBERS) !== 0;
}

function countDots(hits: readonly PhraseHit[]): number {
    let dots = 0;
    for (const { meanings } of hits) {
        if (meanings.some((meaning) => meaning.kind === 'separator' && meaning.sign === '.')) dots += 1;
    }
    return dots;
}

/** How many signs an entry has that may stand in an address. */
function signsOf({ tokens, kinds }: Reading, entry: number): { readonly dots: number; readonly colons: number } {
    let dots = 0;
    let colons = 0;
    if (((kinds[entry] ?? 0) & (1 << TokenKind.Sign)) === 0) return { dots, colons };
    for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
        if (tokens.kind[token] !== TokenKind.Sign) continue;
        const code = tokens.value[token];
        if (code === CODE.Dot) dots += tokens.kind[token + 1] === TokenKind.Word ? 0 : 1;
        else if (code === CODE.Colon) colons += 1;
    }
    return { dots, colons };
}
