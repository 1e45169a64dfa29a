import { notFound, notSimulated, SalesforceError } from '../errors.ts';
import { objectAt } from '../objects/catalogue.ts';
import { permissionSetAssignment } from '../objects/permissionSet.ts';
import { sameId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import type { User } from '../state/users.ts';

/** A change of an existing record that a client asks for. */
export interface ChangeRequest {
    readonly object: string;
    readonly recordId: string;
    readonly method: string;
}

/**
 * Answers to changes of existing records. Events are append-only: nobody updates one, and only who has all data can
 * delete one. Calls and sessions are changed through the simulator's control endpoints only.
 * @throws SalesforceError NOT_FOUND, INSUFFICIENT_ACCESS_OR_READONLY, FIELD_CUSTOM_VALIDATION_EXCEPTION, NOT_SIMULATED
 */
export function changeRecord(org: Org, user: User, { object, recordId, method }: ChangeRequest): void {
    const found = objectAt(org, user, object);
    if (!found.createable || found === permissionSetAssignment || !['PATCH', 'DELETE'].includes(method)) {
        throw notSimulated(`${method} of records of ${found.name}`);
    }
    const rows = org.state.tables.get(found.name) ?? [];
    const rest = rows.filter((row) => !sameId(textOf(row, 'Id') ?? '', recordId));
    if (rest.length === rows.length) {
        throw notFound();
    }
    if (!user.permissions.allData) {
        const message = 'insufficient access rights on object id';
        throw new SalesforceError({ status: 403, errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message });
    }
    if (method === 'PATCH') {
        const message = 'Redaction events are append-only: they cannot be changed once stored.';
        throw new SalesforceError({ status: 400, errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message });
    }
    org.state.tables.set(found.name, rest);
}
