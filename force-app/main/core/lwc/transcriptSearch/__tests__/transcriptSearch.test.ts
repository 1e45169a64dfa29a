import TranscriptSearch, { type SearchResult } from 'c/transcriptSearch';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const WHOLE = { loadedCount: 40, isMore: false, isLoading: false, isTruncated: false };

function showSearch(result: Partial<SearchResult> = {}, remaining = WHOLE): HTMLElement {
    return show('c-transcript-search', TranscriptSearch, {
        result: { isAsked: true, position: 0, count: 0, hiddenCount: 0, ...result },
        remaining
    });
}

const field = (element: HTMLElement): HTMLInputElement => find<HTMLInputElement>(element, 'input');
const count = (element: HTMLElement): string | null => find(element, '#count, [role="status"]').textContent;

describe('c-transcript-search', () => {
    afterEach(() => document.body.replaceChildren());

    it.each<[words: string, result: Partial<SearchResult>]>([
        ['', { isAsked: false }],
        ['No hits', {}],
        ['3 of 1,200', { position: 3, count: 1200 }]
    ])('counts politely: %j', async (words, result) => {
        const element = showSearch(result);

        expect(count(element)).toBe(words);
        await expect(element).toBeAccessible();
    });

    it('says what a count is worth while entries are not loaded, and hands on that they are asked for', async () => {
        const element = showSearch({ position: 3, count: 17 }, { ...WHOLE, isMore: true });
        const asked = listen(element, 'restload');
        find(element, 'c-remaining-entries').dispatchEvent(new CustomEvent('restload'));

        expect(count(element)).toBe('3 of 17 in the entries that are loaded');
        expect(count(showSearch({}, { ...WHOLE, isTruncated: true }))).toBe('No hits in the entries that are loaded');
        expect(asked).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('tells of hits that are hidden, and asks to show them without losing the focus', async () => {
        const element = showSearch({ hiddenCount: 5 });
        const asked = listen(element, 'hiddenshow');

        expect(find(element, '.hidden').textContent).toContain('5 more in entries that are hidden');
        button(element, 'Show all').click();

        expect(asked).toHaveLength(1);
        expect(element.shadowRoot?.activeElement).toBe(field(element));
        await expect(element).toBeAccessible();
    });

    it('says that it is the search that misses nothing', () => {
        expect(find(showSearch(), '.help').textContent).toBe(
            "Every entry that is loaded is searched. The browser's own search (Ctrl+F) sees only those on the screen."
        );
    });

    it('hands on what is typed', () => {
        const element = showSearch();
        const typed = listen(element, 'searchtype');
        field(element).value = 'card';
        field(element).dispatchEvent(new Event('input'));

        expect(typed).toEqual([{ typed: 'card' }]);
    });

    it.each([
        ['Enter', {}, 'searchnext'],
        ['Enter', { shiftKey: true }, 'searchprevious'],
        ['Escape', {}, 'searchclose']
    ])('takes %s %j in the field for %s', (key, init, event) => {
        const element = showSearch({ position: 1, count: 2 });
        const said = listen(element, event);

        expect(press(field(element), key, init).defaultPrevented).toBe(true);
        expect(said).toHaveLength(1);
    });

    it('leaves a key alone that composes a character, or is held with another', () => {
        const element = showSearch({ position: 1, count: 2 });
        const said = listen(element, 'searchnext');

        press(field(element), 'Enter', { isComposing: true });
        expect(press(field(element), 'f', { ctrlKey: true }).defaultPrevented).toBe(false);
        expect(said).toHaveLength(0);
    });

    it('keeps the keys of the panel out of what is typed', () => {
        const element = showSearch();
        const above: string[] = [];
        document.body.addEventListener('keydown', ({ key }) => above.push(key));
        for (const key of ['n', '/', 'z']) press(field(element), key);

        expect(above).toEqual([]);
    });

    it('goes on, goes back and closes by buttons too', () => {
        const element = showSearch({ position: 1, count: 2 });
        const events = ['searchnext', 'searchprevious', 'searchclose'].map((type) => listen(element, type));
        for (const { title } of findAll(element, 'button')) find(element, `button[title="${title}"]`).click();

        expect(events.map(({ length }) => length)).toEqual([1, 1, 1]);
    });

    it('selects what was typed when it takes the focus again', async () => {
        const element = showSearch();
        field(element).value = 'card';
        element.focus();
        await rendered();

        expect(element.shadowRoot?.activeElement).toBe(field(element));
        expect([field(element).selectionStart, field(element).selectionEnd]).toEqual([0, 4]);
    });

    it('takes the focus into its field when the rest is loaded and the button for that goes', async () => {
        const element = showSearch({}, { ...WHOLE, isLoading: true });
        find(find(element, 'c-remaining-entries'), 'button').focus();
        Object.assign(element, { remaining: WHOLE });
        await rendered();

        expect(element.shadowRoot?.activeElement).toBe(find(element, 'input'));
    });
});
