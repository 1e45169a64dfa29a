import Router from 'koa-router';
import { notFound } from '../errors.ts';
import { API_VERSIONS, apiVersion } from '../operations/apiVersion.ts';
import { contentVersionRoutes } from '../interaction/contentVersionRoutes.ts';
import { metadataRoutes } from '../metadata/metadataRoutes.ts';
import type { Org } from '../state/org.ts';
import { uploadRoutes } from '../uploads/uploadRoutes.ts';
import { authenticate } from './authenticate.ts';
import { connectRoutes } from './connectRoutes.ts';
import type { WireState } from './context.ts';
import { leftOutRoutes } from './leftOutRoutes.ts';
import { queryRoutes } from './queryRoutes.ts';
import { sObjectRoutes } from './sObjectRoutes.ts';

/** Everything below /services/data. */
export function dataRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>({ prefix: '/services/data' });

    router.get('/', (ctx) => {
        ctx.body = API_VERSIONS.map((version) => ({
            label: `API ${version}`,
            url: `/services/data/v${version}`,
            version
        }));
    });

    router.use('/:version', authenticate(org), async (ctx, next) => {
        apiVersion(ctx.params['version']);
        await next();
    });
    for (const routes of [
        queryRoutes(org),
        connectRoutes(org),
        uploadRoutes(org),
        contentVersionRoutes(org),
        sObjectRoutes(org),
        metadataRoutes(org),
        leftOutRoutes()
    ]) {
        router.use('/:version', routes.routes());
    }
    router.all('{*rest}', () => {
        throw notFound();
    });

    return router;
}
