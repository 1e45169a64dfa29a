import { DeclineReason, FlagOutcome, FlagReason, Outcome, type PolicyAnswer } from 'c/proxyContract';
import type { Labelled, ToldRedaction, ToldSpan } from './evidence.ts';

/** What codes mean, in the words of the org where it has words of its own. A code that nobody knows stands for itself. */
export interface Labels {
    reason(code: string): ToldRedaction['reason'];
    spans(
        spans: readonly { readonly start: number; readonly end: number; readonly category: string }[]
    ): readonly ToldSpan[];
    outcome(code: string): Labelled;
    erasureOutcome(code: string): Labelled;
    flagReason(code: string): Labelled;
    flagOutcome(code: string): Labelled;
    declineReason(code: string): Labelled;
}

/** Labels by the policy of an org. */
export function createLabels({ categories, reasonCodes, retiredReasonCodes }: PolicyAnswer): Labels {
    const categoryLabels = Object.fromEntries(categories.map(({ category, label }) => [category, label]));
    const reasons = [...retiredReasonCodes, ...reasonCodes];
    const reasonLabels = Object.fromEntries(reasons.map(({ code, label }) => [code, label]));
    const standards = new Map(reasons.map(({ code, standard }) => [code, standard]));
    return {
        reason: (code) => ({ ...labelled(code, reasonLabels), standard: standards.get(code) ?? null }),
        spans: (spans) =>
            spans.map(({ start, end, category }) => ({ start, end, category: labelled(category, categoryLabels) })),
        outcome: (code) => labelled(code, OUTCOMES),
        erasureOutcome: (code) => labelled(code, ERASURE_OUTCOMES),
        flagReason: (code) => labelled(code, FLAG_REASONS),
        flagOutcome: (code) => labelled(code, FLAG_OUTCOMES),
        declineReason: (code) => labelled(code, DECLINE_REASONS)
    };
}

/** What is said of a delete without an outcome that can be relied on. */
export const NO_END = 'Not known: no row that is as it was signed tells what became of it';

/** What is said of an entry without an outcome that can be relied on. */
export const NO_OUTCOME = 'Not verified: no row that is as it was signed tells what became of this entry';

function labelled(code: string, labels: Readonly<Record<string, string>>): Labelled {
    return { code, label: (Object.hasOwn(labels, code) && labels[code]) || code };
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
    [Outcome.Redacted]: 'Verified: read back, and Salesforce stores the masked text',
    [Outcome.Mismatch]: 'Not verified: Salesforce accepted the mask, and stores something else',
    [Outcome.Failed]: 'Not redacted: the old text stands',
    [Outcome.Missing]: 'Not verified: the entry was gone when it was read back',
    [Outcome.Unverified]: 'Not verified: the entry could not be read back'
};

/** Of a delete only these are told. */
const ERASURE_OUTCOMES: Readonly<Record<string, string>> = {
    [Outcome.Missing]: 'Deleted: Salesforce says that everything is gone',
    [Outcome.Failed]: 'Not deleted: everything stands',
    [Outcome.Unverified]: 'Not known: its end was not seen'
};

const FLAG_REASONS: Readonly<Record<FlagReason, string>> = {
    [FlagReason.Payment]: 'payment data',
    [FlagReason.Identity]: 'identity data',
    [FlagReason.Contact]: 'contact data',
    [FlagReason.Health]: 'health data',
    [FlagReason.Credentials]: 'credentials',
    [FlagReason.OtherPerson]: 'data of another person',
    [FlagReason.Other]: 'something else'
};

const FLAG_OUTCOMES: Readonly<Record<FlagOutcome, string>> = {
    [FlagOutcome.Redacted]: 'redacted',
    [FlagOutcome.Declined]: 'declined',
    [FlagOutcome.Withdrawn]: 'withdrawn'
};

const DECLINE_REASONS: Readonly<Record<DeclineReason, string>> = {
    [DeclineReason.NotSensitive]: 'not sensitive',
    [DeclineReason.AlreadyMasked]: 'already masked',
    [DeclineReason.MustBeKept]: 'must be kept',
    [DeclineReason.Other]: 'another reason'
};
