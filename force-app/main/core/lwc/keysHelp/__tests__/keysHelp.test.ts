import KeysHelp from 'c/keysHelp';
import { button, find, findAll, rendered, show } from 'jest/show';

type Element = HTMLElement & { canRedact: boolean; open: () => void };

const showKeys = (known: Partial<Element> = {}): Element => show('c-keys-help', KeysHelp, known) as Element;

const headings = (element: Element): readonly (string | null)[] =>
    findAll(element, 'h3').map(({ textContent }) => textContent);

describe('c-keys-help', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows nothing until it is opened', async () => {
        const element = showKeys();

        expect(findAll(element, 'dialog')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('lists the keys for reading to those who may view, with the focus on the title', async () => {
        const element = showKeys();
        element.open();
        await rendered();

        expect(headings(element)).toEqual(['Reading']);
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.title'));
        await expect(element).toBeAccessible();
    });

    it('lists those for suggestions and selection too to those who may redact', async () => {
        const element = showKeys({ canRedact: true });
        element.open();
        await rendered();

        expect(headings(element)).toEqual(['Reading', 'Suggestions', 'Selection']);
        const undo = findAll(element, '.row').find((row) => row.querySelector('.does')?.textContent === 'Undo');
        expect([...undo!.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['Ctrl', 'Z']);
        await expect(element).toBeAccessible();
    });

    it('closes with its button and can be opened once more', async () => {
        const element = showKeys();
        element.open();
        await rendered();
        button(element, 'Done').click();
        find(element, 'dialog').dispatchEvent(new CustomEvent('close'));
        await rendered();
        expect(findAll(element, 'dialog')).toHaveLength(0);

        element.open();
        await rendered();
        expect(findAll(element, 'dialog')).toHaveLength(1);
    });
});
