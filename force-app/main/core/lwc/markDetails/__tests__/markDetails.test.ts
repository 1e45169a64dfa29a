import MarkDetails from 'c/markDetails';
import { button, find, findAll, listen, press, show } from 'jest/show';

const FOUND = { isLooking: false, openCount: 0, otherCount: 0, openOtherCount: 0, elsewhereCount: 0, reach: null };

const showDetails = (properties: Record<string, unknown> = {}): HTMLElement =>
    show('c-mark-details', MarkDetails, { category: 'card number', ...properties });
const textOf = (element: HTMLElement, selector: string): string | undefined =>
    find(element, selector).textContent?.trim();

describe('c-mark-details', () => {
    afterEach(() => document.body.replaceChildren());

    it('says why it is suggested and which part of a value it is', async () => {
        const element = showDetails({ why: '16 digits, passes Luhn', partWords: 'place 2 of 7' });

        expect(textOf(element, '.reasons')).toBe('card number16 digits, passes Luhn · place 2 of 7');
        expect(button(element, 'Next place')).toBeTruthy();
        await expect(element).toBeAccessible();
    });

    it('says that somebody selected it, where nothing was suggested', async () => {
        const element = showDetails();

        expect(textOf(element, '.reasons')).toBe('card numberSelected by hand');
        expect(findAll(element, 'button')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });

    it.each([
        [{ ...FOUND, isLooking: true }, 'Looking through the transcript…'],
        [FOUND, 'It stands here only.'],
        [{ ...FOUND, openCount: 1 }, 'It stands here only.'],
        [{ ...FOUND, openCount: 1, elsewhereCount: 1 }, '1 entry that is not loaded has it, too.'],
        [{ ...FOUND, otherCount: 3 }, 'Every appearance is drafted.'],
        [{ ...FOUND, openCount: 1, otherCount: 3 }, 'Every other place is drafted.'],
        [{ ...FOUND, openCount: 2, otherCount: 3, openOtherCount: 1 }, '1 other place is not drafted yet.'],
        [
            { ...FOUND, openCount: 4, otherCount: 4, openOtherCount: 4, elsewhereCount: 2, reach: 9990 },
            '4 other places are not drafted yet. 2 entries that are not loaded have it, too. Only the newest 9990 entries were looked through.'
        ]
    ])('says what was found before anything is drafted: %#', async (found, words) => {
        const element = showDetails({ found });

        expect(textOf(element, '.found')).toBe(words);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Next place', 'partnext', { partWords: 'place 1 of 2' }],
        ['Every appearance', 'appearancesfind', {}],
        ['Redact all 5', 'appearancesdraft', { found: { ...FOUND, openCount: 5 } }],
        ['Close details (Escape)', 'detailsclose', {}]
    ])('asks by %s for it', (name, type, properties) => {
        const element = showDetails(properties);
        const asked = listen(element, type);

        button(element, name).click();

        expect(asked).toHaveLength(1);
    });

    it('closes by Escape', () => {
        const element = showDetails();
        const asked = listen(element, 'detailsclose');

        press(button(element, 'Every appearance'), 'Escape');

        expect(asked).toHaveLength(1);
    });
});
