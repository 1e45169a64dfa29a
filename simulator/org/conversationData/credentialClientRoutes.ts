import Router from 'koa-router';
import { readControlBody, textMember } from '../control/readControlBody.ts';
import { ControlError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import { isTextList } from '../textList.ts';
import type { WireState } from '../wire/context.ts';

/**
 * `POST /_simulator/credential-clients` `{ clientId, clientSecret, runAs?, scopes?, issuesJwt? }`: registers a client app that acts
 * for itself. `runAs` is a username or null; scopes are `sfap_api` and `api` until told otherwise.
 */
export function credentialClientRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/credential-clients', async (ctx) => {
        const body = await readControlBody(ctx);
        const clientId = textMember(body, 'clientId');
        const { runAs = 'admin@example.com', scopes = ['sfap_api', 'api'], issuesJwt = true } = body;
        if ((runAs !== null && typeof runAs !== 'string') || !isTextList(scopes) || typeof issuesJwt !== 'boolean') {
            throw new ControlError('runAs is a text or null, scopes a list of texts, issuesJwt true or false.');
        }
        org.credentialClients.set(clientId, {
            clientId,
            clientSecret: textMember(body, 'clientSecret'),
            runAs,
            scopes,
            issuesJwt
        });
        ctx.status = 201;
        ctx.body = { clientId };
    });

    return router;
}
