import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import type { SoqlQuery } from './query.ts';
import { openScope, resolvePath, type ResolvedPath } from './scope.ts';

/** What a query's parameter `columns=true` answers instead of rows: which columns the result has. */
export interface QueryColumns {
    readonly columnMetadata: readonly Column[];
    readonly entityName: string;
    readonly groupBy: false;
    readonly idSelected: boolean;
    readonly keyPrefix: string | null;
}

interface Column {
    readonly aggregate: false;
    readonly apexType: string;
    readonly booleanType: boolean;
    readonly columnName: string;
    readonly custom: boolean;
    readonly displayName: string;
    readonly foreignKeyName: string | null;
    readonly insertable: boolean;
    readonly joinColumns: readonly Column[];
    readonly numberType: boolean;
    readonly textType: boolean;
    readonly updatable: false;
}

/**
 * Describes the columns of a query; the columns behind a relationship are nested in it.
 * @throws SalesforceError INVALID_TYPE, INVALID_FIELD
 */
export function describeColumns(org: Org, user: User, query: SoqlQuery): QueryColumns {
    const scope = openScope(org, user, query.object);
    const paths = (query.fields ?? []).map((path) => resolvePath(scope, path));
    return {
        columnMetadata: paths.map((path) => toColumn(path, path.names)),
        entityName: scope.object.name,
        groupBy: false,
        idSelected: paths.some(({ names }) => names.join('.') === 'Id'),
        keyPrefix: scope.object.keyPrefix
    };
}

function toColumn(path: ResolvedPath, names: readonly string[]): Column {
    const [name = '', ...rest] = names;
    const { type, createable } = path.field;
    const isLeaf = rest.length === 0;
    return {
        aggregate: false,
        apexType: isLeaf ? `complexvalue.${type}` : 'reference',
        booleanType: isLeaf && type === 'boolean',
        columnName: name,
        custom: /__[cr]$/.test(name),
        displayName: name,
        foreignKeyName: isLeaf ? path.field.relationshipName : null,
        insertable: isLeaf && createable,
        joinColumns: isLeaf ? [] : [toColumn(path, rest)],
        numberType: isLeaf && (type === 'int' || type === 'long'),
        textType: isLeaf && !['boolean', 'int', 'long', 'datetime'].includes(type),
        updatable: false
    };
}
