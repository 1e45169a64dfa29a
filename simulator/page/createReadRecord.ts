import { createSignIn } from './createSignIn.ts';

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

/** Reads a record as a user; `undefined` when that user does not see it. */
export type ReadRecord = (query: RecordQuery) => Promise<FieldValues | undefined>;

/** Reads records of a simulated org by SOQL, each time in a session of the user who asks. */
export function createReadRecord(orgUrl: string): ReadRecord {
    const signIn = createSignIn(orgUrl);
    return async function readRecord({ username, object, recordId, fields }) {
        const token = await signIn(username);
        if (!token) return undefined;

        const soql = `SELECT ${fields.join(', ')} FROM ${object} WHERE Id = '${recordId}'`;
        const answer = await fetch(`${orgUrl}/services/data/v${API_VERSION}/query?q=${encodeURIComponent(soql)}`, {
            headers: { Authorization: `Bearer ${token}` }
        });
        if (!answer.ok) return undefined;

        const { records } = (await answer.json()) as { records: readonly FieldValues[] };
        const [row] = records;
        return row && Object.fromEntries(fields.map((field) => [field, valueAt(row, field)]));
    };
}

/** Tells whether every part of a query is a name or an id, so that it can stand in SOQL. */
export function isRecordQuery({ object, recordId, fields }: RecordQuery): boolean {
    const names = [object, ...fields];
    return fields.length > 0 && names.every((name) => /^\w+(?:\.\w+)?$/.test(name)) && /^\w{15,18}$/.test(recordId);
}

function valueAt(row: FieldValues, field: string): unknown {
    const [name = '', ...rest] = field.split('.');
    const value = row[name] ?? null;
    return rest.length === 0 || value === null ? value : valueAt(value as FieldValues, rest.join('.'));
}
