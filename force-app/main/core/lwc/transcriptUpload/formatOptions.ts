import { UploadFormat } from 'c/proxyContract';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';

/** A format to choose. */
export interface FormatOption {
    /** Empty where the file tells it. */
    readonly value: UploadFormat | '';
    readonly label: string;
    readonly isSelected: boolean;
}

/** Names of formats are the same in every language, but for those that are none. */
const NAMES: Readonly<Record<UploadFormat, string>> = {
    [UploadFormat.WebVtt]: 'WebVTT',
    [UploadFormat.Srt]: 'SubRip',
    [UploadFormat.Csv]: 'CSV',
    [UploadFormat.Json]: 'JSON',
    [UploadFormat.JsonLines]: 'JSON Lines',
    [UploadFormat.ContactLens]: 'Amazon Connect Contact Lens',
    [UploadFormat.Text]: LABELS.formatText,
    [UploadFormat.Upload]: LABELS.formatUpload
};

/** All formats, the one that the file tells first. */
export function formatOptions(chosen: UploadFormat | null): readonly FormatOption[] {
    const told: FormatOption = { value: '', label: LABELS.formatTold, isSelected: chosen === null };
    const formats = Object.values(UploadFormat).map((value) => ({
        value,
        label: NAMES[value],
        isSelected: value === chosen
    }));
    return [told, ...formats];
}
