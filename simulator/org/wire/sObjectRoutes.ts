import Router from 'koa-router';
import { apiVersion } from '../operations/apiVersion.ts';
import { changeRecord } from '../operations/changeRecord.ts';
import { createRecord } from '../operations/createRecord.ts';
import { createRecords } from '../operations/createRecords.ts';
import { describeGlobal, describeObject } from '../operations/describeObject.ts';
import { describeLimits, describeResources } from '../operations/describeOrg.ts';
import { readRecord } from '../operations/readRecord.ts';
import type { Org } from '../state/org.ts';
import { signedIn, type WireState } from './context.ts';
import { readJson } from './readBody.ts';

/** Records and descriptions. */
export function sObjectRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/', (ctx) => {
        ctx.body = describeResources(apiVersion(ctx.params['version']));
    });
    router.get('/limits', (ctx) => {
        ctx.body = describeLimits(org);
    });
    router.get('/sobjects', (ctx) => {
        ctx.body = describeGlobal(org, signedIn(ctx).user, apiVersion(ctx.params['version']));
    });
    router.get('/sobjects/:object/describe', (ctx) => {
        ctx.body = describeObject(
            org,
            signedIn(ctx).user,
            ctx.params['object'] ?? '',
            apiVersion(ctx.params['version'])
        );
    });
    router.post('/sobjects/:object', async (ctx) => {
        const body = await readJson(ctx);
        ctx.body = createRecord(org, signedIn(ctx).user, ctx.params['object'] ?? '', body);
        ctx.status = 201;
    });
    router.get('/sobjects/:object/:recordId', (ctx) => {
        const { object = '', recordId = '' } = ctx.params;
        const fields = ctx.URL.searchParams.get('fields')?.split(',') ?? null;
        const asked = { object, recordId, fields, version: apiVersion(ctx.params['version']) };
        ctx.body = readRecord(org, signedIn(ctx).user, asked);
    });
    router.all('/sobjects/:object/:recordId', (ctx) => {
        const { object = '', recordId = '' } = ctx.params;
        changeRecord(org, signedIn(ctx).user, { object, recordId, method: ctx.method });
        ctx.status = 204;
    });
    router.post('/composite/sobjects', async (ctx) => {
        ctx.body = createRecords(org, signedIn(ctx).user, await readJson(ctx));
    });

    return router;
}
