import { SalesforceError } from '../errors.ts';
import { findObject, objectFor } from '../objects/catalogue.ts';
import { fieldFor, type Field, type SObject } from '../objects/sObject.ts';
import type { Org } from '../state/org.ts';
import { textOf, valueOf, type Row, type Value } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import type { Path } from './query.ts';

/** One user's view of an object while a query runs. */
export interface Scope {
    readonly org: Org;
    readonly user: User;
    readonly object: SObject;
    readonly rows: readonly Row[];
    /** Reads the row of another object by its id, `null` when the user may not see it. */
    readonly rowOf: (object: string, id: string) => Row | null;
}

/** A path whose every name is known to exist and to be visible. */
export interface ResolvedPath {
    /** The lookups to follow. */
    readonly steps: readonly Field[];
    readonly field: Field;
    /** The names as Salesforce spells them. */
    readonly names: Path;
}

/** Opens an object for a user. */
export function openScope(org: Org, user: User, objectName: string): Scope {
    const object = objectFor(org, user, objectName);
    const indexes = new Map<string, ReadonlyMap<string | null, Row>>();
    const rowOf = (name: string, id: string): Row | null => {
        const index = indexes.get(name) ?? indexRows(findObject(name)?.rowsFor(org, user) ?? []);
        indexes.set(name, index);
        return index.get(id) ?? null;
    };
    return { org, user, object, rows: object.rowsFor(org, user), rowOf };
}

/**
 * Resolves a path.
 * @throws SalesforceError INVALID_FIELD
 */
export function resolvePath({ user, object }: Scope, path: Path): ResolvedPath {
    const steps: Field[] = [];
    let current = object;
    for (const name of path.slice(0, -1)) {
        const step = current.fields.find((each) => each.relationshipName?.toLowerCase() === name.toLowerCase());
        const target = findObject(step?.referenceTo ?? '');
        if (step === undefined || target === undefined || fieldFor(user, current, step.name) === undefined) {
            throw invalidField(`Didn't understand relationship '${name}' in field path.`);
        }
        steps.push(step);
        current = target;
    }
    const name = path.at(-1) ?? '';
    const field = fieldFor(user, current, name);
    if (field === undefined) {
        throw invalidField(
            `No such column '${name}' on entity '${current.name}'. If you are attempting to use a custom field, be sure ` +
                `to append the '__c' after the custom field name. Please reference your WSDL or the describe call for ` +
                `the appropriate names.`
        );
    }
    return { steps, field, names: [...steps.map((step) => step.relationshipName ?? step.name), field.name] };
}

/** The row at the end of the path's lookups, `null` where one leads nowhere. */
export function followLookups({ rowOf }: Scope, { steps }: ResolvedPath, row: Row): Row | null {
    return steps.reduce<Row | null>((current, step) => {
        const id = current === null ? null : textOf(current, step.name);
        return id === null ? null : rowOf(step.referenceTo ?? '', id);
    }, row);
}

/** The value at the end of a path. */
export function valueAt(scope: Scope, path: ResolvedPath, row: Row): Value {
    const end = followLookups(scope, path, row);
    return end === null ? null : valueOf(end, path.field.name);
}

/** The answer to a field that does not exist or is hidden. */
export function invalidField(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'INVALID_FIELD', message });
}

function indexRows(rows: readonly Row[]): ReadonlyMap<string | null, Row> {
    return new Map(rows.map((row) => [textOf(row, 'Id'), row]));
}
