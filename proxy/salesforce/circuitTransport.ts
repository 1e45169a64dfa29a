import type { Circuit } from './circuit.ts';
import { CallKind, type ObservedTransport } from './observedTransport.ts';
import type { OrgAnswer } from './transport.ts';
import { Reason, UpstreamError } from './upstreamError.ts';

const FAILURES: ReadonlySet<string> = new Set([Reason.Timeout, Reason.Unreachable, Reason.Reset]);

/**
 * Tells the circuit how calls end. Salesforce fails where no answer comes, and with a 5xx, unless that says when to come back: a
 * pause is kept then. Whatever it refuses a user, 401 or 404 or 429, shows that it works. What says nothing of it is not told: a
 * call that the end of its request ended, and the one that asks whether the org can be reached.
 */
export function tellCircuit(transport: ObservedTransport, circuit: Circuit, now: () => number): ObservedTransport {
    return {
        async send(request, purpose) {
            const call = { userId: purpose.user?.userId ?? null, startedAt: now() };
            const tell = (failure: string | null): void => {
                if (purpose.kind !== CallKind.Reachable) circuit.note({ ...call, failure });
            };
            try {
                const answer = await transport.send(request, purpose);
                if (!asksToWait(answer)) tell(answer.status >= 500 ? `upstream_${String(answer.status)}` : null);
                return answer;
            } catch (error) {
                if (error instanceof UpstreamError && FAILURES.has(error.reason)) tell(error.reason);
                throw error;
            }
        }
    };
}

function asksToWait({ status, headers }: OrgAnswer): boolean {
    return status >= 500 && headers['retry-after'] !== undefined;
}
