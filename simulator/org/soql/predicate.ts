import { SalesforceError } from '../errors.ts';
import type { Field } from '../objects/sObject.ts';
import { isRecordId, to18 } from '../state/ids.ts';
import type { Row, Value } from '../state/rows.ts';
import { likePattern } from './likePattern.ts';
import type { Condition, Literal, Operator } from './query.ts';
import { invalidField, resolvePath, valueAt, type Scope } from './scope.ts';

/** Decides whether a row is in the result. */
export type Predicate = (row: Row) => boolean;

/** How a subquery is run: the values of its only field. */
export type ValuesOf = (condition: Extract<Condition, { kind: 'within' }>) => ReadonlySet<Value>;

/**
 * Makes a condition ready to run on rows.
 * @throws SalesforceError INVALID_FIELD or INVALID_QUERY_FILTER_OPERATOR
 */
export function toPredicate(scope: Scope, condition: Condition, valuesOf: ValuesOf): Predicate {
    if (condition.kind === 'not') {
        const predicate = toPredicate(scope, condition.part, valuesOf);
        return (row) => !predicate(row);
    }
    if (condition.kind === 'and' || condition.kind === 'or') {
        const predicates = condition.parts.map((part) => toPredicate(scope, part, valuesOf));
        return condition.kind === 'and'
            ? (row) => predicates.every((predicate) => predicate(row))
            : (row) => predicates.some((predicate) => predicate(row));
    }
    const path = resolvePath(scope, condition.path);
    if (!path.field.filterable) {
        throw invalidField(`field '${path.field.name}' can not be filtered in a query call`);
    }
    if (condition.kind === 'within') {
        const values = valuesOf(condition);
        return (row) => values.has(valueAt(scope, path, row)) !== condition.negated;
    }
    const test = toTest(path.field, condition.operator, condition.literals);
    return (row) => test(valueAt(scope, path, row));
}

type Test = (value: Value) => boolean;

function toTest(field: Field, operator: Operator, literals: readonly Literal[]): Test {
    const wanted = literals.map((literal) => fold(toValue(field, literal, operator)));
    const [first = null] = wanted;
    switch (operator) {
        case '=':
        case 'IN':
            return (value) => wanted.includes(fold(value));
        case '!=':
        case 'NOT IN':
            return (value) => !wanted.includes(fold(value));
        case 'LIKE': {
            const pattern = likePattern(String(literals[0]?.value ?? ''));
            return (value) => typeof value === 'string' && pattern.test(value);
        }
        default:
            return (value) => compares(fold(value), operator, first);
    }
}

function compares(value: Value, operator: '<' | '<=' | '>' | '>=', wanted: Value): boolean {
    if (value === null || wanted === null) {
        return false;
    }
    switch (operator) {
        case '<':
            return value < wanted;
        case '<=':
            return value <= wanted;
        case '>':
            return value > wanted;
        case '>=':
            return value >= wanted;
    }
}

/** Salesforce compares texts without regard to case. */
function fold(value: Value): Value {
    return typeof value === 'string' ? value.toLowerCase() : value;
}

function toValue(field: Field, { type, value }: Literal, operator: Operator): Value {
    if (type === 'null') {
        return null;
    }
    const expected = LITERAL_OF[field.type];
    if (type !== expected) {
        const quoted = expected === 'text' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
        throw invalidField(
            `value of filter criterion for field '${field.name}' must be of type ${field.type} and ${quoted}`
        );
    }
    if ((field.type === 'id' || field.type === 'reference') && typeof value === 'string') {
        return operator === 'LIKE' ? value : idValue(value);
    }
    return value;
}

function idValue(value: string): string {
    if (!isRecordId(value)) {
        const message = `invalid ID field: ${value}`;
        throw new SalesforceError({ status: 400, errorCode: 'INVALID_QUERY_FILTER_OPERATOR', message });
    }
    return to18(value);
}

const LITERAL_OF = {
    id: 'text',
    reference: 'text',
    string: 'text',
    textarea: 'text',
    picklist: 'text',
    phone: 'text',
    datetime: 'datetime',
    int: 'number',
    long: 'number',
    double: 'number',
    boolean: 'boolean'
} as const;
