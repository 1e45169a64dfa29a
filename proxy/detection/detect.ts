import type { Suggestion } from 'c/proxyContract';
import { detectCardNumbers } from './cardNumber.ts';
import { detectEmails } from './email.ts';
import type { Finding } from './finding.ts';
import { NO_OPTIONS, type DetectionOptions } from './options.ts';
import { searchRules } from './rules/searchRules.ts';
import { detectSsns } from './ssn.ts';

/** The text of one entry, in the order of its conversation. */
export interface DetectableEntry {
    readonly identifier: string;
    readonly text: string;
    readonly role: string;
}

/** What was found, by entry identifier. */
export interface Detection {
    /** Sorted by start. */
    readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
    /** Entries that could not be searched: nobody may take them for clean. */
    readonly failed: ReadonlySet<string>;
}

/** Finds sensitive spans in the entries of one conversation. Never throws; an entry that cannot be searched is `failed`. */
export type Detect = (entries: readonly DetectableEntry[], options?: DetectionOptions) => Detection;

type Detector = (text: string) => readonly Finding[];

const DETECTORS: readonly Detector[] = [detectCardNumbers, detectSsns, detectEmails];

/** Finds what is written in digits and signs, entry by entry. */
export const detect: Detect = detectWith(DETECTORS);

/** A detection with these detectors, and with the rules of the options. */
export function detectWith(detectors: readonly Detector[]): Detect {
    return (entries, { rules = [], onExhausted } = NO_OPTIONS) => {
        const texts = entries.map(({ text }) => text);
        const { findings, exhausted } = searchRules(rules, texts);
        for (const { rule, entry } of exhausted) onExhausted?.(rule, entries[entry]?.identifier ?? '');
        const unsearched = new Set(exhausted.map(({ entry }) => entry));
        const suggestions = new Map<string, readonly Suggestion[]>();
        const failed = new Set<string>();
        for (const [index, { identifier, text }] of entries.entries()) {
            const found = unsearched.has(index) ? null : foundIn(detectors, text);
            if (found === null) {
                failed.add(identifier);
                continue;
            }
            const ruled = findings
                .filter(({ entry }) => entry === index)
                .map(({ entry: _entry, ...finding }) => finding);
            const sorted = [...found, ...ruled].sort((a, b) => a.start - b.start);
            suggestions.set(
                identifier,
                sorted.map((finding, n) => ({ ...finding, id: `s${String(index + 1)}.${String(n + 1)}`, group: null }))
            );
        }
        return { suggestions, failed };
    };
}

function foundIn(detectors: readonly Detector[], text: string): readonly Finding[] | null {
    try {
        return detectors.flatMap((detector) => detector(text));
    } catch {
        return null;
    }
}
