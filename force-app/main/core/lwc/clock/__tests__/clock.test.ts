import { onMinute } from 'c/clock';

const MOMENT = Date.UTC(2025, 0, 10, 10, 41, 29);

describe('c/clock', () => {
    let visibility: jest.SpyInstance;

    beforeEach(() => {
        jest.useFakeTimers({ now: MOMENT });
        visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    });

    afterEach(() => {
        jest.restoreAllMocks();
        jest.useRealTimers();
    });

    it('tells all who listen at once, every minute, what time it is', () => {
        const [first, second] = [jest.fn(), jest.fn()];
        const ends = [onMinute(first)];
        jest.advanceTimersByTime(30_000);
        ends.push(onMinute(second));

        jest.advanceTimersByTime(90_000);

        for (const listener of [first, second])
            expect(listener.mock.calls).toEqual([[MOMENT + 60_000], [MOMENT + 120_000]]);
        for (const end of ends) end();
    });

    it('tells nothing while the page is not seen, and the time as soon as it is', () => {
        const listener = jest.fn();
        const end = onMinute(listener);
        visibility.mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        jest.advanceTimersByTime(600_000);
        expect(listener).not.toHaveBeenCalled();

        visibility.mockReturnValue('visible');
        document.dispatchEvent(new Event('visibilitychange'));

        expect(listener.mock.calls).toEqual([[MOMENT + 600_000]]);
        end();
    });

    it('stands still once nobody listens any more, and goes on with the next', () => {
        const listener = jest.fn();
        onMinute(listener)();
        expect(jest.getTimerCount()).toBe(0);
        document.dispatchEvent(new Event('visibilitychange'));
        expect(listener).not.toHaveBeenCalled();

        const end = onMinute(listener);
        jest.advanceTimersByTime(60_000);
        expect(listener).toHaveBeenCalledTimes(1);
        end();
    });
});
