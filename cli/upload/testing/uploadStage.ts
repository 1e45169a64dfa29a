import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandEnvironment } from '../../../proxy/environment.ts';
import { enterSimulatedOrg } from '../../../proxy/salesforce/testing/simulatedOrg.ts';
import { openState } from '../../../proxy/state/openState.ts';
import { startOrg } from '../../../simulator/org/startOrg.ts';
import { endOf } from '../../endOf.ts';
import { SILENT } from '../../org/withState.ts';
import type { ExitCode } from '../../exitCodes.ts';
import { uploadInOrg } from '../uploadInOrg.ts';
import { transcriptsOf, type UploadOptions } from '../uploadOptions.ts';
import type { RecordReport } from '../uploadReport.ts';

/** An org with a call that takes a transcript, and `redact-inline upload` within this process. */
export interface UploadStage extends AsyncDisposable {
    readonly folder: string;
    readonly conversationIdentifier: string;
    readonly recordId: string;
    /** Of the conversation, epoch ms. */
    readonly startedAt: number;
    /** Puts the org as it was, with these switches. */
    reset(switches?: Readonly<Record<string, unknown>>): Promise<void>;
    control(method: string, path: string, body?: unknown): Promise<unknown>;
    /** Uploads a file of this name and content to the call, and waits for nothing unless asked to. */
    upload(content: string | Uint8Array, order?: UploadOrdered): Promise<UploadEnded>;
    stored(): Promise<readonly StoredUpload[]>;
    /** How many uploads were posted. */
    posts(): Promise<number>;
    /** Whether the status of what was posted was asked for. */
    asksForStatus(): Promise<boolean>;
}

/** How a file is uploaded. */
export interface UploadOrdered {
    readonly name?: string;
    readonly as?: string;
    readonly recordId?: string;
    readonly options?: Partial<UploadOptions>;
    readonly signal?: AbortSignal;
    /** Hears of bytes that were sent. */
    readonly passed?: (bytes: number) => void;
    readonly variables?: Readonly<Record<string, string>>;
}

/** How it ended. */
export interface UploadEnded {
    readonly code: number;
    readonly record: RecordReport | null;
    readonly complaints: string;
}

/** An entry as the simulated org stores it. */
export interface StoredUpload {
    readonly messageText: string;
    readonly clientTimestamp: number;
    readonly serverReceivedTimestamp: number;
    readonly sender: { readonly subject: string };
}

const SEED = 'callWithoutTranscript';

/** Opens the stage; disposing of it takes everything away. */
export async function openUploadStage(): Promise<UploadStage> {
    const running = await startOrg();
    const org = await enterSimulatedOrg(running);
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-upload-'));
    const { recordId, conversationIdentifier } = org.record(SEED);
    const variablesOfOrg = { SALESFORCE_ORG_URL: org.url, STATE_URL: 'sqlite::memory:' };
    const uploads = org.salesforce.uploadAs(org.user('uploader'), new AbortController().signal);
    const call = await uploads.findCall(recordId);
    const conversation = await uploads.findConversation(call?.conversationId ?? '');
    return {
        folder,
        conversationIdentifier,
        recordId,
        startedAt: conversation?.startedAt ?? 0,
        control: org.control,
        async reset(switches = {}) {
            await org.control('DELETE', 'faults');
            await org.control('POST', 'reset');
            await org.control('DELETE', 'requests');
            await org.control('PATCH', 'switches', switches);
        },
        async upload(content, { name = 'call.vtt', as = 'uploader', ...order } = {}) {
            const path = join(folder, name);
            await writeFile(path, content);
            const written = { out: '', complaints: '' };
            const streams = {
                stdout: { write: (words: string) => (written.out += words) },
                stderr: { write: (words: string) => (written.complaints += words) }
            };
            const { signal = new AbortController().signal, passed = () => undefined } = order;
            const retryFile = join(folder, `${String(performance.now())}.ndjson`);
            const options = {
                record: order.recordId ?? recordId,
                wait: 0,
                json: true,
                retryFile,
                ...order.options
            } as const;
            const environment = parseCommandEnvironment({ ...variablesOfOrg, ...order.variables });
            const user = org.user(as);
            // Of its own, as each command has: it knows of no pause that an earlier one was asked for.
            const state = await openState(environment.state, { org: 'org', now: Date.now, log: SILENT });
            const { salesforce } = await enterSimulatedOrg(running, { apiUsageStore: state.apiUsage });
            const entered = { environment, user, salesforce, gateway: salesforce.actAs(user, signal), signal };
            let code: ExitCode;
            try {
                const transcripts = transcriptsOf([path], options, { signal, read: () => undefined });
                const heard = { read: () => undefined };
                code = await uploadInOrg({ org: entered, state, transcripts, heard, options, streams, passed });
            } catch (error) {
                const end = endOf(error);
                code = end.exitCode;
                written.complaints += end.words;
            } finally {
                await salesforce.close();
                await state.close();
            }
            const { records = [] } = (written.out === '' ? {} : JSON.parse(written.out)) as {
                readonly records?: readonly RecordReport[];
            };
            return { code, record: records[0] ?? null, complaints: written.complaints };
        },
        async stored() {
            return (await org.control(
                'GET',
                `conversations/${conversationIdentifier}/entries`
            )) as readonly StoredUpload[];
        },
        async posts() {
            const requests = await org.requests('/connect/conversations/upload');
            return requests.filter(({ method }) => method === 'POST').length;
        },
        async asksForStatus() {
            const requests = await org.requests('/connect/conversations/upload');
            const postedAt = requests.findIndex(({ method }) => method === 'POST');
            return postedAt !== -1 && requests.slice(postedAt).some(({ method }) => method === 'GET');
        },
        async [Symbol.asyncDispose]() {
            await org[Symbol.asyncDispose]();
            await rm(folder, { recursive: true });
        }
    };
}
