import Router from 'koa-router';
import { apiVersion } from '../operations/apiVersion.ts';
import type { EntriesCall } from '../operations/openConversation.ts';
import { readEntries, type EntriesQuery } from '../operations/readEntries.ts';
import { updateEntries } from '../operations/updateEntries.ts';
import type { Org } from '../state/org.ts';
import { signedIn, type WireContext, type WireState } from './context.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';
import { readJson } from './readBody.ts';

/** Connect REST's conversation entries. */
export function connectRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();
    const entries = '/connect/conversation/:conversationIdentifier/entries';

    router.get(entries, (ctx) => {
        const rendering = {
            version: apiVersion(ctx.params['version']),
            entityEncoding: ctx.get('X-Chatter-Entity-Encoding')
        };
        ctx.body = readEntries(org, callOf(ctx), queryOf(ctx), rendering);
    });

    router.patch(entries, async (ctx) => {
        const body = await readJson(ctx);
        const results = await updateEntries(org, callOf(ctx), body, apiVersion(ctx.params['version']));
        switch (org.state.switches.patchResponse) {
            case 'results':
                ctx.body = { conversationEntriesUpdates: results };
                return;
            case 'emptyObject':
                ctx.body = {};
                return;
            case 'noContent':
                ctx.status = 204;
        }
    });

    router.all(entries, methodNotAllowed('GET', 'PATCH'));

    return router;
}

type EntriesContext = WireContext & { params: Record<string, string> };

function callOf(ctx: EntriesContext): EntriesCall {
    return { ...signedIn(ctx), conversationIdentifier: ctx.params['conversationIdentifier'] ?? '' };
}

/** Connect ignores the parameters of a request that has a body. */
function queryOf(ctx: EntriesContext): EntriesQuery {
    if (Number(ctx.get('Content-Length') || 0) > 0) {
        return {};
    }
    const { searchParams } = ctx.URL;
    const parameter = (name: string): string | undefined => searchParams.get(name) ?? undefined;
    return {
        startTimestamp: parameter('startTimestamp'),
        endTimestamp: parameter('endTimestamp'),
        queryDirection: parameter('queryDirection'),
        recordLimit: parameter('recordLimit')
    };
}
