import { Category } from 'c/redaction';
import type { PhraseMeaning } from '../lexicon/phrases.ts';
import { Harmless } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';

/** What the phrases of an entry name, as far as it matters here, as bits. */
export const Named = {
    Email: 1,
    IpAddress: 2,
    Username: 4,
    Password: 8,
    Version: 16,
    /** Words that name a user or a password only as a label: "user=", "pass:". */
    UserLabel: 32,
    PassLabel: 64
} as const;
export type Named = (typeof Named)[keyof typeof Named];

const BIT_OF: ReadonlyMap<string, number> = new Map<string, number>([
    [Category.Email, Named.Email],
    [Category.IpAddress, Named.IpAddress],
    [Category.Username, Named.Username],
    [Category.Password, Named.Password],
    [Harmless.Version, Named.Version]
]);
const LABEL_BIT_OF: ReadonlyMap<string, number> = new Map<string, number>([
    [Category.Username, Named.UserLabel],
    [Category.Password, Named.PassLabel]
]);
const KNOWN = new WeakMap<Reading, Uint8Array>();

/** Tells whether the phrases of an entry name this; found out once for all entries of a reading. */
export function names(reading: Reading, entry: number, what: number): boolean {
    return ((namedIn(reading)[entry] ?? 0) & what) !== 0;
}

/** The bits of all entries. */
export function namedIn(reading: Reading): Uint8Array {
    const known = KNOWN.get(reading);
    if (known) return known;
    const named = new Uint8Array(reading.hits.length);
    for (let entry = 0; entry < named.length; entry += 1) {
        for (const { meanings } of reading.hits[entry] ?? []) {
            for (const meaning of meanings) named[entry] = (named[entry] ?? 0) | bitOf(meaning);
        }
    }
    KNOWN.set(reading, named);
    return named;
}

function bitOf(meaning: PhraseMeaning): number {
    if (meaning.kind === 'topic') return BIT_OF.get(meaning.topic) ?? 0;
    return meaning.kind === 'hint' ? (LABEL_BIT_OF.get(meaning.topic) ?? 0) : 0;
}
