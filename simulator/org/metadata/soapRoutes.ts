import Router from 'koa-router';
import { apiVersion } from '../operations/apiVersion.ts';
import { countDailyCall } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import { findSession } from '../state/sessions.ts';
import type { User } from '../state/users.ts';
import type { WireState } from '../wire/context.ts';
import { receiveBody } from '../wire/readBody.ts';
import { takeDeployment } from './deployment.ts';
import { deployResult } from './deployResult.ts';
import { retrieveResult, takeRetrieval } from './retrieval.ts';
import { callIn, elementOf, soapAnswer, soapFault } from './soap.ts';

/**
 * The calls of the SOAP Metadata API that a deployment and the retrieval of a certificate make. Every other is a fault that says so.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy.htm
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve.htm
 */
export function soapRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/services/Soap/m/:version', async (ctx) => {
        apiVersion(`v${ctx.params['version']}`);
        const message = (await receiveBody(ctx)).toString('utf8');
        const found = findSession(org, elementOf(message, 'sessionId') ?? '');
        ctx.set('Content-Type', 'text/xml; charset=utf-8');
        ctx.status = 500;
        if (found === null) {
            ctx.body = Buffer.from(soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader'));
            return;
        }
        ctx.state.user = found.user;
        countDailyCall(org);
        const call = callIn(message);
        ctx.state.note = call;
        const result = await resultOf(org, message, { call, user: found.user });
        if (typeof result === 'string') {
            ctx.body = Buffer.from(result);
            return;
        }
        ctx.status = 200;
        ctx.body = Buffer.from(soapAnswer(call, result));
    });

    return router;
}

/** The result of a call, or the fault that refuses it. */
async function resultOf(
    org: Org,
    message: string,
    { call, user }: { readonly call: string; readonly user: User }
): Promise<object | string> {
    if (!user.permissions.allData) {
        return soapFault(
            'INSUFFICIENT_ACCESS',
            'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions'
        );
    }
    if (call === 'deploy') {
        const zip = Buffer.from(elementOf(message, 'ZipFile') ?? '', 'base64');
        const { id } = await takeDeployment(org, { zip, checkOnly: elementOf(message, 'checkOnly') === 'true', user });
        return { done: false, id, state: 'Queued' };
    }
    if (call === 'checkDeployStatus') {
        const deployment = org.state.deployments.get(elementOf(message, 'asyncProcessId') ?? '');
        return deployment === undefined
            ? soapFault('INVALID_ID_FIELD', 'invalid cross reference id')
            : deployResult(deployment);
    }
    if (call === 'retrieve') {
        const retrieval = takeRetrieval(org, message, user);
        return retrieval === null
            ? soapFault('NOT_SIMULATED', 'The simulator retrieves components of the type Certificate alone.')
            : { done: false, id: retrieval.id, state: 'Queued' };
    }
    if (call === 'checkRetrieveStatus') {
        const retrieval = org.state.retrievals.get(elementOf(message, 'asyncProcessId') ?? '');
        return retrieval === undefined
            ? soapFault('INVALID_ID_FIELD', 'invalid cross reference id')
            : retrieveResult(retrieval);
    }
    return soapFault('NOT_SIMULATED', `The simulator does not simulate ${call} of the Metadata API.`);
}
