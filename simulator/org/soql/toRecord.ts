import type { Field, SObject } from '../objects/sObject.ts';
import { findObject } from '../objects/catalogue.ts';
import { textOf, valueOf, type Row, type Value } from '../state/rows.ts';
import { followLookups, type ResolvedPath, type Scope } from './scope.ts';

/** A row as REST returns it. */
export interface RestRecord {
    readonly attributes: { readonly type: string; readonly url?: string };
    readonly [field: string]: unknown;
}

/** The selected fields of a row; rows behind lookups are nested, `null` where the user may not see them. */
export function toRecord(scope: Scope, row: Row, paths: readonly ResolvedPath[], version: string): RestRecord {
    const record: Nested = { attributes: attributesOf(scope.object, row, version) };
    for (const path of paths) {
        place(record, path.names, nestedValue(scope, path, row, version));
    }
    return record as RestRecord;
}

/** A value as REST writes it: date-times as `2026-01-01T00:00:00.000+0000`. */
export function toRestValue(field: Field, value: Value): Value {
    if (field.type !== 'datetime' || typeof value !== 'number') {
        return value;
    }
    return new Date(value).toISOString().replace('Z', '+0000');
}

/** What a record says of itself. */
function attributesOf(object: SObject, row: Row, version: string): { type: string; url?: string } {
    const id = textOf(row, 'Id');
    return id === null
        ? { type: object.name }
        : { type: object.name, url: `/services/data/v${version}/sobjects/${object.name}/${id}` };
}

interface Nested {
    [name: string]: unknown;
}

interface Leaf {
    readonly value: Value;
    /** The attributes of each row on the way; shorter than the way when a lookup leads nowhere. */
    readonly attributes: readonly object[];
}

function nestedValue(scope: Scope, path: ResolvedPath, row: Row, version: string): Leaf {
    const attributes: object[] = [];
    for (let length = 1; length <= path.steps.length; length += 1) {
        const target = followLookups(scope, { ...path, steps: path.steps.slice(0, length) }, row);
        const object = findObject(path.steps[length - 1]?.referenceTo ?? '');
        if (target === null || object === undefined) {
            return { value: null, attributes };
        }
        attributes.push(attributesOf(object, target, version));
    }
    const end = followLookups(scope, path, row);
    return { value: end === null ? null : toRestValue(path.field, valueOf(end, path.field.name)), attributes };
}

function place(record: Nested, names: readonly string[], { value, attributes }: Leaf): void {
    let current = record;
    for (const [depth, name] of names.slice(0, -1).entries()) {
        if (attributes[depth] === undefined) {
            current[name] = null;
            return;
        }
        const next = (current[name] ?? { attributes: attributes[depth] }) as Nested;
        current[name] = next;
        current = next;
    }
    current[names.at(-1) ?? ''] = value;
}
