import SuggestionRail from 'c/suggestionRail';
import { RULES } from 'jest/entries';
import { button, find, findAll, listen, rendered, show } from 'jest/show';

const COUNTS = [
    { category: 'CARD_NUMBER', suggested: 5, open: 3, openPlaces: 3, drafted: 2, draftedPlaces: 2 },
    { category: 'EMAIL', suggested: 6, open: 1, openPlaces: 1, drafted: 0, draftedPlaces: 0 },
    { category: 'PIN', suggested: 0, open: 0, openPlaces: 0, drafted: 1, draftedPlaces: 1 }
];

const showRail = (properties: Record<string, unknown> = {}): HTMLElement =>
    show('c-suggestion-rail', SuggestionRail, { counts: COUNTS, rules: RULES, ...properties });
const textOf = (element: Element | null): string | undefined => element?.textContent?.trim();

describe('c-suggestion-rail', () => {
    afterEach(() => document.body.replaceChildren());

    it('counts what is open and drafted of each category, and says what remains', async () => {
        const element = showRail();

        expect(findAll(element, '.name').map(textOf)).toEqual(['card number', 'email', 'pin']);
        expect(findAll(element, '.counts').map(textOf)).toEqual(['3 open · 2 to redact', '1 open', '1 to redact']);
        expect(textOf(find(element, '.left'))).toBe('4 left of 11');
        await expect(element).toBeAccessible();
    });

    it('tells the places of values that stand in more than one', () => {
        const counts = [{ ...COUNTS[0], open: 1, openPlaces: 1200, drafted: 2, draftedPlaces: 8 }];
        const element = showRail({ counts });

        expect(textOf(find(element, '.counts'))).toBe('1 open in 1,200 places · 2 to redact in 8 places');
        expect(button(element, 'Accept the open suggestion: card number')).toBeDefined();
    });

    it.each([
        [{ counts: [] }, 'No suggestions'],
        [{ counts: [], isPartial: true }, 'No suggestions in the entries loaded'],
        [{ counts: [{ ...COUNTS[0], open: 0 }] }, 'All 5 decided'],
        [{ counts: [{ ...COUNTS[0], open: 0 }], isPartial: true }, 'All 5 decided in the entries loaded'],
        [{ isPartial: true }, '4 left of 11 in the entries loaded']
    ])('says what remains: %#', async (properties, words) => {
        const element = showRail(properties);

        expect(textOf(find(element, '.left'))).toBe(words);
        await expect(element).toBeAccessible();
    });

    it('says of what its counts say nothing', async () => {
        const element = showRail({ unsearchedCount: 1, writtenCount: 2 });

        expect(findAll(element, '.note').map(textOf)).toEqual([
            '1 entry could not be searched. Read it yourself.',
            '2 entries are in a language where only written values are found.'
        ]);
        await expect(element).toBeAccessible();
    });

    it('offers to load the entries that its counts say nothing of, and keeps the focus when they are loaded', async () => {
        const remaining = { loadedCount: 200, isMore: true, isLoading: false, isTruncated: false };
        const element = showRail({ isPartial: true, remaining });
        const rest = find(element, 'c-remaining-entries');
        const loads = listen(element, 'restload');
        expect(textOf(find(rest, 'button'))).toBe('Load the rest');

        find(rest, 'button').click();
        expect(loads).toHaveLength(1);

        find(rest, 'button').focus();
        Object.assign(element, { isPartial: false, remaining: { ...remaining, isMore: false } });
        await Promise.resolve();
        await Promise.resolve();
        expect(element.shadowRoot!.activeElement).toBe(button(element, 'Previous suggestion (P)'));
    });

    it('accepts all of a category, and keeps the focus in its row', () => {
        const element = showRail();
        const accepted = listen(element, 'categoryaccept');

        button(element, 'Accept all 3 open suggestions: card number').click();

        expect(accepted).toEqual([{ category: 'CARD_NUMBER' }]);
        expect((element.shadowRoot!.activeElement as HTMLElement).dataset['category']).toBe('CARD_NUMBER');
    });

    it('names the button of a single suggestion so', () => {
        expect(button(showRail(), 'Accept the open suggestion: email').textContent).toBe('Accept');
    });

    it('stays in a category, and goes back to all by the same press', () => {
        const element = showRail({ chosen: 'EMAIL' });
        const chosen = listen(element, 'categorychoose');

        button(element, 'Stay in card number, 3 open · 2 to redact').click();
        button(element, 'Stay in email, 1 open').click();
        button(element, 'All categories').click();

        expect(chosen).toEqual([{ category: 'CARD_NUMBER' }, { category: null }, { category: null }]);
        expect(findAll(element, '[aria-pressed="true"]').map(textOf)).toEqual(['email\u00a01 open']);
    });

    it.each([
        ['Next suggestion (N)', 'next'],
        ['Previous suggestion (P)', 'previous']
    ])('goes by %s to the %s one while any is open', (name, type) => {
        const element = showRail();
        const asked = listen(element, type);
        button(element, name).click();

        const done = showRail({ counts: [] });
        const askedInVain = listen(done, type);
        button(done, name).click();

        expect([asked.length, askedInVain.length]).toEqual([1, 0]);
        expect(button(done, name).getAttribute('aria-disabled')).toBe('true');
    });

    it('opens and closes the bar that stands above a narrow transcript', async () => {
        const element = showRail();
        const toggle = button(element, 'Suggestions by category');
        expect(toggle.getAttribute('aria-expanded')).toBe('false');

        toggle.click();
        await rendered();

        expect(toggle.getAttribute('aria-expanded')).toBe('true');
        expect(find(element, '.body').className).toContain('body_open');
        await expect(element).toBeAccessible();
    });
});
