import Router from 'koa-router';
import { notSimulated } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { addHistory } from './addHistory.ts';
import { establishConversation } from './establishConversation.ts';
import { checkContextType, openCall } from './interactionCall.ts';
import { readInteractionBody } from './readInteractionBody.ts';
import { INTERACTION_PREFIX, rejectInteractionErrors } from './rejectInteractionErrors.ts';

const ACCEPTED = 202;

/** The Interaction Service, as far as it takes conversations from elsewhere. */
export function interactionRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>({ prefix: `${INTERACTION_PREFIX}/api/v1` });

    router.use(rejectInteractionErrors(org));
    router.post('/conversation', async (ctx) => {
        const call = openCall(org, ctx);
        ctx.body = establishConversation(org, call, await readInteractionBody(org, ctx, 'conversation'));
        ctx.status = ACCEPTED;
    });
    router.post('/conversationHistory', async (ctx) => {
        const call = openCall(org, ctx);
        checkContextType(ctx);
        ctx.body = addHistory(org, call, await readInteractionBody(org, ctx, 'conversationHistory'));
        ctx.status = ACCEPTED;
    });
    router.all('/{*rest}', (ctx) => {
        throw notSimulated(`${ctx.method} ${ctx.path}`);
    });

    return router;
}
