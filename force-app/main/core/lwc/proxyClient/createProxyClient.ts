import mintInApex from '@salesforce/apex/ProxyTokenController.mint';
import type {
    AppearancesAnswer,
    AppearancesRequest,
    AuditEventsAnswer,
    CommitProgress,
    CopiesAnswer,
    CopiesRequest,
    DismissalsAnswer,
    DismissalsRequest,
    EntriesAnswer,
    FlagRequest,
    FlagResolutionRequest,
    FlagsAnswer,
    LimitsAnswer,
    PolicyAnswer,
    PreviewRequest,
    RedactionsAnswer,
    RedactionsRequest,
    TranscriptCheck,
    TranscriptUpload,
    UploadProgress
} from 'c/proxyContract';
import { toAnswerProblem } from './answerProblem.ts';
import { fileCall, type FileUpload } from './fileCall.ts';
import type { Act, Grant, Mint } from './grant.ts';
import { grantedTransport } from './grantedTransport.ts';
import { ClientCode, ProxyProblem } from './proxyProblem.ts';
import { createTokenSource } from './tokenSource.ts';
import type { Transport, TransportAnswer, TransportCall } from './transport.ts';

/** Which page of entries: the newest without a cursor, else the one before or after it. */
export interface EntriesQuery {
    readonly limit?: number;
    readonly before?: string;
    readonly after?: string;
}

/** A page of entries, and when to ask again while the record is pending. */
export interface EntriesPage {
    readonly answer: EntriesAnswer;
    readonly retryAfterSeconds: number | null;
}

/** How a commit is sent. */
export interface CommitOptions {
    readonly idempotencyKey: string;
    /** Hears of each step of each entry; of none where the way to the proxy does not let it through. */
    readonly onProgress?: (progress: CommitProgress) => void;
}

/** The proxy's contract for one record, as the user of the page. Every promise rejects with a {@link ProxyProblem}. */
export interface ProxyClient {
    /** Whether Apex lets the user redact this record; such a user reads in clear. */
    canRedact(): Promise<boolean>;
    /** Whether Apex lets the user upload a transcript to this record. */
    canUpload(): Promise<boolean>;
    readEntries(query?: EntriesQuery): Promise<EntriesPage>;
    readPolicy(): Promise<PolicyAnswer>;
    readLimits(): Promise<LimitsAnswer>;
    /** The newest events, or those before a cursor. */
    readEvents(before?: string): Promise<AuditEventsAnswer>;
    readFlags(): Promise<FlagsAnswer>;
    /** Flags an entry; the same request again changes nothing. */
    flagEntry(request: FlagRequest): Promise<FlagsAnswer>;
    /** Declines or withdraws a flag; one that is resolved stays as it is. */
    resolveFlag(flagId: string, request: FlagResolutionRequest): Promise<FlagsAnswer>;
    /** The same key with the same request is one commit, however often it is sent. */
    commitRedactions(request: RedactionsRequest, options: CommitOptions): Promise<RedactionsAnswer>;
    /** A page as those get it who may only view, were these spans committed. */
    previewEntries(request: PreviewRequest, query?: EntriesQuery): Promise<EntriesAnswer>;
    /** Dismisses suggestions for good, or takes that back. Calls are sent one after the other, in the order in which they were made. */
    decideSuggestions(request: DismissalsRequest): Promise<DismissalsAnswer>;
    /** Finds a value wherever the transcript has it, in any form. Writes nothing. */
    findAppearances(request: AppearancesRequest): Promise<AppearancesAnswer>;
    /** Asks whether copies still hold what was redacted. Writes nothing. */
    compareCopies(request: CopiesRequest): Promise<CopiesAnswer>;
    /** What an upload of a file would do; nothing is sent to Salesforce. */
    checkTranscript(upload: FileUpload): Promise<TranscriptCheck>;
    /** Uploads a file as the record's transcript; what is stored already is left out, so the same file again is safe. */
    uploadTranscript(upload: FileUpload, onProgress: (progress: UploadProgress) => void): Promise<TranscriptUpload>;
    /** Forgets all tokens. */
    close(): void;
}

/** What a client is made of; all but the record has a default. */
export interface ProxyClientOptions {
    readonly recordId: string;
    readonly mint?: Mint;
    readonly transport?: Transport;
    /** Epoch milliseconds. */
    readonly now?: () => number;
}

type Call = Omit<TransportCall, 'grant'>;

/** Makes the client of one record. Tokens live in its memory only. */
export function createProxyClient({
    recordId,
    mint = mintInApex,
    transport = grantedTransport(),
    now = () => Date.now()
}: ProxyClientOptions): ProxyClient {
    const tokens = createTokenSource({ recordId, mint, now });
    const records = `/v1/records/${encodeURIComponent(recordId)}`;

    /** Settles when every decision that was sent is answered. */
    let deciding: Promise<unknown> = Promise.resolve();

    const canRedact = async (): Promise<boolean> => (await tokens.kept('view')).canRedact;

    const send = async (call: Call, grant: Grant): Promise<TransportAnswer> => {
        const answer = await transport.send({ ...call, grant });
        if (answer.status < 200 || answer.status > 299) throw toAnswerProblem(answer);
        if (answer.body === undefined)
            throw new ProxyProblem({ code: ClientCode.AnswerInvalid, status: answer.status });
        return answer;
    };

    const read = async (path: string): Promise<TransportAnswer> => ask({ method: 'GET', path }, await actOfUser());

    const actOfUser = async (): Promise<Act> => ((await canRedact()) ? 'redact' : 'view');

    const ask = async (call: Call, act: Act): Promise<TransportAnswer> => {
        try {
            return await send(call, await tokens.kept(act));
        } catch (error) {
            if (!isTokenRefused(error)) throw error;
            tokens.discard();
            return send(call, await tokens.kept(act));
        }
    };

    const write = async (call: Call, act: Act = 'redact'): Promise<TransportAnswer> => {
        try {
            return await send(call, await tokens.fresh(act));
        } catch (error) {
            if (!isTokenRefused(error)) throw error;
            return send(call, await tokens.fresh(act));
        }
    };

    return {
        canRedact,
        canUpload: async () => (await tokens.kept('view')).canUpload,
        async readEntries(query = {}) {
            const { body, retryAfterSeconds } = await read(`${records}/entries${queryOf(query)}`);
            return { answer: body as EntriesAnswer, retryAfterSeconds };
        },
        async readPolicy() {
            return (await read('/v1/policy')).body as PolicyAnswer;
        },
        async readLimits() {
            return (await read('/v1/limits')).body as LimitsAnswer;
        },
        async readEvents(before) {
            const query = before === undefined ? {} : { before };
            return (await read(`${records}/redactions${queryOf(query)}`)).body as AuditEventsAnswer;
        },
        async readFlags() {
            return (await read(`${records}/flags`)).body as FlagsAnswer;
        },
        async flagEntry(body) {
            const call: Call = { method: 'POST', path: `${records}/flags`, body };
            return (await write(call, await actOfUser())).body as FlagsAnswer;
        },
        async resolveFlag(flagId, body) {
            const path = `${records}/flags/${encodeURIComponent(flagId)}/resolution`;
            return (await write({ method: 'POST', path, body }, await actOfUser())).body as FlagsAnswer;
        },
        async commitRedactions(request, { idempotencyKey, onProgress }) {
            const onLine = (line: unknown): void => {
                if (isProgress(line)) onProgress?.(line as CommitProgress);
            };
            const call: Call = { method: 'POST', path: `${records}/redactions`, body: request, idempotencyKey, onLine };
            return wholeBody(await write(call)) as RedactionsAnswer;
        },
        async previewEntries(body, query = {}) {
            const call: Call = { method: 'POST', path: `${records}/preview${queryOf(query)}`, body };
            return (await ask(call, 'redact')).body as EntriesAnswer;
        },
        async decideSuggestions(body) {
            const call: Call = { method: 'POST', path: `${records}/dismissals`, body };
            const decided = deciding.then(() => write(call));
            deciding = decided.catch(() => undefined);
            return (await decided).body as DismissalsAnswer;
        },
        async findAppearances(body) {
            const call: Call = { method: 'POST', path: `${records}/appearances`, body };
            return (await ask(call, 'redact')).body as AppearancesAnswer;
        },
        async compareCopies(body) {
            const call: Call = { method: 'POST', path: `${records}/copies`, body };
            return (await ask(call, 'redact')).body as CopiesAnswer;
        },
        async checkTranscript(upload) {
            return (await ask(fileCall(`${records}/transcript/check`, upload), 'upload')).body as TranscriptCheck;
        },
        async uploadTranscript(upload, onProgress) {
            const onLine = (line: unknown): void => {
                if (isProgress(line)) onProgress(line as UploadProgress);
            };
            const call: Call = { ...fileCall(`${records}/transcript`, upload), onLine };
            return wholeBody(await write(call, 'upload')) as TranscriptUpload;
        },
        close() {
            tokens.discard();
        }
    };
}

function queryOf(query: EntriesQuery): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
    const text = parameters.toString();
    return text === '' ? '' : `?${text}`;
}

function isProgress(line: unknown): boolean {
    return typeof line === 'object' && line !== null && 'step' in line;
}

/** A connection that ends between two lines looks like an answer, and is none. */
function wholeBody({ status, body }: TransportAnswer): unknown {
    if (isProgress(body)) throw new ProxyProblem({ code: ClientCode.AnswerInvalid, status });
    return body;
}

function isTokenRefused(error: unknown): boolean {
    return error instanceof ProxyProblem && error.code === 'TOKEN_INVALID';
}
