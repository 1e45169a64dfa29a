import RedactionToolbar from 'c/redactionToolbar';
import { button, find, findAll, listen, show } from 'jest/show';

const ACTIONS = [
    ['Previous suggestion (P)', 'previous'],
    ['Next suggestion (N)', 'next'],
    ['Undo (Ctrl+Z)', 'undo'],
    ['Redo (Ctrl+Shift+Z)', 'redo'],
    ['Review and redact', 'review']
] as const;

const showToolbar = (properties: Record<string, unknown> = {}): HTMLElement =>
    show('c-redaction-toolbar', RedactionToolbar, properties);

describe('c-redaction-toolbar', () => {
    afterEach(() => document.body.replaceChildren());

    it('says what is drafted and what is still suggested', async () => {
        const element = showToolbar({ draftedCount: 2, suggestionCount: 1 });

        expect(findAll(element, '.count').map(({ textContent }) => textContent)).toEqual([
            '2 passages to redact',
            '1 open suggestion'
        ]);
        await expect(element).toBeAccessible();
    });

    it('says that there is nothing', async () => {
        const element = showToolbar();

        expect(findAll(element, '.count').map(({ textContent }) => textContent)).toEqual([
            'Nothing to redact yet',
            'No open suggestions'
        ]);
        await expect(element).toBeAccessible();
    });

    it.each([
        [0, 'No open suggestions in the entries loaded'],
        [1, '1 open suggestion in the entries loaded'],
        [3, '3 open suggestions in the entries loaded']
    ])('speaks with %p suggestions for no entry that is not loaded', (suggestionCount, words) => {
        const element = showToolbar({ suggestionCount, isPartial: true });

        expect(find(element, '.count_quiet').textContent).toBe(words);
    });

    it.each(ACTIONS)('asks by %s for %s', (name, type) => {
        const element = showToolbar({ draftedCount: 1, suggestionCount: 1, canUndo: true, canRedo: true });
        const asked = listen(element, type);

        button(element, name).click();

        expect(asked).toHaveLength(1);
    });

    it.each(ACTIONS)('keeps %s in reach of the keyboard when there is nothing to do', (name, type) => {
        const element = showToolbar();
        const asked = listen(element, type);

        button(element, name).click();

        expect(button(element, name).disabled).toBe(false);
        expect(button(element, name).getAttribute('aria-disabled')).toBe('true');
        expect(asked).toHaveLength(0);
    });

    it('takes the focus to the button that opens the review', () => {
        const element = showToolbar({ draftedCount: 1 });

        element.focus();

        expect(element.shadowRoot!.activeElement).toBe(find(element, '.review'));
    });
});
