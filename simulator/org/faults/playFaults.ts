import type { Middleware } from 'koa';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { invalidSession, SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { WireContext, WireState } from '../wire/context.ts';
import { receiveBody } from '../wire/readBody.ts';
import type { FaultEffect } from './fault.ts';
import { takeFault } from './takeFault.ts';

/** A reset throws away what the client has not read yet: this long it may read, ms. */
const TIME_TO_READ = 50;

/** Plays the faults that the org was told: before the request is worked on, or on the bytes of its answer. */
export function playFaults(org: Org): Middleware<WireState> {
    return async function playsFaults(ctx, next) {
        const effect = takeFault(org.state, ctx.method, targetOf(ctx));
        if (effect === null) {
            await next();
            return;
        }
        if (await playBefore(ctx, effect, org.state.faultsDeleted.signal)) {
            return;
        }
        await next();
        ctx.state.note = effect.kind;
        playAfter(ctx, effect);
    };
}

/**
 * Plays what happens instead of the request or before it; refusals are thrown.
 * Returns true when the request has found its end.
 */
async function playBefore(ctx: WireContext, effect: FaultEffect, deleted: AbortSignal): Promise<boolean> {
    switch (effect.kind) {
        case 'delay':
            await wait(effect.ms, undefined, { ref: false });
            return false;
        case 'hold':
            ctx.state.received ??= await receiveBody(ctx);
            if (!deleted.aborted) await once(deleted, 'abort');
            return false;
        case 'resetBeforeHeaders':
            ctx['state'].note = effect.kind;
            cut(ctx);
            return true;
        case 'status':
        case 'sessionInvalid':
            ctx.req.resume();
            return refuse(ctx, effect);
        default:
            return false;
    }
}

function refuse(ctx: WireContext, effect: Extract<FaultEffect, { kind: 'status' | 'sessionInvalid' }>): never {
    if (effect.kind === 'sessionInvalid') {
        throw invalidSession();
    }
    const { status, errorCode, message = 'A fault of the simulator', retryAfter } = effect;
    if (retryAfter !== undefined) {
        ctx.set('Retry-After', String(retryAfter));
    }
    throw new SalesforceError({ status, errorCode, message });
}

function playAfter(ctx: WireContext, effect: FaultEffect): void {
    const bytes = Buffer.isBuffer(ctx.body) ? ctx.body : Buffer.alloc(0);
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    switch (effect.kind) {
        case 'applyThenFail':
            cut(ctx);
            return;
        case 'resetMidBody':
            sendUnfinished(ctx, half, () => {
                setTimeout(() => ctx.req.socket.resetAndDestroy(), TIME_TO_READ);
            });
            return;
        case 'stallMidBody':
            sendUnfinished(ctx, half, () => undefined);
            return;
        case 'truncatedGzip': {
            const compressed = ctx.response.get('Content-Encoding') === 'gzip' ? bytes : gzipSync(bytes);
            replaceBody(ctx, compressed.subarray(0, Math.floor(compressed.length / 2)));
            ctx.set('Content-Encoding', 'gzip');
            return;
        }
        case 'malformedJson':
            ctx.remove('Content-Encoding');
            replaceBody(ctx, Buffer.from('{"conversationEntries":[{"identifier":'));
            return;
        case 'emptyBody':
            ctx.remove('Content-Encoding');
            replaceBody(ctx, Buffer.alloc(0));
            return;
        case 'wrongContentType':
            ctx.remove('Content-Encoding');
            replaceBody(ctx, Buffer.from('<!doctype html><title>Maintenance</title><p>We will be back soon.'));
            ctx.set('Content-Type', 'text/html;charset=UTF-8');
            return;
        default:
            return;
    }
}

/** Keeps the status and the other headers. */
function replaceBody(ctx: WireContext, bytes: Buffer): void {
    const { status } = ctx;
    const type = ctx.response.get('Content-Type');
    ctx.body = bytes;
    ctx.status = status;
    ctx.set('Content-Type', type);
}

function sendUnfinished(ctx: WireContext, bytes: Buffer, afterwards: () => void): void {
    ctx.respond = false;
    ctx.res.statusCode = ctx.status;
    ctx.res.removeHeader('Content-Length');
    ctx.res.write(bytes, afterwards);
}

function cut(ctx: WireContext): void {
    ctx.respond = false;
    ctx.req.socket.resetAndDestroy();
}

function targetOf({ originalUrl, state }: WireContext): string {
    const target = state.grant === undefined ? originalUrl : `${originalUrl}?${state.grant}`;
    try {
        return decodeURIComponent(target.replaceAll('+', ' '));
    } catch {
        return target;
    }
}
