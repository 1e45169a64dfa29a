import CommitReason from 'c/commitReason';
import { find, findAll, listen, rendered, show } from 'jest/show';

const CODES = [
    { code: 'PCI_PAN', label: 'Payment card data', standard: 'PCI DSS 3.4' },
    { code: 'ASKED', label: 'The customer asked for it', standard: null }
];

type Reason = HTMLElement & { reportValidity(): boolean };

const showReason = (value = ''): Reason => show('c-commit-reason', CommitReason, { codes: CODES, value }) as Reason;
const buttons = (element: HTMLElement): HTMLInputElement[] => findAll(element, 'input') as HTMLInputElement[];

describe('c-commit-reason', () => {
    afterEach(() => document.body.replaceChildren());

    it('offers the reasons with their standards', async () => {
        const element = showReason();

        expect(findAll(element, '.words').map(({ textContent }) => textContent)).toEqual([
            'Payment card data (PCI DSS 3.4)',
            'The customer asked for it'
        ]);
        expect(buttons(element).map(({ checked }) => checked)).toEqual([false, false]);
        await expect(element).toBeAccessible();
    });

    it('shows which is chosen, and says what is chosen next', () => {
        const element = showReason('PCI_PAN');
        const chosen = listen(element, 'reasonchoose');

        buttons(element)[1]!.click();

        expect(buttons(showReason('PCI_PAN')).map(({ checked }) => checked)).toEqual([true, false]);
        expect(chosen).toEqual([{ code: 'ASKED' }]);
    });

    it('says that a reason is missing when it is asked, not before, and takes the focus', async () => {
        const element = showReason();
        expect(find(element, '.missing').textContent).toBe('');

        expect(element.reportValidity()).toBe(false);
        await rendered();

        expect(find(element, '.missing').textContent).toBe('Choose a reason.');
        expect(find(element, 'fieldset').getAttribute('aria-invalid')).toBe('true');
        expect(element.shadowRoot!.activeElement).toBe(buttons(element)[0]);
        await expect(element).toBeAccessible();
    });

    it('misses nothing where a reason is chosen', () => {
        const element = showReason('ASKED');

        expect(element.reportValidity()).toBe(true);
        expect(element.shadowRoot!.activeElement).toBeNull();
    });
});
