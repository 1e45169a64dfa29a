import { insufficientAccess, SalesforceError } from '../errors.ts';
import type { JsonObject } from '../jsonObject.ts';
import { objectAt } from '../objects/catalogue.ts';
import type { SObject } from '../objects/sObject.ts';
import { makeId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import type { Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { readFields } from './readFields.ts';

/** What a create answers. */
export interface Created {
    readonly id: string;
    readonly success: true;
    readonly errors: readonly [];
}

/**
 * Creates a record.
 * @throws SalesforceError
 */
export function createRecord(org: Org, user: User, objectName: string, body: JsonObject): Created {
    const prepared = prepareRecord(user, objectAt(user, objectName), body);
    return { id: insertRecord(org, user, prepared), success: true, errors: [] };
}

/** A record that may be inserted: its object and its fields, checked. */
export interface PreparedRecord {
    readonly object: SObject;
    readonly fields: Row;
}

/**
 * Checks a record without inserting it.
 * @throws SalesforceError INSUFFICIENT_ACCESS or what is wrong with a field
 */
export function prepareRecord(user: User, object: SObject, body: JsonObject): PreparedRecord {
    if (!object.createable) {
        const message = `entity type cannot be inserted: ${object.label}`;
        throw new SalesforceError({ status: 400, errorCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message });
    }
    if (!user.permissions.view) {
        throw insufficientAccess('insufficient access rights on object id');
    }
    return { object, fields: readFields(user, object, body) };
}

/** Inserts a checked record and returns its id. */
export function insertRecord(org: Org, user: User, { object, fields }: PreparedRecord): string {
    const { counters, tables } = org.state;
    const keyPrefix = object.keyPrefix ?? '';
    const number = (counters.get(keyPrefix) ?? 0) + 1;
    const id = makeId(keyPrefix, number);
    const at = Math.floor(org.now() / 1000) * 1000;
    const row: Row = {
        Id: id,
        Name: `RIE-${String(number).padStart(10, '0')}`,
        OwnerId: user.userId,
        IsDeleted: false,
        CreatedById: user.userId,
        CreatedDate: at,
        LastModifiedById: user.userId,
        LastModifiedDate: at,
        SystemModstamp: at,
        ...fields
    };
    counters.set(keyPrefix, number);
    tables.set(object.name, [...(tables.get(object.name) ?? []), row]);
    return id;
}
