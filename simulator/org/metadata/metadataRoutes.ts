import Router from 'koa-router';
import { insufficientAccess, jsonParserError, notFound } from '../errors.ts';
import { parseMultipart, type Part } from '../interaction/multipart.ts';
import type { Org } from '../state/org.ts';
import { signedIn, type WireState } from '../wire/context.ts';
import { receiveBody } from '../wire/readBody.ts';
import { takeDeployment } from './deployment.ts';
import { deployResult } from './deployResult.ts';

/**
 * Deployments by REST, and what a client asks before one: this org tracks no changes of its source.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_rest_deploy.htm
 */
export function metadataRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/metadata/deployRequest', async (ctx) => {
        const { user } = signedIn(ctx);
        if (!user.permissions.allData) {
            throw insufficientAccess('insufficient access rights on cross-reference id');
        }
        const parts = parseMultipart(await receiveBody(ctx), ctx.get('Content-Type')) ?? [];
        const zip = parts.find(({ name }) => name === 'file')?.content;
        if (zip === undefined) {
            throw jsonParserError('The request has no part file');
        }
        const deployOptions = optionsOf(parts.find(({ name }) => name === 'entity_content'));
        const { id } = await takeDeployment(org, { zip, checkOnly: deployOptions.checkOnly === true, user });
        ctx.status = 201;
        ctx.body = { id, deployOptions, deployResult: { id, done: false, status: 'Pending', success: false } };
    });

    router.get('/metadata/deployRequest/:id', (ctx) => {
        const deployment = org.state.deployments.get(ctx.params['id'] ?? '');
        if (deployment === undefined) {
            throw notFound();
        }
        ctx.body = { id: deployment.id, deployResult: deployResult(deployment) };
    });

    router.get('/tooling/sobjects/SourceMember/describe', () => {
        throw notFound();
    });

    return router;
}

function optionsOf(part: Part | undefined): { readonly checkOnly?: unknown } {
    try {
        const { deployOptions } = JSON.parse(part?.content.toString('utf8') ?? '') as { deployOptions?: object };
        return deployOptions ?? {};
    } catch {
        throw jsonParserError('The part entity_content is not JSON');
    }
}
