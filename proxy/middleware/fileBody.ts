import type { IncomingMessage } from 'node:http';
import { FILE_MEDIA_TYPE } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import { allowLonger } from '../slowBodies.ts';
import type { ProxyMiddleware } from './state.ts';

/** How a file may come. */
export interface FileBounds {
    readonly mostBytes: number;
    /** For the body to arrive, ms. */
    readonly bodyMs: number;
    /** For the whole request, ms. */
    readonly requestMs: number;
}

/** Lets a request carry a file as its body, and gives it the time that takes; nothing of it is read yet. */
export function fileBody({ mostBytes, bodyMs, requestMs }: FileBounds): ProxyMiddleware {
    return async function expectFile(ctx, next) {
        if (!ctx.is(FILE_MEDIA_TYPE)) throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { reason: 'content_type' });
        if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
            throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { reason: 'content_encoding' });
        }
        if (ctx.request.length > mostBytes) throw new ProblemError('BODY_TOO_LARGE', { reason: 'file' });
        allowLonger(ctx.req, bodyMs);
        ctx.state.deadline = AbortSignal.timeout(requestMs);
        await next();
    };
}

/**
 * The bytes of a request's body as they arrive; who stops reading leaves the connection as it is.
 *
 * @throws {ProblemError} BODY_TOO_LARGE, or REQUEST_INVALID where it breaks off
 */
export async function* bodyBytes(
    request: IncomingMessage,
    { mostBytes }: Pick<FileBounds, 'mostBytes'>
): AsyncGenerator<Uint8Array, void, void> {
    let length = 0;
    try {
        for await (const chunk of request.iterator({ destroyOnReturn: false })) {
            const bytes = chunk as Uint8Array;
            length += bytes.length;
            if (length > mostBytes) break;
            yield bytes;
        }
    } catch {
        const errors = [{ path: '', problem: 'the body broke off' }];
        throw new ProblemError('REQUEST_INVALID', { reason: 'body_broke_off', errors });
    }
    if (length > mostBytes) throw new ProblemError('BODY_TOO_LARGE', { reason: 'file' });
}
