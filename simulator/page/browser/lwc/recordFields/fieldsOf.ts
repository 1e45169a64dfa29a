import timeZone from '@salesforce/i18n/timeZone';
import type { RecordFields } from '../../platform/records.ts';
import type { PageRecord } from '../../platform/session.ts';

/** A field as the page shows it. */
export interface ShownField {
    readonly name: string;
    readonly label: string;
    readonly text: string;
}

interface Column {
    readonly name: string;
    readonly label: string;
    readonly format: (value: unknown) => string;
}

const COLUMNS: Readonly<Record<PageRecord['object'], readonly Column[]>> = {
    MessagingSession: [
        { name: 'Status', label: 'Status', format: String },
        { name: 'StartTime', label: 'Start Time', format: toDateTime },
        { name: 'EndTime', label: 'End Time', format: toDateTime },
        { name: 'Owner.Name', label: 'Owner', format: String },
        { name: 'Id', label: 'Record ID', format: String }
    ],
    VoiceCall: [
        { name: 'CallType', label: 'Call Type', format: String },
        { name: 'CallStartDateTime', label: 'Call Started', format: toDateTime },
        { name: 'CallEndDateTime', label: 'Call Ended', format: toDateTime },
        { name: 'Owner.Name', label: 'Owner', format: String },
        { name: 'Id', label: 'Record ID', format: String }
    ]
};

/** The names of the fields that the page of an object shows. */
export function fieldNamesOf(object: PageRecord['object']): readonly string[] {
    return COLUMNS[object].map(({ name }) => name);
}

/** The fields of a record page in its order; `—` where there is no value. */
export function fieldsOf(object: PageRecord['object'], fields: RecordFields): readonly ShownField[] {
    return COLUMNS[object].map(({ name, label, format }) => {
        const value = fields[name] ?? null;
        return { name, label, text: value === null ? '—' : format(value) };
    });
}

function toDateTime(value: unknown): string {
    // Salesforce writes the offset as +0000, which ECMAScript does not have to read.
    const instant = new Date(String(value).replace(/\+0000$/, 'Z'));
    return instant.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
