import Koa, { type Context } from 'koa';
import { controlRoutes } from './control/controlRoutes.ts';
import { engagementRoutes } from './conversationData/engagementRoutes.ts';
import { settlesErasures } from './conversationData/settleErasures.ts';
import { dataCloudRoutes } from './dataCloud/dataCloudRoutes.ts';
import { notFound } from './errors.ts';
import { playFaults } from './faults/playFaults.ts';
import { tamperAnswers, type Tamper } from './faults/tamperAnswers.ts';
import { interactionRoutes } from './interaction/interactionRoutes.ts';
import { rejectInteractionErrors } from './interaction/rejectInteractionErrors.ts';
import { settleArrivals } from './interaction/settleArrivals.ts';
import { soapRoutes } from './metadata/soapRoutes.ts';
import type { Org } from './state/org.ts';
import { settlesUploads } from './uploads/settleUploads.ts';
import { clientGone } from './wire/clientGone.ts';
import type { WireState } from './wire/context.ts';
import { dataRoutes } from './wire/dataRoutes.ts';
import { leftOutInterfaces } from './wire/leftOutRoutes.ts';
import { logRequests } from './wire/logRequests.ts';
import { oauthRoutes } from './wire/oauthRoutes.ts';
import { receivesGrants } from './wire/receiveGrants.ts';
import { rejectErrors } from './wire/rejectErrors.ts';
import { renderJson } from './wire/renderJson.ts';
import { standardHeaders } from './wire/standardHeaders.ts';

/** The org as a Koa application: control endpoints first, then Salesforce's own paths with log and faults. */
export function createOrgApp(org: Org, tamper?: Tamper): Koa<WireState> {
    const app = new Koa<WireState>();

    app.use(settlesUploads(org));
    app.use(renderJson());
    app.use(rejectErrors());
    app.use(settleArrivals(org));
    app.use(controlRoutes(org).routes());
    app.use(logRequests(org));
    app.use(receivesGrants());
    if (tamper) app.use(tamperAnswers(tamper));
    app.use(settlesErasures(org));
    app.use(standardHeaders());
    app.use(rejectInteractionErrors(org));
    app.use(playFaults(org));
    app.use(renderJson());
    app.use(rejectErrors());
    app.use(oauthRoutes(org).routes());
    app.use(dataRoutes(org).routes());
    app.use(interactionRoutes(org).routes());
    app.use(engagementRoutes(org).routes());
    app.use(dataCloudRoutes(org).routes());
    app.use(soapRoutes(org).routes());
    app.use(leftOutInterfaces().routes());
    app.use(() => {
        throw notFound();
    });

    app.on('error', (error: Error, ctx: Context) => {
        if (!clientGone(ctx.req)) {
            app.onerror(error);
        }
    });

    return app;
}
