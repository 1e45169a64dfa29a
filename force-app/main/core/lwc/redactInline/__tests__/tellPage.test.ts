import { MessageContext, publish } from 'lightning/messageService';
import CHANNEL from '@salesforce/messageChannel/RedactInline__c';
import { ok, type FakeAnswer } from 'jest/fakeProxy';
import { accept, commit, ENTRY, grantTo, open, PAGE, RECORD, REDACTED, review, settled } from './visitor.ts';

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

    describe('whose record is left while the commit is under way', () => {
        const OTHER_RECORD = '0MwHs0000000002KAA';
        const MESSAGE = { recordId: RECORD, commitId: 'c', entryIdentifiers: ['first'] };

        /** Commits, does that before there is an answer; gives how often the page was asked to refresh. */
        async function commitAnd(leave: (element: HTMLElement) => void): Promise<number> {
            let answer: (answer: FakeAnswer) => void = () => undefined;
            const redactions = new Promise<FakeAnswer>((resolve) => (answer = resolve));
            const { element } = await open({ entries: () => PAGE, redactions: () => redactions });
            context.emit(MESSAGES);
            const refreshed = jest.fn();
            element.addEventListener('lightning__refresh', refreshed);
            await accept(element);
            await review(element);
            await commit(element);
            leave(element);
            await settled();
            answer(REDACTED);
            await settled();
            return refreshed.mock.calls.length;
        }

        it('is told what was redacted on it, and not asked to refresh another', async () => {
            expect(await commitAnd((element) => Object.assign(element, { recordId: OTHER_RECORD }))).toBe(0);

            expect(jest.mocked(publish).mock.calls).toEqual([[MESSAGES, CHANNEL, MESSAGE]]);
        });

        it('is asked to refresh where the user has come back by then', async () => {
            const leaveAndReturn = (element: HTMLElement): void => {
                Object.assign(element, { recordId: OTHER_RECORD });
                Object.assign(element, { recordId: RECORD });
            };

            expect(await commitAnd(leaveAndReturn)).toBe(1);

            expect(jest.mocked(publish).mock.calls).toEqual([[MESSAGES, CHANNEL, MESSAGE]]);
        });

        it('is told nothing by a component that is gone', async () => {
            expect(await commitAnd((element) => element.remove())).toBe(0);

            expect(publish).not.toHaveBeenCalled();
        });
    });
});
