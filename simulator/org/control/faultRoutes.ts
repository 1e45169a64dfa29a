import Router from 'koa-router';
import { parseFault } from '../faults/parseFault.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody } from './readControlBody.ts';

/** `GET`, `POST` and `DELETE /_simulator/faults`. */
export function faultRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/faults', (ctx) => {
        ctx.body = org.state.faults;
    });
    router.post('/faults', async (ctx) => {
        const fault = parseFault(await readControlBody(ctx));
        org.state.faults = [...org.state.faults, fault];
        ctx.status = 201;
        ctx.body = fault;
    });
    router.delete('/faults', (ctx) => {
        org.state.faults = [];
        org.state.faultsDeleted.abort();
        org.state.faultsDeleted = new AbortController();
        ctx.body = {};
    });

    return router;
}
