import { isObject } from '../../proxy/transcriptFiles/rows/members.ts';
import { ExportColumn } from './exportRow.ts';
import type { RowFields, RowProblem } from './toExportRow.ts';

/** Members in which an object that is a whole conversation has its entries. */
const LISTS = ['entries', 'conversationEntries', 'messages'] as const;

/** The rows of an object: itself, or the entries in it where it is a whole conversation, which `detect` takes, too. */
export function rowsOfObject(
    value: unknown,
    fieldsOf: (value: Readonly<Record<string, unknown>>) => RowFields
): readonly ({ readonly fields: RowFields } | RowProblem)[] {
    if (!isObject(value)) return [{ problem: 'is no object' }];
    const list = LISTS.find((name) => Array.isArray(value[name]));
    if (list === undefined) return [{ fields: fieldsOf(value) }];
    const { [list]: entries, ...rest } = value;
    const whole = fieldsOf(rest);
    const own = {
        [ExportColumn.Conversation]: whole[ExportColumn.Conversation] ?? whole[ExportColumn.Entry],
        [ExportColumn.Record]: whole[ExportColumn.Record]
    };
    return (entries as readonly unknown[]).map((entry) =>
        isObject(entry) ? { fields: { ...own, ...fieldsOf(entry) } } : { problem: 'has an entry that is no object' }
    );
}
