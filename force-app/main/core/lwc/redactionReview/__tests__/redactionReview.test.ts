import RedactionReview from 'c/redactionReview';
import { POLICY } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';
import type { ReviewRow } from '../reviewRow.ts';

const ROWS: readonly ReviewRow[] = [
    {
        identifier: 'a',
        name: 'Ana Ruiz, 10:41',
        before: [
            { key: '0', text: 'My card is ', isMarked: false },
            { key: '11', text: '4111', isMarked: true }
        ],
        after: [
            { key: '0', text: 'My card is ', isMarked: false },
            { key: '11', text: '[redacted: card number]', isMarked: true }
        ]
    }
];

function showReview(properties: Record<string, unknown> = {}): HTMLElement {
    return show('c-redaction-review', RedactionReview, {
        rows: ROWS,
        reasonCodes: POLICY.reasonCodes,
        ...properties
    });
}

const reasons = (element: HTMLElement): HTMLElement & Record<string, unknown> => find(element, 'lightning-radio-group');

function choose(element: HTMLElement, value: string): void {
    reasons(element).dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

describe('c-redaction-review', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows each entry before and after', async () => {
        const element = showReview();

        expect(find(element, '.row__name').textContent).toBe('Ana Ruiz, 10:41');
        expect(findAll(element, '.change__text').map(({ textContent }) => textContent)).toEqual([
            'My card is 4111',
            'My card is [redacted: card number]'
        ]);
        expect([find(element, 'del').textContent, find(element, 'ins').textContent]).toEqual([
            '4111',
            '[redacted: card number]'
        ]);
        await expect(element).toBeAccessible();
    });

    it('opens as a dialog with the focus in it, and says that there is no way back', () => {
        const element = showReview();

        expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true);
        expect(element.shadowRoot!.activeElement!.textContent).toBe('Review and redact');
        expect(find(element, 'c-banner').textContent).toContain('Salesforce keeps no undo');
        expect(find(element, 'c-banner').textContent).toContain('the call recording, Data Cloud, exports and feeds');
    });

    it('offers the reasons of the policy with their standards', () => {
        expect(reasons(showReview())['options']).toEqual([
            { label: 'Payment card data (PCI DSS 3.4)', value: 'PCI_PAN' },
            { label: 'The customer asked for it', value: 'ASKED' }
        ]);
    });

    it('commits with two presses: the reason and the button', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');

        choose(element, 'PCI_PAN');
        await rendered();
        button(element, 'Redact 1 entry').click();

        expect(committed).toEqual([{ reasonCode: 'PCI_PAN' }]);
    });

    it('asks for the reason when it is missing', () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');
        const report = jest.spyOn(reasons(element) as unknown as { reportValidity(): void }, 'reportValidity');

        button(element, 'Redact 1 entry').click();

        expect(committed).toEqual([]);
        expect(report).toHaveBeenCalled();
    });

    it('shows that it is under way, and cannot be left or pressed again then', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');
        const closed = listen(element, 'reviewclose');
        choose(element, 'PCI_PAN');

        Object.assign(element, { isCommitting: true });
        await rendered();
        button(element, 'Redact 1 entry').click();
        button(element, 'Back to the draft').click();
        const cancel = new Event('cancel', { cancelable: true });
        find(element, 'dialog').dispatchEvent(cancel);

        expect(find(element, '.progress').textContent).toContain('Redacting 1 entry and reading it back');
        expect([committed, closed]).toEqual([[], []]);
        expect(cancel.defaultPrevented).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('comes back when the browser closes it while the commit is under way', async () => {
        const element = showReview({ isCommitting: true });
        const closed = listen(element, 'reviewclose');

        find<HTMLDialogElement>(element, 'dialog').close();
        await rendered();

        expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true);
        expect(closed).toEqual([]);
    });

    it('says why the last try failed, keeping the reason', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');
        choose(element, 'ASKED');
        const problem = {
            tone: 'error',
            title: 'Not redacted yet',
            message: 'Try again.',
            actionLabel: null,
            facts: []
        };

        Object.assign(element, { problem });
        await rendered();
        button(element, 'Redact 1 entry').click();

        expect((find(element, 'c-error-panel') as unknown as { notice: object }).notice).toEqual(problem);
        expect(committed).toEqual([{ reasonCode: 'ASKED' }]);
        await expect(element).toBeAccessible();
    });

    it('goes back to the draft', () => {
        const element = showReview();
        const closed = listen(element, 'reviewclose');

        button(element, 'Back to the draft').click();

        expect(closed).toHaveLength(1);
    });

    it('keeps its keys from the transcript behind it', () => {
        const element = showReview();
        const pressed = jest.fn();
        element.addEventListener('keydown', pressed);

        press(find(element, '.content'), 'n');

        expect(pressed).not.toHaveBeenCalled();
    });
});
