import type { SObject } from '../objects/sObject.ts';
import { malformedQuery } from './malformedQuery.ts';
import type { Condition } from './query.ts';

/**
 * Salesforce answers about access only when the query names the user and at most 200 records.
 * @throws SalesforceError MALFORMED_QUERY
 */
export function checkUserRecordAccess(object: SObject, where: Condition | null): void {
    if (object.name !== 'UserRecordAccess') {
        return;
    }
    if (namedValues(where, 'userid') !== 1) {
        throw malformedQuery('A query on UserRecordAccess must filter by exactly one UserId with =.');
    }
    const records = namedValues(where, 'recordid');
    if (records === 0 || records > 200) {
        throw malformedQuery('A query on UserRecordAccess must filter by 1 to 200 RecordIds with = or IN.');
    }
}

/** How many values the field must be one of, 0 when the condition does not say. */
function namedValues(condition: Condition | null, field: string): number {
    if (condition?.kind === 'and') {
        return Math.max(...condition.parts.map((part) => namedValues(part, field)));
    }
    const isNamed =
        condition?.kind === 'compare' &&
        condition.path.length === 1 &&
        condition.path[0]?.toLowerCase() === field &&
        (condition.operator === '=' || condition.operator === 'IN');
    return isNamed ? condition.literals.length : 0;
}
