import { z } from 'zod';
import { readEvents } from './auditEvents.ts';
import { ENTRIES_PER_QUERY } from './copyAccessGateway.ts';
import type { StoredEvent } from './gateway.ts';
import { queryWhereSetUp } from './query.ts';
import { OWN_ENTRIES_ACCESS, redactionsOf } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

const OwnAccess = z.object({ PermissionsCanAccessCE: z.boolean() });

/** No where Salesforce does not tell. */
export async function mayReadEntries(calls: UserCalls): Promise<boolean> {
    const { rows } = await queryWhereSetUp(calls, OWN_ENTRIES_ACCESS, { row: OwnAccess });
    return rows.some(({ PermissionsCanAccessCE }) => PermissionsCanAccessCE);
}

export async function findRedactions(
    calls: UserCalls,
    entryIdentifiers: readonly string[]
): Promise<readonly StoredEvent[]> {
    const parts: (readonly string[])[] = [];
    for (let start = 0; start < entryIdentifiers.length; start += ENTRIES_PER_QUERY) {
        parts.push(entryIdentifiers.slice(start, start + ENTRIES_PER_QUERY));
    }
    const found = await Promise.all(parts.map((part) => readEvents(calls, redactionsOf(part))));
    return found.flat();
}
