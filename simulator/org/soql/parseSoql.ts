import { parseQuery, type FieldType, type OrderByClause, type Query } from '@jetstreamapp/soql-parser-js';
import { notSimulated, SalesforceError } from '../errors.ts';
import { malformedQuery } from './malformedQuery.ts';
import { parseWhere } from './parseWhere.ts';
import type { Ordering, Path, SoqlQuery } from './query.ts';

/**
 * Parses a query.
 * @throws SalesforceError MALFORMED_QUERY when it is not SOQL, NOT_SIMULATED when it uses what the simulator leaves out
 */
export function parseSoql(text: string): SoqlQuery {
    return toQuery(parse(text));
}

function parse(text: string): Query {
    try {
        return parseQuery(text);
    } catch (error) {
        throw malformedQuery(`unexpected token in the query: ${error instanceof Error ? error.name : 'unknown'}`);
    }
}

function toQuery(parsed: Query): SoqlQuery {
    refuseWhatIsLeftOut(parsed);
    const object = parsed.sObject ?? '';
    const toPath = (name: string): Path => withoutPrefix(name.split('.'), [object, parsed.sObjectAlias]);
    const offset = parsed.offset ?? 0;
    if (offset > 2000) {
        const message = 'Maximum SOQL offset allowed is 2000';
        throw new SalesforceError({ status: 400, errorCode: 'NUMBER_OUTSIDE_VALID_RANGE', message });
    }
    return {
        object,
        fields: isCount(parsed) ? null : toFields(parsed.fields ?? [], toPath),
        where: parsed.where === undefined ? null : parseWhere(parsed.where, { toPath, toQuery }),
        orderBy: [parsed.orderBy ?? []].flat().map((clause) => toOrdering(clause, toPath)),
        limit: parsed.limit ?? null,
        offset
    };
}

function isCount({ fields }: Query): boolean {
    const [only] = fields ?? [];
    return (
        fields?.length === 1 &&
        only?.type === 'FieldFunctionExpression' &&
        only.functionName.toUpperCase() === 'COUNT' &&
        only.parameters.length === 0
    );
}

function toFields(fields: readonly FieldType[], toPath: (name: string) => Path): readonly Path[] {
    const paths = fields.map((field) => toPath(nameOf(field)));
    const names = paths.map((path) => path.join('.').toLowerCase());
    const repeated = paths.find((_, index) => names.indexOf(names[index] ?? '') < index);
    if (repeated !== undefined) {
        throw malformedQuery(`duplicate field selected: ${repeated.join('.')}`);
    }
    return paths;
}

function nameOf(field: FieldType): string {
    if (field.type !== 'Field' && field.type !== 'FieldRelationship') {
        throw notSimulated(`${field.type} in a SELECT list`);
    }
    if ('alias' in field) {
        throw malformedQuery('only aggregate expressions use field aliasing');
    }
    return field.type === 'Field' ? field.field : [...field.relationships, field.field].join('.');
}

function withoutPrefix(path: Path, prefixes: readonly (string | undefined)[]): Path {
    const [first] = path;
    const isPrefix = prefixes.some((prefix) => prefix?.toLowerCase() === first?.toLowerCase());
    return path.length > 1 && isPrefix ? path.slice(1) : path;
}

function toOrdering(clause: OrderByClause, toPath: (name: string) => Path): Ordering {
    if (!('field' in clause)) {
        throw notSimulated('functions in ORDER BY');
    }
    return {
        path: toPath(clause.field),
        direction: clause.order === 'DESC' ? 'descending' : 'ascending',
        nulls: clause.nulls === 'LAST' ? 'last' : 'first'
    };
}

function refuseWhatIsLeftOut(parsed: Query): void {
    const leftOut = {
        'GROUP BY': parsed.groupBy,
        HAVING: parsed.having,
        'USING SCOPE': parsed.usingScope,
        'WITH DATA CATEGORY': parsed.withDataCategory,
        'WITH SECURITY_ENFORCED': parsed.withSecurityEnforced,
        'WITH USER_MODE and SYSTEM_MODE': parsed.withAccessLevel,
        'FOR VIEW, FOR REFERENCE and FOR UPDATE': parsed.for,
        'UPDATE TRACKING and VIEWSTAT': parsed.update
    };
    const used = Object.entries(leftOut).find(([, clause]) => clause !== undefined);
    if (used !== undefined) {
        throw notSimulated(`SOQL with ${used[0]}`);
    }
}
