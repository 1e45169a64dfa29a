import { makeId } from './ids.ts';
import type { Org } from './org.ts';
import type { Row } from './rows.ts';

/** The next number of a key prefix and the id made of it; records are numbered from 1. */
export function nextId(org: Org, keyPrefix: string): { readonly id: string; readonly number: number } {
    const number = (org.state.counters.get(keyPrefix) ?? 0) + 1;
    org.state.counters.set(keyPrefix, number);
    return { id: makeId(keyPrefix, number), number };
}

/** Adds a row that a user creates, with what the platform keeps on every row. */
export function insertRow(org: Org, object: string, row: Row, creatorId: string): void {
    const at = Math.floor(org.now() / 1000) * 1000;
    const kept = {
        IsDeleted: false,
        CreatedById: creatorId,
        CreatedDate: at,
        LastModifiedById: creatorId,
        LastModifiedDate: at,
        SystemModstamp: at
    };
    org.state.tables.set(object, [...(org.state.tables.get(object) ?? []), { ...kept, ...row }]);
}
