import type { Notice } from 'c/errorPanel';
import { hasToWait, uploadAgainNotice, uploadNotice, uploadProblemNotice, uploadUnknownNotice } from 'c/notices';
import { isEndUnknown, type FileUpload, type ProxyClient, type ProxyProblem } from 'c/proxyClient';
import { FileProblem, UploadState } from 'c/proxyContract';
import { NEW_UPLOAD, UploadWork, type SpeakerAssignment, type UploadPlan } from 'c/transcriptUpload';
import { instantOf } from 'c/wording';
import { readCsvHeader } from 'c/transcriptFile';
import type { Host } from './host.ts';
import { readNewest } from './readTranscript.ts';

/** A file was chosen: it is checked at once. */
export function chooseFile(host: Host, file: File): void {
    const { format, began, header, columns, keepsOrder, assigned, check, isStale, problem } = NEW_UPLOAD;
    plan(host, { file, format, began, header, columns, keepsOrder, assigned, check, isStale, problem });
    void checkFile(host);
}

/** How a file is read. */
export type Reading = Pick<UploadPlan, 'format' | 'began' | 'columns' | 'keepsOrder'>;

/** How the file is read was chosen otherwise, which is to be checked before it counts. */
export function chooseReading(host: Host, chosen: Partial<Reading>): void {
    plan(host, { ...chosen, isStale: true });
}

/** What is masked was chosen otherwise, which is to be checked before it counts. */
export function chooseRedact(host: Host, { redact }: Pick<UploadPlan, 'redact'>): void {
    plan(host, { redact, isStale: host.visit.upload.check !== null });
}

/** A speaker was assigned, which is to be checked before it counts. */
export function assignSpeaker(host: Host, { name, participantId }: SpeakerAssignment): void {
    const others = Object.entries(host.visit.upload.assigned).filter(([assigned]) => assigned !== name);
    const assigned = Object.fromEntries(participantId === '' ? others : [...others, [name, participantId]]);
    plan(host, { assigned, isStale: true });
}

/** Another file is to be chosen. */
export function resetUpload(host: Host): void {
    host.visit = { ...host.visit, upload: { ...NEW_UPLOAD, redact: host.visit.upload.redact } };
    host.focusAfterRender((focus) => focus.upload());
}

/** Asks the proxy what an upload would do. */
export async function checkFile(host: Host): Promise<void> {
    const { client } = host;
    const sending = fileOf(host.visit.upload);
    if (!client || !sending || host.visit.upload.work !== UploadWork.None) return;
    plan(host, { work: UploadWork.Checking, isStale: false, problem: null });
    const change = await client.checkTranscript(sending).then(
        (check): Partial<UploadPlan> => ({ check }),
        (error: ProxyProblem) => afterRefusal(error, sending)
    );
    if (host.client !== client || host.visit.upload.file !== sending.file) return;
    plan(host, { work: UploadWork.None, ...change });
    host.focusAfterRender((focus) => focus.upload());
}

async function afterRefusal(error: ProxyProblem, { file, format }: FileUpload): Promise<Partial<UploadPlan>> {
    const asksForColumns = error.errors.some(({ problem }) => problem === FileProblem.Columns);
    return {
        ...(!mayBeReadOtherwise(error) && !hasToWait(error) && { file: null }),
        ...(asksForColumns && { header: await readCsvHeader(file, format).catch(() => []) }),
        check: null,
        isStale: hasToWait(error),
        problem: uploadProblemNotice(error, Date.now())
    };
}

/** Uploads the file as it was checked; then the transcript is read, and what became of it is told. */
export async function uploadFile(host: Host): Promise<void> {
    const { client } = host;
    const sending = fileOf(host.visit.upload);
    if (!client || !sending || host.visit.upload.work !== UploadWork.None) return;
    const { offer } = host.visit.upload;
    plan(host, { work: UploadWork.Uploading, progress: null, problem: null });
    host.visit = { ...host.visit, notice: offer && uploadAgainNotice() };
    const end = await endOf(client, sending, (progress) => {
        if (host.client === client) plan(host, { progress });
    });
    if (host.client !== client) return;
    if ('problem' in end) {
        plan(host, { work: UploadWork.None, progress: null, problem: end.problem });
        if (offer) offerAgain(host, { ...end.problem, actionLabel: offer.actionLabel });
        return;
    }
    host.visit = { ...host.visit, upload: planAfter(host.visit.upload, end) };
    host.focusAfterRender((focus) => focus.controls());
    await readNewest(host);
    if (host.client !== client) return;
    host.visit = { ...host.visit, notice: end.notice };
    host.announcement = end.notice.title;
}

/** Uploads what is left of a file of which a part was stored: what is there is left out. */
export function uploadAgain(host: Host): void {
    void uploadFile(host);
}

/** Beside the transcript, since a call that has one shows no upload. */
function offerAgain(host: Host, notice: Notice): void {
    plan(host, { problem: null, offer: notice });
    host.visit = { ...host.visit, notice };
    host.announcement = notice.title;
}

/** The file stays where something of it, or all, is to be uploaded still. */
function planAfter(upload: UploadPlan, { notice, state }: Ended): UploadPlan {
    const idle = { ...upload, work: UploadWork.None, progress: null };
    if (state === UploadState.PartlyStored) return { ...idle, offer: notice };
    return state === UploadState.Failed || state === UploadState.Refused ? { ...idle, offer: null } : NEW_UPLOAD;
}

interface Ended {
    readonly notice: Notice;
    /** `null` where it is not known. */
    readonly state: UploadState | null;
}

type End = { readonly problem: Notice } | Ended;

/** What can be another format, or columns of it, than the file seems to have. */
const READ_WRONGLY: ReadonlySet<string> = new Set([
    FileProblem.UnknownFormat,
    FileProblem.Malformed,
    FileProblem.Truncated,
    FileProblem.Columns
]);

function mayBeReadOtherwise({ code, errors }: ProxyProblem): boolean {
    return code === 'TRANSCRIPT_UNREADABLE' && errors.some(({ problem }) => READ_WRONGLY.has(problem));
}

/** Where the proxy has told nothing of it, or Salesforce nothing to the proxy, Salesforce alone knows what became of an upload. */
function isUploadUnknown(problem: ProxyProblem): boolean {
    return isEndUnknown(problem) || problem.code === 'SALESFORCE_TIMEOUT';
}

async function endOf(
    client: ProxyClient,
    sending: FileUpload,
    onProgress: Parameters<ProxyClient['uploadTranscript']>[1]
): Promise<End> {
    try {
        const told = await client.uploadTranscript(sending, onProgress);
        return { notice: uploadNotice(told), state: told.state };
    } catch (error) {
        const problem = error as ProxyProblem;
        if (isUploadUnknown(problem)) return { notice: uploadUnknownNotice(), state: null };
        return { problem: uploadProblemNotice(problem, Date.now()) };
    }
}

function fileOf({ file, format, began, redact, assigned, columns, keepsOrder }: UploadPlan): FileUpload | null {
    const startedAt = began === '' ? null : new Date(instantOf(began)).toISOString();
    return file && { file, format, startedAt, redact, columns, keepsOrder, speakers: assigned };
}

function plan(host: Host, change: Partial<UploadPlan>): void {
    host.visit = { ...host.visit, upload: { ...host.visit.upload, ...change } };
}
