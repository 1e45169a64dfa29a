import { request as sendOverHttp, Agent } from 'node:http';
import { ALLOWED_ORIGIN, openStage, type Stage } from '../../proxy/http/stage.ts';
import { openRawSocket } from '../../proxy/http/rawSocket.ts';
import { createRandom } from '../soak/random.ts';
import { spoiledRequest, toBytes, type WireRequest } from './spoiledRequest.ts';
import { unexpectedIn } from './judge.ts';
import type { Played, Player } from './run.ts';
import { tellsSecrets, withoutEntries } from './secrets.ts';
import { bytesOf, validRequests, type ValidRequest } from './validRequests.ts';

const SEED = 'cardAndSsn';
const REQUESTS_TO_RESET = 500;
const REQUESTS_OF_A_TOKEN = 40;
const HOUR_MS = 60 * 60_000;

/** Sends requests that are other than they should be, before an org that answers as it should. */
export async function openRequestsPlayer(seed: number, player: number): Promise<Player> {
    const random = createRandom(seed, player);
    const opened = Date.now();
    let ahead = 0;
    let requests = 0;
    let log: string[] = [];
    const stage = await openStage({
        now: () => opened + ahead,
        copies: 'dataCloud',
        onLogLine: (line) => void log.push(line)
    });
    const agent = new Agent({ keepAlive: true });
    const read = await stage.readEntries(SEED, 'supervisor');
    const tells = tellsSecrets(read);
    const valid = validRequests(stage.org, SEED, read);
    const tokens = new Map<string, string>();

    /** A file has a fresh one: it is spent on it, and no key would answer it again. */
    async function tokenFor({ as, act, recordId, file }: ValidRequest): Promise<string> {
        const kept = file === undefined ? tokens.get(`${as} ${act}`) : undefined;
        const token = kept ?? (await stage.mint({ as, act, recordId }));
        tokens.set(`${as} ${act}`, token);
        return token;
    }

    async function play(): Promise<Played> {
        const chosen = random.pick(valid);
        const token = await tokenFor(chosen);
        const headers = {
            host: new URL(stage.url).host,
            origin: ALLOWED_ORIGIN,
            ...chosen.headers,
            authorization: `Bearer ${token}`
        };
        const body = bytesOf(chosen);
        const request = spoiledRequest(
            { method: chosen.method, target: chosen.path, headers: Object.entries(headers), body },
            random
        );
        log = [];
        const answer = await send(stage, agent, request);
        const trace = log.join('');
        const { status, text } = answer;
        const code = /"code":"(\w+)"/.exec(status >= 400 ? text : '')?.[1] ?? '';
        return {
            generated: 1,
            answer: status === 0 ? 'closed without an answer' : `${String(status)} ${code}`.trim(),
            problems: [
                ...(status === 0 ? [] : unexpectedIn({ ...answer, method: request.method, path: request.target })),
                ...(status === 0 && isWhole(request) ? ['closed without an answer'] : []),
                ...log.filter((line) => line.includes('unexpected error')),
                ...(tells(trace) || trace.includes(token) ? ['the log tells a secret'] : []),
                ...(status >= 400 && tells(withoutEntries(text)) ? ['a refusal tells a secret'] : [])
            ].map((problem) => `${JSON.stringify(describe(request))}: ${problem}`)
        };
    }

    return {
        playOnce: async () => {
            requests += 1;
            if (requests % REQUESTS_OF_A_TOKEN === 0) tokens.clear();
            if (requests % REQUESTS_TO_RESET === 0) {
                ahead += HOUR_MS;
                tokens.clear();
                await stage.org.reset();
            }
            return play();
        },
        [Symbol.asyncDispose]: async () => {
            agent.destroy();
            await stage[Symbol.asyncDispose]();
        }
    };
}

interface Received {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
}

/** Without letters of anybody: enough to know it again. */
function describe({ method, target, headers, body, isRaw }: WireRequest): object {
    return {
        method: method.slice(0, 40),
        target: target.slice(0, 120),
        headers: headers.map(([name, value]) => `${name.slice(0, 30)}: ${value.slice(0, 30)}`),
        bytes: body.length,
        isRaw
    };
}

/** A request that a client may rightly expect an answer to. */
function isWhole({ isRaw }: WireRequest): boolean {
    return !isRaw;
}

async function send(stage: Stage, agent: Agent, request: WireRequest): Promise<Received> {
    return request.isRaw
        ? sendRaw(stage, request)
        : sendWhole(stage, agent, request).catch(() => sendRaw(stage, request));
}

/** What Node's client refuses to send goes out as bytes. */
function sendWhole(stage: Stage, agent: Agent, { method, target, headers, body }: WireRequest): Promise<Received> {
    return new Promise((resolve, reject) => {
        const { hostname, port } = new URL(stage.url);
        const flat = headers.flatMap(([name, value]) => [name, value]);
        const sent = sendOverHttp({ agent, hostname, port, method, path: target, headers: flat }, (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => {
                const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [
                    name,
                    String(value)
                ]);
                resolve({
                    status: response.statusCode ?? 0,
                    headers: new Headers(pairs),
                    text: Buffer.concat(chunks).toString()
                });
            });
            response.on('error', reject);
        });
        sent.on('error', reject);
        sent.end(body);
    });
}

async function sendRaw(stage: Stage, request: WireRequest): Promise<Received> {
    const socket = openRawSocket(stage.url);
    socket.write(toBytes(request));
    // Whoever ends their side is not answered by Node any more; without that, broken requests would be waited for.
    if (request.isRaw) socket.end();
    const received = Buffer.from(await socket.received, 'latin1').toString();
    const [head = '', ...rest] = received.split('\r\n\r\n');
    const [line = '', ...lines] = head.split('\r\n');
    const pairs = lines.map((header): [string, string] => {
        const [name = '', ...value] = header.split(':');
        return [name, value.join(':').trim()];
    });
    return { status: Number(line.split(' ')[1] ?? 0), headers: new Headers(pairs), text: rest.join('\r\n\r\n') };
}
