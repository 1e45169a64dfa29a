import { SalesforceError } from '../errors.ts';
import type { JsonObject } from '../jsonObject.ts';
import { findObject, objectAt } from '../objects/catalogue.ts';
import type { SObject } from '../objects/sObject.ts';
import { permissionSetAssignment } from '../objects/permissionSet.ts';
import { insertRow, nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { grantPermissions, refuseAssigned } from './assignPermissionSet.ts';
import { readFields } from './readFields.ts';
import { refuseDuplicate } from './refuseDuplicate.ts';

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
    const prepared = prepareRecord({ org, user, earlier: [] }, objectAt(org, user, objectName), body);
    return { id: insertRecord(org, user, prepared), success: true, errors: [] };
}

/** A record that may be inserted: its object and its fields, checked. */
export interface PreparedRecord {
    readonly object: SObject;
    readonly fields: Row;
}

/** What is inserted, by whom, and what was prepared before it in the same request. */
export interface Inserting {
    readonly org: Org;
    readonly user: User;
    readonly earlier: readonly PreparedRecord[];
}

/**
 * Checks a record without inserting it.
 * @throws SalesforceError CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, DUPLICATE_VALUE or what is wrong with a field
 */
export function prepareRecord({ org, user, earlier }: Inserting, object: SObject, body: JsonObject): PreparedRecord {
    if (!mayCreate(user, object)) {
        const message = `entity type cannot be inserted: ${object.label}`;
        throw new SalesforceError({ status: 400, errorCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message });
    }
    const fields = readFields(user, object, body);
    checkReferences(org, user, object, fields);
    const siblings = earlier.filter((each) => each.object === object).map((each) => each.fields);
    refuseDuplicate(object, fields, [...(org.state.tables.get(object.name) ?? []), ...siblings]);
    if (object === permissionSetAssignment) refuseAssigned(fields, [...object.rowsFor(org, user), ...siblings]);
    return { object, fields };
}

/** Inserts a checked record and returns its id. */
export function insertRecord(org: Org, user: User, { object, fields }: PreparedRecord): string {
    const { id, number } = nextId(org, object.keyPrefix ?? '');
    if (object === permissionSetAssignment) {
        insertRow(org, object.name, { Id: id, ...fields }, user.userId);
        grantPermissions(org, fields);
        return id;
    }
    const Name = `RIE-${String(number).padStart(10, '0')}`;
    insertRow(org, object.name, { Id: id, Name, OwnerId: user.userId, ...fields }, user.userId);
    return id;
}

/** Whether the user may create rows of the object: assignments as an administrator, all else as who may create events. */
export function mayCreate({ permissions }: User, object: SObject): boolean {
    const isAllowed = object === permissionSetAssignment ? permissions.allData : permissions.createEvents;
    return object.createable && (isAllowed || permissions.allData);
}

/** Refuses the id of a row that is not there, or that the user may not see. */
function checkReferences(org: Org, user: User, object: SObject, fields: Row): void {
    const dangling = object.fields.find((field) => {
        const id = textOf(fields, field.name);
        const target = field.referenceTo === null || id === null ? undefined : findObject(field.referenceTo);
        return target?.rowsFor(org, user).every((row) => textOf(row, 'Id') !== id);
    });
    if (dangling !== undefined) {
        const message = 'invalid cross reference id';
        const fields = [dangling.name];
        throw new SalesforceError({ status: 400, errorCode: 'INVALID_CROSS_REFERENCE_KEY', message, fields });
    }
}
