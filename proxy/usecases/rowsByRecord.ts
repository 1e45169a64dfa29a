import type { AuditRow } from '../salesforce/gateway.ts';

/** The rows of one record, in the order of insertion. */
export interface RowsOfRecord {
    /** 18 characters of a record; whatever stands there in rows that somebody made. */
    readonly id: string;
    readonly rows: readonly AuditRow[];
}

/** Rows that come by record, a record at a time. */
export async function* rowsByRecord(rows: AsyncIterable<AuditRow>): AsyncGenerator<RowsOfRecord> {
    let current = null as { readonly id: string; readonly rows: AuditRow[] } | null;
    for await (const row of rows) {
        if (current?.id === row.recordId) {
            current.rows.push(row);
            continue;
        }
        if (current) yield current;
        current = { id: row.recordId, rows: [row] };
    }
    if (current) yield current;
}
