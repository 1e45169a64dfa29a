import { SalesforceError } from '../errors.ts';
import type { SObject } from '../objects/sObject.ts';
import { textOf, type Row } from '../state/rows.ts';

/**
 * Refuses a row with a value that a unique field has in another row already, whoever may see that one. Rows of the same request
 * have no id yet.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm (DUPLICATE_VALUE)
 * @throws SalesforceError DUPLICATE_VALUE
 */
export function refuseDuplicate(object: SObject, fields: Row, others: readonly Row[]): void {
    for (const { name } of object.fields.filter(({ unique }) => unique)) {
        const value = textOf(fields, name);
        const other = value === null ? undefined : others.find((row) => textOf(row, name) === value);
        if (other === undefined) continue;
        const id = textOf(other, 'Id') ?? '<unknown>';
        const message = `duplicate value found: ${name} duplicates value on record with id: ${id}`;
        throw new SalesforceError({ status: 400, errorCode: 'DUPLICATE_VALUE', message, fields: [] });
    }
}
