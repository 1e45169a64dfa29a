import FilterNotice, { type FilterState } from 'c/filterNotice';
import { button, find, listen, show } from 'jest/show';

function showNotice(known: Partial<FilterState>): HTMLElement {
    const state = { shownCount: 12, count: 40, names: ['Bo Lind'], suggestionCount: 0, draftedCount: 0, ...known };
    return show('c-filter-notice', FilterNotice, { state });
}

describe('c-filter-notice', () => {
    afterEach(() => document.body.replaceChildren());

    it.each<[words: string, state: Partial<FilterState>]>([
        ['Showing 12 of 40 entries: Bo Lind only.', {}],
        ['Showing 12 of 40 entries: Bo Lind, bot, and system only.', { names: ['Bo Lind', 'bot', 'system'] }],
        ['All entries are hidden (40).', { names: [] }],
        ['Showing 12 of 40 entries: Bo Lind only. Hidden with the rest: 3 suggested passages.', { suggestionCount: 3 }],
        [
            'Showing 12 of 40 entries: Bo Lind only. Hidden with the rest: 1 suggested passage and 2 drafted passages. ' +
                'The review shows everything that is drafted.',
            { suggestionCount: 1, draftedCount: 2 }
        ]
    ])('says: %s', async (words, state) => {
        const element = showNotice(state);

        expect(find(element, '[role="status"]').textContent).toBe(words);
        await expect(element).toBeAccessible();
    });

    it('asks to show all', () => {
        const element = showNotice({});
        const asked = listen(element, 'allshow');
        button(element, 'Show all').click();

        expect(asked).toHaveLength(1);
    });
});
