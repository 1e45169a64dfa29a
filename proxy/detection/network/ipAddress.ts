import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { Concern } from './concern.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { findingsOf, groupOf } from './findings.ts';
import { ipFrom } from './ipOverTurns.ts';
import { spokenVersionSix } from './spokenVersionSix.ts';
import { turnsOf, type Turns } from './turns.ts';
import { versionFour } from './versionFour.ts';
import { versionSix } from './versionSix.ts';

const CODE = { Dot: 0x2e, Colon: 0x3a } as const;
/** How many entries on talk of addresses, and of versions, counts. */
const TALK = 8;
const VERSION_TALK = 2;
/** Colons may stand between letters alone, but not without a number ("fe80" has digits, "::" needs none). */
const NUMBERS = Sense.Unit | Sense.Pair | Sense.Tens;
const DIGITS = 1 << TokenKind.Digits;
const SIGNS = 1 << TokenKind.Sign;
const FEWEST_DOTS = 3;
const FEWEST_COLONS = 2;
const NOTHING: readonly Finding[] = [];

/** Finds IP addresses: dotted and colon notation, spaced, obfuscated, spoken and split over turns. */
export function recogniseIpAddresses(reading: Reading): readonly Finding[] {
    const turns = turnsOf(reading);
    const { of } = turns.concerns;
    const { kinds, senses } = reading;
    let found: DisjointFindings | null = null;
    let talked = Number.NEGATIVE_INFINITY;
    let versioned = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const said = of[entry] ?? 0;
        if ((said & Concern.IpAddress) !== 0) talked = entry;
        if ((said & Concern.Version) !== 0) versioned = entry;
        if (((kinds[entry] ?? 0) & DIGITS) === 0 && ((senses[entry] ?? 0) & NUMBERS) === 0) continue;
        const isTalk = entry - talked <= TALK;
        const dots = dotsIn(turns, entry);
        const colons = colonsIn(reading, entry);
        if (!isTalk && dots < FEWEST_DOTS && colons < FEWEST_COLONS) continue;
        found ??= new DisjointFindings();
        if (isTalk) addAll(found, spokenVersionSix(reading, turns.of(entry)));
        if (colons >= FEWEST_COLONS) addAll(found, versionSix(reading, entry));
        if (dots >= FEWEST_DOTS || (isTalk && reading.hits[entry]?.length !== 0)) {
            addAll(found, versionFour(turns, entry, { isTalk, isVersionTalk: entry - versioned <= VERSION_TALK }));
        }
        if (isTalk) addAll(found, overTurns(turns, entry));
    }
    return found?.all ?? NOTHING;
}

/** Adds the findings of several values; a version 4 address inside one of version 6 is refused. */
function addAll(found: DisjointFindings, values: readonly (readonly Finding[])[]): void {
    for (const value of values) found.addAll(value);
}

/** The address that this entry begins and others of its speaker go on with. */
function overTurns(turns: Turns, entry: number): readonly (readonly Finding[])[] {
    const address = ipFrom(turns, entry);
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

/** How many dots an entry has that may stand in an address, written and said. */
function dotsIn({ reading, concerns }: Turns, entry: number): number {
    const { kind, value, firstOf } = reading.tokens;
    let dots = 0;
    if (((reading.kinds[entry] ?? 0) & SIGNS) !== 0) {
        const to = firstOf[entry + 1] ?? 0;
        for (let token = firstOf[entry] ?? 0; token < to; token += 1) {
            if (value[token] === CODE.Dot && kind[token] === TokenKind.Sign && kind[token + 1] !== TokenKind.Word)
                dots += 1;
        }
    }
    return ((concerns.of[entry] ?? 0) & Concern.SpokenDot) === 0 ? dots : dots + spokenDots(reading.hits[entry] ?? []);
}

function spokenDots(hits: readonly PhraseHit[]): number {
    let dots = 0;
    for (const { meanings } of hits) {
        if (meanings.some((meaning) => meaning.kind === 'separator' && meaning.sign === '.')) dots += 1;
    }
    return dots;
}

/** How many colons an entry has. */
function colonsIn({ tokens: { kind, value, firstOf }, kinds }: Reading, entry: number): number {
    if (((kinds[entry] ?? 0) & SIGNS) === 0) return 0;
    let colons = 0;
    const to = firstOf[entry + 1] ?? 0;
    for (let token = firstOf[entry] ?? 0; token < to; token += 1) {
        if (value[token] === CODE.Colon && kind[token] === TokenKind.Sign) colons += 1;
    }
    return colons;
}
