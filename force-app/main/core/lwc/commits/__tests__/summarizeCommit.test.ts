import { fromNewestPage } from 'c/drafting';
import type { RedactedEntry } from 'c/proxyContract';
import { answerOf, entryOf } from 'jest/entries';
import UNANSWERED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnanswered';
import UNVERIFIED_LABEL from '@salesforce/label/c.RedactInline_OutcomeUnverified';
import { summarizeCommit } from '../summarizeCommit.ts';

const ENTRY = entryOf();
const TRANSCRIPT = fromNewestPage(answerOf([ENTRY]));

function causeOf(redacted: Pick<RedactedEntry, 'outcome' | 'text'>): string | undefined {
    const entry = { identifier: ENTRY.identifier, revision: null, ...redacted };
    return summarizeCommit({ commitId: 'c', entries: [entry], audit: 'pending' }, TRANSCRIPT).rest[0]?.cause;
}

describe('summarizeCommit', () => {
    it('tells an entry that could not be read back from one that Salesforce may write yet', () => {
        expect(causeOf({ outcome: 'unverified', text: null })).toBe(UNVERIFIED_LABEL);
        expect(causeOf({ outcome: 'unverified', text: ENTRY.text })).toBe(UNANSWERED_LABEL);
        expect(UNANSWERED_LABEL).not.toBe(UNVERIFIED_LABEL);
    });
});
