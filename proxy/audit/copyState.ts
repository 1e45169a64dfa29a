import { CopyState, EventType } from 'c/proxyContract';
import type { EntryRow, StoredEvent } from '../salesforce/gateway.ts';
import { isIntact, linksAmong } from './chain.ts';
import { sameDigest, type Digests, type KeyDigests } from './digests.ts';

/** What the audit knows of the redactions of one entry. */
export interface RedactedEntry {
    /** How a copy under the entry's own identifier stands to them; never `absent` or `unknown`. */
    stateOf(text: string | null): CopyState;
    /** Whether the copy, under whatever identifier, has a text that the entry was redacted from, and not the one that it ended with. */
    isOldTextOf(copy: CopiedText): boolean;
}

/** A copy of an entry. */
export interface CopiedText {
    readonly identifier: string;
    readonly text: string | null;
}

/** Identifiers as they are compared: a copy of one may have it in another case. */
export function foldIdentifier(identifier: string): string {
    return identifier.toLowerCase();
}

/**
 * The entries that were redacted as far as rows tell, by their folded identifiers. `rows` are all that name them, of whatever type, and
 * oldest first for each. Rows that were altered, made by hand, cannot be read or are signed with a key that is gone prove nothing: where
 * an entry has one, no copy of it is up to date. A copy of a row adds nothing.
 */
export function redactedEntries(rows: readonly EntryRow[], digests: Digests): ReadonlyMap<string, RedactedEntry> {
    const entries = new Map<string, RedactedEntry>();
    for (const [identifier, naming] of Map.groupBy(rows, (row) => foldIdentifier(row.entryIdentifier))) {
        const events = naming.flatMap(({ event }) => event ?? []);
        const redactions = linksAmong(events, digests).filter(({ type }) => REDACTIONS.has(type));
        const isProven = naming.every(({ event }) => event !== null && isIntact(event, digests));
        if (isProven && redactions.length === 0) continue;
        entries.set(identifier, redactedEntry(redactions, { events, isProven, digests }));
    }
    return entries;
}

/** Whether an event is of a redaction, by its type: whoever changed a row may have changed that. */
export function isRedaction({ type }: StoredEvent): boolean {
    return REDACTIONS.has(type);
}

const REDACTIONS: ReadonlySet<string> = new Set([EventType.Intent, EventType.Outcome]);

interface Knowledge {
    /** Those that can be read, proven or not. */
    readonly events: readonly StoredEvent[];
    readonly isProven: boolean;
    readonly digests: Digests;
}

function redactedEntry(redactions: readonly StoredEvent[], { events, isProven, digests }: Knowledge): RedactedEntry {
    const last = redactions.at(-1) ?? null;
    const isText = (digest: string | null, event: StoredEvent, text: string | null): boolean =>
        digest !== null && sameDigest(textDigest(event, text, digests), digest);
    const isLast = (text: string | null): boolean => last !== null && isText(last.afterDigest, last, text);
    const befores = redactedTexts(isProven ? redactions : events, digests);
    const isAmong = ({ identifier, text }: CopiedText, { named, shortest, key, among }: RedactedTexts): boolean => {
        if ((text ?? '').length < shortest) return false;
        // Rows that prove nothing may have named another entry once.
        const names = isProven ? [named] : [named, identifier];
        return names.some((name) => among.has(key.text(name, text ?? '')));
    };
    return {
        stateOf: (text) => {
            if (isProven && isLast(text)) return CopyState.Updated;
            const isStale = redactions.some((event) => isText(event.beforeDigest, event, text));
            return isStale ? CopyState.Stale : CopyState.Different;
        },
        isOldTextOf: (copy) => befores.some((texts) => isAmong(copy, texts)) && !isLast(copy.text)
    };
}

/** Texts that an entry was redacted from, by the digests under one key. */
interface RedactedTexts {
    /** What the entry is called in these digests. */
    readonly named: string;
    readonly key: KeyDigests;
    /** None of them is shorter, UTF-16 code units: spans end in them. */
    readonly shortest: number;
    readonly among: ReadonlySet<string>;
}

function redactedTexts(events: readonly StoredEvent[], digests: Digests): readonly RedactedTexts[] {
    const groups = Map.groupBy(events, ({ keyId, entryIdentifier }) => `${keyId} ${entryIdentifier}`);
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        const among = new Set(group.flatMap(({ beforeDigest }) => beforeDigest ?? []));
        if (!first || among.size === 0) return [];
        const isSigned = group.every((event) => isIntact(event, digests));
        const ends = group.map(({ spans }) => Math.max(0, ...spans.map(({ end }) => end)));
        const key = digests.under(first.keyId) ?? digests;
        return [{ named: first.entryIdentifier, key, shortest: isSigned ? Math.min(...ends) : 0, among }];
    });
}

function textDigest({ keyId, entryIdentifier }: StoredEvent, text: string | null, digests: Digests): string {
    return (digests.under(keyId) ?? digests).text(entryIdentifier, text ?? '');
}
