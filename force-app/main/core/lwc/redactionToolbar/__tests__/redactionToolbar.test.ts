import RedactionToolbar from 'c/redactionToolbar';
import { button, find, listen, show } from 'jest/show';

const ACTIONS = [
    ['Undo (Ctrl+Z)', 'undo'],
    ['Redo (Ctrl+Shift+Z)', 'redo'],
    ['Review and redact', 'review']
] as const;

const showToolbar = (properties: Record<string, unknown> = {}): HTMLElement =>
    show('c-redaction-toolbar', RedactionToolbar, properties);

describe('c-redaction-toolbar', () => {
    afterEach(() => document.body.replaceChildren());

    it.each([
        [0, 'Nothing to redact yet'],
        [1, '1 passage to redact'],
        [2, '2 passages to redact']
    ])('says that %p passages are drafted', async (draftedCount, words) => {
        const element = showToolbar({ draftedCount });

        expect(find(element, '.count').textContent).toBe(words);
        await expect(element).toBeAccessible();
    });

    it('names what undo takes back and redo does once more', async () => {
        const element = showToolbar({
            canUndo: true,
            undoWords: 'accept email',
            canRedo: true,
            redoWords: 'keep email'
        });

        expect(button(element, 'Undo: accept email (Ctrl+Z)').getAttribute('aria-disabled')).toBe('false');
        expect(button(element, 'Redo: keep email (Ctrl+Shift+Z)').getAttribute('aria-disabled')).toBe('false');
        await expect(element).toBeAccessible();
    });

    it.each(ACTIONS)('asks by %s for %s', (name, type) => {
        const element = showToolbar({ draftedCount: 1, canUndo: true, canRedo: true });
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
