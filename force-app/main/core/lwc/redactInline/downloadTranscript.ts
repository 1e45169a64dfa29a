import { callStartOf, draftedEntries, isWhole } from 'c/drafting';
import type { Notice } from 'c/errorPanel';
import { readNotice, unmaskedNotice } from 'c/notices';
import type { ProxyClient, ProxyProblem } from 'c/proxyClient';
import type { TranscriptEntry } from 'c/proxyContract';
import type { DownloadChoice } from 'c/transcriptDownload';
import {
    FileFormat,
    fileNameOf,
    MEDIA_TYPES,
    TextForm,
    toJson,
    toText,
    toVtt,
    type TranscriptContent
} from 'c/transcriptFile';
import { counted, dateOf } from 'c/wording';
import { NEW_DOWNLOAD } from './download.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { readMaskedEntries } from './maskedEntries.ts';
import { saveFile } from './saveFile.ts';
import { shownOf } from './shown.ts';
import type { Visit } from './visit.ts';

const MAKERS: Readonly<Record<FileFormat, (content: TranscriptContent) => string>> = {
    [FileFormat.Text]: toText,
    [FileFormat.Json]: toJson,
    [FileFormat.Vtt]: toVtt
};

/** Opens the dialog of the download. */
export function openDownload(host: Host): void {
    host.visit = { ...host.visit, download: NEW_DOWNLOAD };
}

/** Closes the dialog of the download; a file that is being made is not saved. */
export function closeDownload(host: Host): void {
    host.visit = { ...host.visit, download: null };
    host.focusAfterRender((focus) => focus.menu());
}

/** Makes a file of the entries that are shown, in a form that this user may see, and hands it to the browser to save. */
export async function downloadTranscript(host: Host, { format, form }: DownloadChoice): Promise<void> {
    const { client, visit } = host;
    if (!client || !visit.bench || visit.download?.isWorking !== false) return;
    const download = { isWorking: true, problem: null };
    host.visit = { ...visit, download, notice: null };
    const { entries, problem } = await textsOf(client, visit, form);
    if (host.client !== client || host.visit.download !== download) return;
    if (problem) {
        host.visit = { ...host.visit, download: { isWorking: false, problem } };
        return;
    }
    const { transcript } = visit.bench;
    const { record } = transcript;
    saveFile({
        name: fileNameOf({ recordId: record.id, format, form, date: dateOf(Date.now()) }),
        mediaType: MEDIA_TYPES[format],
        text: MAKERS[format]({
            record,
            form,
            entries,
            isComplete: isWhole(transcript) && entries.length === transcript.entries.length,
            startTimestamp: callStartOf(transcript)
        })
    });
    closeDownload(host);
    host.announcement = counted(entries.length, LABELS.downloaded);
}

/** Entries in the form that was asked for, or why they cannot be had in it. */
interface Texts {
    readonly entries: readonly TranscriptEntry[];
    readonly problem: Notice | null;
}

/** Those who may redact get masked texts from the proxy, as it gives them to others: all of them, or none. */
async function textsOf(client: ProxyClient, visit: Visit, form: TextForm): Promise<Texts> {
    const { transcript, history } = visit.bench!;
    const { entries } = shownOf(visit);
    if (form === TextForm.Stored || !transcript.canRedact) return { entries, problem: null };
    try {
        const drafted = draftedEntries(transcript.entries, history.present.draft);
        const masked = await readMaskedEntries(client, { entries, drafted });
        return masked ? { entries: masked, problem: null } : { entries: [], problem: unmaskedNotice() };
    } catch (error) {
        return { entries: [], problem: readNotice(error as ProxyProblem, Date.now()) };
    }
}
