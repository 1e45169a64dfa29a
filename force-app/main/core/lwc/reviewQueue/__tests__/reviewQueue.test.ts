import readQueue from '@salesforce/apex/ReviewQueueController.read';
import ReviewQueue from 'c/reviewQueue';
import type StatePanel from 'c/statePanel';
import { button, find, findAll, rendered, show } from 'jest/show';

jest.mock('@salesforce/apex/ReviewQueueController.read', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const mockNavigate = jest.fn();

/** The prototype of a component cannot be spied on. */
jest.mock('lightning/navigation', () => {
    const NavigationMixin = Object.assign(
        (Base: new () => object) =>
            class extends Base {
                navigate(page: object): void {
                    mockNavigate(page);
                }

                async generateUrl(): Promise<string> {
                    return Promise.resolve('https://acme.example.com/record');
                }
            },
        { Navigate: 'navigate', GenerateUrl: 'generateUrl' }
    );
    return { __esModule: true, NavigationMixin };
});

const answer = jest.mocked(readQueue);

const FLAG = {
    eventId: 'a00000000000001AAA',
    type: 'Flag',
    occurredAt: '2026-01-05T09:00:00Z',
    actorName: 'Ana Agent',
    reasonCode: 'PAYMENT',
    recordId: '0Mw000000000001AAA',
    recordName: 'MS-0001'
};

/** Apex leaves out what is null. */
const INTENT = {
    eventId: 'a00000000000002AAA',
    type: 'Intent',
    occurredAt: '2026-01-05T09:30:00Z',
    reasonCode: 'PCI_PAN',
    recordId: '0LQ000000000001AAA'
};

describe('c-review-queue', () => {
    beforeEach(() => {
        jest.useFakeTimers({ now: Date.UTC(2026, 0, 5, 10), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
        answer.mockResolvedValue({ items: [FLAG, INTENT], total: 2, isCut: false });
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
        jest.restoreAllMocks();
    });

    it('says what waits, where, why, by whom and since when', async () => {
        const element = await shown();

        expect(cellsOf(element)).toEqual([
            ['Flag', 'MS-0001', 'Card or bank details', 'Ana Agent', '1 hour ago'],
            ['Redaction without an outcome', 'A record that you cannot see', 'Card number', 'someone', '30 minutes ago']
        ]);
        expect(find(element, '.count').textContent).toBe('2 steps wait');
        expect(findAll(element, '.rest')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('leads to the record of a row, and to none that the user cannot see', async () => {
        const element = await shown();

        const [link, ...others] = findAll<HTMLAnchorElement>(element, 'a');
        link?.click();

        expect(others).toHaveLength(0);
        expect(link?.href).toBe('https://acme.example.com/record');
        expect(mockNavigate).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: FLAG.recordId, actionName: 'view' }
        });
    });

    it('says where more waits than it lists', async () => {
        answer.mockResolvedValue({ items: [FLAG], total: 1500, isCut: true });

        const element = await shown();

        expect(find(element, '.count').textContent).toBe('1,500 steps wait');
        expect(find(element, '.rest').textContent).toBe(
            'The 1 oldest are listed. There are more events than are looked at here. Older steps of the last 90 days may wait, too.'
        );
    });

    it('reads again when it is asked to, and says when nothing waits', async () => {
        const element = await shown();
        answer.mockClear().mockResolvedValue({ items: [], total: 0, isCut: false });

        button(element, 'Refresh').focus();
        button(element, 'Refresh').click();
        await Promise.resolve();
        expect(find(element, '.loading').textContent).toBe('Loading the queue');
        expect(button(element, 'Refresh').disabled).toBe(false);
        expect(button(element, 'Refresh').ariaDisabled).toBe('true');
        expect(element.shadowRoot?.activeElement).toBe(button(element, 'Refresh'));
        button(element, 'Refresh').click();
        await rendered();
        expect(answer).toHaveBeenCalledTimes(1);

        expect(panelOf(element)?.title).toBe('Nothing waits');
        expect(find(element, '.count').textContent).toBe('');
        expect(findAll(element, 'table')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('says that it cannot be read, and recovers', async () => {
        answer.mockRejectedValueOnce({ status: 500, body: { message: 'You have no access to the redaction events.' } });
        const element = await shown();

        expect(panelOf(element)?.title).toBe('The queue cannot be read');
        expect(findAll(element, 'table')).toHaveLength(0);
        await expect(element).toBeAccessible();
        button(element, 'Refresh').click();
        await rendered();

        expect(cellsOf(element)).toHaveLength(2);
    });

    it('shows a reason in the words of the org, and in the language of the user where these are the built-in ones', async () => {
        const items = [
            { ...INTENT, reasonCode: 'COURT_ORDER', reasonLabel: 'Order of a court' },
            { ...INTENT, reasonCode: 'PCI_PAN', reasonLabel: 'Card' },
            { ...INTENT, reasonCode: 'PCI_PAN', reasonLabel: 'Card number' },
            { ...FLAG, reasonLabel: 'No word of a flag' }
        ].map((item, index) => ({ ...item, eventId: `a0000000000000${String(index)}AAA` }));
        answer.mockResolvedValue({ items, total: 4, isCut: false });

        const element = await shown();

        expect(cellsOf(element).map(([, , reason]) => reason)).toEqual([
            'Order of a court',
            'Card',
            'Card number',
            'Card or bank details'
        ]);
    });

    it('shows a reason that the org has no words for by its code, and a flag of a later version as another', async () => {
        const items = [
            { ...INTENT, reasonCode: 'COURT_ORDER' },
            { ...FLAG, reasonCode: 'LATER' }
        ];
        answer.mockResolvedValue({ items, total: 2, isCut: false });

        const element = await shown();

        expect(cellsOf(element).map(([, , reason]) => reason)).toEqual(['COURT_ORDER', 'Another reason']);
    });
});

async function shown(): Promise<HTMLElement> {
    const element = show('c-review-queue', ReviewQueue);
    await rendered();
    await rendered();
    return element;
}

function cellsOf(element: HTMLElement): readonly (readonly string[])[] {
    return findAll(element, 'tbody tr').map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')
    );
}

function panelOf(element: HTMLElement): StatePanel['panel'] {
    return find<HTMLElement & StatePanel>(element, 'c-state-panel').panel;
}
