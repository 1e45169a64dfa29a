import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp, type AppParts } from './app.ts';
import { LATEST_CALL_MS } from './limits/activeConversations.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { GRACE_MS, REQUEST_TIMEOUT_MS } from './usecases/visitTimes.ts';

/** By which Salesforce makes a PATCH that it has not answered, unless the operator says otherwise, ms. */
const LATE_WRITE_MS = 60_000;

describe('createApp', () => {
    it('calls Salesforce for no longer than a place is held beyond what Salesforce counts', () => {
        assert.ok(REQUEST_TIMEOUT_MS + GRACE_MS + LATE_WRITE_MS <= LATEST_CALL_MS);
    });

    it('logs an answer that breaks off, without its message and in place of what Koa prints', () => {
        const lines: string[] = [];
        const log = createLog('info', { write: (line) => void lines.push(line) });
        const metrics = createMetrics({ activeConversationLimit: 1 });
        const fileBounds = { mostBytes: 0, bodyMs: 0, requestMs: 0 };
        const parts = { useCases: {}, allowedOrigins: [], rateLimitPerMinute: 0, probes: {}, requestTimeoutMs: 1, log };
        const app = createApp({ ...parts, fileBounds, metrics } as unknown as AppParts);
        app.callback();

        app.emit('error', new Error('what a customer wrote'), { state: { requestId: 'request-1' } });

        assert.equal(app.listenerCount('error'), 1);
        assert.match(lines.join(''), /"requestId":"request-1","errorName":"Error","frames":\["at /);
        assert.doesNotMatch(lines.join(''), /customer/);
    });
});
