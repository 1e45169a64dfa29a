import type { Suggestion } from 'c/proxyContract';
import { detectCardNumbers } from './cardNumber.ts';
import { detectEmails } from './email.ts';
import type { Finding } from './finding.ts';
import { detectSsns } from './ssn.ts';

/** The text of one entry, in the order of its conversation. */
export interface DetectableEntry {
    readonly identifier: string;
    readonly text: string;
}

/** What was found, by entry identifier. */
export interface Detection {
    /** Sorted by start. */
    readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
    /** Entries that could not be searched: nobody may take them for clean. */
    readonly failed: ReadonlySet<string>;
}

/** Finds sensitive spans in the entries of one conversation. Never throws; an entry that cannot be searched is `failed`. */
export type Detect = (entries: readonly DetectableEntry[]) => Detection;

type Detector = (text: string) => readonly Finding[];

const DETECTORS: readonly Detector[] = [detectCardNumbers, detectSsns, detectEmails];

/** Finds what is written in digits and signs, entry by entry. */
export const detect: Detect = detectWith(DETECTORS);

/** A detection with these detectors. */
export function detectWith(detectors: readonly Detector[]): Detect {
    return (entries) => {
        const suggestions = new Map<string, readonly Suggestion[]>();
        const failed = new Set<string>();
        for (const [index, { identifier, text }] of entries.entries()) {
            try {
                const found = detectors.flatMap((detector) => detector(text)).sort((a, b) => a.start - b.start);
                suggestions.set(
                    identifier,
                    found.map((finding, n) => ({
                        ...finding,
                        id: `s${String(index + 1)}.${String(n + 1)}`,
                        group: null
                    }))
                );
            } catch {
                failed.add(identifier);
            }
        }
        return { suggestions, failed };
    };
}
