import { insertRow } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import type { Row } from '../state/rows.ts';

/** Adds a row that was there before anyone signed in: the administrator made it. */
export function plantRow(org: Org, object: string, row: Row): void {
    insertRow(org, object, row, userIdOf(org, 'admin'));
}

/** The id of a user by name; throws a TypeError when the org has none of that name. */
export function userIdOf(org: Org, name: string): string {
    const user = org.state.users.find((each) => each.name === name);
    if (user === undefined) {
        throw new TypeError(`There is no user ${name}.`);
    }
    return user.userId;
}
