import type { Suggestion } from 'c/proxyContract';
import { recogniseNumbers } from './conversation/recogniseNumbers.ts';
import { recogniseBirthDates } from './dates/birthDates.ts';
import { recogniseExpiries } from './dates/expiries.ts';
import type { Finding } from './finding.ts';
import { uncoveredEntries } from './languages/languageOf.ts';
import { linkSame } from './linkSame.ts';
import { recogniseNames } from './names/recogniseNames.ts';
import { recogniseEmails } from './network/email.ts';
import { recogniseIpAddresses } from './network/ipAddress.ts';
import { recogniseUsernames } from './network/username.ts';
import { NO_OPTIONS, type DetectionOptions } from './options.ts';
import { recognisePlaces } from './places/recognisePlaces.ts';
import { readingOf, type ReadableEntry, type Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import { saysAnything } from './saysAnything.ts';
import { searchRules, type RuleSearch } from './rules/searchRules.ts';
import { recognisePasswords } from './secrets/password.ts';
import { Tokens } from './text/tokens.ts';
import { recogniseJapanesePlates } from './vehicles/japanesePlates.ts';

/** What was found, by entry identifier. */
export interface Detection {
    /** Sorted by start, apart; only of entries in which anything was found. Spans of one value share a group. */
    readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
    /** Entries that could not be searched: nobody may take them for clean. */
    readonly failed: ReadonlySet<string>;
    /** Entries in a language that is not covered: they were searched as if they were English, and values said in words were not understood. */
    readonly uncovered: ReadonlySet<string>;
}

/** Finds sensitive spans in the entries of one conversation, which stand in its order. Never throws; an entry that cannot be searched is `failed`. */
export type Detect = (entries: readonly ReadableEntry[], options?: DetectionOptions) => Detection;

/** Finds one kind of value in a conversation. `found`: what the recognisers before it found. */
export type Recogniser = (reading: Reading, options: DetectionOptions, found: readonly Finding[]) => readonly Finding[];

/**
 * Where conversations are read into, one after the other; there may be as many tokens as code units. Room made for each anew would only have to be
 * collected again: it is kept as large as the longest conversation needed, up to a bound.
 */
let memory = new Tokens(0x1_0000);
const MOST_KEPT = 0x4_0000;

const RECOGNISERS: readonly Recogniser[] = [
    recogniseNumbers,
    recogniseJapanesePlates,
    recogniseEmails,
    recogniseIpAddresses,
    recogniseUsernames,
    recognisePasswords,
    recogniseBirthDates,
    recogniseExpiries,
    recognisePlaces,
    recogniseNames
];

/** Finds everything that is known as sensitive, over all entries of a conversation. */
export const detect: Detect = detectWith(RECOGNISERS);

/** A detection with these recognisers, and with the rules of the options. */
export function detectWith(recognisers: readonly Recogniser[]): Detect {
    return (entries, options = NO_OPTIONS) => {
        const found = foundBy(recognisers, entries, options);
        const ruled = ruledBy(entries, options);
        const failed = new Set<string>();
        if (found === null) for (const { identifier } of entries) failed.add(identifier);
        for (const { entry } of ruled.exhausted) failed.add(identifierOf(entries, entry));
        const suggestions =
            found === null
                ? new Map<string, readonly Suggestion[]>()
                : suggestionsIn(entries, [...found.findings, ...ruled.findings]);
        for (const identifier of failed) suggestions.delete(identifier);
        const uncovered = new Set(found?.uncovered.map((entry) => identifierOf(entries, entry)));
        return { suggestions, failed, uncovered };
    };
}

/** What the rules of admins find. Those that ran out are reported to the options. */
function ruledBy(entries: readonly ReadableEntry[], { rules = [], onExhausted }: DetectionOptions): RuleSearch {
    if (rules.length === 0) return NOT_RULED;
    const texts = entries.map(({ text }) => text);
    const ruled = searchRules(rules, texts);
    for (const { rule, entry } of ruled.exhausted) onExhausted?.(rule, identifierOf(entries, entry));
    return ruled;
}

const NOT_RULED: RuleSearch = { findings: [], exhausted: [] };

interface Found {
    readonly findings: readonly Finding[];
    /** Indices of entries in a language that is not covered. */
    readonly uncovered: readonly number[];
}

/** Null when a recogniser fails, which is reported to the options: what it would have found may stand in any entry. */
function foundBy(
    recognisers: readonly Recogniser[],
    entries: readonly ReadableEntry[],
    options: DetectionOptions
): Found | null {
    try {
        const reading = readingOf(entries, memoryFor(entries));
        const findings: Finding[] = [];
        for (const recognise of recognisers) {
            for (const finding of recognise(reading, options, findings)) findings.push(finding);
        }
        return { findings, uncovered: uncoveredEntries(reading) };
    } catch (error) {
        options.onFailed?.(error);
        return null;
    }
}

/** Twice as large as it was until it is large enough. */
function memoryFor(entries: readonly ReadableEntry[]): Tokens {
    const length = entries.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= memory.capacity || length > MOST_KEPT) return memory;
    let { capacity } = memory;
    while (capacity < length) capacity *= 2;
    memory = new Tokens(capacity);
    return memory;
}

/** What stands of the findings, by entry identifier. */
function suggestionsIn(
    entries: readonly ReadableEntry[],
    findings: readonly Finding[]
): Map<string, readonly Suggestion[]> {
    const suggestions = new Map<string, readonly Suggestion[]>();
    if (findings.length === 0) return suggestions;
    const settled = resolve(findings, ({ entry, start, end }) =>
        saysAnything(entries[entry]?.text.slice(start, end) ?? '')
    );
    const standing = withLastingGroups(entries, linkSame(entries, settled));
    for (const [entry, findings] of Map.groupBy(standing, ({ entry }) => entry)) {
        suggestions.set(identifierOf(entries, entry), suggestionsOf(entry, findings));
    }
    return suggestions;
}

/**
 * Names each group by the first of its places: parts of one conversation are searched apart, page by page, and a group of one must never be that of
 * another value in the next.
 */
function withLastingGroups(entries: readonly ReadableEntry[], findings: readonly Finding[]): readonly Finding[] {
    const names = new Map<string, string>();
    return findings.map((finding) => {
        const { entry, start, group } = finding;
        if (group === undefined) return finding;
        const name = names.get(group) ?? `${identifierOf(entries, entry)}:${String(start)}`;
        names.set(group, name);
        return { ...finding, group: name };
    });
}

function identifierOf(entries: readonly ReadableEntry[], entry: number): string {
    return entries[entry]?.identifier ?? '';
}

function suggestionsOf(index: number, findings: readonly Finding[]): readonly Suggestion[] {
    return findings.map(({ start, end, category, score, why, group = null }, n) => ({
        id: `s${String(index + 1)}.${String(n + 1)}`,
        start,
        end,
        category,
        score: Math.round(score * 100) / 100,
        why,
        group
    }));
}
