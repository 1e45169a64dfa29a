import LimitMeters, { type LimitsState } from 'c/limitMeters';
import type { LimitsAnswer } from 'c/proxyContract';
import { button, find, findAll, listen, press, show } from 'jest/show';

const ROOM: LimitsAnswer = {
    activeConversations: { used: 12, ceiling: 2000, reserved: 100, freesAt: null, nextCeiling: null },
    hourlyCalls: { used: 40, limit: 1000, reserved: 0, freesAt: null },
    apiCalls: { used: 40_125, limit: 100_000, toldAt: '2025-01-10T18:41:29.000Z' }
};

const NEARLY_NONE: LimitsAnswer = {
    activeConversations: {
        used: 1900,
        ceiling: 2000,
        reserved: 100,
        freesAt: '2025-01-10T19:00:05.000Z',
        nextCeiling: { ceiling: 9000, from: '2025-01-11T04:00:00.000Z' }
    },
    hourlyCalls: { used: 760, limit: 1000, reserved: 50, freesAt: null },
    apiCalls: { used: 100_001, limit: 100_000, toldAt: '2025-01-10T18:41:29.000Z' }
};

function open(answer: LimitsAnswer | null, known: Partial<LimitsState> = {}): HTMLElement {
    return show('c-limit-meters', LimitMeters, { limits: { answer, isLoading: false, problem: null, ...known } });
}

const texts = (element: HTMLElement, selector: string): readonly string[] =>
    findAll(element, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' '));

const metersIn = (element: HTMLElement): readonly (readonly (string | null)[])[] =>
    findAll(element, '[role="meter"]').map((meter) =>
        ['aria-label', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) => meter.getAttribute(name))
    );

describe('c-limit-meters', () => {
    afterEach(() => document.body.replaceChildren());

    it('tells of each limit how much of it is used, in words and as a meter', async () => {
        const element = open(ROOM);

        expect(texts(element, '.used')).toEqual(['12 of 2,000 used', '40 of 1,000 used', '40,125 of 100,000 used']);
        expect(texts(element, '.state')).toEqual(['Room', 'Room', 'Room']);
        expect(metersIn(element)).toEqual([
            ['Active conversations', '12', '2000', '12 of 2,000 used, Room'],
            ['Your calls in the last hour', '40', '1000', '40 of 1,000 used, Room'],
            ['API calls of your org in 24 hours', '40125', '100000', '40,125 of 100,000 used, Room']
        ]);
        expect(texts(element, '.fact')).toEqual([
            'The last 100 are kept for redactions.',
            'As Salesforce said at 10:41:29 AM.'
        ]);
        await expect(element).toBeAccessible();
    });

    it('tells when reading has room again, what is kept for redactions, and the next ceiling', async () => {
        const element = open(NEARLY_NONE);

        expect(texts(element, '.state')).toEqual(['Only redactions', 'Nearly used up', 'Used up']);
        const [frees, reserved, next, ...others] = texts(element, '.fact');
        expect(frees).toBe('Reading has room again at 11:00:05 AM.');
        expect(reserved).toBe('The last 100 are kept for redactions.');
        expect(next).toMatch(/^The ceiling is 9,000 from Jan 10, 2025, 8:00:00 PM/);
        expect(others).toEqual(['The last 50 are kept for redactions.', 'As Salesforce said at 10:41:29 AM.']);
        await expect(element).toBeAccessible();
    });

    it('never fills more than a bar, and shows what is hardly begun', () => {
        const widths = [NEARLY_NONE, ROOM].map((answer) =>
            findAll(open(answer), '.filled').map(({ style }) => style.inlineSize || style.cssText)
        );

        expect(widths[0]?.at(2)).toContain('100.00%');
        expect(widths[1]?.at(0)).toContain('1.00%');
    });

    it("says that the org's API calls are not known yet, without a meter for them", () => {
        const element = open({ ...ROOM, apiCalls: null });

        expect(metersIn(element)).toHaveLength(2);
        expect(texts(element, '.fact').at(-1)).toBe('Not known yet: Salesforce says it with its next answer.');
    });

    it('says that it loads, and why it could not, and keeps what was read', async () => {
        const problem = { tone: 'warning', title: 'No', message: 'Later', actionLabel: null, facts: [] } as const;

        const loading = open(null, { isLoading: true });
        expect(find(loading, '.progress').textContent).toBe('Loading …');
        await expect(loading).toBeAccessible();
        const failed = open(ROOM, { problem });

        expect(findAll(failed, 'c-error-panel')).toHaveLength(1);
        expect(metersIn(failed)).toHaveLength(3);
    });

    it('is read anew and closed by its buttons, and no letter goes to the panel', () => {
        const element = open(ROOM);
        const read = listen(element, 'limitsread');
        const closed = listen(element, 'limitsclose');
        const keys = listen(element, 'keydown');

        button(element, 'Refresh').click();
        press(find(element, 'dialog'), 'r');
        button(element, 'Close').click();

        expect([read.length, closed.length, keys.length]).toEqual([1, 1, 0]);
    });

    it('asks for nothing more while it loads', () => {
        const element = open(ROOM, { isLoading: true });
        const read = listen(element, 'limitsread');

        button(element, 'Refresh').click();

        expect(read).toHaveLength(0);
    });
});
