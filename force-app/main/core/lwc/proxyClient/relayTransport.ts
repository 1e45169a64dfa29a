import sendInApex from '@salesforce/apex/ProxyRelayController.send';
import { SPEAKERS_HEADER } from 'c/proxyContract';
import { toRelayProblem } from './apexProblem.ts';
import { base64Of } from './base64.ts';
import { createPatience, type Patience } from './patience.ts';
import { ClientCode, ProxyProblem } from './proxyProblem.ts';
import { parseJson } from './readLines.ts';
import type { Relay, RelayAnswer, RelayCall } from './relay.ts';
import { retryAfterSecondsOf } from './retryAfter.ts';
import type { Transport, TransportCall } from './transport.ts';

/** Longer than Apex waits for the proxy, in milliseconds. */
const SILENCE = 60_000;
const FILE_SILENCE = 130_000;

/**
 * A file may have so many bytes: it is in an Apex transaction once in base64 and once as it is, and all of that may have 6 MB
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm).
 */
export const MOST_RELAYED_BYTES = 1_500_000;

/**
 * Has Apex call the proxy, through the org's named credential: for orgs whose browsers may not. An answer comes whole, so nobody
 * hears of the steps of a commit or an upload before its end.
 */
export function relayTransport(send: Relay = sendInApex): Transport {
    return {
        async send(call) {
            const relayed = await toRelayCall(call);
            const patience = createPatience(call.file ? FILE_SILENCE : SILENCE, SILENCE);
            try {
                return toAnswer(await Promise.race([sent(send, relayed), spent(patience)]));
            } finally {
                patience.end();
            }
        }
    };
}

async function sent(send: Relay, call: RelayCall): Promise<RelayAnswer> {
    try {
        return await send({ call });
    } catch (error) {
        throw toRelayProblem(error);
    }
}

/** Nothing can call an Apex transaction off: what comes of it later is not heard. */
async function spent({ signal }: Patience): Promise<never> {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new ProxyProblem({ code: ClientCode.Timeout })));
    });
}

async function toRelayCall({ method, path, grant, body, file, idempotencyKey }: TransportCall): Promise<RelayCall> {
    return {
        method,
        path,
        token: grant.token,
        body: body === undefined ? null : JSON.stringify(body),
        file: file ? await contentOf(file.content) : null,
        idempotencyKey: idempotencyKey ?? null,
        speakers: file?.headers[SPEAKERS_HEADER] ?? null
    };
}

/** A file that was moved or changed since it was chosen cannot be read: the browser, too, tells that as it tells of no connection. */
async function contentOf(file: Blob): Promise<string> {
    if (file.size > MOST_RELAYED_BYTES) throw new ProxyProblem({ code: 'BODY_TOO_LARGE' });
    try {
        return base64Of(new Uint8Array(await file.arrayBuffer()));
    } catch {
        throw new ProxyProblem({ code: ClientCode.Unreachable });
    }
}

function toAnswer({ status, body, retryAfter, isTimeout }: RelayAnswer): Awaited<ReturnType<Transport['send']>> {
    if (isTimeout) throw new ProxyProblem({ code: ClientCode.Timeout });
    if (status === 0) throw new ProxyProblem({ code: ClientCode.Unreachable });
    return { status, body: parseJson(body ?? ''), retryAfterSeconds: retryAfterSecondsOf(retryAfter) };
}
