import { makeId } from '../state/ids.ts';
import type { Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, lookup, type SObject } from './sObject.ts';

/** What grants permissions, and by which of a user's permissions it is known that they have it. */
const SETS: readonly (readonly [name: string, grantsEntries: boolean, isOf: (user: User) => boolean])[] = [
    ['Service_Profile', true, ({ permissions }) => permissions.accessConversationEntries],
    ['RedactInline_Agent', false, ({ permissions }) => permissions.view && !permissions.redact],
    ['RedactInline_Supervisor', false, ({ permissions }) => permissions.redact],
    ['RedactInline_Operator', false, ({ permissions }) => permissions.upload]
];

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm */
export const permissionSet: SObject = {
    name: 'PermissionSet',
    label: 'Permission Set',
    keyPrefix: '0PS',
    createable: false,
    fields: [field('Id', 'id'), field('Name', 'string', 80), field('PermissionsCanAccessCE', 'boolean')],
    readableBy: () => true,
    rowsFor: () =>
        SETS.map(([name, grantsEntries], index) => ({
            Id: idOf(index),
            Name: name,
            PermissionsCanAccessCE: grantsEntries
        }))
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm */
export const permissionSetAssignment: SObject = {
    name: 'PermissionSetAssignment',
    label: 'Permission Set Assignment',
    keyPrefix: '0Pa',
    createable: false,
    fields: [field('Id', 'id'), lookup('AssigneeId', 'User'), lookup('PermissionSetId', 'PermissionSet')],
    readableBy: () => true,
    rowsFor: (org) => org.state.users.flatMap(assignmentsOf)
};

function assignmentsOf(user: User, number: number): readonly Row[] {
    return SETS.flatMap(([, , isOf], index) =>
        isOf(user)
            ? [
                  {
                      Id: makeId('0Pa', (number + 1) * SETS.length + index),
                      AssigneeId: user.userId,
                      PermissionSetId: idOf(index)
                  }
              ]
            : []
    );
}

function idOf(index: number): string {
    return makeId('0PS', index + 1);
}

/**
 * What the querying user may do, which everybody may ask about themselves: one row.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userpermissionaccess.htm
 */
export const userPermissionAccess: SObject = {
    name: 'UserPermissionAccess',
    label: 'User Permission Access',
    keyPrefix: null,
    createable: false,
    fields: [field('Id', 'id'), field('PermissionsCanAccessCE', 'boolean')],
    readableBy: () => true,
    rowsFor: (_org, { permissions }) => [{ Id: null, PermissionsCanAccessCE: permissions.accessConversationEntries }]
};
