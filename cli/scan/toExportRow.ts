import { parseTimestamp } from '../../proxy/transcriptFiles/clockTime.ts';
import { ExportColumn, type ExportRow, type RowPlace } from './exportRow.ts';

/** What a row says, by column. */
export type RowFields = Partial<Readonly<Record<ExportColumn, unknown>>>;

/** What is wrong with a row; quotes nothing of it. */
export interface RowProblem {
    readonly problem: string;
}

/** Ids are written to files that hold no text: what could be a sentence is none. */
const ID = /^[\w.:@/+=-]{1,128}$/;

/** A row as an entry; `null` for one without text, such as an event. */
export function toExportRow(fields: RowFields, place: RowPlace): ExportRow | RowProblem | null {
    const text = fields[ExportColumn.Text];
    if (text === undefined || text === null || text === '') return null;
    if (typeof text !== 'string') return { problem: 'has a text that is none' };
    if (text.trim() === '') return null;
    const ids = [ExportColumn.Conversation, ExportColumn.Record, ExportColumn.Entry].map((column) =>
        idOf(fields[column])
    );
    const [conversation, record, entry] = ids;
    if (conversation === null || conversation === undefined)
        return { problem: 'does not say which conversation it is of' };
    if (ids.includes(NO_ID)) return { problem: 'has an id that is none; see whether the columns are named rightly' };
    const role = fields[ExportColumn.Role];
    return {
        conversation,
        record: record ?? null,
        entry: entry ?? null,
        role: typeof role === 'string' && role.trim() !== '' ? role.trim() : null,
        timestamp: parseTimestamp(fields[ExportColumn.Time]),
        text,
        place
    };
}

const NO_ID = '';

function idOf(value: unknown): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string' && typeof value !== 'number') return NO_ID;
    const id = String(value).trim();
    if (id === '') return null;
    return ID.test(id) ? id : NO_ID;
}
