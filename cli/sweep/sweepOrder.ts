import { z } from 'zod';
import { SweepAction, type SweepCriteria } from '../../proxy/usecases/sweep/criteria.ts';
import { UsageError } from '../commandError.ts';
import type { OrgOptions } from '../org/orgOptions.ts';

/** The options of `sweep`, as commander gives them; times are epoch ms. */
export interface SweepOptions extends OrgOptions {
    readonly since?: number;
    readonly until?: number;
    readonly from?: string;
    readonly category?: readonly string[];
    readonly redact?: readonly string[];
    readonly minScore?: number;
    readonly reason?: string;
    readonly plan?: true;
    readonly dryRun?: true;
    readonly resume?: string;
    readonly retryFailed?: true;
    readonly json?: true;
}

/** Where the records of a new sweep come from: a time (epoch ms), or a file of findings. */
export type OrderedSource = { readonly from: number; readonly until: number } | { readonly path: string };

/** What is ordered: a new sweep, or that one goes on. */
export type SweepOrder =
    | {
          readonly kind: 'new';
          readonly source: OrderedSource;
          readonly criteria: SweepCriteria;
          readonly isPlan: boolean;
      }
    | { readonly kind: 'resume'; readonly sweepId: string; readonly retriesFailed: boolean };

/**
 * Makes an order of options; `now` is epoch ms.
 *
 * @throws {UsageError} that says what to give
 */
export function orderOf(options: SweepOptions, now: number): SweepOrder {
    const { resume, retryFailed, plan, dryRun } = options;
    if (resume !== undefined) return { kind: 'resume', sweepId: resume, retriesFailed: retryFailed === true };
    if (retryFailed) throw new UsageError('--retry-failed goes with --resume ID: a new sweep has nothing to try again');
    return {
        kind: 'new',
        source: sourceOf(options, now),
        criteria: criteriaOf(options),
        isPlan: plan === true || dryRun === true
    };
}

function sourceOf({ since, until, from }: SweepOptions, now: number): OrderedSource {
    if (from !== undefined) return { path: from };
    if (since === undefined)
        throw new UsageError('say which records: --since TIME, or --from FILE with findings of scan');
    const end = until ?? now;
    if (since >= end) throw new UsageError('--since is not before --until: nothing ends in between');
    return { from: since, until: end };
}

function criteriaOf({ category, redact, minScore, reason }: SweepOptions): SweepCriteria {
    const minimumScore = minScore ?? 0;
    if (redact === undefined) {
        if (reason !== undefined)
            throw new UsageError('--reason goes with --redact: a flag takes its reason from what was found');
        return { action: SweepAction.Flag, categories: category ?? null, minimumScore, reasonCode: null };
    }
    if (minScore === undefined) {
        throw new UsageError(
            '--redact needs --min-score, such as 0.9: how sure is sure enough for what cannot be undone'
        );
    }
    if (reason === undefined)
        throw new UsageError('--redact needs --reason CODE, such as PCI_PAN: it goes into the audit trail');
    return { action: SweepAction.Redact, categories: redact, minimumScore, reasonCode: reason };
}

/** What is stored of a sweep beside its records. */
export interface StoredSettings {
    readonly userId: string;
    readonly criteria: SweepCriteria;
}

const Stored = z.object({
    userId: z.string(),
    criteria: z.object({
        action: z.enum(SweepAction),
        categories: z.array(z.string()).nullable(),
        minimumScore: z.number(),
        reasonCode: z.string().nullable()
    })
});

/** Reads what was stored of a sweep. */
export function parseSettings(written: string): StoredSettings {
    return Stored.parse(JSON.parse(written));
}
