import type { Middleware } from 'koa';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { WireState } from './context.ts';

/** So many bytes take less time than to hand them to another thread. */
const MOST_AT_ONCE = 16 * 1024;
const compressAside = promisify(gzip);

/** Turns the value that a route answers with into bytes: JSON, compressed when the client takes gzip, chunked. */
export function renderJson(): Middleware<WireState> {
    return async function rendersJson(ctx, next) {
        await next();

        const body: unknown = ctx.body;
        if (body === undefined || body === null || Buffer.isBuffer(body)) {
            return;
        }
        const { status } = ctx;
        const bytes = Buffer.from(JSON.stringify(body), 'utf8');
        ctx.vary('Accept-Encoding');
        if (ctx.acceptsEncodings('gzip', 'identity') === 'gzip') {
            ctx.body = bytes.byteLength <= MOST_AT_ONCE ? gzipSync(bytes) : await compressAside(bytes);
            ctx.set('Content-Encoding', 'gzip');
        } else {
            ctx.body = bytes;
        }
        ctx.status = status;
        ctx.set('Content-Type', 'application/json;charset=UTF-8');
        ctx.remove('Content-Length');
        ctx.set('Transfer-Encoding', 'chunked');
    };
}
