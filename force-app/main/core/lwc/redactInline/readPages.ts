import type { ProxyClient, ProxyProblem } from 'c/proxyClient';
import { loadTranscript, type ReadMore } from './transcriptLoader.ts';
import { withLoaded, withMore, withProblem, type Visit } from './visit.ts';

/** What reading leads to: a change of the visit as it is by then. */
export type Change = (visit: Visit) => Visit;

/** Reads the newest page, and for those who may redact the policy. Rejects with nothing: a problem is a change too. */
export async function readAnew(client: ProxyClient, { bench }: Visit, pageSize: number): Promise<Change> {
    try {
        const loaded = await loadTranscript(client, pageSize, bench?.transcript ?? null);
        return (visit) => withLoaded(visit, loaded, Date.now());
    } catch (error) {
        return (visit) => withProblem(visit, error as ProxyProblem, Date.now());
    }
}

/** Reads one more page of what a visit has read. Rejects with nothing: a problem is a change too. */
export async function readOn(read: ReadMore, client: ProxyClient, visit: Visit, pageSize: number): Promise<Change> {
    if (!visit.bench) return (later) => later;
    try {
        const merge = await read(client, visit.bench.transcript, pageSize);
        return (later) => withMore(later, merge);
    } catch (error) {
        return (later) => withProblem(later, error as ProxyProblem, Date.now());
    }
}
