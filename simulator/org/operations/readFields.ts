import { SalesforceError } from '../errors.ts';
import type { JsonObject } from '../jsonObject.ts';
import { fieldFor, type Field, type SObject } from '../objects/sObject.ts';
import { isRecordId, to18 } from '../state/ids.ts';
import type { Row, Value } from '../state/rows.ts';
import type { User } from '../state/users.ts';

/**
 * Reads the fields that a client gives a new record. Date-times lose what is below the second, texts the white space at their ends; empty ones are `null`.
 * @throws SalesforceError INVALID_FIELD, INVALID_FIELD_FOR_INSERT_UPDATE, REQUIRED_FIELD_MISSING, STRING_TOO_LONG,
 * INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, MALFORMED_ID, JSON_PARSER_ERROR
 */
export function readFields(user: User, object: SObject, body: JsonObject): Row {
    const row: Record<string, Value> = {};
    for (const [name, value] of Object.entries(body)) {
        if (name === 'attributes') {
            continue;
        }
        const field = fieldFor(user, object, name);
        if (field === undefined) {
            throw refused('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
        }
        if (!field.createable) {
            const message = `Unable to create/update fields: ${field.name}. Please check the security settings of this field`;
            throw refused('INVALID_FIELD_FOR_INSERT_UPDATE', message, field);
        }
        row[field.name] = readValue(field, value);
    }
    const missing = object.fields.find((field) => field.required && (row[field.name] ?? null) === null);
    if (missing !== undefined) {
        throw refused('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.name}]`, missing);
    }
    return row;
}

function readValue(field: Field, value: unknown): Value {
    if (value === null || (typeof value === 'string' && value.trim() === '')) {
        return null;
    }
    switch (field.type) {
        case 'datetime':
            return readDateTime(field, value);
        case 'reference':
        case 'id':
            return readId(field, value);
        case 'boolean':
            return typeof value === 'boolean' ? value : wrongType(field, value);
        case 'int':
        case 'long':
            return typeof value === 'number' ? Math.trunc(value) : wrongType(field, value);
        default:
            return readText(field, value);
    }
}

function readText(field: Field, value: unknown): string {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        return wrongType(field, value);
    }
    const text = String(value).trim();
    if (text.length > field.length) {
        const message = `${field.name}: data value too large (max length=${field.length})`;
        throw refused('STRING_TOO_LONG', message, field);
    }
    if (field.values?.includes(text) === false) {
        const message = `${field.name}: bad value for restricted picklist field: ${text}`;
        throw refused('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, field);
    }
    return text;
}

function readId(field: Field, value: unknown): string {
    if (typeof value === 'string' && isRecordId(value)) {
        return to18(value);
    }
    throw refused('MALFORMED_ID', `${field.name}: id value of incorrect type`, field);
}

/** Salesforce keeps whole seconds. */
function readDateTime(field: Field, value: unknown): number {
    const isDateTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
    const time = isDateTime ? Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
    return Number.isNaN(time) ? wrongType(field, value) : Math.floor(time / 1000) * 1000;
}

function wrongType(field: Field, value: unknown): never {
    const given = typeof value === 'object' ? 'START_OBJECT' : `VALUE_${(typeof value).toUpperCase()}`;
    throw refused('JSON_PARSER_ERROR', `Cannot deserialize instance of ${field.type} from ${given}`, field);
}

function refused(errorCode: string, message: string, field?: Field): SalesforceError {
    return new SalesforceError({
        status: 400,
        errorCode,
        message,
        ...(field === undefined ? {} : { fields: [field.name] })
    });
}
