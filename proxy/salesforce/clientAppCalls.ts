import type { z } from 'zod';
import type { PauseStore } from '../state/pauseStore.ts';
import { toAnswerError } from './answerError.ts';
import type { CircuitChange } from './circuit.ts';
import { createCircuitsInARow } from './circuitsInARow.ts';
import { tellCircuit } from './circuitTransport.ts';
import type { TokenGround } from './clientCredentials.ts';
import type { AppToken } from './heldToken.ts';
import { observeTransport, type CallKind, type TransportObserver } from './observedTransport.ts';
import { parseShape } from './shapes.ts';
import { createSharedPause, type SharedPause } from './sharedPause.ts';
import { createTransport, type OrgAnswer, type OrgRequest } from './transport.ts';
import { createTries, Next, type TriesSettings } from './tries.ts';
import { unparsable } from './upstreamError.ts';
import { asksToPause, mayPass, pauseSeconds } from './upstreamProblem.ts';

/** An API of Salesforce beside the org, and how it is called. */
export interface ClientAppSettings extends Pick<TransportObserver, 'onCall' | 'requestId'>, TriesSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** What durations are told by, ms; `now` where left out. */
    readonly elapsed?: (() => number) | undefined;
    /** My Domain, without a trailing slash: it gives the tokens. */
    readonly orgUrl: string;
    /** Of the API, without a trailing slash. */
    readonly url: string;
    /** Milliseconds for one call, from its start to the last byte of its answer. */
    readonly timeoutMs: number;
    /** Where pauses outlive the process and others hear of them; without one, each process has its own. */
    readonly pauseStore?: PauseStore | undefined;
    /** Hears when calls are held back because the API, or the org's tokens for it, fail, and when no more. */
    readonly onCircuit?: ((change: CircuitChange) => void) | undefined;
}

/** What tells one API from another. */
export interface ClientAppRules {
    readonly openToken: (ground: TokenGround) => AppToken;
    /** Statuses that can mean that the token is not taken: they lead to one new token, and a second one is meant. */
    readonly tokenRefusals: ReadonlySet<number>;
    /** For the log, while the API asks for no calls; pauses are shared under this word and what the call is for. */
    readonly pausedReason: string;
}

/** One call. */
export interface ClientAppCall<Result> {
    readonly kind: CallKind;
    /** Where calls of one kind have limits of their own: which of them this is. */
    readonly operation?: string | undefined;
    readonly request: Omit<OrgRequest, 'headers'>;
    readonly shape: z.ZodType<Result>;
    /** Whether it only reads, so that it may be sent again. */
    readonly isReading: boolean;
    readonly signal: AbortSignal;
    /** Called before every call that goes out, repetitions too; what it throws is thrown, and nothing goes out. */
    readonly admit?: (() => Promise<void>) | undefined;
}

/** Calls as a client app: on sockets of their own, with a circuit for each of the two hosts, and a pause for each kind of call and operation. */
export interface ClientAppCalls {
    /** Throws an UpstreamError, or refusals of the catalogue. */
    readonly call: <Result>(call: ClientAppCall<Result>) => Promise<Result>;
    /** Rejects as a call does while the API asks for none of this kind and operation, and makes none. */
    readonly check: (kind: CallKind, operation?: string) => Promise<void>;
    /** Closes the sockets. */
    readonly close: () => Promise<void>;
}

/** So many sockets to each host; further calls wait, on their own time. */
const CONNECTIONS = 8;

/** Makes the calls to one API. */
export function createClientAppCalls(
    settings: ClientAppSettings,
    { openToken, tokenRefusals, pausedReason }: ClientAppRules
): ClientAppCalls {
    const { url, orgUrl, timeoutMs } = settings;
    const now = settings.elapsed ?? settings.now;
    const circuits = createCircuitsInARow(2, { now, onChange: settings.onCircuit });
    const urls = [orgUrl, url];
    const hosts = circuits.map((circuit, index) => {
        const transport = createTransport({ orgUrl: urls[index] ?? url, timeoutMs, connections: CONNECTIONS });
        return { transport, observed: tellCircuit(observeTransport(transport, settings), circuit, now) };
    });
    const [org, api] = hosts;
    if (!org || !api) throw new TypeError('there are two hosts');
    const tries = createTries(settings);
    const closing = new AbortController();
    const token = openToken({ transport: org.observed, tries, now, closing: closing.signal });
    const pauses = new Map<string, SharedPause>();

    /** Limits are of each operation: who may not delete for an hour may read. */
    const pauseOf = (kind: CallKind, operation?: string): SharedPause => {
        const scope = [pausedReason, kind, ...(operation === undefined ? [] : [operation])].join(':');
        const pause =
            pauses.get(scope) ?? createSharedPause({ now, store: settings.pauseStore, scope, reason: pausedReason });
        pauses.set(scope, pause);
        return pause;
    };
    return {
        call: async <Result>(asked: ClientAppCall<Result>): Promise<Result> => {
            const { kind, operation, request, shape, isReading, signal, admit } = asked;
            const pause = pauseOf(kind, operation);
            let isReplaced = false;
            const send = async (): Promise<Result> => {
                await pause.check();
                for (const circuit of circuits) circuit.check();
                const value = await token.get(signal);
                await admit?.();
                const headers = {
                    authorization: `Bearer ${value}`,
                    accept: 'application/json',
                    ...(request.body !== undefined && { 'content-type': 'application/json' })
                };
                const answer = await api.observed.send({ ...request, headers }, { kind, user: null, signal });
                if (tokenRefusals.has(answer.status) && !isReplaced) {
                    isReplaced = true;
                    token.drop(value);
                    return send();
                }
                if (answer.status >= 300) throw toAnswerError(answer);
                return parseShape(shape, bodyOf(answer));
            };
            return tries(
                send,
                (error) => {
                    if (asksToPause(error)) pause.prolong(pauseSeconds(error) * 1000);
                    return isReading && mayPass(error) ? Next.Later : Next.Stop;
                },
                signal
            );
        },
        check: (kind, operation) => pauseOf(kind, operation).check(),
        close: async () => {
            closing.abort();
            await Promise.all(hosts.map(({ transport }) => transport.close()));
        }
    };
}

function bodyOf({ body }: OrgAnswer): unknown {
    try {
        return JSON.parse(body);
    } catch {
        throw unparsable();
    }
}
