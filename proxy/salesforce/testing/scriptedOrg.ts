import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { SalesforceUser } from '../../caller.ts';
import { createSalesforce, type ObservedSalesforce, type SalesforceSettings } from '../createSalesforce.ts';
import type { SalesforceGateway } from '../gateway.ts';
import type { SalesforceCall } from '../observedTransport.ts';

/** What the scripted org answers to one request; `reset` cuts the connection. */
export type ScriptedAnswer =
    | 'reset'
    | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

/** One request as it came. */
export interface ScriptedRequest {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
    /** How many requests of its kind, token or other, came up to this one. */
    readonly count: number;
}

/** The answers of an org, for what a simulator cannot do: misbehave beyond everything that is documented. */
export interface Script {
    readonly token?: (request: ScriptedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>;
    readonly api: (request: ScriptedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>;
}

/** A gateway before a scripted org, and what went over the wire. */
export interface ScriptedOrg extends AsyncDisposable {
    readonly url: string;
    readonly salesforce: ObservedSalesforce;
    readonly gateway: SalesforceGateway;
    readonly tokenRequests: readonly ScriptedRequest[];
    readonly apiRequests: readonly ScriptedRequest[];
    readonly calls: readonly SalesforceCall[];
    /** Backoffs in milliseconds, which are not waited for. */
    readonly sleeps: readonly number[];
    readonly sockets: ReadonlySet<Socket>;
    /** The proxy's clock, epoch ms. */
    readonly now: number;
    /** Moves it. */
    advance(milliseconds: number): void;
    readonly actAs: (user: SalesforceUser, signal?: AbortSignal) => SalesforceGateway;
}

/** Who the tests act as. */
export const ANN: SalesforceUser = {
    userId: '005000000000001AAA',
    username: 'ann@example.com',
    orgId: '00D000000000001EAA'
};

/** Signs the assertions. */
export const { privateKey: PRIVATE_KEY_PEM } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
});

/** The token that a well-behaved org gives ANN. */
export function tokenAnswer(url: string, members: Readonly<Record<string, unknown>> = {}): ScriptedAnswer {
    const id = `https://login.salesforce.com/id/${ANN.orgId}/${ANN.userId}`;
    return { body: { access_token: 'TOKEN', instance_url: url, id, token_type: 'Bearer', ...members } };
}

/** Words that must show up in no error. */
export const SECRET_WORDS = 'words of Salesforce';

/** A refusal in Salesforce's shape. */
export function refusal(
    status: number,
    errorCode = 'SOME_CODE',
    headers: Readonly<Record<string, string>> = {}
): ScriptedAnswer {
    return { status, headers, body: [{ message: SECRET_WORDS, errorCode }] };
}

/** The identifier that {@link FOUND} tells. */
export const IDENTIFIER = '11111111-2222-3333-4444-555555555555';

/** The answer to {@link get}. */
export const FOUND: ScriptedAnswer = { body: { done: true, records: [{ ConversationIdentifier: IDENTIFIER }] } };

/** Any GET. */
export const get = (gateway: SalesforceGateway): Promise<string | null> =>
    gateway.findConversationIdentifier('0dw000000000001AAA');

/** Any PATCH. */
export const patch = (gateway: SalesforceGateway): Promise<void> =>
    gateway.updateEntries(IDENTIFIER, [{ identifier: 'e', text: SECRET_WORDS, relatedRecords: [] }], async () =>
        Promise.resolve()
    );

/** Starts an org that answers as scripted. */
export async function startScriptedOrg(
    script: Script,
    settings: Partial<SalesforceSettings> = {}
): Promise<ScriptedOrg> {
    const tokenRequests: ScriptedRequest[] = [];
    const apiRequests: ScriptedRequest[] = [];
    const calls: SalesforceCall[] = [];
    const sleeps: number[] = [];
    const sockets = new Set<Socket>();
    let now = Date.UTC(2026, 10, 21);

    const server = createServer((request, response) => {
        void answer(request, response);
    });
    async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const isToken = request.url === '/services/oauth2/token';
        const requests = isToken ? tokenRequests : apiRequests;
        const received = await receive(request, requests.length + 1);
        requests.push(received);
        const give = isToken ? (script.token ?? (() => tokenAnswer(url))) : script.api;
        play(await give(received), response);
    }
    server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const salesforce = createSalesforce({
        orgUrl: url,
        apiVersion: '67.0',
        clientId: 'client',
        privateKeyPem: PRIVATE_KEY_PEM,
        loginAudience: url,
        timeoutMs: 5000,
        now: () => now,
        onCall: (call) => calls.push(call),
        sleep: (milliseconds) => {
            sleeps.push(milliseconds);
            return Promise.resolve();
        },
        random: () => 1,
        ...settings
    });
    const actAs: ScriptedOrg['actAs'] = (user, signal = new AbortController().signal) => salesforce.actAs(user, signal);
    return {
        url,
        salesforce,
        gateway: actAs(ANN),
        tokenRequests,
        apiRequests,
        calls,
        sleeps,
        sockets,
        actAs,
        get now() {
            return now;
        },
        advance(milliseconds) {
            now += milliseconds;
        },
        async [Symbol.asyncDispose]() {
            await salesforce.close();
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        }
    };
}

async function receive(request: IncomingMessage, count: number): Promise<ScriptedRequest> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const { method = '', url: path = '', headers } = request;
    return { method, path, headers, body: Buffer.concat(chunks).toString(), count };
}

function play(answer: ScriptedAnswer, response: ServerResponse): void {
    if (answer === 'reset') {
        response.socket?.resetAndDestroy();
        return;
    }
    const { status = 200, headers = {}, body } = answer;
    response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}
