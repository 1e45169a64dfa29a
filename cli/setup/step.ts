import process from 'node:process';
import { styleText } from 'node:util';

/** What became of a step. */
export const Outcome = {
    Done: 'done',
    /** Was there already, and is as it should be. */
    Unchanged: 'unchanged',
    /** Would be done without `--dry-run`. */
    Planned: 'planned',
    /** Only a person can do it, and `next` says where. */
    ByHand: 'by hand',
    Failed: 'failed'
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** What is told of one step. */
export interface StepReport {
    /** The step, in a word or two. */
    readonly step: string;
    readonly outcome: Outcome;
    /** A sentence; no key and no token. */
    readonly told: string;
    /** What to do now; `null` where nothing is to be done. */
    readonly next: string | null;
}

const SIGNS = {
    [Outcome.Done]: ['✓', 'green'],
    [Outcome.Unchanged]: ['✓', 'gray'],
    [Outcome.Planned]: ['·', 'gray'],
    [Outcome.ByHand]: ['☞', 'yellow'],
    [Outcome.Failed]: ['✗', 'red']
} as const satisfies Record<Outcome, readonly [sign: string, style: string]>;

/** Something that a step did, or found as it should be, or would do. */
export function told(step: string, outcome: Outcome, words: string): StepReport {
    return { step, outcome, told: words, next: null };
}

/** Something that was not done, and what to do. */
export function failed(step: string, words: string, next: string): StepReport {
    return { step, outcome: Outcome.Failed, told: words, next };
}

/** Something that only a person can do, and where. */
export function byHand(step: string, words: string, next: string): StepReport {
    return { step, outcome: Outcome.ByHand, told: words, next };
}

/** A report for people, or as JSON; colours only where a terminal shows them. */
export function stepLine(report: StepReport, { json }: { readonly json?: true }): string {
    if (json) return `${JSON.stringify(report)}\n`;
    const [sign, style] = SIGNS[report.outcome];
    const line = `${styleText(style, sign, { stream: process.stdout })} ${report.step}: ${report.told}\n`;
    return report.next === null ? line : `${line}    ${report.next.replaceAll('\n', '\n    ')}\n`;
}
