import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { FILE_MEDIA_TYPE, type RedactionsRequest } from 'c/proxyContract';
import type { LoggedRequest } from '../../proxy/http/orgControl.ts';
import type { Environment } from '../../proxy/environment.ts';
import { openStage, redactionOf, type Stage } from '../../proxy/http/stage.ts';
import type { ConversationDataAccess, DataCloudAccess } from '../../proxy/otherSystems.ts';
import { assertDocumented } from '../../proxy/openApi/assertDocumented.ts';
import { startProxy } from '../../proxy/startProxy.ts';
import { REQUEST_TIMEOUT_MS } from './timeBounds.ts';

/** One simulated org, brought back to its beginning for each performance, and what is redacted in it. */
export interface Theatre extends AsyncDisposable {
    readonly stage: Stage;
    /** Redacts the card number and the social security number of {@link SEED}. */
    readonly request: RedactionsRequest;
    /** The texts of {@link SEED} by identifier, before anything is redacted. */
    readonly texts: ReadonlyMap<string, string>;
    /** How the Conversation Data API is entered. */
    readonly conversationData: ConversationDataAccess;
    /** How Data Cloud is entered. */
    readonly dataCloud: DataCloudAccess;
    /** Epoch ms. */
    readonly now: () => number;
    /** Moves the clock of org and proxies. */
    advance(milliseconds: number): void;
    /** Resets the org, and starts a proxy that knows nothing yet. */
    begin(surroundings: Surroundings): Promise<Performance>;
    /** Starts a proxy that knows nothing yet, with the org as it is. */
    enter(surroundings: Surroundings): Promise<Performance>;
}

/** What a fresh proxy is like. */
export interface Surroundings {
    /** For one call to Salesforce, ms. */
    readonly timeoutMs: number;
    /** `copies`: also Data Cloud, and one conversation may be active at a time. */
    readonly reads: 'textAlone' | 'everyKind' | 'copies';
    /** How it waits for what becomes of an upload; as time passes in the theatre when left out. */
    readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A fresh proxy. */
export interface Performance extends AsyncDisposable {
    readonly logLines: readonly string[];
    /** From now on the proxy's clock is so far ahead of the org's, ms. */
    skewClock(milliseconds: number): void;
    /** Sends a request as the supervisor. */
    send(method: string, path: string, options?: Sending): Promise<TrialAnswer>;
    /** What the org was sent, in the order in which it was answered, once nothing more comes. */
    untilQuiet(): Promise<readonly LoggedRequest[]>;
}

/** What a request carries. */
export interface Sending {
    readonly body?: unknown;
    /** In place of a body. */
    readonly file?: string;
    readonly idempotencyKey?: string;
    readonly token?: string;
}

/** What came back. */
export interface TrialAnswer {
    readonly status: number;
    readonly text: string;
    readonly retryAfter: string | null;
    readonly body: Readonly<Record<string, unknown>>;
}

/** The conversation of the trials. */
export const SEED = 'cardAndSsn';

/** How long a request of a trial may take; far more than any is bound to, ms. */
const PATIENCE_MS = 20_000;
const PIECES = ['4111-1111-1111-4321', '123-45-6789'];

/** Opens a theatre. Its clock stands still unless it is moved, so that what is told in seconds is told alike every time. */
export async function openTheatre(): Promise<Theatre> {
    const opened = Date.now();
    let ahead = 0;
    const now = (): number => opened + ahead;
    const stage = await openStage({ now });
    const conversationData = await stage.org.registerCredentialClient();
    const dataCloud = await stage.org.registerDataCloudClient();
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const requests = PIECES.flatMap((piece) => {
        const entry = entries.find(({ text }) => text.includes(piece));
        return entry ? redactionOf(entry, piece).entries : [];
    });
    const texts = new Map(entries.map(({ identifier, text }) => [identifier, text]));
    const advance = (milliseconds: number): void => void (ahead += milliseconds);
    const enter = async ({ reads, wait, ...rest }: Surroundings): Promise<Performance> => {
        let skew = 0;
        const performance = await startPerformance(stage, {
            ...rest,
            now: () => now() + skew,
            wait:
                wait ??
                ((milliseconds) => {
                    advance(milliseconds);
                    return Promise.resolve();
                }),
            environment: {
                conversationData: reads === 'everyKind' ? conversationData : null,
                ...(reads === 'copies' && { dataCloud, activeConversationCeilings: ONE_PLACE })
            }
        });
        return { ...performance, skewClock: (milliseconds) => void (skew = milliseconds) };
    };

    return {
        stage,
        request: { reasonCode: 'PCI_PAN', entries: requests },
        texts,
        conversationData,
        dataCloud,
        now,
        advance,
        begin: async (surroundings) => {
            await stage.org.reset();
            return enter(surroundings);
        },
        enter,
        [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]()
    };
}

const ONE_PLACE = { timeZone: 'UTC', periods: [], otherwise: 1 };
/** How long the proxies of the trials follow an upload, ms. */
const LONGEST_WAIT_MS = 1_000;

interface ProxyOfPerformance extends Pick<Surroundings, 'timeoutMs'> {
    readonly now: () => number;
    readonly wait: (milliseconds: number) => Promise<void>;
    readonly environment: Partial<Environment>;
}

async function startPerformance(
    stage: Stage,
    { timeoutMs, now, wait, environment }: ProxyOfPerformance
): Promise<Omit<Performance, 'skewClock'>> {
    const logLines: string[] = [];
    const path = join(stage.environment.certificatesFolder, `${randomUUID()}.db`);
    const proxy = await startProxy(
        { ...stage.environment, state: { kind: 'sqlite', path }, salesforceTimeoutMs: timeoutMs, ...environment },
        {
            now,
            requestTimeoutMs: REQUEST_TIMEOUT_MS,
            logDestination: { write: (line) => void logLines.push(line) },
            tries: { sleep: () => Promise.resolve(), random: () => 1 },
            uploadTimeoutMs: timeoutMs,
            uploadPatience: { longestMs: LONGEST_WAIT_MS, wait }
        }
    );
    const recordId = stage.org.recordId(SEED);
    return {
        logLines,
        send: async (method, path, { body, file, idempotencyKey, token } = {}) => {
            const bearer = token ?? (await stage.mint({ as: 'supervisor', recordId, act: 'redact' }));
            const response = await fetch(proxy.url + path, {
                method,
                headers: {
                    authorization: `Bearer ${bearer}`,
                    ...(body !== undefined && { 'content-type': 'application/json' }),
                    ...(file !== undefined && { 'content-type': FILE_MEDIA_TYPE }),
                    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey })
                },
                ...(body !== undefined && { body: JSON.stringify(body) }),
                ...(file !== undefined && { body: file }),
                signal: AbortSignal.timeout(PATIENCE_MS)
            });
            await assertDocumented(method, path, response);
            const text = await response.text();
            return {
                status: response.status,
                text,
                retryAfter: response.headers.get('retry-after'),
                body: JSON.parse(text) as TrialAnswer['body']
            };
        },
        untilQuiet: () => untilQuiet(stage.org),
        [Symbol.asyncDispose]: () => proxy.stop()
    };
}

/** So many turns without a further request: more than a call takes to follow another. */
const QUIET_TURNS = 3;
const TURN_MS = 15;

/** What the org was sent, in the order in which it was answered, once nothing more comes. */
export async function untilQuiet(org: Stage['org']): Promise<readonly LoggedRequest[]> {
    let requests = await org.requests();
    for (let quiet = 0; quiet < QUIET_TURNS;) {
        await new Promise((resolve) => setTimeout(resolve, TURN_MS));
        const later = await org.requests();
        quiet = later.length === requests.length ? quiet + 1 : 0;
        requests = later;
    }
    return requests;
}
