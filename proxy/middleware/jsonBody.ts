import { bodyParser } from '@koa/bodyparser';
import type { Middleware } from 'koa';
import { COMMIT_BOUNDS } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import type { ProxyMiddleware } from './state.ts';

/** Reads a JSON body into `ctx.request.body`: UTF-8, at most 1 MiB. */
export function jsonBody(): ProxyMiddleware {
    const parse = bodyParser({
        enableTypes: ['json'],
        jsonLimit: COMMIT_BOUNDS.body,
        onError: (error, ctx) => {
            // What is left of the body is never read, so the connection cannot serve another request.
            ctx.set('Connection', 'close');
            throw toProblem(error);
        }
    }) as Middleware;
    return async function readJsonBody(ctx, next) {
        const charset = ctx.request.charset.toLowerCase();
        if (!ctx.is('application/json') || (charset && charset !== 'utf-8')) {
            throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { reason: 'content_type' });
        }
        await parse(ctx, next);
    };
}

function toProblem(error: unknown): ProblemError {
    const { type, status } = error as { readonly type?: string; readonly status?: number };
    if (type === 'entity.too.large' || status === 413) return new ProblemError('BODY_TOO_LARGE');
    if (status === 415) return new ProblemError('UNSUPPORTED_MEDIA_TYPE', { reason: 'content_encoding' });
    return new ProblemError('REQUEST_INVALID', {
        reason: 'body_not_json',
        errors: [{ path: '', problem: 'the body is not a JSON object' }]
    });
}
