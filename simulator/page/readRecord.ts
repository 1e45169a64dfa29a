import type { UserSessions } from './userSessions.ts';

const API_VERSION = '67.0';

/** Which fields of which record to read, and as whom. */
export interface RecordQuery {
    readonly username: string;
    readonly object: string;
    readonly recordId: string;
    /** Field names, such as `Status` or `Owner.Name`. */
    readonly fields: readonly string[];
}

/** A field's value by the name that was asked for. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** Reads a record by SOQL as a user; `undefined` when that user does not see it. */
export async function readRecord(
    orgUrl: string,
    sessions: UserSessions,
    query: RecordQuery
): Promise<FieldValues | undefined> {
    const soql = `SELECT ${query.fields.join(', ')} FROM ${query.object} WHERE Id = '${query.recordId}'`;
    const answer = await fetch(`${orgUrl}/services/data/v${API_VERSION}/query?q=${encodeURIComponent(soql)}`, {
        headers: { Authorization: `Bearer ${await sessions.accessToken(query.username)}` }
    });
    if (!answer.ok) throw new Error(`The simulated org refuses to read ${query.object}: ${answer.status}.`);
    const { records } = (await answer.json()) as { records: readonly FieldValues[] };
    const [row] = records;
    return row && Object.fromEntries(query.fields.map((field) => [field, valueAt(row, field)]));
}

/** Tells whether every part of a query is a name or an id, so that it can stand in SOQL. */
export function isRecordQuery({ object, recordId, fields }: RecordQuery): boolean {
    const names = [object, ...fields];
    return fields.length > 0 && names.every((name) => /^\w+(?:\.\w+)?$/.test(name)) && /^\w{15,18}$/.test(recordId);
}

function valueAt(row: FieldValues, field: string): unknown {
    const value = field
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], row);
    return value ?? null;
}
