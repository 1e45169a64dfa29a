/**
 * The org of the benchmark, a process of its own: it answers from memory, so that it costs next to nothing, after a delay that it
 * is told. It notes the calls of one request when it is asked to.
 *
 * `POST /_bench/delay/MS`, `POST /_bench/page/N` (its texts as they were at first), `POST /_bench/always/yes|no` (another page at each
 * reading), `POST /_bench/note` (begins), `GET /_bench/note` (the calls since then).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { prepareAnswers, type Prepared } from './answers.ts';
import type { NotedCall } from './notedCall.ts';
import { benchPages } from './transcript.ts';

let delayMs = 0;
let noted: NotedCall[] | null = null;

const server = createServer((request, response) => void serve(request, response));
server.keepAliveTimeout = 60_000;
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const answers = prepareAnswers(benchPages(), url);
process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
});
process.stdout.write(`${url}\n`);

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    if (path.startsWith('/_bench/')) {
        control(method, path, response);
        return;
    }
    const startedAt = performance.now();
    const body = method === 'GET' ? '' : await text(request);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    send(
        response,
        answers.answer({ method, path, body }),
        headers['accept-encoding']?.includes('gzip') ? 'gzip' : null
    );
    noted?.push({ method, path, headers: toSend(headers), body, startedAt, endedAt: performance.now() });
}

function send(response: ServerResponse, { plain, compressed }: Prepared, encoding: 'gzip' | null): void {
    const bytes = encoding ? compressed : plain;
    response.writeHead(200, {
        'content-type': 'application/json;charset=UTF-8',
        'content-length': bytes.byteLength,
        'sforce-limit-info': 'api-usage=246/15000',
        ...(encoding && { 'content-encoding': encoding })
    });
    response.end(bytes);
}

function control(method: string, path: string, response: ServerResponse): void {
    const [, , what, value] = path.split('/');
    if (what === 'delay') delayMs = Number(value);
    if (what === 'page') answers.turnTo(Number(value));
    if (what === 'always') answers.turnAlways(value === 'yes' ? 'yes' : 'no');
    const answer = method === 'GET' ? (noted ?? []) : {};
    if (what === 'note') noted = method === 'GET' ? null : [];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

/** Headers of the request itself, without those of the connection. */
function toSend(headers: IncomingMessage['headers']): NotedCall['headers'] {
    const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);
    return Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
            own.has(name) || typeof value !== 'string' ? [] : [[name, value]]
        )
    );
}
