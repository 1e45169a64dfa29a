import fc from 'fast-check';
import { BRISK, failing, slower, waitAt } from '../pace.ts';

const NOTHING = { retryAfterSeconds: null, hourlyCalls: null };

describe('the pace of following a live session', () => {
    it('begins at five seconds and slows down to a minute', () => {
        const waits = [BRISK];
        for (let look = 0; look < 10; look += 1) waits.push(slower(waits.at(-1)!));

        expect(waits.slice(0, 3).map((pace) => waitAt(pace, NOTHING))).toEqual([5000, 7500, 11_250]);
        expect(waitAt(waits.at(-1)!, NOTHING)).toBe(60_000);
    });

    it('counts failures in a row, and slows down by them too', () => {
        expect(failing(failing(BRISK))).toEqual({ quiet: 2, failures: 2 });
        expect(slower(failing(BRISK)).failures).toBe(0);
    });

    it('never asks sooner than the proxy wants, and takes no more than half of the calls that are left', () => {
        fc.assert(
            fc.property(fc.nat(30), fc.nat(7200), fc.nat(1000), (quiet, retryAfterSeconds, used) => {
                const wait = waitAt({ quiet, failures: 0 }, { retryAfterSeconds, hourlyCalls: { used, limit: 1000 } });
                expect(wait).toBeGreaterThanOrEqual(retryAfterSeconds * 1000);
                expect(wait).toBeGreaterThanOrEqual(5000);
                expect(3_600_000 / wait).toBeLessThanOrEqual(Math.max(1, (1000 - used) / 2) + 0.001);
            })
        );
    });
});
