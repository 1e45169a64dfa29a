import type { AuditRow, SalesforceGateway } from '../salesforce/gateway.ts';

/** All rows that the user may see, of one record or of all (`null`), by record and then in the order of insertion. */
export async function* auditRows(
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
