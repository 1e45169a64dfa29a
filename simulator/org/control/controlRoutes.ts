import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import { resetState } from '../state/createState.ts';
import type { WireState } from '../wire/context.ts';
import { certificateRoutes } from './certificateRoutes.ts';
import { clientRoutes } from './clientRoutes.ts';
import { credentialClientRoutes } from '../conversationData/credentialClientRoutes.ts';
import { deploymentRoutes } from '../metadata/deploymentRoutes.ts';
import { clockRoutes } from './clockRoutes.ts';
import { conversationRoutes } from './conversationRoutes.ts';
import { faultRoutes } from './faultRoutes.ts';
import { mintRoutes } from './mintRoutes.ts';
import { recordRoutes } from './recordRoutes.ts';
import { switchRoutes } from './switchRoutes.ts';
import { userRoutes } from './userRoutes.ts';

/** How tests and the record page steer the org: outside Salesforce's own paths. */
export function controlRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>({ prefix: '/_simulator' });

    router.get('/status', (ctx) => {
        ctx.body = { ready: true };
    });
    router.post('/reset', (ctx) => {
        resetState(org);
        ctx.body = {};
    });
    router.get('/seeds', (ctx) => {
        const users = org.state.users.map(({ name, userId, username, displayName, permissions }) => ({
            name,
            userId,
            username,
            displayName,
            permissions
        }));
        ctx.body = { orgId: org.orgId, users, records: org.state.seeded };
    });
    router.get('/requests', (ctx) => {
        ctx.body = org.state.requests;
    });
    router.delete('/requests', (ctx) => {
        org.state.requests = [];
        ctx.body = {};
    });
    for (const routes of PARTS) {
        router.use(routes(org).routes());
    }
    router.all('/{*rest}', (ctx) => {
        throw new ControlError(`There is no control endpoint ${ctx.method} ${ctx.path}.`, 404);
    });

    return router;
}

const PARTS = [
    switchRoutes,
    faultRoutes,
    clockRoutes,
    deploymentRoutes,
    conversationRoutes,
    recordRoutes,
    userRoutes,
    clientRoutes,
    credentialClientRoutes,
    certificateRoutes,
    mintRoutes
];
