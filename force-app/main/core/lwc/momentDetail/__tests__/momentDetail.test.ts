import MomentDetail from 'c/momentDetail';
import { MOMENT } from 'jest/entries';
import { find, listen, press, rendered, show } from 'jest/show';

describe('c-moment-detail', () => {
    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('says date, time and zone, and how long ago', async () => {
        const element = show('c-moment-detail', MomentDetail, { timestamp: MOMENT });

        expect(find(element, '.date').textContent).toMatch(/^Jan 10, 2025, 2:41:29\sAM PST$/);
        expect(find(element, '.ago').textContent).toMatch(/ ago$/);
        await expect(element).toBeAccessible();
    });

    it('says how long ago it was for as long as it is shown', async () => {
        jest.useFakeTimers({ now: MOMENT, doNotFake: ['queueMicrotask', 'nextTick'] });
        const element = show('c-moment-detail', MomentDetail, { timestamp: MOMENT });
        expect(find(element, '.ago').textContent).toBe('now');

        jest.advanceTimersByTime(120_000);
        await rendered();

        expect(find(element, '.ago').textContent).toBe('2 minutes ago');
        element.remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('is put away by Escape, wherever the focus is, as long as it is shown', () => {
        const element = show('c-moment-detail', MomentDetail, { timestamp: MOMENT });
        const hidden = listen(element, 'momenthide');
        press(document.body, 'a');
        expect(hidden).toHaveLength(0);

        press(document.body, 'Escape');
        element.remove();
        press(document.body, 'Escape');

        expect(hidden).toHaveLength(1);
    });
});
