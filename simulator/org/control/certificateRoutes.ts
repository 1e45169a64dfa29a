import Router from 'koa-router';
import { makeCertificate } from '../state/certificates.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody, textMember } from './readControlBody.ts';

/** `GET /_simulator/certificates`, and `POST` `{ kid }` to make a further certificate, which signs from then on. */
export function certificateRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/certificates', (ctx) => {
        ctx.body = org.certificates.map(({ kid, pem }) => ({ kid, pem }));
    });
    router.post('/certificates', async (ctx) => {
        const certificate = await makeCertificate(textMember(await readControlBody(ctx), 'kid'), org.now());
        org.certificates.push(certificate);
        ctx.status = 201;
        ctx.body = { kid: certificate.kid, pem: certificate.pem };
    });

    return router;
}
