import type { Row, Value } from '../state/rows.ts';
import type { Ordering } from './query.ts';
import { invalidField, resolvePath, valueAt, type Scope } from './scope.ts';

/** The rows in the asked order; rows that are equal in it keep their places. */
export function orderRows(scope: Scope, rows: readonly Row[], orderBy: readonly Ordering[]): readonly Row[] {
    const keys = orderBy.map(({ path, direction, nulls }) => ({ path: resolvePath(scope, path), direction, nulls }));
    const unsortable = keys.find(({ path }) => !path.field.filterable);
    if (unsortable !== undefined) {
        throw invalidField(`field '${unsortable.path.field.name}' can not be sorted in a query call`);
    }
    return rows.toSorted((one, other) => {
        for (const { path, direction, nulls } of keys) {
            const order = compareValues(valueAt(scope, path, one), valueAt(scope, path, other), direction, nulls);
            if (order !== 0) {
                return order;
            }
        }
        return 0;
    });
}

function compareValues(one: Value, other: Value, direction: Ordering['direction'], nulls: Ordering['nulls']): number {
    if (one === null || other === null) {
        const nullsFirst = nulls === 'first' ? -1 : 1;
        return one === other ? 0 : one === null ? nullsFirst : -nullsFirst;
    }
    const ascending = typeof one === 'string' ? compareTexts(one, String(other)) : Number(one) - Number(other);
    return direction === 'ascending' ? ascending : -ascending;
}

function compareTexts(one: string, other: string): number {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
}
