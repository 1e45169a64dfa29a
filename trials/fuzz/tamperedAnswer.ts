import { gunzipSync, gzipSync } from 'node:zlib';
import type { WireAnswer } from '../../simulator/org/faults/tamperAnswers.ts';
import type { Random } from '../soak/random.ts';
import { mutated, PLANTED, strangeBytes } from './strangeValue.ts';

/** What an org may answer in place of what it should. */
export function tamperedAnswer(answer: WireAnswer, random: Random): WireAnswer {
    return random.pick(WAYS)(plain(answer), random);
}

type Way = (answer: WireAnswer, random: Random) => WireAnswer;

const mutateBody: Way = (answer, random) => ({ ...answer, body: toBytes(mutated(fromBytes(answer.body), random)) });

const refuse: Way = (answer, random) => {
    const codes = ['REQUEST_LIMIT_EXCEEDED', 'INVALID_SESSION_ID', 'INVALID_FIELD', 'INVALID_TYPE', PLANTED, ''];
    const refusal = [{ errorCode: random.pick(codes), message: PLANTED, fields: [PLANTED] }];
    const body = random.happens(0.3) ? mutated(refusal, random) : refusal;
    return {
        status: random.pick(STATUSES),
        headers: { ...answer.headers, ...strangeHeaders(random) },
        body: toBytes(body)
    };
};

/** The shapes of answers are mutated most: whatever else is wrong ends at the transport. */
const WAYS: readonly Way[] = [
    ...Array.from({ length: 8 }, () => mutateBody),
    ...Array.from({ length: 3 }, () => refuse),
    (answer, random) => ({ ...answer, status: random.pick(STATUSES) }),
    (answer, random) => ({ ...answer, headers: { ...answer.headers, ...strangeHeaders(random) } }),
    (answer, random) => ({ ...answer, body: strangeBytes(random, 400) }),
    (answer, random) => ({ ...answer, body: answer.body.subarray(0, random.between(0, answer.body.length)) }),
    (answer, random) => ({ ...answer, body: withByte(answer.body, random) }),
    (answer) => ({ ...answer, body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), answer.body]) }),
    (answer) => ({ ...answer, body: Buffer.from(answer.body.toString(), 'utf16le') }),
    (answer) => ({ ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
    (answer, random) => withEncoding(answer, gzipSync(mutateBody(answer, random).body)),
    (answer) => withEncoding(answer, gzipSync(answer.body).subarray(0, -6)),
    (answer, random) => ({ ...answer, body: Buffer.alloc(random.between(1, 300_000), '[') }),
    (answer, random) => ({ ...answer, body: Buffer.from(`"${PLANTED.repeat(random.between(1, 4_000))}"`) }),
    (answer) => ({ ...answer, headers: { 'content-type': 'text/html' }, body: Buffer.from(`<html>${PLANTED}`) })
];

const STATUSES: readonly number[] = [
    200, 201, 202, 204, 206, 207, 226, 300, 301, 302, 304, 307, 400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 413,
    414, 415, 418, 420, 422, 425, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 511, 520, 530, 599, 600,
    999
];

function strangeHeaders(random: Random): Readonly<Record<string, string>> {
    const headers: readonly Readonly<Record<string, string>>[] = [
        {
            'retry-after': random.pick([
                '0',
                '-1',
                '1',
                '3600',
                '99999999999999999999',
                'soon',
                'Fri, 31 Dec 1999 23:59:59 GMT',
                ''
            ])
        },
        { 'content-encoding': random.pick(['br', 'deflate', 'gzip, gzip', 'identity', PLANTED]) },
        {
            'content-type': random.pick([
                'text/html',
                'application/xml',
                'application/json; charset=utf-16',
                PLANTED,
                ''
            ])
        },
        { 'sforce-limit-info': random.pick(['api-usage=-1/0', 'api-usage=1e9/1e9', PLANTED, 'api-usage=x/y', '']) },
        { location: random.pick(['http://127.0.0.1:1/', '/services/data/', PLANTED]) },
        { date: 'not a date' },
        { 'x-strange': PLANTED.repeat(100) }
    ];
    return random.pick(headers);
}

function withByte(body: Buffer, random: Random): Buffer {
    const changed = Buffer.from(body);
    if (changed.length > 0) changed[random.between(0, changed.length - 1)] = random.between(0, 255);
    return changed;
}

function withEncoding(answer: WireAnswer, body: Buffer): WireAnswer {
    return { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' }, body };
}

/** As it is before compression, with no header that would contradict another body. */
function plain({ status, headers, body }: WireAnswer): WireAnswer {
    const {
        'content-encoding': encoding,
        'content-length': _length,
        'transfer-encoding': _transfer,
        ...rest
    } = headers;
    return { status, headers: rest, body: encoding === 'gzip' ? gunzipSync(body) : body };
}

function fromBytes(body: Buffer): unknown {
    try {
        return JSON.parse(body.toString()) as unknown;
    } catch {
        return body.toString();
    }
}

function toBytes(value: unknown): Buffer {
    return Buffer.from(JSON.stringify(value));
}
