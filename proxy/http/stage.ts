import { generateKeyPairSync } from 'node:crypto';
import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import type { EntriesAnswer, RedactionsAnswer, RedactionsRequest, TranscriptEntry } from 'c/proxyContract';
import type { Tamper } from '../../simulator/org/faults/tamperAnswers.ts';
import { startOrg, type RunningOrg } from '../../simulator/org/startOrg.ts';
import type { TriesSettings } from '../salesforce/tries.ts';
import type { Environment } from '../environment.ts';
import type { ServerBounds } from '../httpServer.ts';
import { assertDocumented } from '../openApi/assertDocumented.ts';
import { startProxy, type RunningProxy } from '../startProxy.ts';
import type { UploadPatience } from '../usecases/transcriptUpload/uploadPatience.ts';
import { openOrgControl, type OrgControl } from './orgControl.ts';

/** The proxy before a simulated org, both real servers on free ports, with what a test does to them. */
export interface Stage extends AsyncDisposable {
    readonly url: string;
    readonly proxy: RunningProxy;
    readonly org: OrgControl;
    /** Refuses every connection to the org until it is resumed. */
    readonly line: Pick<RunningOrg, 'stop' | 'resume'>;
    readonly environment: Environment;
    /** The SQLite file that holds the state of the proxy, unless the stage was given another state. */
    readonly statePath: string;
    /** Every line that the proxy has logged. */
    readonly logLines: readonly string[];
    /** A token as the org's Apex mints it. */
    mint(claims: TokenRequest): Promise<string>;
    /** Sends a request, with a fresh token when `as` names a user. */
    call(path: string, call?: Call): Promise<Answer>;
    /** Reads the newest page of a seeded record. */
    readEntries(seed: string, as: string): Promise<EntriesAnswer>;
    /** Commits spans on a seeded record. */
    commit(seed: string, commit: Commit): Promise<Answer<RedactionsAnswer>>;
    /** Starts another proxy on the same org and state, as after a restart. */
    restartProxy(): Promise<void>;
}

/** Whose token, for which record and act. */
export interface TokenRequest {
    readonly as: string;
    readonly recordId: string;
    readonly act: 'view' | 'redact' | 'upload';
}

/** A request to the proxy; without a body and a token unless they are given. */
export interface Call {
    readonly method?: string;
    readonly as?: string;
    readonly act?: 'view' | 'redact' | 'upload';
    /** In place of a fresh one. */
    readonly token?: string;
    /** The record of the token; that of the path when left out. */
    readonly recordId?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
}

/** What the proxy answered; `body` is empty where the text is no JSON. */
export interface Answer<T = Record<string, unknown>> {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly body: T;
}

/** A commit, by the supervisor and under a new key unless it says otherwise. */
export interface Commit {
    readonly as?: string;
    readonly key?: string;
    readonly request: RedactionsRequest;
}

/** What differs from the usual stage. */
export interface StageOptions {
    readonly environment?: Partial<Environment>;
    /** Epoch ms; for the org and the proxy. */
    readonly now?: () => number;
    /** What the proxy tells durations by, ms; `now` where left out. */
    readonly elapsed?: () => number;
    readonly requestTimeoutMs?: number;
    readonly serverBounds?: Partial<ServerBounds>;
    /** What the org answers in place of its own. */
    readonly tamper?: Tamper;
    /** Takes log lines in place of {@link Stage.logLines}. */
    readonly onLogLine?: (line: string) => void;
    /** How calls to Salesforce are spread when they are tried again. */
    readonly tries?: TriesSettings;
    readonly uploadPatience?: UploadPatience;
    /** `everyKind`: the proxy reads the Conversation Data API, too. */
    readonly reads?: 'textAlone' | 'everyKind';
    /** `dataCloud`: the proxy reads the copies in Data Cloud, too. */
    readonly copies?: 'none' | 'dataCloud';
}

/** The audience of the stage's tokens. */
export const AUDIENCE = 'https://redact.example.test';
/** The only origin that the stage's proxy lists. */
export const ALLOWED_ORIGIN = 'https://acme.lightning.force.com';
const CLIENT_ID = '3MVG9.redact-inline.test';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Files in memory, on Linux: every commit waits for its state to be written down, and a disk takes longer than all else. */
const IN_MEMORY = '/dev/shm';
const isInMemory = await access(IN_MEMORY, constants.W_OK).then(
    () => true,
    () => false
);

/** Starts a simulated org and a proxy before it; disposing of the stage stops both. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
    const { environment = {}, now, elapsed, requestTimeoutMs, serverBounds, tamper, tries, uploadPatience } = options;
    const running = await startOrg({ ...(now && { now }), ...(tamper && { tamper }) });
    const org = await openOrgControl(running.url);
    const folder = await mkdtemp(join(isInMemory ? IN_MEMORY : tmpdir(), 'redact-inline-'));
    for (const { kid, pem } of await org.certificates()) await writeFile(join(folder, `${kid}.pem`), pem);
    const publicKeyPem = String(keys.publicKey.export({ type: 'spki', format: 'pem' }));
    if (environment.clientSecret) await org.registerExchangingClient(CLIENT_ID, publicKeyPem, environment.clientSecret);
    else await org.registerClient(CLIENT_ID, publicKeyPem);

    const statePath = join(folder, 'state.db');
    const settings: Environment = {
        host: '127.0.0.1',
        port: 0,
        audience: AUDIENCE,
        allowedOrigins: [ALLOWED_ORIGIN],
        orgUrl: running.url,
        apiVersion: '67.0',
        clientId: CLIENT_ID,
        privateKeyPem: String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
        clientSecret: null,
        loginAudience: running.url,
        certificatesFolder: folder,
        digestKeys: [Buffer.alloc(32, 'k')],
        state: { kind: 'sqlite', path: statePath },
        activeConversationLimit: 11_000,
        activeConversationCeilings: { timeZone: 'UTC', periods: [], otherwise: 2_000 },
        hourlyCallLimit: 1_000,
        shares: { commitReserve: 0, bulkMost: 50 },
        rateLimitPerMinute: 0,
        rateLimitPerNetwork: 0,
        trustedHops: 0,
        loadBounds: { inFlight: 200, loopDelayMs: 0 },
        mostUploadBytes: 65_536,
        salesforceTimeoutMs: 5_000,
        lateWriteMs: 60_000,
        conversationData: options.reads === 'everyKind' ? await org.registerCredentialClient() : null,
        dataCloud: options.copies === 'dataCloud' ? await org.registerDataCloudClient() : null,
        interaction: null,
        logLevel: 'info',
        ...environment
    };
    const logLines: string[] = [];
    const logDestination: DestinationStream = { write: options.onLogLine ?? ((line) => void logLines.push(line)) };
    const surroundings = {
        logDestination,
        ...(now && { now }),
        ...(elapsed && { elapsed }),
        ...(requestTimeoutMs && { requestTimeoutMs }),
        ...(serverBounds && { serverBounds }),
        ...(tries && { tries }),
        ...(uploadPatience && { uploadPatience })
    };
    let proxy = await startProxy(settings, surroundings);

    const mint = ({ as, recordId, act }: TokenRequest): Promise<string> =>
        org.mint({
            username: `${as}@example.com`,
            recordId,
            act,
            audience: settings.audience,
            isExchanged: settings.clientSecret !== null
        });

    const call = async (path: string, options: Call = {}): Promise<Answer> => {
        const { method = 'GET', as, act = 'view', headers = {}, body } = options;
        const recordId = options.recordId ?? /records\/([A-Za-z0-9]+)/.exec(path)?.[1] ?? '';
        const token = options.token ?? (as && (await mint({ as, recordId, act })));
        const response = await fetch(proxy.url + path, {
            method,
            headers: {
                ...(token && { authorization: `Bearer ${token}` }),
                ...(body !== undefined && { 'content-type': 'application/json' }),
                ...headers
            },
            ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
        });
        await assertDocumented(method, path, response);
        const text = await response.text();
        return { status: response.status, headers: response.headers, text, body: parseJson(text) };
    };

    return {
        get url() {
            return proxy.url;
        },
        get proxy() {
            return proxy;
        },
        org,
        line: running,
        environment: settings,
        statePath,
        logLines,
        mint,
        call,
        readEntries: async (seed, as) => {
            const act = as === 'supervisor' ? 'redact' : 'view';
            const { body } = await call(`/v1/records/${org.recordId(seed)}/entries`, { as, act });
            return body as unknown as EntriesAnswer;
        },
        commit: async (seed, { as = 'supervisor', key = crypto.randomUUID(), request }) => {
            const answer = await call(`/v1/records/${org.recordId(seed)}/redactions`, {
                method: 'POST',
                as,
                act: 'redact',
                headers: { 'idempotency-key': key },
                body: request
            });
            return answer as unknown as Answer<RedactionsAnswer>;
        },
        restartProxy: async () => {
            await proxy.stop();
            proxy = await startProxy(settings, surroundings);
        },
        [Symbol.asyncDispose]: async () => {
            await proxy.stop();
            await running.stop();
            await rm(folder, { recursive: true });
        }
    };
}

/** A request that redacts one piece of text in one entry. */
export function redactionOf(entry: TranscriptEntry, piece: string, category = 'CARD_NUMBER'): RedactionsRequest {
    const start = entry.text.indexOf(piece);
    const spans = [{ start, end: start + piece.length, category }];
    return { reasonCode: 'PCI_PAN', entries: [{ identifier: entry.identifier, revision: entry.revision, spans }] };
}

function parseJson(text: string): Record<string, unknown> {
    try {
        return JSON.parse(text) as Record<string, unknown>;
    } catch {
        return {};
    }
}
