import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import type { JsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import { isTextList } from '../textList.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody, textMember } from './readControlBody.ts';

/**
 * `GET /_simulator/clients`: client apps as `[{ clientId, app }]`, the consumer key that Setup shows of an external client app;
 * `POST /_simulator/clients` `{ clientId, publicKeyPem | certificatePem, preauthorizedUsernames?, scopes?, clientSecret? }`: registers a client app.
 */
export function clientRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/clients', (ctx) => {
        ctx.body = [...org.clients.values()].map(({ clientId, app = null }) => ({ clientId, app }));
    });
    router.post('/clients', async (ctx) => {
        const body = await readControlBody(ctx);
        const clientId = textMember(body, 'clientId');
        const { preauthorizedUsernames = null, scopes = [], clientSecret = null } = body;
        if (preauthorizedUsernames !== null && !isTextList(preauthorizedUsernames)) {
            throw new ControlError('preauthorizedUsernames is a list of texts.');
        }
        if (!isTextList(scopes)) {
            throw new ControlError('scopes is a list of texts.');
        }
        if (clientSecret !== null && typeof clientSecret !== 'string') {
            throw new ControlError('clientSecret is a text.');
        }
        const publicKey = publicKeyOf(body);
        org.clients.set(clientId, { clientId, publicKey, clientSecret, preauthorizedUsernames, scopes });
        ctx.status = 201;
        ctx.body = { clientId };
    });

    return router;
}

function publicKeyOf(body: JsonObject): KeyObject {
    try {
        return body['certificatePem'] === undefined
            ? createPublicKey(textMember(body, 'publicKeyPem'))
            : new X509Certificate(textMember(body, 'certificatePem')).publicKey;
    } catch {
        throw new ControlError('publicKeyPem or certificatePem is required and is PEM.');
    }
}
