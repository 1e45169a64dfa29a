import { fromNewestPage } from 'c/drafting';
import type { RedactedEntry } from 'c/proxyContract';
import { EMPTY_DRAFT } from 'c/redaction';
import { answerOf, entryOf } from 'jest/entries';
import CHANGED_SINCE_LABEL from '@salesforce/label/c.RedactInline_OutcomeChangedSince';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_OutcomeMissing';
import UNANSWERED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnanswered';
import UNVERIFIED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnverified';
import { summarizeCommit } from '../summarizeCommit.ts';

const ENTRY = entryOf();
const TRANSCRIPT = fromNewestPage(answerOf([ENTRY]));

function causeOf(redacted: Pick<RedactedEntry, 'outcome' | 'text' | 'changedSince'>): string | undefined {
    const entry = { identifier: ENTRY.identifier, revision: null, ...redacted };
    const after = { transcript: TRANSCRIPT, draft: EMPTY_DRAFT };
    return summarizeCommit({ commitId: 'c', entries: [entry], audit: 'pending' }, after).rest[0]?.cause;
}

describe('summarizeCommit', () => {
    it('tells an entry that could not be read back from one that Salesforce may write yet', () => {
        expect(causeOf({ outcome: 'unverified', text: null })).toBe(UNVERIFIED_LABEL);
        expect(causeOf({ outcome: 'unverified', text: ENTRY.text })).toBe(UNANSWERED_LABEL);
        expect(UNANSWERED_LABEL).not.toBe(UNVERIFIED_LABEL);
    });

    it('tells an entry that somebody has changed since it was redacted from one that is gone', () => {
        expect(causeOf({ outcome: 'redacted', text: 'Never mind', changedSince: true })).toBe(CHANGED_SINCE_LABEL);
        expect(causeOf({ outcome: 'redacted', text: null, changedSince: true })).toBe(MISSING_LABEL);
        expect(CHANGED_SINCE_LABEL).not.toBe(MISSING_LABEL);
    });
});
