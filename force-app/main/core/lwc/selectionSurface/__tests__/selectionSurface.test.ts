import SelectionSurface from 'c/selectionSurface';
import { POLICY, RULES, suggestionOf } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const TEXT = 'My card is 4111 1111 1111 1111.\r\nThanks';

function showSurface(properties: Record<string, unknown> = {}): HTMLElement {
    return show('c-selection-surface', SelectionSurface, {
        text: TEXT,
        label: 'Redact… in the entry of Ana, 10:41',
        rules: RULES,
        categories: POLICY.categories,
        ...properties
    });
}

const areaOf = (element: HTMLElement): HTMLTextAreaElement => find<HTMLTextAreaElement>(element, 'textarea');

/** Selects as a person does: the browser moves the selection, then tells of it. */
async function select(element: HTMLElement, start: number, end: number): Promise<void> {
    areaOf(element).setSelectionRange(start, end);
    areaOf(element).dispatchEvent(new Event('select'));
    await rendered();
}

describe('c-selection-surface', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows the text ready for the keyboard, and tells readers that it cannot be written in', async () => {
        const element = showSurface();
        const area = areaOf(element);

        expect(area.value).toBe(TEXT.replace('\r\n', '\n'));
        expect(element.shadowRoot!.activeElement).toBe(area);
        expect(area.getAttribute('aria-readonly')).toBe('true');
        await expect(element).toBeAccessible();
    });

    it('takes the focus without a jump to the end of a long text', () => {
        const focus = jest.spyOn(HTMLElement.prototype, 'focus');
        showSurface({ range: { start: 0, end: 2 } });

        expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
        focus.mockRestore();
    });

    it('marks what a search found behind the text', async () => {
        const element = showSurface({
            suggested: [suggestionOf()],
            hits: {
                ranges: [
                    { start: 3, end: 7 },
                    { start: 11, end: 15 }
                ],
                current: 11
            }
        });

        expect(findAll(element, '.hit').map(({ textContent }) => textContent)).toEqual(['card', '4111']);
        expect(find(element, '.hit_current').className).toBe('piece piece_suggested hit hit_current');
        await expect(element).toBeAccessible();
    });

    it('gives the text to no spelling checker, form filler or screen keyboard', () => {
        const area = areaOf(showSurface());

        expect(area.getAttribute('spellcheck')).toBe('false');
        expect(area.getAttribute('autocomplete')).toBe('off');
        expect(area.getAttribute('data-gramm')).toBe('false');
        expect(area.getAttribute('inputmode')).toBe('none');
    });

    it('cancels edits, and puts the text back where an input method edits all the same', async () => {
        const element = showSurface();
        const area = areaOf(element);
        await select(element, 3, 7);
        const edit = new InputEvent('beforeinput', { cancelable: true });

        area.dispatchEvent(edit);
        area.value = 'something else';
        area.dispatchEvent(new InputEvent('input'));

        expect(edit.defaultPrevented).toBe(true);
        expect(area.value).toBe(TEXT.replace('\r\n', '\n'));
        expect([area.selectionStart, area.selectionEnd]).toEqual([3, 7]);
    });

    it('selects from the start what it is opened with', () => {
        const area = areaOf(showSurface({ range: { start: 33, end: 39 } }));

        expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Thanks');
    });

    it('redacts the selection with R, in offsets of the text as it is stored', async () => {
        const element = showSurface();
        const selected = listen(element, 'spanselect');

        await select(element, 32, 38);
        press(areaOf(element), 'r');

        expect(selected).toEqual([{ span: { start: 33, end: 39, category: 'OTHER' } }]);
    });

    it('does nothing on R without a selection', () => {
        const element = showSurface();
        const selected = listen(element, 'spanselect');

        press(areaOf(element), 'r');

        expect(button(element, 'Redact selection').disabled).toBe(true);
        expect(selected).toEqual([]);
    });

    it('follows the selection with the category, until one is chosen by hand', async () => {
        const element = showSurface({ suggested: [suggestionOf()] });
        const selected = listen(element, 'spanselect');
        const list = find<HTMLSelectElement>(element, 'select');

        await select(element, 11, 15);
        expect(list.value).toBe('CARD_NUMBER');

        list.value = 'EMAIL';
        list.dispatchEvent(new Event('change'));
        button(element, 'Redact selection').click();
        expect(selected).toEqual([{ span: { start: 11, end: 15, category: 'EMAIL' } }]);

        await select(element, 0, 2);
        expect(list.value).toBe('OTHER');
    });

    it('keeps letters typed in the category list to itself', () => {
        const element = showSurface();
        const pressed = jest.fn();
        element.addEventListener('keydown', pressed);

        press(find(element, 'select'), 'n');

        expect(pressed).not.toHaveBeenCalled();
    });

    it('redacts the whole entry', () => {
        const element = showSurface();
        const selected = listen(element, 'spanselect');

        button(element, 'Whole entry').click();

        expect(selected).toEqual([{ span: { start: 0, end: TEXT.length, category: 'OTHER' } }]);
    });

    it('selects by words without dragging', async () => {
        const element = showSurface();
        const selected = listen(element, 'spanselect');

        button(element, 'Pick words').click();
        await rendered();
        find(element, 'c-word-picker').dispatchEvent(
            new CustomEvent('rangeselect', { detail: { range: { start: 11, end: 30 } } })
        );
        await rendered();
        button(element, 'Redact selection').click();

        expect(selected).toEqual([{ span: { start: 11, end: 30, category: 'CARD_NUMBER' } }]);
        await expect(element).toBeAccessible();
    });

    it('lists what is drafted, to be taken back', async () => {
        const element = showSurface({ drafted: [{ start: 11, end: 30, category: 'CARD_NUMBER' }] });
        const removed = listen(element, 'spanremove');

        button(element, 'Keep the text behind [redacted: card number ending 1111]').click();

        expect(removed).toEqual([{ range: { start: 11, end: 30 } }]);
        expect(findAll(element, '.piece_drafted').map(({ textContent }) => textContent)).toEqual([
            '4111 1111 1111 1111'
        ]);
        await expect(element).toBeAccessible();
    });

    it('is left by Escape and by its button', () => {
        const element = showSurface();
        const closed = listen(element, 'editclose');

        press(areaOf(element), 'Escape');
        button(element, 'Done').click();

        expect(closed).toHaveLength(2);
    });

    it('shows the fresh text when the entry changes meanwhile, with nothing selected', async () => {
        const element = showSurface({ range: { start: 11, end: 30 } });

        Object.assign(element, { text: 'Edited.' });
        await rendered();

        expect(areaOf(element).value).toBe('Edited.');
        expect(button(element, 'Redact selection').disabled).toBe(true);
    });
});

describe('c-selection-surface, by letters', () => {
    const SUGGESTED = [suggestionOf()];
    const NUMBER = { start: 11, end: 30 };

    afterEach(() => document.body.replaceChildren());

    it('accepts the suggestion at the cursor by A, and dismisses it by D', async () => {
        const element = showSurface({ suggested: SUGGESTED });
        const accepted = listen(element, 'suggestionaccept');
        const dismissed = listen(element, 'suggestiondismiss');

        await select(element, 15, 15);
        press(areaOf(element), 'a');
        press(areaOf(element), 'D');
        await select(element, 2, 4);
        press(areaOf(element), 'a');
        press(areaOf(element), 'd');

        expect([accepted, dismissed]).toEqual([[{ range: NUMBER }], [{ range: NUMBER }]]);
    });

    it('takes what is drafted at the cursor back by D', async () => {
        const element = showSurface({ drafted: [{ ...NUMBER, category: 'CARD_NUMBER' }], suggested: SUGGESTED });
        const removed = listen(element, 'spanremove');
        const dismissed = listen(element, 'suggestiondismiss');

        await select(element, 8, 12);
        press(areaOf(element), 'd');

        expect([removed, dismissed]).toEqual([[{ range: NUMBER }], []]);
    });

    it.each(['n', 'p', '/', '?'])('leaves %s to the panel', (key) => {
        const element = showSurface();
        const heard = jest.fn();
        element.addEventListener('keydown', heard);

        press(areaOf(element), key);

        expect(heard).toHaveBeenCalledTimes(1);
        expect(areaOf(element).value).toBe(TEXT.replace('\r\n', '\n'));
    });
});

describe('c-selection-surface, asked for every appearance', () => {
    const SELECTED = { start: 11, end: 30 };
    const FOUND = {
        isLooking: false,
        openCount: 5,
        otherCount: 4,
        openOtherCount: 4,
        elsewhereCount: 0,
        reach: null
    };

    afterEach(() => document.body.replaceChildren());

    it('looks for what is selected, whatever it is', async () => {
        const element = showSurface();
        const asked = listen(element, 'appearancesfind');
        expect(button(element, 'Every appearance').disabled).toBe(true);

        await select(element, 3, 7);
        button(element, 'Every appearance').click();

        expect(asked).toEqual([{ span: { start: 3, end: 7, category: 'OTHER' } }]);
    });

    it('tells how many there are, and drafts them with the next press', async () => {
        const element = showSurface({ appearances: { range: SELECTED, found: FOUND } });
        const drafted = listen(element, 'appearancesdraft');
        await select(element, SELECTED.start, SELECTED.end);

        expect(find(element, '.found').textContent).toBe('4 other places are not drafted yet.');
        button(element, 'Redact all 5').click();

        expect(drafted).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('says nothing of another selection', async () => {
        const element = showSurface({ appearances: { range: SELECTED, found: FOUND } });
        await select(element, SELECTED.start, SELECTED.end - 1);

        expect(find(element, '.found').textContent).toBe('');
        expect(button(element, 'Every appearance').disabled).toBe(false);
    });
});
