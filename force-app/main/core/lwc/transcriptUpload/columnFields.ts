import { UploadColumn } from 'c/proxyContract';
import { fill, numberOf } from 'c/wording';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';
import type { UploadPlan } from './uploadPlan.ts';

/** What a column of a file may hold, and the columns to choose from. */
export interface ColumnField {
    readonly what: UploadColumn;
    readonly label: string;
    readonly options: readonly ColumnOption[];
}

/** A column to choose. */
interface ColumnOption {
    /** Its place, from 1; empty for none. */
    readonly value: string;
    readonly label: string;
    readonly isSelected: boolean;
}

const NAMES: Readonly<Record<UploadColumn, string>> = {
    [UploadColumn.Text]: LABELS.columnText,
    [UploadColumn.Speaker]: LABELS.columnSpeaker,
    [UploadColumn.Timestamp]: LABELS.columnTimestamp,
    [UploadColumn.Start]: LABELS.columnStart
};

/** A field for each thing that a column may hold; none is chosen unless somebody did. */
export function columnFields(header: readonly string[], chosen: UploadPlan['columns']): readonly ColumnField[] {
    return Object.values(UploadColumn).map((what) => {
        const none = { value: '', label: LABELS.columnTold, isSelected: chosen[what] === undefined };
        const columns = header.map((field, index) => ({
            value: String(index + 1),
            label: field === '' ? fill(LABELS.column, numberOf(index + 1)) : field,
            isSelected: chosen[what] === index + 1
        }));
        return { what, label: NAMES[what], options: [none, ...columns] };
    });
}
