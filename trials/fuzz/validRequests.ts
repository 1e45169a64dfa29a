import { FILE_MEDIA_TYPE, PROGRESS_MEDIA_TYPE, SPEAKERS_HEADER, type EntriesAnswer } from 'c/proxyContract';
import { CALL, SEED as SEED_OF_CALL } from '../../proxy/http/fileOfCall.ts';
import type { OrgControl } from '../../proxy/http/orgControl.ts';
import { redactionOf } from '../../proxy/http/stage.ts';

/** A request that the proxy takes. */
export interface ValidRequest {
    readonly method: string;
    readonly path: string;
    readonly as: 'supervisor' | 'agent' | 'uploader';
    readonly act: 'view' | 'redact' | 'upload';
    /** Of the token. */
    readonly recordId: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** In place of a body. */
    readonly file?: string;
}

/** What a valid request carries, as bytes. */
export function bytesOf({ body, file }: ValidRequest): Buffer {
    return Buffer.from(file ?? (body === undefined ? '' : JSON.stringify(body)));
}

/** A request for every route, about the record of a seed and what was read of it, and about the call that has no transcript. */
export function validRequests(org: OrgControl, seed: string, { entries }: EntriesAnswer): readonly ValidRequest[] {
    const recordId = org.recordId(seed);
    const callId = org.recordId(SEED_OF_CALL);
    const record = `/v1/records/${recordId}`;
    const entry = entries.find(({ text }) => text.includes(CARD));
    if (!entry) throw new Error('there is no card number to redact');
    const commit = redactionOf(entry, CARD);
    const [asked] = commit.entries;
    const { identifier = '', revision = '', spans = [] } = asked ?? {};
    const get = (path: string, act: 'view' | 'redact' = 'redact'): ValidRequest => ({
        method: 'GET',
        path,
        as: act === 'redact' ? 'supervisor' : 'agent',
        act,
        recordId,
        headers: {}
    });
    const post = (path: string, body: unknown, headers: ValidRequest['headers'] = {}): ValidRequest => ({
        method: 'POST',
        path,
        as: 'supervisor',
        act: 'redact',
        recordId,
        headers: { 'content-type': 'application/json', ...headers },
        body
    });
    const upload = (what: string, headers: ValidRequest['headers'] = {}): ValidRequest => ({
        method: 'POST',
        path: `/v1/records/${callId}/${what}?extension=vtt&redact=all`,
        as: 'uploader',
        act: 'upload',
        recordId: callId,
        headers: { 'content-type': FILE_MEDIA_TYPE, ...headers },
        file: CALL
    });
    return [
        get(`${record}/entries`),
        get(`${record}/entries`, 'view'),
        get(`${record}/entries?limit=3`),
        get(`${record}/redactions`),
        get(`${record}/flags`, 'view'),
        post(`${record}/redactions`, commit, { 'idempotency-key': 'key-that-is-reused' }),
        post(
            `${record}/redactions`,
            { ...commit, note: 'the customer asked for it' },
            { 'idempotency-key': 'another-key-of-it' }
        ),
        post(`${record}/preview`, { entries: commit.entries }),
        post(`${record}/dismissals`, { action: 'dismiss', entries: commit.entries }),
        post(`${record}/dismissals`, { action: 'withdraw', entries: commit.entries }),
        post(`${record}/appearances`, { identifier, revision, span: spans[0] }),
        post(`${record}/copies`, { entries: [identifier] }),
        upload('transcript/check'),
        upload('transcript/check', { [SPEAKERS_HEADER]: Buffer.from('{"Ana":"b"}').toString('base64url') }),
        upload('transcript'),
        upload('transcript', { accept: PROGRESS_MEDIA_TYPE }),
        post(`${record}/flags`, { entryIdentifier: identifier, reasonCode: 'PAYMENT' }),
        post(`${record}/flags/${crypto.randomUUID()}/resolution`, { outcome: 'withdrawn' }),
        get('/v1/policy'),
        get('/v1/limits'),
        get('/healthz'),
        get('/readyz'),
        get('/metrics'),
        get('/openapi.json')
    ];
}

const CARD = '4111-1111-1111-4321';
