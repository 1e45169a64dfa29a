import type { Random } from '../soak/random.ts';
import { mutated, PLANTED, strangeBytes, strangeValue } from './strangeValue.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
    readonly method: string;
    readonly target: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: Buffer;
    /** Bytes that no HTTP client would send. */
    readonly isRaw?: boolean;
}

/** A request in which one thing or several are not as they should be; now and then it is as it should. */
export function spoiledRequest(request: WireRequest, random: Random): WireRequest {
    let spoiled = request;
    for (let times = random.between(0, MOST_SPOILINGS); times > 0; times -= 1)
        spoiled = random.pick(WAYS)(spoiled, random);
    return { ...spoiled, headers: withLength(spoiled) };
}

const MOST_SPOILINGS = 3;

/** The bytes of a request, sent whole; the connection ends after it. */
export function toBytes({ method, target, headers, body }: WireRequest): Buffer {
    const lines = [
        `${method} ${target} HTTP/1.1`,
        ...headers.map(([name, value]) => `${name}: ${value}`),
        'connection: close'
    ];
    return Buffer.concat([Buffer.from([...lines, '', ''].join('\r\n'), 'latin1'), body]);
}

type Way = (request: WireRequest, random: Random) => WireRequest;

const mutateBody: Way = (request, random) => {
    const { body } = request;
    if (body.length === 0) return { ...request, body: strangeBytes(random, 60) };
    try {
        return { ...request, body: Buffer.from(JSON.stringify(mutated(JSON.parse(body.toString()), random))) };
    } catch {
        const at = random.between(0, body.length);
        const strange = random.happens(0.5) ? [strangeBytes(random, 60), body.subarray(at)] : [];
        return { ...request, body: Buffer.concat([body.subarray(0, at), ...strange]) };
    }
};

const mutateQuery: Way = (request, random) => {
    const names = ['limit', 'before', 'after', 'format', 'redact', '__proto__', 'limit[]', 'a.b', PLANTED, '%', ''];
    const name = random.pick(names);
    const value = random.pick([
        '1',
        '1001',
        '-1',
        '1e9',
        '0x10',
        '',
        '%00',
        '%zz',
        PLANTED,
        '9'.repeat(400),
        'E-00000001'
    ]);
    return { ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}${name}=${value}` };
};

const mutatePath: Way = (request, random) => {
    const { target } = request;
    const at = random.between(1, Math.max(1, target.length - 1));
    const piece = random.pick([
        '/',
        '//',
        '/..',
        '%2f',
        '%2e%2e',
        '%00',
        '%',
        '%ff',
        ';a=1',
        '\\',
        'é',
        PLANTED,
        ' ',
        '?',
        '#',
        '*',
        '%0d%0aX: 1'
    ]);
    const targets = [
        target.slice(0, at) + piece + target.slice(at),
        target.slice(0, at) + target.slice(at + 1),
        target.toUpperCase(),
        `http://elsewhere.example${target}`,
        target.replace(
            /[A-Za-z0-9]{18}/,
            random.pick(['0MwAAA', '0'.repeat(18), PLANTED, '001000000000000AAA', '__proto__', '005000000000001'])
        ),
        '*',
        `/${'a'.repeat(random.between(1, 12_000))}`
    ];
    return { ...request, target: random.pick(targets) };
};

const mutateHeader: Way = (request, random) => {
    const others = request.headers.filter(([name]) => name !== 'host');
    const [chosen] = random.pick(others.length > 0 ? others : [['accept', '']]);
    const value = random.pick(VALUES)(random);
    const ways = [
        request.headers.filter(([name]) => name !== chosen),
        [...request.headers, [chosen, value] as const],
        request.headers.map(([name, old]) => [name, name === chosen ? value : old] as const),
        [...request.headers, [random.pick(NAMES), value] as const]
    ];
    return { ...request, headers: random.pick(ways) };
};

const NAMES: readonly string[] = [
    'accept',
    'accept-encoding',
    'authorization',
    'content-encoding',
    'content-type',
    'cookie',
    'expect',
    'forwarded',
    'idempotency-key',
    'if-none-match',
    'origin',
    'prefer',
    'range',
    'upgrade',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-http-method-override',
    'x-request-id',
    '__proto__',
    'constructor',
    'te',
    'trailer',
    'access-control-request-method'
];

const VALUES: readonly ((random: Random) => string)[] = [
    () => '',
    () => PLANTED,
    () => `${PLANTED}\u0001`,
    () => 'null',
    () => '*/*',
    () => 'text/html',
    () => 'application/json; charset=utf-16',
    () => 'application/x-ndjson',
    () => 'gzip',
    () => '100-continue',
    () => 'websocket',
    () => 'bytes=0-1',
    () => 'https://evil.example',
    () => 'Bearer e30.e30.e30',
    () => 'Basic dXNlcjpwYXNz',
    () => 'key-number-1234',
    () => 'é¿ÿ',
    (random) => 'x'.repeat(random.between(1, 18_000)),
    (random) =>
        `Bearer ${strangeBytes(random, 200).toString('base64url')}.${strangeBytes(random, 200).toString('base64url')}.x`
];

const METHODS: readonly string[] = [
    'GET',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'HEAD',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'SEARCH'
];

const WAYS: readonly Way[] = [
    ...Array.from({ length: 4 }, () => mutateBody),
    ...Array.from({ length: 2 }, () => mutateQuery),
    ...Array.from({ length: 2 }, () => mutatePath),
    ...Array.from({ length: 3 }, () => mutateHeader),
    (request, random) => ({ ...request, method: random.pick(METHODS) }),
    (request, random) => ({ ...request, body: strangeBytes(random, 500) }),
    (request, random) => ({ ...request, body: Buffer.from(JSON.stringify(strangeValue(random))) }),
    (request) => ({ ...request, body: Buffer.concat([request.body, Buffer.from('\ud800{', 'utf16le')]) }),
    (request, random) => ({ ...request, body: Buffer.from('['.repeat(random.between(1, 50_000))) }),
    (request, random) => ({
        ...request,
        isRaw: true,
        method: random.pick(['get', 'G ET', '\u0000', 'GET\r\nX: 1\r\n', PLANTED])
    }),
    (request, random) => ({
        ...request,
        isRaw: true,
        headers: [
            ...request.headers,
            [
                random.pick(['content-length', 'transfer-encoding', 'host', ' folded', 'a b', ':']),
                random.pick(['-1', '5', 'chunked', 'chunked, gzip', '99999999999', 'x'])
            ]
        ]
    }),
    (request, random) => ({ ...request, isRaw: true, target: strangeBytes(random, 80).toString('latin1') })
];

/** Of the body that is sent, unless it lies on purpose. */
function withLength({ headers, body }: WireRequest): WireRequest['headers'] {
    const told = headers.some(([name]) => name === 'content-length' || name === 'transfer-encoding');
    return told || body.length === 0 ? headers : [...headers, ['content-length', String(body.length)]];
}
