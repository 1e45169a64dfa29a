import Router from 'koa-router';
import { SalesforceError, notSimulated } from '../errors.ts';
import { apiVersion } from '../operations/apiVersion.ts';
import { query, queryMore, type QueryOptions } from '../operations/query.ts';
import { describeColumns } from '../soql/describeColumns.ts';
import { malformedQuery } from '../soql/malformedQuery.ts';
import { parseSoql } from '../soql/parseSoql.ts';
import type { Org } from '../state/org.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';
import { signedIn, type WireContext, type WireState } from './context.ts';

const LONGEST_URI = 16_384;

/** The query resources. */
export function queryRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    for (const resource of ['/query', '/queryAll']) {
        router.get(resource, (ctx) => {
            if (Buffer.byteLength(ctx.originalUrl) > LONGEST_URI) {
                const message = 'The URI is too long';
                throw new SalesforceError({ status: 414, errorCode: 'URI_TOO_LONG', message });
            }
            if (ctx.query['explain'] !== undefined) {
                throw notSimulated('query plans');
            }
            const { q } = ctx.query;
            if (typeof q !== 'string' || q === '') {
                throw malformedQuery('A query string has to be specified');
            }
            const { user } = signedIn(ctx);
            ctx.body =
                ctx.query['columns'] === 'true'
                    ? describeColumns(org, user, parseSoql(q))
                    : query(org, user, q, optionsOf(ctx));
        });
        router.get(`${resource}/:locator`, (ctx) => {
            ctx.body = queryMore(org, signedIn(ctx).user, ctx.params['locator'] ?? '', optionsOf(ctx));
        });
        router.all([resource, `${resource}/:locator`], methodNotAllowed('GET'));
    }

    return router;
}

function optionsOf(ctx: WireContext & { params: Record<string, string> }): QueryOptions {
    return { version: apiVersion(ctx.params['version']), queryOptions: ctx.get('Sforce-Query-Options') };
}
