/** An entry as a row of an export tells it. */
export interface ExportRow {
    readonly conversation: string;
    readonly record: string | null;
    readonly entry: string | null;
    readonly role: string | null;
    /** Epoch milliseconds. */
    readonly timestamp: number | null;
    /** Not blank. */
    readonly text: string;
    /** Where it stands, for people. */
    readonly place: RowPlace;
}

/** Where a row stands. */
export interface RowPlace {
    /** Path as it was given. */
    readonly file: string;
    readonly lineNumber: number;
}

/** What a column of an export holds. */
export const ExportColumn = {
    Conversation: 'conversation',
    Record: 'record',
    Entry: 'entry',
    Role: 'role',
    Time: 'time',
    Text: 'text'
} as const;
export type ExportColumn = (typeof ExportColumn)[keyof typeof ExportColumn];
