import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';

/** Areas 000, 666 and 9xx, group 00 and serial 0000 were never issued (SSA, "SSN Randomization"). */
const WRITTEN = /(?<![\p{L}\p{N}_-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}_-])/gu;

/** Finds social security numbers of the United States that are written in groups of three, two and four digits. */
export function detectSsns(text: string): readonly Finding[] {
    return Array.from(text.matchAll(WRITTEN), ({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
        category: Category.Ssn,
        score: 0.9,
        why: '9 digits grouped 3-2-4, in the range that was issued'
    }));
}
