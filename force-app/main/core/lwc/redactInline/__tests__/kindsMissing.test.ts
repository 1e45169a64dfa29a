import type { ReaderState } from 'c/proxyContract';
import { answerOf } from 'jest/entries';
import { ok } from 'jest/fakeProxy';
import { findAll } from 'jest/show';
import { ENTRY, open, visitAsSupervisor } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const WORDS = /^Some entries that are no plain text cannot be shown now/;

async function told(conversationData: ReaderState | null): Promise<readonly (string | null)[]> {
    const known = conversationData === null ? {} : { readers: { conversationData } };
    const { element } = await open({ entries: () => ok(answerOf([ENTRY], known)) });
    const notes = findAll(element, '.truncated').map(({ textContent }) => textContent);
    document.body.replaceChildren();
    return notes;
}

describe('entries of kinds that are missing', () => {
    visitAsSupervisor();

    it.each(['unavailable', 'partial'] as const)('are told of where their reader is %s', async (state) => {
        expect(await told(state)).toEqual([expect.stringMatching(WORDS)]);
    });

    it('are not told of where all were read, or nobody reads them', async () => {
        expect(await told('read')).toEqual([]);
        expect(await told(null)).toEqual([]);
    });
});
