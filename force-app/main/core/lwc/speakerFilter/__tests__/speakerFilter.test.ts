import SpeakerFilter, { type Speaker } from 'c/speakerFilter';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const ANA: Speaker = { key: 'ana', name: 'Ana Ruiz', role: 'customer', count: 28, isShown: true };
const BOT: Speaker = { key: 'bot', name: 'bot', role: '', count: 1, isShown: true };

async function showMenu(speakers: readonly Speaker[]): Promise<HTMLElement> {
    const element = show('c-speaker-filter', SpeakerFilter, { speakers });
    find(element, 'button').click();
    await rendered();
    return element;
}

describe('c-speaker-filter', () => {
    afterEach(() => document.body.replaceChildren());

    it('is closed until its button is pressed', async () => {
        const element = show('c-speaker-filter', SpeakerFilter, { speakers: [ANA, BOT] });

        expect(findAll(element, '.menu')).toHaveLength(0);
        expect(find(element, 'button').ariaExpanded).toBe('false');
        await expect(element).toBeAccessible();
    });

    it('names every speaker with role and count', async () => {
        const element = await showMenu([ANA, BOT]);

        expect(findAll(element, '.speaker').map(({ textContent }) => textContent)).toEqual([
            'Ana Ruiz customer 28 entries',
            'bot 1 entry'
        ]);
        expect(find(element, 'button').ariaExpanded).toBe('true');
        await expect(element).toBeAccessible();
    });

    it('asks to hide who is unchecked', async () => {
        const element = await showMenu([ANA, BOT]);
        const asked = listen(element, 'speakertoggle');
        find<HTMLInputElement>(element, '[data-key="bot"]').click();

        expect(asked).toEqual([{ key: 'bot' }]);
    });

    it('shows who is hidden, says so on its button, and asks to show all', async () => {
        const element = await showMenu([ANA, { ...BOT, isShown: false }]);
        const asked = listen(element, 'allshow');

        expect(findAll<HTMLInputElement>(element, 'input').map(({ checked }) => checked)).toEqual([true, false]);
        expect(find(element, 'button').title).toBe('Filter by speaker (entries are hidden)');
        await expect(element).toBeAccessible();
        button(element, 'Show all').click();
        await rendered();

        expect(asked).toHaveLength(1);
        expect(findAll(element, '.menu')).toHaveLength(0);
    });

    it('closes with Escape and gives the focus back to its button', async () => {
        const element = await showMenu([ANA, BOT]);
        const above: string[] = [];
        document.body.addEventListener('keydown', ({ key }) => above.push(key));
        find<HTMLInputElement>(element, 'input').focus();
        press(find(element, 'input'), 'n');
        press(find(element, 'input'), 'Escape');
        await rendered();

        expect(findAll(element, '.menu')).toHaveLength(0);
        expect(element.shadowRoot?.activeElement).toBe(find(element, 'button'));
        expect(above).toEqual([]);
    });

    it('closes when the focus goes elsewhere', async () => {
        const element = await showMenu([ANA, BOT]);
        const input = find<HTMLInputElement>(element, 'input');
        input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: find(element, 'button') }));
        await rendered();
        expect(findAll(element, '.menu')).toHaveLength(1);

        input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
        await rendered();
        expect(findAll(element, '.menu')).toHaveLength(0);
    });
});
