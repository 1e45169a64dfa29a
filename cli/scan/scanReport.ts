import { countsTable } from '../detect/countsTable.ts';
import { createProgressBar } from '../progressBar.ts';
import type { RowPlace } from './exportRow.ts';
import type { FileListener } from './files.ts';
import type { Findings } from './findings.ts';

/** What a scan came to. */
export interface ScanCounts {
    readonly files: number;
    readonly conversations: number;
    readonly conversationsWithFindings: number;
    /** Entries that were searched. */
    readonly rows: number;
    /** Rows, files and conversations that were not. */
    readonly refused: number;
    /** Entries in a language that is not covered. */
    readonly uncovered: number;
    readonly unsearched: number;
    /** Spans by category. */
    readonly counts: Readonly<Record<string, number>>;
}

/** Tells people how far a scan is, what it refuses, and what it came to. */
export interface ScanReport extends FileListener {
    readonly counted: (conversations: number) => void;
    readonly tooLarge: (first: RowPlace) => void;
    readonly found: (findings: Findings) => void;
    readonly complain: (sentence: string) => void;
    readonly stop: () => void;
    readonly counts: ScanCounts;
    readonly table: () => string;
    readonly hasComplaints: boolean;
}

/** How many rows that are refused are told one by one: an export with a wrong column has a million. */
const MOST_TOLD = 20;

/** Draws a bar of bytes while rows are counted, then one of conversations while they are searched. */
export function createScanReport({ bytes, files }: { readonly bytes: number; readonly files: number }): ScanReport {
    let bar = createProgressBar({ total: bytes, unit: 'bytes' });
    const byCategory = new Map<string, number>();
    let [conversations, withFindings, rows, refusedCount, uncovered, unsearched] = [0, 0, 0, 0, 0, 0];
    let hasComplaints = false;

    const complain = (sentence: string): void => {
        hasComplaints = true;
        bar.tell(`redact-inline scan: ${sentence}`);
    };
    const refuse = (sentence: string): void => {
        refusedCount += 1;
        if (refusedCount <= MOST_TOLD) complain(sentence);
        if (refusedCount === MOST_TOLD) complain('what else is refused is counted, not told');
    };
    return {
        read: (read) => {
            bar.advance(read);
        },
        refused: ({ place: { file, lineNumber }, problem }) => {
            refuse(`${file}: line ${String(lineNumber)} ${problem}`);
        },
        fileFailed: (path, words) => {
            refusedCount += 1;
            complain(`${path}: ${words}; what comes after it is not read`);
        },
        tooLarge: ({ file, lineNumber }) => {
            refuse(
                `${file}: the conversation that begins in line ${String(lineNumber)} is too large to be one; see whether the column conversation is named rightly`
            );
        },
        counted: (all) => {
            bar.stop();
            bar = createProgressBar({ total: all, unit: 'conversations' });
        },
        found: (findings) => {
            conversations += 1;
            if (findings.findings.length > 0) withFindings += 1;
            rows += findings.entries;
            uncovered += findings.uncovered;
            unsearched += findings.unsearched.length;
            for (const [category, count] of Object.entries(findings.counts)) {
                byCategory.set(category, (byCategory.get(category) ?? 0) + count);
            }
            bar.advance(1);
        },
        complain,
        stop: () => {
            bar.stop();
        },
        get counts() {
            return {
                files,
                conversations,
                conversationsWithFindings: withFindings,
                rows,
                refused: refusedCount,
                uncovered,
                unsearched,
                counts: Object.fromEntries(byCategory)
            };
        },
        table: () => countsTable({ conversations, refusedLines: refusedCount, spans: byCategory }),
        get hasComplaints() {
            return hasComplaints || unsearched > 0;
        }
    };
}
