import Router from 'koa-router';
import { mintToken } from '../operations/mintToken.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody, textMember } from './readControlBody.ts';

/** Stands in for the page's Apex call `ProxyTokenController.mint`, made by the user of `username`. */
export function mintRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/apex/ProxyTokenController/mint', async (ctx) => {
        const body = await readControlBody(ctx);
        const { proxyBaseUrl, transport, isExchanged } = body;
        ctx.body = mintToken(org, {
            username: textMember(body, 'username'),
            recordId: textMember(body, 'recordId'),
            act: textMember(body, 'act'),
            audience: textMember(body, 'audience'),
            ...(typeof proxyBaseUrl === 'string' ? { proxyBaseUrl } : {}),
            ...(isExchanged === true ? { isExchanged: true } : {}),
            ...(typeof transport === 'string' ? { transport } : {})
        });
    });

    return router;
}
