/** A format of an export; the value is what the command line calls it. */
export const ExportFormat = {
    Csv: 'csv',
    /** One list, or one object with lists. */
    Json: 'json',
    /** An object in each line. */
    JsonLines: 'jsonl'
} as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];
