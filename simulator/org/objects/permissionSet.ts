import { makeId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, lookup, type SObject } from './sObject.ts';

/** By which of a user's permissions it is known that they have a set that nobody assigned through the API. */
const HOLDERS: Readonly<Record<string, (user: User) => boolean>> = {
    Service_Profile: ({ permissions }) => permissions.accessConversationEntries,
    RedactInline_Agent: ({ permissions }) => permissions.view && !permissions.redact,
    RedactInline_Supervisor: ({ permissions }) => permissions.redact,
    RedactInline_Operator: ({ permissions }) => permissions.upload
};
/** Ids of these assignments begin behind those of assigned ones. */
const FIRST_KNOWN = 100_000;

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm */
export const permissionSet: SObject = {
    name: 'PermissionSet',
    label: 'Permission Set',
    keyPrefix: '0PS',
    createable: false,
    fields: [field('Id', 'id'), field('Name', 'string', 80), field('PermissionsCanAccessCE', 'boolean')],
    readableBy: () => true,
    rowsFor: ({ state }) =>
        Array.from(state.permissionSets, ([name], index) => ({
            Id: idOf(index),
            Name: name,
            PermissionsCanAccessCE: state.permissionSets.get(name)?.accessConversationEntries === true
        }))
};

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm */
export const permissionSetAssignment: SObject = {
    name: 'PermissionSetAssignment',
    label: 'Permission Set Assignment',
    keyPrefix: '0Pa',
    createable: true,
    fields: [
        field('Id', 'id'),
        lookup('AssigneeId', 'User', { createable: true, required: true }),
        lookup('PermissionSetId', 'PermissionSet', { createable: true, required: true })
    ],
    readableBy: () => true,
    rowsFor: (org) => {
        const assigned = org.state.tables.get('PermissionSetAssignment') ?? [];
        const isAssigned = (row: Row): boolean => assigned.some((each) => isSameAssignment(each, row));
        const known = org.state.users.flatMap((user, number) => knownAssignments(org, user, number));
        return [...assigned, ...known.filter((row) => !isAssigned(row))];
    }
};

/** Whether two rows give the same set to the same user. */
export function isSameAssignment(one: Row, other: Row): boolean {
    return ['AssigneeId', 'PermissionSetId'].every((name) => textOf(one, name) === textOf(other, name));
}

/** The names of the permission sets that a user holds. */
export function setsOf(org: Org, user: User): readonly string[] {
    const names = [...org.state.permissionSets.keys()];
    const held = permissionSetAssignment.rowsFor(org, user).filter((row) => textOf(row, 'AssigneeId') === user.userId);
    return names.filter((_name, index) => held.some((row) => textOf(row, 'PermissionSetId') === idOf(index)));
}

function knownAssignments(org: Org, user: User, number: number): readonly Row[] {
    const names = [...org.state.permissionSets.keys()];
    return names.flatMap((name, index) =>
        HOLDERS[name]?.(user) === true
            ? [
                  {
                      Id: makeId('0Pa', FIRST_KNOWN + (number + 1) * names.length + index),
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
