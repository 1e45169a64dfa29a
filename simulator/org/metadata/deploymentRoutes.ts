import Router from 'koa-router';
import { removeProduct } from './removeProduct.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';

/**
 * `GET /_simulator/deployments`: what was deployed, never the content of a file;
 * `DELETE /_simulator/metadata`: the org as one to which redact-inline was never deployed.
 */
export function deploymentRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/deployments', (ctx) => {
        ctx.body = [...org.state.deployments.values()].map(({ id, checkOnly, files, components, problem }) => ({
            id,
            checkOnly,
            problem,
            files: files.map(({ path, content }) => ({ path, bytes: content.length })),
            components
        }));
    });

    router.delete('/metadata', (ctx) => {
        removeProduct(org);
        ctx.body = {};
    });

    return router;
}
