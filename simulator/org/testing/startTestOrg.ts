import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { TestContext } from 'node:test';
import { startOrg, type OrgOptions } from '../startOrg.ts';
import type { SeededRecord } from '../state/org.ts';

/** An org for one test, with a client app that may act as every user. */
export interface TestOrg {
    readonly url: string;
    /** Of the client app `testClient`. */
    readonly publicKeyPem: string;
    /** Calls a control endpoint. */
    control<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
    /** Signs a user in by name. */
    signIn(name: string): Promise<SignedIn>;
    /** The first record of a seed. */
    seeded(seed: string): Promise<SeededRecord>;
    /** The token endpoint. */
    requestToken(form: Readonly<Record<string, string>>): Promise<Answer<Readonly<Record<string, string>>>>;
    /** A JWT bearer assertion of the client app; `claims` and `header` replace the right ones. */
    assertion(claims: object, header?: object): string;
}

/** One user's way into the org's REST API. */
export interface SignedIn {
    readonly accessToken: string;
    readonly userId: string;
    /** Calls a path below `/services/data/v67.0`, or a whole path. */
    call<Body>(method: string, path: string, options?: CallOptions): Promise<Answer<Body>>;
    query<Fields>(soql: string): Promise<Answer<QueryBody<Fields>>>;
    /** The entries GET. */
    readEntries(
        conversationIdentifier: string,
        query?: string,
        headers?: Readonly<Record<string, string>>
    ): Promise<Answer<EntriesBody>>;
    /** The entries PATCH. */
    updateEntries<Body>(conversationIdentifier: string, updates: readonly object[]): Promise<Answer<Body>>;
}

/** What came back; a body that is not JSON is its text. */
export interface Answer<Body> {
    readonly status: number;
    readonly headers: Headers;
    readonly body: Body;
}

/** An error body of REST. */
export type Refusals = readonly { readonly errorCode: string; readonly message: string; readonly fields?: string[] }[];

export interface QueryBody<Fields> {
    readonly totalSize: number;
    readonly done: boolean;
    readonly nextRecordsUrl?: string;
    readonly records: readonly (Fields & { readonly attributes: { readonly type: string; readonly url: string } })[];
}

export interface EntriesBody {
    readonly conversationEntries: readonly EntryBody[];
}

export interface EntryBody {
    readonly identifier: string;
    readonly messageText?: string;
    readonly relatedRecords?: readonly string[];
    readonly clientTimestamp: number;
    readonly clientDuration: number;
    readonly serverReceivedTimestamp: number;
    readonly sender: { readonly appType: string; readonly role: string; readonly subject: string };
}

interface CallOptions {
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}

/** The JWT bearer grant. */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Starts an org that stops with its test. */
export async function startTestOrg(test: TestContext, options: OrgOptions = {}): Promise<TestOrg> {
    const running = await startOrg(options);
    test.after(() => running.stop());
    const { url } = running;
    const control: TestOrg['control'] = (method, path, body) =>
        send(`${url}/_simulator${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const publicKeyPem = String(publicKey.export({ type: 'spki', format: 'pem' }));
    await control('POST', '/clients', { clientId: 'testClient', publicKeyPem });
    const now = options.now ?? Date.now;
    const assertion: TestOrg['assertion'] = (claims, header = {}) => {
        const exp = Math.floor(now() / 1000) + 180;
        const right = { iss: 'testClient', sub: 'agent@example.com', aud: url, exp };
        return signJws({ alg: 'RS256', ...header }, { ...right, ...claims }, privateKey);
    };
    const requestToken: TestOrg['requestToken'] = (form) =>
        send(`${url}/services/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    return {
        url,
        publicKeyPem,
        control,
        assertion,
        requestToken,
        seeded: async (seed) => {
            const { body } = await control<{ records: readonly SeededRecord[] }>('GET', '/seeds');
            const found = body.records.find((record) => record.seed === seed);
            if (found === undefined) {
                throw new TypeError(`There is no seed ${seed}.`);
            }
            return found;
        },
        signIn: async (name) => {
            const sub = `${name}@example.com`;
            const { body } = await requestToken({ grant_type: JWT_BEARER, assertion: assertion({ sub }) });
            return signedIn(url, body['access_token'] ?? '', body['id']?.split('/').at(-1) ?? '');
        }
    };
}

/** A compact JWS of RS256. */
export function signJws(header: object, claims: object, key: KeyObject): string {
    const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

function signedIn(url: string, accessToken: string, userId: string): SignedIn {
    const call: SignedIn['call'] = (method, path, { body, headers } = {}) =>
        send(url + (path.startsWith('/services') ? path : `/services/data/v67.0${path}`), {
            method,
            headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json', ...headers },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
        });
    const entries = (conversationIdentifier: string): string =>
        `/connect/conversation/${conversationIdentifier}/entries`;
    return {
        accessToken,
        userId,
        call,
        query: (soql) => call('GET', `/query?q=${encodeURIComponent(soql)}`),
        readEntries: (conversationIdentifier, query = '', headers = {}) =>
            call('GET', `${entries(conversationIdentifier)}?${query}`, { headers }),
        updateEntries: (conversationIdentifier, conversationEntriesUpdates) =>
            call('PATCH', entries(conversationIdentifier), { body: { conversationEntriesUpdates } })
    };
}

async function send<Body>(url: string, init: RequestInit): Promise<Answer<Body>> {
    const response = await fetch(url, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text) as Body };
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}
