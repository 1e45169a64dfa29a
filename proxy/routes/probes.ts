import type Router from 'koa-router';
import type { Metrics } from '../metrics.ts';
import { answersIn, answersInJson } from '../middleware/answersIn.ts';
import type { RequestState } from '../middleware/state.ts';
import { VERSION } from '../version.ts';

/** Tells whether a part that the proxy depends on can be reached. */
export type Probe = (signal: AbortSignal) => Promise<void>;

/** What the routes for operators need. */
export interface ProbeRoutes {
    readonly probes: Readonly<Record<string, Probe>>;
    readonly metrics: Metrics;
    /** The OpenAPI document. */
    readonly openApi: object;
}

/** `GET /healthz`, `/readyz`, `/metrics` and `/openapi.json`: no token, and nothing of anyone's data. */
export function addProbeRoutes(router: Router<RequestState>, { probes, metrics, openApi }: ProbeRoutes): void {
    const json = answersInJson();

    router.get('/healthz', json, (ctx) => {
        ctx.body = { status: 'alive', version: VERSION };
    });

    router.get('/readyz', json, async (ctx) => {
        const names = Object.keys(probes);
        const results = await Promise.allSettled(names.map(async (name) => probes[name]?.(ctx.state.deadline)));
        const isReady = results.every(({ status }) => status === 'fulfilled');
        ctx.status = isReady ? 200 : 503;
        ctx.body = {
            status: isReady ? 'ready' : 'not ready',
            parts: Object.fromEntries(
                names.map((name, index) => [name, results[index]?.status === 'fulfilled' ? 'reachable' : 'unreachable'])
            )
        };
    });

    router.get('/metrics', answersIn('text/plain', 'application/json'), async (ctx) => {
        ctx.type = metrics.contentType;
        ctx.body = await metrics.text();
    });

    router.get('/openapi.json', json, (ctx) => {
        ctx.body = openApi;
    });
}
