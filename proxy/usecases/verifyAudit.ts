import type { Digests } from '../audit/digests.ts';
import { ChainFault, verifyChain, type ChainReport } from '../audit/verifyChain.ts';
import type { AuditRow, SalesforceGateway } from '../salesforce/gateway.ts';

/** What the verification of one record's events came to. */
export interface RecordReport extends ChainReport {
    /** 18 characters of a record; whatever stands there in rows that somebody made; `null` for rows of no record. */
    readonly recordId: string | null;
    readonly rowCount: number;
}

/** What is verified, and with what. */
export interface AuditVerification {
    readonly gateway: Pick<SalesforceGateway, 'readAuditRows' | 'findStrayRows'>;
    readonly digests: Digests;
    /** This record alone; `null` for all whose events the user may see. */
    readonly recordId: string | null;
    /** The head of a record's chain in an earlier verification; `null` where none is known. */
    readonly knownHead: (recordId: string) => string | null;
}

/** Verifies the chains of records, one after the other, in the order of their ids. Throws what the gateway throws. */
export async function* verifyAudit(verification: AuditVerification): AsyncGenerator<RecordReport> {
    const { gateway, digests, recordId, knownHead } = verification;
    let rows: AuditRow[] = [];
    const report = (): RecordReport => {
        const id = rows[0]!.recordId;
        return { recordId: id, rowCount: rows.length, ...verifyChain(rows, digests, knownHead(id)) };
    };
    for await (const row of allRows(gateway, recordId)) {
        if (rows.length > 0 && rows[0]!.recordId !== row.recordId) {
            yield report();
            rows = [];
        }
        rows.push(row);
    }
    if (rows.length > 0) yield report();
    else if (recordId !== null) yield { recordId, rowCount: 0, ...verifyChain([], digests, knownHead(recordId)) };
    if (recordId === null) yield* strayRows(gateway);
}

async function* allRows(
    gateway: Pick<SalesforceGateway, 'readAuditRows'>,
    recordId: string | null
): AsyncGenerator<AuditRow> {
    let last: AuditRow | null = null;
    for (;;) {
        const batch: readonly AuditRow[] | null = await gateway.readAuditRows({ recordId, after: last });
        if (batch === null) return;
        yield* batch;
        last = batch.at(-1) ?? null;
    }
}

/** Rows of no record belong to no chain. */
async function* strayRows(gateway: Pick<SalesforceGateway, 'findStrayRows'>): AsyncGenerator<RecordReport> {
    const names = await gateway.findStrayRows();
    if (names.length === 0) return;
    const findings = names.map((name) => ({ name, fault: ChainFault.Forged }));
    yield { recordId: null, rowCount: names.length, findings, intact: 0, head: null };
}
