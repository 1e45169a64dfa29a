import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import { activeConversations, dailyCalls } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody } from './readControlBody.ts';

/** `GET` and `POST /_simulator/clock` (`{ advanceMs }`), `GET /_simulator/counters`. */
export function clockRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/clock', (ctx) => {
        ctx.body = { now: org.now() };
    });
    router.post('/clock', async (ctx) => {
        const { advanceMs } = await readControlBody(ctx);
        if (typeof advanceMs !== 'number' || !Number.isSafeInteger(advanceMs) || advanceMs < 0) {
            throw new ControlError('advanceMs is required and is an integer from 0 up.');
        }
        org.state.clockAhead += advanceMs;
        ctx.body = { now: org.now() };
    });
    router.get('/counters', (ctx) => {
        ctx.body = { dailyCalls: dailyCalls(org).length, activeConversations: activeConversations(org) };
    });

    return router;
}
