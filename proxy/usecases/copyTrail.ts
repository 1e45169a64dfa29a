import { EventType, Outcome } from 'c/proxyContract';
import { isIntact } from '../audit/chain.ts';
import type { Digests } from '../audit/digests.ts';
import { ChainFault, verifyChain } from '../audit/verifyChain.ts';
import type { AuditRow, StoredEvent } from '../salesforce/gateway.ts';
import { auditRows } from './auditRows.ts';
import { noCopy } from './noCopy.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * The events of the caller's record, oldest first, where they may vouch for its copies: nothing is missing between its first row and its
 * last, no row in between is other than it was signed, and nothing of the record was erased. That rows are missing at the end, a chain
 * cannot tell.
 *
 * @throws {ProblemError} where they may not, and what the gateway throws
 */
export async function readCopyTrail({ gateway, caller, digests }: RecordVisit): Promise<readonly StoredEvent[]> {
    const rows: AuditRow[] = await Array.fromAsync(auditRows(gateway, caller.recordId));
    const { findings } = verifyChain(rows, digests);
    if (findings.some(({ fault }) => BREAKS.has(fault))) throw noCopy('audit_chain_broken');
    const events = rows.flatMap(({ event }) => event ?? []);
    if (isErased(events, digests)) throw noCopy('erased');
    return events;
}

/** Rows that stand beside the chain, forged and copied ones, hide the entries that they name, and no more. */
const BREAKS: ReadonlySet<ChainFault> = new Set([
    ChainFault.Altered,
    ChainFault.DeletedBefore,
    ChainFault.Moved,
    ChainFault.KeyUnknown
]);

/** An erasure is told as it begins, without an outcome, and as it ends. */
function isErased(events: readonly StoredEvent[], digests: Digests): boolean {
    const erasures = events.filter(({ type }) => type === EventType.Erasure);
    const failed = new Set(
        erasures
            .filter((event) => event.outcome === Outcome.Failed && isIntact(event, digests))
            .map(({ commitId }) => commitId)
    );
    return erasures.some(
        ({ outcome, commitId }) => outcome !== Outcome.Failed && !(outcome === null && failed.has(commitId))
    );
}
