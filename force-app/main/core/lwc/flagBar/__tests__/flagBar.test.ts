import FlagBar from 'c/flagBar';
import { button, find, findAll, listen, rendered, show } from 'jest/show';

const open = (known: object): HTMLElement => show('c-flag-bar', FlagBar, { count: 2, ...known });

describe('c-flag-bar', () => {
    afterEach(() => document.body.replaceChildren());

    it('counts the flagged entries and leads through them', async () => {
        const element = open({});
        const next = listen(element, 'flagnext');
        const previous = listen(element, 'flagprevious');

        button(element, 'Next flagged entry').click();
        button(element, 'Previous flagged entry').click();

        expect(find(element, '.count').textContent).toBe('2 flagged entries');
        expect([next.length, previous.length]).toEqual([1, 1]);
        await expect(element).toBeAccessible();
    });

    it('shows nothing where no entry is flagged, and says that it had the focus', async () => {
        const element = open({ count: 1 }) as HTMLElement & { count: number };
        const left = listen(element, 'focusleave');
        button(element, 'Next flagged entry').focus();

        element.count = 0;
        await rendered();

        expect(findAll(element, '.bar')).toHaveLength(0);
        expect(left).toHaveLength(1);
        element.count = 1;
        await rendered();
        element.count = 0;
        await rendered();
        expect(left).toHaveLength(1);
    });

    it('goes nowhere else while entries are read on the way', () => {
        const element = open({ isSeeking: true });
        const next = listen(element, 'flagnext');

        button(element, 'Next flagged entry').click();

        expect(next).toHaveLength(0);
    });
});
