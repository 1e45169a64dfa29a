import { notSimulated, SalesforceError } from '../errors.ts';
import { findObject, objectFor } from '../objects/catalogue.ts';
import type { User } from '../state/users.ts';

/** A change that nobody may make through the API: of an existing record. */
export interface ChangeRequest {
    readonly object: string;
    readonly method: string;
}

/**
 * Refuses to change or delete: events are append-only for everyone, and records of the service console are changed
 * through the simulator's control endpoints only.
 * @throws SalesforceError INSUFFICIENT_ACCESS_OR_READONLY for events, NOT_SIMULATED else
 */
export function refuseChange(user: User, { object, method }: ChangeRequest): never {
    const found = findObject(object);
    if (found?.createable !== true || !['PATCH', 'DELETE'].includes(method)) {
        throw notSimulated(`${method} of records${found === undefined ? '' : ` of ${found.name}`}`);
    }
    objectFor(user, object);
    const message = 'insufficient access rights on object id';
    throw new SalesforceError({ status: 403, errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message });
}
