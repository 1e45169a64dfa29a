import { dateTimeOf, fill, fullDateOf, momentOf, speakerOf } from 'c/wording';
import INCOMPLETE_LABEL from '@salesforce/label/c.RedactInline_DownloadIncomplete';
import MASKED_LABEL from '@salesforce/label/c.RedactInline_DownloadMaskedNote';
import RECORD_LABEL from '@salesforce/label/c.RedactInline_DownloadRecord';
import STORED_LABEL from '@salesforce/label/c.RedactInline_DownloadStoredNote';
import { TextForm, type TranscriptContent } from './transcriptContent.ts';

/** Makes the text of a transcript to be read by people, in the user's language, locale and time zone. Lines end with LF. */
export function toText(content: TranscriptContent): string {
    const { record, form, entries, isComplete, startTimestamp } = content;
    const head = [
        fill(RECORD_LABEL, record.object, record.id),
        ...(startTimestamp === null ? [] : [dateTimeOf(startTimestamp)]),
        form === TextForm.Masked ? MASKED_LABEL : STORED_LABEL,
        ...(isComplete ? [] : [INCOMPLETE_LABEL])
    ];
    const lines: string[] = [...head];
    let lastDay = '';
    for (const { sender, clientTimestamp, text } of entries) {
        const day = fullDateOf(clientTimestamp);
        if (day !== lastDay) lines.push('', day);
        lastDay = day;
        const { name, role } = speakerOf(sender);
        lines.push('', `${momentOf(clientTimestamp, startTimestamp)}  ${role ? `${name} (${role})` : name}`, text);
    }
    return `${lines.join('\n')}\n`;
}
