import type { HitsByEntry } from 'c/textSearch';
import { answerOf, entryOf, MOMENT, suggestionOf } from 'jest/entries';
import { ok, problem, type FakeRequest } from 'jest/fakeProxy';
import { button, find, findAll, press } from 'jest/show';
import { announced, choose, ENTRY, grantTo, open, OTHER, settled, transcriptOf } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const AGENT = { role: 'Agent', displayName: 'Bo' };
const SAID = entryOf({
    identifier: 'said',
    text: 'A card?',
    sender: AGENT,
    clientTimestamp: MOMENT + 2000,
    suggestions: [suggestionOf({ id: 's2', start: 2, end: 6, category: 'OTHER' })]
});
const THREE = { entries: () => ok(answerOf([ENTRY, OTHER, SAID])) };

const searchOf = (element: HTMLElement): HTMLElement => find(element, 'c-transcript-search');
const count = (element: HTMLElement): string | null => find(searchOf(element), '#count, [role="status"]').textContent;
const shownOf = (element: HTMLElement): string[] => transcriptOf(element).entries.map(({ identifier }) => identifier);
const hitsOf = (element: HTMLElement): HitsByEntry =>
    (find(element, 'c-transcript') as HTMLElement & { hits: HitsByEntry }).hits;

async function type(element: HTMLElement, words: string): Promise<void> {
    const field = find<HTMLInputElement>(searchOf(element), 'input');
    field.value = words;
    field.dispatchEvent(new Event('input'));
    await settled();
}

async function toggle(element: HTMLElement, name: string): Promise<void> {
    const filter = find(element, 'c-speaker-filter') as HTMLElement & { speakers: { key: string; name: string }[] };
    const { key } = filter.speakers.find((speaker) => speaker.name === name)!;
    filter.dispatchEvent(new CustomEvent('speakertoggle', { detail: { key } }));
    await settled();
}

/** Answers three pages, of one entry each. */
const pages = ({ query }: FakeRequest) => {
    const before = { '': 'middle', middle: 'first', first: null }[query.get('before') ?? ''];
    const entry = entryOf({ identifier: `page ${query.get('before') ?? 'newest'}`, text: 'card' });
    return ok(answerOf([entry], { page: { before: before ?? null, after: 'later' } }));
};

describe('c-redact-inline for its readers', () => {
    const revealed: string[] = [];

    beforeEach(() => {
        grantTo('supervisor');
        revealed.length = 0;
        Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
            revealed.push(this.textContent ?? '');
        };
    });

    afterEach(() => document.body.replaceChildren());

    it('searches from a slash to Escape, which leaves the focus at the hit', async () => {
        const { element } = await open(THREE);
        const origin = button(element, 'Refresh');
        origin.focus();
        press(origin, '/');
        await settled();
        expect(find(searchOf(element), 'input')).toBe(searchOf(element).shadowRoot!.activeElement);

        await type(element, 'CARD');
        expect(count(element)).toBe('1 of 2');
        expect(hitsOf(element).get('first')).toEqual({ ranges: [{ start: 3, end: 7 }], current: 3 });
        expect(revealed).toEqual(['card']);

        press(find(searchOf(element), 'input'), 'Enter');
        await settled();
        expect(count(element)).toBe('2 of 2');
        expect(hitsOf(element).get('said')?.current).toBe(2);

        press(find(searchOf(element), 'input'), 'Escape');
        await settled();
        expect(findAll(element, 'c-transcript-search')).toHaveLength(0);
        expect(hitsOf(element).get('first')?.ranges ?? []).toEqual([]);
        const focused = find(element, 'c-transcript').shadowRoot!.activeElement as HTMLElement;
        expect(focused.dataset['identifier']).toBe('said');
    });

    it('gives the focus back where nothing was found', async () => {
        const { element } = await open(THREE);
        const origin = button(element, 'Refresh');
        origin.focus();
        press(origin, '/');
        await settled();
        await type(element, 'nobody said this');

        press(find(searchOf(element), 'input'), 'Escape');
        await settled();
        expect(element.shadowRoot!.activeElement).toBe(origin);
    });

    it('begins at the first hit from what is in sight on', async () => {
        const { element } = await open(THREE);
        Object.defineProperty(find(element, 'c-transcript'), 'firstSeen', { value: 'other' });
        button(element, 'Search the transcript (/)').click();
        await settled();

        await type(element, 'card');
        expect(count(element)).toBe('2 of 2');
    });

    it('searches the preview in what it shows', async () => {
        const masked = { ...ENTRY, text: 'My card is [redacted: card number].', suggestions: [] };
        const { element } = await open({ ...THREE, preview: () => ok(answerOf([masked])) });
        await choose(element, 'preview');
        button(element, 'Search the transcript (/)').click();
        await settled();

        await type(element, 'redacted: card');
        expect(count(element)).toBe('1 of 1');
        expect(revealed).toEqual(['redacted: card']);

        await type(element, '4111');
        expect(count(element)).toBe('No hits');
    });

    it('searches what an agent may see', async () => {
        grantTo('agent');
        const { element } = await open({
            entries: () => ok(answerOf([entryOf({ text: '[redacted: email]' })], { permissions: { redact: false } }))
        });
        button(element, 'Search the transcript (/)').click();
        await settled();
        await type(element, 'redacted');

        expect(count(element)).toBe('1 of 1');
    });

    it('hides a speaker, says so, and finds nothing of theirs but the count', async () => {
        const { element } = await open(THREE);
        button(element, 'Search the transcript (/)').click();
        await settled();
        await type(element, 'card');
        await toggle(element, 'Bo');

        expect(shownOf(element)).toEqual(['first', 'other']);
        expect(announced(element)).toBe('2 entries');
        expect(count(element)).toBe('1 of 1');
        expect(find(searchOf(element), '.hidden').textContent).toContain('1 more');
        expect(find(find(element, 'c-filter-notice'), '.words').textContent).toBe(
            'Showing 2 of 3 entries: Ana Ruiz only. Hidden with the rest: 1 suggested passage.'
        );

        button(find(element, 'c-filter-notice'), 'Show all').click();
        await settled();
        expect(shownOf(element)).toHaveLength(3);
        expect(element.shadowRoot!.activeElement).toBe(find(element, 'c-speaker-filter'));
    });

    it('counts hidden suggestions by passage, as it counts what is drafted', async () => {
        const parts = [
            suggestionOf({ id: 's2', start: 0, end: 2, group: 'g1' }),
            suggestionOf({ id: 's3', start: 3, end: 5, group: 'g1' })
        ];
        const { element } = await open({
            entries: () => ok(answerOf([ENTRY, { ...SAID, text: '41 11', suggestions: parts }]))
        });
        await toggle(element, 'Bo');

        expect(find(find(element, 'c-filter-notice'), '.words').textContent).toContain('2 suggested passages');
    });

    it('shows a speaker again on the way to a suggestion of theirs', async () => {
        const { element } = await open(THREE);
        await toggle(element, 'Bo');
        press(find(element, 'section'), 'p');
        await settled();

        expect(shownOf(element)).toEqual(['first', 'other', 'said']);
    });

    it('loads the rest page by page, as large as pages are', async () => {
        const { element, requests } = await open({ entries: pages });
        button(element, 'Search the transcript (/)').click();
        await settled();
        await type(element, 'card');
        expect(count(element)).toBe('1 of 1 in the entries that are loaded');

        searchOf(element).dispatchEvent(new CustomEvent('restload'));
        await settled();

        expect(count(element)).toBe('3 of 3');
        expect(announced(element)).toBe('3 entries');
        expect(requests.slice(-2).map(({ query }) => query.get('limit'))).toEqual(['1000', '1000']);
    });

    it('stops where the rest cannot be read, and tells why', async () => {
        const { element, requests } = await open({
            entries: (request) => {
                const isFirst = request.query.get('before') === 'first';
                return isFirst ? problem(429, 'HOURLY_CALLS_EXHAUSTED') : pages(request);
            }
        });
        button(element, 'Search the transcript (/)').click();
        await settled();
        searchOf(element).dispatchEvent(new CustomEvent('restload'));
        await settled();
        const asked = requests.length;
        await settled();

        expect(requests).toHaveLength(asked);
        expect(shownOf(element)).toHaveLength(2);
        expect(findAll(element, 'c-error-panel')).toHaveLength(1);
        expect(find(find(searchOf(element), 'c-remaining-entries'), 'button').textContent).toBe('Load the rest');
    });

    it('stops loading the rest when asked to', async () => {
        const { element } = await open({ entries: pages });
        button(element, 'Search the transcript (/)').click();
        await settled();
        searchOf(element).dispatchEvent(new CustomEvent('restload'));
        searchOf(element).dispatchEvent(new CustomEvent('reststop'));
        await settled();

        expect(shownOf(element)).toEqual(['page middle', 'page newest']);
    });
});
