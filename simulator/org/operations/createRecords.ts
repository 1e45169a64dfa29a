import { jsonParserError, SalesforceError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import { objectFor } from '../objects/catalogue.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { insertRecord, prepareRecord, type Inserting, type PreparedRecord } from './createRecord.ts';

/** The largest number of records of one collections request. */
const LARGEST_COLLECTION = 200;

/** What became of one record of a collection. */
export interface SaveResult {
    readonly id?: string;
    readonly success: boolean;
    readonly errors: readonly {
        readonly statusCode: string;
        readonly message: string;
        readonly fields: readonly string[];
    }[];
}

/**
 * Creates up to 200 records, all or none when the body says `allOrNone: true`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_create.htm
 * @throws SalesforceError when the collection itself is wrong; a wrong record is told in its result
 */
export function createRecords(org: Org, user: User, body: JsonObject): readonly SaveResult[] {
    const { records, allOrNone = false } = body;
    if (!Array.isArray(records) || typeof allOrNone !== 'boolean') {
        throw jsonParserError('records is required and is a list; allOrNone is true or false');
    }
    if (records.length === 0 || records.length > LARGEST_COLLECTION) {
        const message = `The number of records must be between 1 and ${LARGEST_COLLECTION}`;
        throw new SalesforceError({ status: 400, errorCode: 'NUMBER_OUTSIDE_VALID_RANGE', message });
    }
    const prepared: (PreparedRecord | SalesforceError)[] = [];
    const earlier: PreparedRecord[] = [];
    for (const record of records as readonly unknown[]) {
        const each = prepare({ org, user, earlier }, record);
        prepared.push(each);
        if (!(each instanceof SalesforceError)) earlier.push(each);
    }
    const rollBack = allOrNone && prepared.some((each) => each instanceof SalesforceError);
    return prepared.map((each) => {
        if (each instanceof SalesforceError) {
            return failure(each.errorCode, each.message, each.fields ?? []);
        }
        return rollBack ? ROLLED_BACK : { id: insertRecord(org, user, each), success: true, errors: [] };
    });
}

const ROLLED_BACK = failure(
    'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    'Record rolled back because not all records were valid and the request was using AllOrNone header',
    []
);

function prepare(inserting: Inserting, record: unknown): PreparedRecord | SalesforceError {
    const attributes = isJsonObject(record) ? record['attributes'] : null;
    const type = isJsonObject(attributes) ? attributes['type'] : null;
    if (!isJsonObject(record) || typeof type !== 'string') {
        throw jsonParserError('Every record is an object with attributes.type');
    }
    try {
        return prepareRecord(inserting, objectFor(inserting.org, inserting.user, type), record);
    } catch (error) {
        if (error instanceof SalesforceError && error.status < 500) {
            return error;
        }
        throw error;
    }
}

function failure(statusCode: string, message: string, fields: readonly string[]): SaveResult {
    return { success: false, errors: [{ statusCode, message, fields }] };
}
