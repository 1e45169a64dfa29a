import type { ToldCopies } from 'c/commitResult';
import { copyLines } from 'c/commits';
import type { ProxyProblem } from 'c/proxyClient';
import UNASKED_LABEL from '@salesforce/label/c.RedactInline_CopyUnasked';
import type { Host } from './host.ts';
import type { Visit } from './visit.ts';

/** Asks whether copies of entries that a commit has redacted still hold the old text, and tells it beside the commit's result. */
export async function askCopies(host: Host, identifiers: readonly string[]): Promise<void> {
    const { client } = host;
    if (!client || identifiers.length === 0) return;
    host.visit = withAsking(host.visit);
    const { summary } = host.visit;
    const lines = await client.compareCopies({ entries: identifiers }).then(
        ({ dataCloud }) => dataCloud && copyLines(dataCloud, identifiers),
        // A proxy that knows no such question cannot be asked.
        ({ code }: ProxyProblem) => (code === 'NOT_FOUND' ? null : [UNASKED_LABEL])
    );
    if (host.client !== client || host.visit.summary !== summary || !summary) return;
    const copies: ToldCopies | null = lines && { identifiers, lines, isAsking: false };
    host.visit = { ...host.visit, summary: { ...summary, copies } };
}

/** Asks once more about the copies that are told of. */
export function askCopiesAgain(host: Host): void {
    void askCopies(host, host.visit.summary?.copies?.identifiers ?? []);
}

function withAsking(visit: Visit): Visit {
    const { summary } = visit;
    if (!summary?.copies) return visit;
    return { ...visit, summary: { ...summary, copies: { ...summary.copies, isAsking: true } } };
}
