import WordPicker from 'c/wordPicker';
import { button, findAll, listen, show } from 'jest/show';

describe('c-word-picker', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows each word as a button, pressed where it is selected', async () => {
        const element = show('c-word-picker', WordPicker, { text: 'It is 4111', selection: { start: 4, end: 10 } });

        expect(findAll(element, 'button').map((word) => [word.textContent, word.getAttribute('aria-pressed')])).toEqual(
            [
                ['It', 'false'],
                ['is', 'true'],
                ['4111', 'true']
            ]
        );
        await expect(element).toBeAccessible();
    });

    it('selects from the first word pressed to the last', () => {
        const element = show('c-word-picker', WordPicker, { text: 'It is 4111' });
        const selected = listen(element, 'rangeselect');

        button(element, 'is').click();
        button(element, '4111').click();

        expect(selected).toEqual([{ range: { start: 3, end: 5 } }, { range: { start: 3, end: 10 } }]);
    });

    it('moves the last word with Shift', () => {
        const element = show('c-word-picker', WordPicker, { text: 'It is 4111' });
        const selected = listen(element, 'rangeselect');

        button(element, 'It').click();
        button(element, '4111').dispatchEvent(new MouseEvent('click', { shiftKey: true }));
        button(element, 'is').dispatchEvent(new MouseEvent('click', { shiftKey: true }));

        expect(selected.at(-1)).toEqual({ range: { start: 0, end: 5 } });
    });
});
