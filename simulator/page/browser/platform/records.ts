import { session } from './session.ts';

/** Values by field name. */
export type RecordFields = Readonly<Record<string, unknown>>;

/** Which fields of which record. */
export interface RecordRequest {
    readonly object: string;
    readonly recordId: string;
    /** Field names, such as `Status` or `Owner.Name`. */
    readonly fields: readonly string[];
}

/** Reads a record as the user of the page; `undefined` when this user does not see it. */
export async function readRecord({ object, recordId, fields }: RecordRequest): Promise<RecordFields | undefined> {
    const query = new URLSearchParams({ username: session().user.username, fields: fields.join() });
    const answer = await fetch(`/records/${object}/${recordId}?${query}`);
    const body = (await answer.json()) as RecordFields;
    return answer.ok ? body : undefined;
}
