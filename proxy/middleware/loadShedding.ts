import type { ServerResponse } from 'node:http';
import { ProblemError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import type { ProxyMiddleware } from './state.ts';

/** From which load on new requests are refused. */
export interface LoadBounds {
    /** Requests that are worked on, or whose answers are not sent yet, at one time. */
    readonly inFlight: number;
    /** How long the event loop may be late, ms; 0 is no bound. */
    readonly loopDelayMs: number;
}

/** What {@link loadShedding} works with. */
export interface LoadSheddingSettings {
    readonly bounds: LoadBounds;
    /** How late the event loop is, ms. */
    readonly loopDelay: () => number;
    readonly metrics: Metrics;
}

const RETRY_AFTER_SECONDS = 2;

/**
 * Refuses new requests for data at once while there is more to do than can be done in time: a refusal costs little, and what was
 * let in before it, commits above all, is finished. Probes are always answered.
 */
export function loadShedding({ bounds, loopDelay, metrics }: LoadSheddingSettings): ProxyMiddleware {
    let inFlight = 0;
    metrics.watchLoad({ inFlight: () => inFlight });

    const overload = (): string | null => {
        if (inFlight >= bounds.inFlight) return 'in_flight';
        return bounds.loopDelayMs > 0 && loopDelay() >= bounds.loopDelayMs ? 'loop_delay' : null;
    };
    return async function shedLoad(ctx, next) {
        if (!ctx.path.startsWith('/v1/')) {
            await next();
            return;
        }
        const reason = overload();
        if (reason !== null) {
            metrics.shed(reason);
            throw new ProblemError('PROXY_OVERLOADED', { reason, retryAfterSeconds: RETRY_AFTER_SECONDS });
        }
        inFlight += 1;
        const worked = Promise.withResolvers<undefined>();
        void Promise.all([worked.promise, untilClosed(ctx.res)]).then(() => (inFlight -= 1));
        try {
            await next();
        } finally {
            worked.resolve(undefined);
        }
    };
}

/** A caller who is gone closes the response before its request has been worked on; a slow one, long after. */
async function untilClosed(response: ServerResponse): Promise<void> {
    if (response.closed) return;
    await new Promise((resolve) => response.once('close', resolve));
}
