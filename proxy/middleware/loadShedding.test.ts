import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { createMetrics } from '../metrics.ts';
import { loadShedding } from './loadShedding.ts';

type Context = Parameters<ReturnType<typeof loadShedding>>[0];
type Next = () => Promise<void>;

describe('loadShedding', () => {
    it('refuses requests for data while the event loop is late, and lets those go on that are under way', async () => {
        let late = 0;
        const metrics = createMetrics({ activeConversationLimit: 1 });
        const shed = loadShedding({
            bounds: { inFlight: 9, loopDelayMs: 500 },
            loopDelay: () => late,
            metrics
        });
        const run = async (path: string, next: Next = passes): Promise<void> => {
            await shed(context(path), next);
        };
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const underWay = run('/v1/limits', async () => {
            await promise;
        });
        late = 500;

        await assert.rejects(run('/v1/limits'), {
            code: 'PROXY_OVERLOADED',
            extras: { reason: 'loop_delay', retryAfterSeconds: 2 }
        });
        await run('/readyz');
        resolve(undefined);
        await underWay;
        late = 499;
        await run('/v1/limits');

        assert.match(await metrics.text(), /^redact_inline_shed_requests_total\{reason="loop_delay"\} 1$/m);
    });
});

const passes = async (): Promise<void> => Promise.resolve(undefined);

function context(path: string): Context {
    return { path, res: Object.assign(new EventEmitter(), { closed: false }) } as unknown as Context;
}
