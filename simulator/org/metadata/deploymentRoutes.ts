import Router from 'koa-router';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';

/** Lists what was deployed: never the content of a file. */
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

    return router;
}
