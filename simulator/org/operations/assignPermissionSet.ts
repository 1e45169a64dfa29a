import { SalesforceError } from '../errors.ts';
import { isSameAssignment, permissionSet } from '../objects/permissionSet.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';

/**
 * Refuses a second assignment of the same set to the same user.
 * @throws SalesforceError DUPLICATE_VALUE
 */
export function refuseAssigned(fields: Row, others: readonly Row[]): void {
    if (!others.some((row) => isSameAssignment(row, fields))) return;
    const message = `Duplicate PermissionSetAssignment. Assignee: ${textOf(fields, 'AssigneeId') ?? ''}; Permission Set: ${textOf(fields, 'PermissionSetId') ?? ''}`;
    throw new SalesforceError({ status: 400, errorCode: 'DUPLICATE_VALUE', message, fields: [] });
}

/** Lets the assignee do what the set grants, from now on. */
export function grantPermissions(org: Org, assignment: Row): void {
    const assigneeId = textOf(assignment, 'AssigneeId');
    org.state.users = org.state.users.map((user) => {
        if (user.userId !== assigneeId) return user;
        const set = permissionSet
            .rowsFor(org, user)
            .find((row) => textOf(row, 'Id') === textOf(assignment, 'PermissionSetId'));
        const grants = org.state.permissionSets.get((set && textOf(set, 'Name')) ?? '');
        return { ...user, permissions: { ...user.permissions, ...grants } };
    });
}
