import type { Digests } from '../audit/digests.ts';
import { openIntents } from '../audit/openIntents.ts';
import { ChainFault, verifyChain, type ChainReport } from '../audit/verifyChain.ts';
import type { AuditRow, SalesforceGateway } from '../salesforce/gateway.ts';
import { auditRows } from './auditRows.ts';
import { rowsByRecord } from './rowsByRecord.ts';

/** What the verification of one record's events came to. */
export interface RecordReport extends ChainReport {
    /** 18 characters of a record; whatever stands there in rows that somebody made; `null` for rows of no record. */
    readonly recordId: string | null;
    readonly rowCount: number;
    /** Intents without an outcome. They are no fault: a commit is under way, or the next visit writes what became of them. */
    readonly open: number;
}

/** What is verified, and with what. */
export interface AuditVerification {
    readonly gateway: Pick<SalesforceGateway, 'readAuditRows' | 'findStrayRows'>;
    readonly digests: Digests;
    /** This record alone; `null` for all whose events the user may see. */
    readonly recordId: string | null;
    /** The heads of chains in an earlier verification, by record id. */
    readonly knownHeads: ReadonlyMap<string, string>;
}

/**
 * Verifies the chains of records, one after the other, in the order of their ids; after them those that are asked for or remembered
 * and have no row. Throws what the gateway throws.
 */
export async function* verifyAudit(verification: AuditVerification): AsyncGenerator<RecordReport> {
    const { gateway, digests, recordId, knownHeads } = verification;
    const report = (id: string, rows: readonly AuditRow[]): RecordReport => ({
        recordId: id,
        rowCount: rows.length,
        open: openIntents(
            rows.flatMap(({ event }) => event ?? []),
            digests
        ).length,
        ...verifyChain(rows, digests, knownHeads.get(id) ?? null)
    });
    const rowless = new Set(recordId === null ? knownHeads.keys() : [recordId]);
    for await (const { id, rows } of rowsByRecord(auditRows(gateway, recordId))) {
        rowless.delete(id);
        yield report(id, rows);
    }
    for (const id of rowless) yield report(id, []);
    if (recordId === null) yield* strayRows(gateway);
}

/** Rows of no record belong to no chain. */
async function* strayRows(gateway: Pick<SalesforceGateway, 'findStrayRows'>): AsyncGenerator<RecordReport> {
    const names = await gateway.findStrayRows();
    if (names.length === 0) return;
    const findings = names.map((name) => ({ name, fault: ChainFault.Forged }));
    yield { recordId: null, rowCount: names.length, open: 0, findings, intact: 0, head: null };
}
