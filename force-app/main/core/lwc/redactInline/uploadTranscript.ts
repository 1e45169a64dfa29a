import { uploadNotice, uploadProblemNotice, uploadUnknownNotice } from 'c/notices';
import { ClientCode, type FileUpload, type ProxyClient, type ProxyProblem } from 'c/proxyClient';
import { NEW_UPLOAD, UploadWork, type SpeakerAssignment, type UploadPlan } from 'c/transcriptUpload';
import type { Host } from './host.ts';
import { readNewest } from './readTranscript.ts';

/** A file was chosen: it is checked at once. */
export function chooseFile(host: Host, file: File): void {
    plan(host, { file, assigned: {}, check: null, problem: null });
    void checkFile(host);
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
    const change = await client
        .checkTranscript(sending)
        .then((check): Partial<UploadPlan> => ({ check }))
        .catch((error: ProxyProblem) => ({
            file: null,
            check: null,
            problem: uploadProblemNotice(error, Date.now())
        }));
    if (host.client !== client || host.visit.upload.file !== sending.file) return;
    plan(host, { work: UploadWork.None, ...change });
    host.focusAfterRender((focus) => focus.upload());
}

/** Uploads the file as it was checked; then the transcript is read, and what became of it is told. */
export async function uploadFile(host: Host): Promise<void> {
    const { client } = host;
    const sending = fileOf(host.visit.upload);
    if (!client || !sending || host.visit.upload.work !== UploadWork.None) return;
    plan(host, { work: UploadWork.Uploading, progress: null, problem: null });
    host.visit = { ...host.visit, notice: null };
    const end = await endOf(client, sending, (progress) => {
        if (host.client === client) plan(host, { progress });
    });
    if (host.client !== client) return;
    if ('problem' in end) {
        plan(host, { work: UploadWork.None, progress: null, problem: end.problem });
        return;
    }
    host.visit = { ...host.visit, upload: NEW_UPLOAD };
    host.focusAfterRender((focus) => focus.controls());
    await readNewest(host);
    if (host.client !== client) return;
    host.visit = { ...host.visit, notice: end.notice };
    host.announcement = end.notice.title;
}

type End = { readonly problem: ReturnType<typeof uploadNotice> } | { readonly notice: ReturnType<typeof uploadNotice> };

/** No answer, or half of one: what became of the upload is known to Salesforce alone. */
const UNKNOWN_END: ReadonlySet<string> = new Set([
    ClientCode.Unreachable,
    ClientCode.Timeout,
    ClientCode.AnswerInvalid,
    'SALESFORCE_TIMEOUT'
]);

async function endOf(
    client: ProxyClient,
    sending: FileUpload,
    onProgress: Parameters<ProxyClient['uploadTranscript']>[1]
): Promise<End> {
    try {
        return { notice: uploadNotice(await client.uploadTranscript(sending, onProgress)) };
    } catch (error) {
        const problem = error as ProxyProblem;
        if (UNKNOWN_END.has(problem.code)) return { notice: uploadUnknownNotice() };
        return { problem: uploadProblemNotice(problem, Date.now()) };
    }
}

function fileOf({ file, redact, assigned }: UploadPlan): FileUpload | null {
    return file && { file, redact, speakers: assigned };
}

function plan(host: Host, change: Partial<UploadPlan>): void {
    host.visit = { ...host.visit, upload: { ...host.visit.upload, ...change } };
}
