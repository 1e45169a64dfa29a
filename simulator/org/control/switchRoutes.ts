import Router from 'koa-router';
import type { Org } from '../state/org.ts';
import { changeSwitches } from '../switches/switches.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody } from './readControlBody.ts';

/** `GET` and `PATCH /_simulator/switches`. */
export function switchRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/switches', (ctx) => {
        ctx.body = org.state.switches;
    });
    router.patch('/switches', async (ctx) => {
        org.state.switches = changeSwitches(org.state.switches, await readControlBody(ctx));
        ctx.body = org.state.switches;
    });

    return router;
}
