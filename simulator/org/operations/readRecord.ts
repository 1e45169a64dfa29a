import { SalesforceError } from '../errors.ts';
import { objectAt } from '../objects/catalogue.ts';
import { openScope, resolvePath } from '../soql/scope.ts';
import { toRecord, type RestRecord } from '../soql/toRecord.ts';
import { isRecordId, sameId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import type { User } from '../state/users.ts';

/** Which record a client asks for, and which of its fields; `null` for all. */
export interface RecordRequest {
    readonly object: string;
    readonly recordId: string;
    readonly fields: readonly string[] | null;
    readonly version: string;
}

/**
 * Reads one record as the user sees it.
 * @throws SalesforceError NOT_FOUND when it does not exist or the user may not see it
 */
export function readRecord(org: Org, user: User, asked: RecordRequest): RestRecord {
    const object = objectAt(org, user, asked.object);
    if (!isRecordId(asked.recordId)) {
        const message = `Id: id value of incorrect type: ${asked.recordId}`;
        throw new SalesforceError({ status: 400, errorCode: 'MALFORMED_ID', message, fields: ['Id'] });
    }
    const scope = openScope(org, user, object.name);
    const row = scope.rows.find((each) => sameId(textOf(each, 'Id') ?? '', asked.recordId));
    if (row === undefined) {
        const message = 'Provided external ID field does not exist or is not accessible: Id';
        throw new SalesforceError({ status: 404, errorCode: 'NOT_FOUND', message });
    }
    const visible = object.fields.filter(({ name }) => !user.hiddenFields.includes(`${object.name}.${name}`));
    const names = asked.fields ?? visible.map(({ name }) => name);
    const paths = names.map((name) => resolvePath(scope, name.split('.')));
    return toRecord(scope, row, paths, asked.version);
}
