import RedactInline from 'c/redactInline';
import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { ok, serveProxy } from 'jest/fakeProxy';
import { find, show } from 'jest/show';
import { ENTRY, grantTo, RECORD, settled, transcriptOf } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ default: jest.fn() }), { virtual: true });

const REPLY = entryOf({ identifier: 'reply', sender: { role: 'Agent', displayName: 'Ana' } });

async function openWith(properties: object): Promise<HTMLElement> {
    serveProxy({ entries: () => ok(answerOf([{ ...ENTRY, suggestions: [suggestionOf()] }, REPLY])) });
    const element = show('c-redact-inline', RedactInline, { recordId: RECORD, ...properties });
    await settled();
    return element;
}

const shownIn = (element: HTMLElement): readonly string[] =>
    transcriptOf(element).entries.map(({ identifier }) => identifier);

describe('the properties of App Builder', () => {
    beforeEach(() => grantTo('supervisor'));

    it('show everybody, with suggestions, without being set', async () => {
        const element = await openWith({});

        expect(shownIn(element)).toEqual(['first', 'reply']);
        expect(transcriptOf(element).entries[0]!.suggestions).toHaveLength(1);
    });

    it.each([
        ['all', ['first', 'reply']],
        ['customer', ['first']],
        ['agent', ['reply']]
    ])('show at first the entries of: %s', async (defaultFilter, expected) => {
        expect(shownIn(await openWith({ defaultFilter }))).toEqual(expected);
    });

    it('offer no suggestion anywhere where an admin wants none', async () => {
        const element = await openWith({ showSuggestions: false });

        expect(transcriptOf(element).entries.flatMap(({ suggestions }) => suggestions)).toEqual([]);
    });

    it('let entries stand closer', async () => {
        const element = await openWith({ density: 'compact' });

        expect(find(element, 'section').className).toBe('card card_compact');
    });
});
