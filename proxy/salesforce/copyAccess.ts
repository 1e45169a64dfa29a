import { z } from 'zod';
import { readEntryRows } from './auditEvents.ts';
import { VALUES_PER_QUERY } from './copyAccessGateway.ts';
import type { EntryRow } from './gateway.ts';
import { queryWhereSetUp } from './query.ts';
import { OWN_ENTRIES_ACCESS, redactionsOnRecords, rowsOfEntries, type Soql } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

const OwnAccess = z.object({ PermissionsCanAccessCE: z.boolean() });

/** What the values of one query take of its address at most: with the rest it stays below the 16,384 bytes that Salesforce takes. */
const LONGEST_VALUES = 12_000;
/** A comma and a space, encoded, and two quotes. */
const AROUND_VALUE = 8;

/** No where Salesforce does not tell. */
export async function mayReadEntries(calls: UserCalls): Promise<boolean> {
    const { rows } = await queryWhereSetUp(calls, OWN_ENTRIES_ACCESS, { row: OwnAccess });
    return rows.some(({ PermissionsCanAccessCE }) => PermissionsCanAccessCE);
}

export function findEntryRows(calls: UserCalls, entryIdentifiers: readonly string[]): Promise<readonly EntryRow[]> {
    return findBy(calls, entryIdentifiers, rowsOfEntries);
}

export function findRedactionsOn(calls: UserCalls, recordIds: readonly string[]): Promise<readonly EntryRow[]> {
    return findBy(calls, recordIds, redactionsOnRecords);
}

async function findBy(
    calls: UserCalls,
    values: readonly string[],
    soqlOf: (part: readonly string[]) => Soql
): Promise<readonly EntryRow[]> {
    const found = await Promise.all(partsOf(values).map((part) => readEntryRows(calls, soqlOf(part))));
    return found.flat();
}

function partsOf(values: readonly string[]): readonly (readonly string[])[] {
    const parts: string[][] = [];
    let part: string[] = [];
    let length = 0;
    for (const value of values) {
        const added = value.length + AROUND_VALUE;
        if (part.length === 0 || part.length === VALUES_PER_QUERY || length + added > LONGEST_VALUES) {
            part = [];
            length = 0;
            parts.push(part);
        }
        part.push(value);
        length += added;
    }
    return parts;
}
