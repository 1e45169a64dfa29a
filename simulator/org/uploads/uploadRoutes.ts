import { randomUUID } from 'node:crypto';
import Router from 'koa-router';
import { insufficientAccess, notFound, SalesforceError } from '../errors.ts';
import { activate } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { signedIn, type WireState } from '../wire/context.ts';
import { methodNotAllowed } from '../wire/methodNotAllowed.ts';
import { readPart } from './readPart.ts';
import { receiveParts } from './receiveParts.ts';
import { settleUploads } from './settleUploads.ts';
import type { ReceivedPart, Upload } from './upload.ts';
import { toResult, toStatusAnswer } from './uploadAnswers.ts';

const MOST_IDS = 100;

/**
 * Connect REST's bulk upload of transcripts. What the documentation leaves open goes by the switches.
 * https://developer.salesforce.com/docs/atlas.en-us.254.0.chatterapi.meta/chatterapi/connect_resources_conversations_upload.htm
 */
export function uploadRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();
    const path = '/connect/conversations/upload';

    router.post(path, async (ctx) => {
        checkPermission(org, signedIn(ctx).user);
        const { switches } = org.state;
        const parts = await receiveParts(ctx, switches.uploadPartCap, (name, stream) => readPart(org, name, stream));
        const refused = parts.find(({ refusal }) => refusal !== null);
        if (refused !== undefined && switches.uploadRefusal === 'wholeRequest') {
            throw new SalesforceError({ status: 400, errorCode: 'INVALID_INPUT', message: refused.refusal ?? '' });
        }
        const uploads = take(org, parts);
        ctx.status = { ok: 200, created: 201, accepted: 202 }[switches.uploadStatus];
        ctx.body = { conversationBulkUploadsResults: uploads.map(toResult) };
    });

    router.get(path, (ctx) => {
        checkPermission(org, signedIn(ctx).user);
        const ids = (ctx.URL.searchParams.get('uploadIds') ?? '').split(',').filter((id) => id !== '');
        if (ids.length === 0 || ids.length > MOST_IDS) {
            const message = `The query parameter uploadIds is required and takes 1 to ${MOST_IDS} ids.`;
            throw new SalesforceError({ status: 400, errorCode: 'ILLEGAL_QUERY_PARAMETER_VALUE', message });
        }
        settleUploads(org);
        const found = ids.map((id) => org.state.uploads.get(id)).filter((upload) => upload !== undefined);
        if (found.length < ids.length && org.state.switches.uploadUnknownId === 'notFound') {
            throw notFound();
        }
        ctx.body = toStatusAnswer(found, org.state.switches);
    });

    router.all(path, methodNotAllowed('GET', 'POST'));

    return router;
}

function checkPermission(org: Org, { permissions }: User): void {
    if (!permissions.upload && org.state.switches.uploadPermission === 'required') {
        throw insufficientAccess('You do not have access to upload conversations.');
    }
}

function take(org: Org, parts: readonly ReceivedPart[]): readonly Upload[] {
    const { switches, uploads } = org.state;
    if (switches.uploadActivity === 'activates') {
        for (const { refusal, conversationIdentifier } of parts) {
            if (refusal === null) activate(org, conversationIdentifier);
        }
    }
    const settlesAt = org.now() + switches.uploadSeconds * 1000;
    const taken = parts.map((received): Upload => ({
        uploadId: randomUUID(),
        conversationIdentifier: received.conversationIdentifier,
        settlesAt,
        isSettled: false,
        received
    }));
    for (const upload of taken) uploads.set(upload.uploadId, upload);
    return taken;
}
