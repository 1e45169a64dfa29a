import type { EntriesAnswer } from 'c/proxyContract';
import { redactionOf } from '../../proxy/http/stage.ts';

/** A request that the proxy takes. */
export interface ValidRequest {
    readonly method: string;
    readonly path: string;
    readonly as: 'supervisor' | 'agent';
    readonly act: 'view' | 'redact';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
}

/** A request for every route, about a record and what was read of it. */
export function validRequests(recordId: string, { entries }: EntriesAnswer): readonly ValidRequest[] {
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
        headers: {}
    });
    const post = (path: string, body: unknown, headers: ValidRequest['headers'] = {}): ValidRequest => ({
        method: 'POST',
        path,
        as: 'supervisor',
        act: 'redact',
        headers: { 'content-type': 'application/json', ...headers },
        body
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
