import { randomUUID } from 'node:crypto';
import { SalesforceError } from '../errors.ts';
import { parseSoql } from '../soql/parseSoql.ts';
import { runQuery } from '../soql/runQuery.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';

/** One batch of a query's result. */
export interface QueryBatch {
    readonly totalSize: number;
    readonly done: boolean;
    readonly nextRecordsUrl?: string;
    readonly records: readonly object[];
}

/** What a query request says beside its text. */
export interface QueryOptions {
    /** Without the `v`. */
    readonly version: string;
    /** The `Sforce-Query-Options` header. */
    readonly queryOptions: string;
}

/**
 * Runs a query and answers its first batch.
 * https://developer.salesforce.com/docs/platform/api-rest/guide/resources-query.md
 */
export function query(org: Org, user: User, soql: string, options: QueryOptions): QueryBatch {
    const { totalSize, records } = runQuery(org, user, parseSoql(soql), options.version);
    const size = batchSize(options.queryOptions);
    if (records.length <= size) {
        return { totalSize, done: true, records };
    }
    const locator = `01g${randomUUID().replaceAll('-', '').slice(0, 15)}`;
    org.state.cursors.set(locator, { userId: user.userId, records });
    return batch(locator, records, { start: 0, size, version: options.version });
}

/**
 * Answers a further batch; the locator ends with where it starts.
 * @throws SalesforceError INVALID_QUERY_LOCATOR
 */
export function queryMore(org: Org, user: User, locator: string, options: QueryOptions): QueryBatch {
    const [, name = '', start = ''] = /^(\w+)-(\d+)$/.exec(locator) ?? [];
    const cursor = org.state.cursors.get(name);
    if (cursor === undefined || cursor.userId !== user.userId) {
        const message = 'invalid query locator';
        throw new SalesforceError({ status: 400, errorCode: 'INVALID_QUERY_LOCATOR', message });
    }
    const size = batchSize(options.queryOptions);
    return batch(name, cursor.records, { start: Number(start), size, version: options.version });
}

function batch(
    locator: string,
    records: readonly object[],
    { start, size, version }: { readonly start: number; readonly size: number; readonly version: string }
): QueryBatch {
    const next = start + size;
    const page = { totalSize: records.length, done: next >= records.length };
    const nextRecordsUrl = `/services/data/v${version}/query/${locator}-${next}`;
    return { ...page, ...(page.done ? {} : { nextRecordsUrl }), records: records.slice(start, next) };
}

/** `batchSize=200` to 2,000; anything else is the standard. */
function batchSize(queryOptions: string): number {
    const asked = Number(/batchSize=(\d+)/i.exec(queryOptions)?.[1] ?? 2000);
    return Math.min(2000, Math.max(200, asked));
}
