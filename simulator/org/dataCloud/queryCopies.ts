import { randomUUID } from 'node:crypto';
import type { Org } from '../state/org.ts';
import { copiesOf, COPY_FIELDS, type Copy, type CopyField } from './copiesOf.ts';
import { dataCloudError } from './dataCloudError.ts';
import type { CopyRow } from './dataCloudState.ts';
import { parseSql, type CopyQuery } from './parseSql.ts';

/**
 * Runs a query, and answers its first batch.
 * https://developer.salesforce.com/docs/atlas.en-us.c360a_api.meta/c360a_api/c360a_api_query_v2.htm
 * @throws DataCloudError
 */
export function queryCopies(org: Org, sql: string): object {
    const { columns, table, equal, orderBy, limit } = parseSql(sql);
    if (table.toLowerCase() !== tableName(org).toLowerCase()) {
        throw dataCloudError(400, 'INVALID_ARGUMENT', 'the table does not exist');
    }
    const named = [...columns, ...equal.map(({ column }) => column), ...(orderBy === null ? [] : [orderBy.column])];
    for (const column of named) fieldOf(org, column);
    const copies = [...org.state.conversations.values()].flatMap((conversation) => copiesOf(org, conversation));
    const found = copies.filter((copy) => equal.every(({ column, value }) => valueOf(org, copy, column) === value));
    const rows = inOrder(org, found, orderBy)
        .slice(0, limit ?? undefined)
        .map((copy) => columns.map((name) => valueOf(org, copy, name)));
    return answer(org, rows, columns);
}

/**
 * The batch of this id.
 * @throws DataCloudError when there is none
 */
export function nextBatch(org: Org, batchId: string): object {
    const { batches } = org.state.dataCloud;
    const [columns, ...rows] = batches.get(batchId) ?? [];
    if (columns === undefined) throw dataCloudError(404, 'NOT_FOUND', 'there is no such batch');
    batches.delete(batchId);
    return answer(org, rows, columns.map(String));
}

function answer(org: Org, rows: readonly CopyRow[], columns: readonly string[]): object {
    const { dataCloudBatchRows } = org.state.switches;
    const data = rows.slice(0, dataCloudBatchRows);
    const left = rows.slice(dataCloudBatchRows);
    const nextBatchId = left.length > 0 ? randomUUID() : null;
    if (nextBatchId !== null) org.state.dataCloud.batches.set(nextBatchId, [columns, ...left]);
    const at = new Date(org.now()).toISOString();
    return {
        data,
        startTime: at,
        endTime: at,
        rowCount: data.length,
        queryId: randomUUID(),
        ...(nextBatchId !== null && { nextBatchId }),
        done: nextBatchId === null,
        metadata: Object.fromEntries(
            columns.map((name, placeInOrder) => [name, { type: 'VARCHAR', placeInOrder, typeCode: 12 }])
        )
    };
}

function inOrder(org: Org, copies: readonly Copy[], orderBy: CopyQuery['orderBy']): readonly Copy[] {
    if (orderBy === null) return copies;
    const { column, isDescending } = orderBy;
    const ascending = copies.toSorted((one, other) => compare(valueOf(org, one, column), valueOf(org, other, column)));
    return isDescending ? ascending.toReversed() : ascending;
}

function valueOf(org: Org, copy: Copy, column: string): string | null {
    return copy[fieldOf(org, column)];
}

function fieldOf(org: Org, column: string): CopyField {
    const field = COPY_FIELDS.find((name) => columnName(org, name).toLowerCase() === column.toLowerCase());
    if (field === undefined) throw dataCloudError(400, 'INVALID_ARGUMENT', 'a column does not exist');
    return field;
}

function columnName(org: Org, field: CopyField): string {
    return `${org.state.switches.dataCloudPrefix}__${field}__c`;
}

function tableName(org: Org): string {
    return org.state.switches.dataCloudPrefix === 'ssot'
        ? 'ssot__ConversationEntry__dlm'
        : 'std__ConversationEntryDmo__dlm';
}

function compare(one: string | null, other: string | null): number {
    const [a, b] = [one ?? '', other ?? ''];
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
