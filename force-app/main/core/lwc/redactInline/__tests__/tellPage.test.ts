import { MessageContext, publish } from 'lightning/messageService';
import CHANNEL from '@salesforce/messageChannel/RedactInline__c';
import { ok } from 'jest/fakeProxy';
import { accept, commit, ENTRY, grantTo, open, PAGE, RECORD, REDACTED, review } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

/** What the test's own `MessageContext` can do besides. */
const context = MessageContext as unknown as { emit(value: object): void };
const MESSAGES = { name: 'the context of the page' };

const FAILED = ok({
    commitId: 'c',
    entries: [{ identifier: 'first', outcome: 'failed', text: ENTRY.text, revision: ENTRY.revision }]
});

/** Commits a draft that the proxy answers so; gives how often the page was asked to refresh. */
async function commitThat(answer: typeof REDACTED): Promise<number> {
    const { element } = await open({ entries: () => PAGE, redactions: () => answer });
    context.emit(MESSAGES);
    const refreshed = jest.fn();
    element.addEventListener('lightning__refresh', refreshed);
    await accept(element);
    await review(element);
    await commit(element);
    return refreshed.mock.calls.length;
}

describe('the page', () => {
    beforeEach(() => {
        jest.mocked(publish).mockClear();
        grantTo('supervisor');
    });

    it('is told what was redacted, by ids alone, and asked to refresh', async () => {
        expect(await commitThat(REDACTED)).toBe(1);

        const message = { recordId: RECORD, commitId: 'c', entryIdentifiers: ['first'] };
        expect(jest.mocked(publish).mock.calls).toEqual([[MESSAGES, CHANNEL, message]]);
    });

    it('is told nothing of a commit of which nothing is verified', async () => {
        expect(await commitThat(FAILED)).toBe(0);

        expect(publish).not.toHaveBeenCalled();
    });
});
