import { shuffle } from '../state/shuffle.ts';
import type { Org } from '../state/org.ts';
import type { Row, Value } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { checkUserRecordAccess } from './checkUserRecordAccess.ts';
import { malformedQuery } from './malformedQuery.ts';
import { orderRows } from './orderRows.ts';
import { toPredicate } from './predicate.ts';
import type { SoqlQuery } from './query.ts';
import { toRecord, type RestRecord } from './toRecord.ts';
import { openScope, resolvePath, valueAt, type Scope } from './scope.ts';

/** What a query finds. `records` is empty for `COUNT()`, as `totalSize` says it all. */
export interface QueryResult {
    readonly totalSize: number;
    readonly records: readonly RestRecord[];
}

/**
 * Runs a query as a user.
 * @throws SalesforceError INVALID_TYPE, INVALID_FIELD, MALFORMED_QUERY
 */
export function runQuery(org: Org, user: User, query: SoqlQuery, version: string): QueryResult {
    const scope = openScope(org, user, query.object);
    const paths = query.fields?.map((path) => resolvePath(scope, path)) ?? null;
    const rows = findRows(scope, query);
    if (paths === null) {
        return { totalSize: rows.length, records: [] };
    }
    return { totalSize: rows.length, records: rows.map((row) => toRecord(scope, row, paths, version)) };
}

function findRows(scope: Scope, query: SoqlQuery): readonly Row[] {
    checkUserRecordAccess(scope.object, query.where);
    const matching =
        query.where === null
            ? scope.rows
            : scope.rows.filter(toPredicate(scope, query.where, (condition) => subqueryValues(scope, condition.query)));
    const { unorderedQueries } = scope.org.state.switches;
    const unordered = unorderedQueries === 'shuffled' ? shuffle(matching) : matching;
    const ordered = orderRows(scope, unordered, query.orderBy);
    const end = query.limit === null ? undefined : query.offset + query.limit;
    return ordered.slice(query.offset, end);
}

function subqueryValues({ org, user }: Scope, query: SoqlQuery): ReadonlySet<Value> {
    const [path, ...others] = query.fields ?? [];
    if (path === undefined || others.length > 0) {
        throw malformedQuery('a subquery in WHERE selects exactly one field');
    }
    const scope = openScope(org, user, query.object);
    const resolved = resolvePath(scope, path);
    return new Set(findRows(scope, query).map((row) => valueAt(scope, resolved, row)));
}
