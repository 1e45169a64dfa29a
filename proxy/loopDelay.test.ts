import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchLoopDelay } from './loopDelay.ts';

describe('watchLoopDelay', () => {
    it(
        'tells how late turns are while each takes long, and no more once they are short',
        { timeout: 20_000 },
        async () => {
            const loopDelay = watchLoopDelay(300);

            do {
                block(60);
                await wait(1);
            } while (loopDelay.latest() < 40);
            while (loopDelay.latest() >= 40) await wait(5);

            loopDelay.stop();
        }
    );
});

function block(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
}
