import type { RedactionsRequest } from 'c/proxyContract';
import type { LeaseTimes } from '../state/redis/locks.ts';
import type { StatePlace } from '../state/statePlace.ts';
import { startProxy } from '../startProxy.ts';
import type { Stage } from './stage.ts';

/** Another proxy before the org of a stage. */
export interface OtherProxy extends AsyncDisposable {
    readonly url: string;
    /** Reads a resource of a seeded record as the supervisor. */
    read(seed: string, resource: string): Promise<Response>;
    commit(seed: string, request: RedactionsRequest, key: string): Promise<Response>;
}

/** Where it keeps its state, and the time it goes by, epoch ms. */
export interface OtherProxySettings {
    readonly state: StatePlace;
    readonly now?: () => number;
    readonly leaseTimes?: LeaseTimes | undefined;
    /** Takes what it logs, which is dropped otherwise. */
    readonly onLogLine?: (line: string) => void;
}

/** Starts another proxy before the org of a stage, with a state of its own unless it shares the stage's. */
export async function startOtherProxy(
    stage: Stage,
    { state, now, leaseTimes, onLogLine = () => undefined }: OtherProxySettings
): Promise<OtherProxy> {
    const surroundings = { logDestination: { write: onLogLine }, leaseTimes, ...(now && { now }) };
    const proxy = await startProxy({ ...stage.environment, state }, surroundings);
    const call = async (seed: string, resource: string, init: RequestInit = {}): Promise<Response> => {
        const recordId = stage.org.recordId(seed);
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${token}`);
        return fetch(`${proxy.url}/v1/records/${recordId}/${resource}`, { ...init, headers });
    };
    return {
        url: proxy.url,
        read: (seed, resource) => call(seed, resource),
        commit: (seed, request, key) =>
            call(seed, 'redactions', {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'idempotency-key': key },
                body: JSON.stringify(request)
            }),
        [Symbol.asyncDispose]: () => proxy.stop()
    };
}
