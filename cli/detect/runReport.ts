import type { DetectedSpan } from './detectConversation.ts';
import { countsTable } from './countsTable.ts';
import { progressLine } from './progress.ts';

/** The stream that people read; `isTTY` when somebody watches. */
export interface ReportStream {
    readonly isTTY?: boolean;
    write(text: string): unknown;
}

/** What a run tells people. */
export interface RunReport {
    readonly read: (bytes: number) => void;
    readonly counted: (spans: readonly DetectedSpan[]) => void;
    /** A line of its own, whether anybody watches or not. */
    readonly complain: (sentence: string) => void;
    readonly refused: (line: number, problem: string) => void;
    /** Takes the progress away and shows the counts. */
    readonly finish: () => void;
    readonly hasComplaints: boolean;
}

/** What a report is made with. */
export interface RunReportSettings {
    readonly stream: ReportStream;
    /** `null` when the input is not a file. */
    readonly totalBytes: number | null;
    /** Milliseconds. */
    readonly now: () => number;
}

const REDRAWN_EVERY_MS = 100;
const CLEAR_LINE = '\r\u001B[2K';

/** Reports to a stream: complaints always, progress and counts only when it is a terminal. */
export function createRunReport({ stream, totalBytes, now }: RunReportSettings): RunReport {
    const isWatched = stream.isTTY === true;
    const startedAt = now();
    const byCategory = new Map<string, number>();
    let [bytes, conversations, spans, refusedLines] = [0, 0, 0, 0];
    let hasComplaints = false;
    let drawnAt = Number.NEGATIVE_INFINITY;

    const draw = (): void => {
        const at = now();
        if (!isWatched || at - drawnAt < REDRAWN_EVERY_MS) return;
        drawnAt = at;
        stream.write(CLEAR_LINE + progressLine({ bytes, totalBytes, conversations, spans, elapsedMs: at - startedAt }));
    };
    const complain = (sentence: string): void => {
        hasComplaints = true;
        stream.write(`${isWatched ? CLEAR_LINE : ''}redact-inline detect: ${sentence}\n`);
        drawnAt = Number.NEGATIVE_INFINITY;
    };
    return {
        read: (read) => {
            bytes += read;
            draw();
        },
        counted: (found) => {
            conversations += 1;
            spans += found.length;
            for (const { type } of found) byCategory.set(type, (byCategory.get(type) ?? 0) + 1);
            draw();
        },
        complain,
        refused: (line, problem) => {
            refusedLines += 1;
            complain(`line ${String(line)} ${problem}`);
        },
        finish: () => {
            if (isWatched) stream.write(CLEAR_LINE + countsTable({ conversations, refusedLines, spans: byCategory }));
        },
        get hasComplaints() {
            return hasComplaints;
        }
    };
}
