import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { PROBLEM_STATUS, type ProblemCode, type RedactionsRequest } from 'c/proxyContract';
import { HELD_FOR_MS } from '../limits/activeConversations.ts';
import { REFUSED_FILES, sendFile } from './fileOfCall.ts';
import { ALLOWED_ORIGIN, openStage, redactionOf, type Answer, type Call, type Stage } from './stage.ts';

const KEY = { 'idempotency-key': 'a-key-of-this-test' };

function entriesPath(stage: Stage, seed = 'cardAndSsn'): string {
    return `/v1/records/${stage.org.recordId(seed)}/entries`;
}

function redactionsPath(stage: Stage, seed = 'cardAndSsn'): string {
    return `/v1/records/${stage.org.recordId(seed)}/redactions`;
}

async function post(stage: Stage, body: unknown, call: Call = {}): Promise<Answer> {
    return stage.call(redactionsPath(stage), {
        method: 'POST',
        as: 'supervisor',
        act: 'redact',
        headers: KEY,
        body,
        ...call
    });
}

async function aRequest(stage: Stage): Promise<RedactionsRequest> {
    const page = await stage.readEntries('cardAndSsn', 'supervisor');
    const entry = page.entries.find(({ redactable }) => redactable);
    assert.ok(entry);
    return redactionOf(entry, entry.text.slice(0, 3), 'OTHER');
}

async function withSpan(stage: Stage, span: Readonly<Record<string, unknown>>): Promise<unknown> {
    const request = await aRequest(stage);
    return { ...request, entries: request.entries.map((entry) => ({ ...entry, spans: [span] })) };
}

function assertProblem(answer: Answer, code: ProblemCode): void {
    assert.equal(answer.body['code'], code, answer.text);
    assert.equal(answer.status, PROBLEM_STATUS[code]);
    assert.equal(answer.body['status'], answer.status);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(answer.body['requestId'], answer.headers.get('x-request-id'));
    for (const member of ['type', 'title', 'detail']) assert.ok(answer.body[member], member);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
}

/** Salesforce answers calls of this kind with this status from now on. */
async function salesforceAnswers(stage: Stage, path: string, fault: Readonly<Record<string, unknown>>): Promise<void> {
    await stage.org.addFault({ match: { path }, fault });
}

interface Row {
    readonly code: ProblemCode;
    readonly when: string;
    readonly act: (stage: Stage) => Promise<Answer>;
    readonly options?: Parameters<typeof openStage>[0];
    readonly check?: (answer: Answer) => void;
}

const read = async (stage: Stage, call: Call = {}): Promise<Answer> =>
    stage.call(entriesPath(stage), { as: 'supervisor', act: 'redact', ...call });

const retryAfter = ({ headers }: Answer): void => {
    assert.match(headers.get('retry-after') ?? '', /^[1-9]\d*$/);
};

const ROWS: readonly Row[] = [
    {
        code: 'REQUEST_INVALID',
        when: 'a member is unknown',
        act: async (stage) => post(stage, { ...(await aRequest(stage)), text: 'x' }),
        check: ({ body }) => {
            assert.deepEqual(body['errors'], [{ path: 'text', problem: 'is not known here; leave it out' }]);
        }
    },
    {
        code: 'REQUEST_INVALID',
        when: 'a member is missing',
        act: async (stage) => post(stage, { reasonCode: 'PCI_PAN' }),
        check: ({ body }) => {
            assert.deepEqual(body['errors'], [{ path: 'entries', problem: 'is required' }]);
        }
    },
    {
        code: 'REQUEST_INVALID',
        when: 'an entry is named twice',
        act: async (stage) => {
            const request = await aRequest(stage);
            return post(stage, { ...request, entries: [...request.entries, ...request.entries] });
        },
        check: ({ body }) => {
            assert.match(JSON.stringify(body['errors']), /entries\[1\]\.identifier/);
        }
    },
    { code: 'REQUEST_INVALID', when: 'the body is no JSON', act: async (stage) => post(stage, '{"reasonCode":') },
    {
        code: 'REQUEST_INVALID',
        when: 'more members are unknown than anyone would read',
        act: async (stage) =>
            post(stage, Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`m${String(n)}`, n]))),
        check: ({ body }) => {
            assert.equal((body['errors'] as readonly unknown[]).length, 50);
        }
    },
    { code: 'REQUEST_INVALID', when: 'the body is an array', act: async (stage) => post(stage, []) },
    {
        code: 'REQUEST_INVALID',
        when: 'the reason code is not of the policy',
        act: async (stage) => post(stage, { ...(await aRequest(stage)), reasonCode: 'BECAUSE' })
    },
    {
        code: 'REQUEST_INVALID',
        when: 'the category is not of the policy',
        act: async (stage) => post(stage, await withSpan(stage, { start: 0, end: 1, category: 'SHOE_SIZE' }))
    },
    {
        code: 'REQUEST_INVALID',
        when: 'an offset is not a number',
        act: async (stage) => post(stage, await withSpan(stage, { start: '0', end: 1, category: 'OTHER' }))
    },
    {
        code: 'REQUEST_INVALID',
        when: 'a write has no idempotency key',
        act: async (stage) => post(stage, await aRequest(stage), { headers: {} }),
        check: ({ body }) => {
            assert.match(JSON.stringify(body['errors']), /Idempotency-Key/);
        }
    },
    {
        code: 'REQUEST_INVALID',
        when: 'the idempotency key is too short',
        act: async (stage) => post(stage, await aRequest(stage), { headers: { 'idempotency-key': 'short' } })
    },
    {
        code: 'REQUEST_INVALID',
        when: 'before and after are given',
        act: async (stage) => {
            const { page } = await stage.readEntries('cardAndSsn', 'supervisor');
            const cursor = page.after ?? '';
            return stage.call(`${entriesPath(stage)}?before=${cursor}&after=${cursor}`, { as: 'agent' });
        }
    },
    {
        code: 'REQUEST_INVALID',
        when: 'the limit is out of bounds',
        act: async (stage) => stage.call(`${entriesPath(stage)}?limit=1001`, { as: 'agent' })
    },
    {
        code: 'REQUEST_INVALID',
        when: 'the cursor is not one of ours',
        act: async (stage) => stage.call(`${entriesPath(stage)}?before=abc`, { as: 'agent' })
    },
    {
        code: 'REQUEST_INVALID',
        when: 'a query member is unknown',
        act: async (stage) => stage.call(`${entriesPath(stage)}?recordLimit=5`, { as: 'agent' })
    },
    {
        code: 'REQUEST_INVALID',
        when: 'the id of the path fails its checksum',
        act: async (stage) => {
            const recordId = stage.org.recordId('cardAndSsn');
            return stage.call(`/v1/records/${recordId.slice(0, 17)}x/entries`, { as: 'agent', recordId });
        }
    },
    { code: 'TOKEN_INVALID', when: 'there is no token', act: async (stage) => stage.call(entriesPath(stage)) },
    {
        code: 'TOKEN_INVALID',
        when: 'a view token writes',
        act: async (stage) => post(stage, await aRequest(stage), { act: 'view' })
    },
    {
        code: 'ORIGIN_REFUSED',
        when: 'the origin is not listed',
        act: async (stage) => read(stage, { headers: { origin: 'https://evil.lightning.force.com' } })
    },
    {
        code: 'REDACT_NOT_PERMITTED',
        when: 'the supervisor may not edit the record',
        act: async (stage) => {
            const request = await aRequest(stage);
            const recordId = stage.org.recordId('cardAndSsn');
            const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
            await stage.org.share('cardAndSsn', 'supervisor', 'read');
            return post(stage, request, { token });
        }
    },
    {
        code: 'RECORD_NOT_FOUND',
        when: 'the user may no longer see the record',
        act: async (stage) => {
            const recordId = stage.org.recordId('cardAndSsn');
            const token = await stage.mint({ as: 'supervisor', recordId, act: 'view' });
            await stage.org.share('cardAndSsn', 'supervisor', null);
            return stage.call(entriesPath(stage), { token });
        }
    },
    {
        code: 'SALESFORCE_ACCESS_DENIED',
        when: 'Salesforce refuses access to entries',
        act: async (stage) => {
            const status = { kind: 'status', status: 403, errorCode: 'INSUFFICIENT_ACCESS' };
            await salesforceAnswers(stage, '/connect/', status);
            return read(stage);
        }
    },
    {
        code: 'NOT_FOUND',
        when: 'there is no such path',
        act: async (stage) => stage.call('/v1/record')
    },
    {
        code: 'NOT_FOUND',
        when: 'a path is written in other letters than it is documented',
        act: async (stage) => stage.call('/METRICS')
    },
    {
        code: 'METHOD_NOT_ALLOWED',
        when: 'the path knows no such method',
        act: async (stage) => stage.call(entriesPath(stage), { method: 'DELETE' }),
        check: ({ headers }) => {
            assert.match(headers.get('allow') ?? '', /GET/);
        }
    },
    {
        code: 'NOT_ACCEPTABLE',
        when: 'the caller takes no JSON',
        act: async (stage) => read(stage, { headers: { accept: 'text/html' } })
    },
    {
        code: 'TRANSCRIPT_NOT_READY',
        when: 'the call is still going on',
        act: async (stage) => {
            const spans = [{ start: 0, end: 1, category: 'OTHER' }];
            const request = { reasonCode: 'OTHER', entries: [{ identifier: 'x', revision: 'x', spans }] };
            return (await stage.commit('liveCall', { request })) as unknown as Answer;
        },
        check: retryAfter
    },
    {
        code: 'BODY_TOO_LARGE',
        when: 'the body is over 1 MiB',
        act: async (stage) => post(stage, JSON.stringify({ reasonCode: 'x'.repeat(1_100_000) }))
    },
    {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        when: 'the body is a form',
        act: async (stage) =>
            post(stage, 'a=b', { headers: { ...KEY, 'content-type': 'application/x-www-form-urlencoded' } })
    },
    {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        when: 'the body is in another charset',
        act: async (stage) =>
            post(stage, '{}', { headers: { ...KEY, 'content-type': 'application/json; charset=iso-8859-1' } })
    },
    {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        when: 'the body is encoded in a way nobody knows',
        act: async (stage) => post(stage, '{}', { headers: { ...KEY, 'content-encoding': 'snappy' } })
    },
    ...[
        { when: 'a span is empty', span: { start: 3, end: 3, category: 'OTHER' } },
        { when: 'a span is reversed', span: { start: 3, end: 1, category: 'OTHER' } },
        { when: 'a span begins before the text', span: { start: -1, end: 1, category: 'OTHER' } },
        { when: 'a span ends past the text', span: { start: 0, end: 99_999, category: 'OTHER' } },
        { when: 'an offset is no whole number', span: { start: 0.5, end: 2, category: 'OTHER' } }
    ].map(({ when, span }): Row => ({
        code: 'SPAN_INVALID',
        when,
        act: async (stage) => post(stage, await withSpan(stage, span)),
        check: ({ body }) => {
            const errors = body['errors'] as readonly { readonly path: string }[] | undefined;
            assert.deepEqual(
                errors?.map(({ path }) => path),
                ['entries[0].spans[0]']
            );
        }
    })),
    {
        code: 'SPAN_INVALID',
        when: 'an entry has no span',
        act: async (stage) => {
            const request = await aRequest(stage);
            return post(stage, { ...request, entries: request.entries.map((entry) => ({ ...entry, spans: [] })) });
        }
    },
    {
        code: 'IDEMPOTENCY_KEY_REUSED',
        when: 'the key belongs to another commit',
        act: async (stage) => {
            const request = await aRequest(stage);
            await post(stage, request);
            return post(stage, { ...request, reasonCode: 'OTHER' });
        }
    },
    ...REFUSED_FILES.map(([code, when, call]): Row => ({
        code,
        when,
        act: async (stage) => sendFile(stage, 'transcript', call)
    })),
    {
        code: 'ACTIVE_CONVERSATIONS_EXHAUSTED',
        when: 'the ceiling is reached',
        options: { environment: { activeConversationCeilings: { timeZone: 'UTC', periods: [], otherwise: 1 } } },
        act: async (stage) => {
            await read(stage);
            return stage.call(entriesPath(stage, 'manyScripts'), { as: 'supervisor', act: 'redact' });
        },
        check: (answer) => {
            retryAfter(answer);
            assert.equal(answer.headers.get('retry-after'), String(HELD_FOR_MS / 1000));
        }
    },
    {
        code: 'HOURLY_CALLS_EXHAUSTED',
        when: 'the calls of the hour are made',
        options: { environment: { hourlyCallLimit: 1 } },
        act: async (stage) => {
            await read(stage);
            return read(stage);
        },
        check: retryAfter
    },
    {
        code: 'HOURLY_CALLS_EXHAUSTED',
        when: 'the rest of the hour cannot pay for a whole commit',
        options: { environment: { hourlyCallLimit: 3 } },
        act: async (stage) => {
            const answer = await post(stage, await aRequest(stage));
            assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
            return answer;
        },
        check: retryAfter
    },
    {
        code: 'STATE_UNAVAILABLE',
        when: 'the Redis that holds the state is away',
        options: { environment: { state: { kind: 'redis', url: 'redis://127.0.0.1:1' } } },
        act: async (stage) => read(stage),
        check: retryAfter
    },
    {
        code: 'STATE_UNAVAILABLE',
        when: 'another process keeps the file of the state locked',
        act: async (stage) => {
            using other = new DatabaseSync(stage.statePath);
            other.exec('BEGIN IMMEDIATE');
            const { status, body } = await stage.call('/readyz');
            assert.deepEqual([status, body['parts']], [503, { salesforce: 'reachable', state: 'unreachable' }]);
            const answer = await read(stage);
            assert.ok(stage.logLines.some((line) => line.includes('"reason":"sqlite_busy"')));
            return answer;
        },
        check: retryAfter
    },
    {
        code: 'PROXY_OVERLOADED',
        when: 'as many requests as may be are worked on',
        options: { environment: { loadBounds: { inFlight: 0, loopDelayMs: 0 } } },
        act: async (stage) => read(stage),
        check: retryAfter
    },
    {
        code: 'TOO_MANY_REQUESTS',
        when: 'a user asks too often in a minute',
        options: { environment: { rateLimitPerMinute: 1 } },
        act: async (stage) => {
            await read(stage);
            return read(stage);
        },
        check: retryAfter
    },
    {
        code: 'SALESFORCE_FAILED',
        when: 'Salesforce fails',
        act: async (stage) => {
            await salesforceAnswers(stage, '/connect/', {
                kind: 'status',
                status: 500,
                errorCode: 'UNKNOWN_EXCEPTION'
            });
            return read(stage);
        }
    },
    {
        code: 'SALESFORCE_FAILED',
        when: 'the answer of Salesforce does not parse',
        act: async (stage) => {
            await salesforceAnswers(stage, '/connect/', { kind: 'malformedJson' });
            return read(stage);
        }
    },
    {
        code: 'SALESFORCE_UNAVAILABLE',
        when: 'Salesforce takes no requests',
        act: async (stage) => {
            const fault = { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 7 };
            await salesforceAnswers(stage, '/connect/', fault);
            return read(stage);
        },
        check: ({ headers }) => {
            assert.equal(headers.get('retry-after'), '7');
        }
    },
    {
        code: 'AUDIT_UNAVAILABLE',
        when: 'events cannot be stored',
        act: async (stage) => {
            const request = await aRequest(stage);
            const fault = { kind: 'status', status: 403, errorCode: 'INSUFFICIENT_ACCESS' };
            await salesforceAnswers(stage, '/composite/sobjects', fault);
            return post(stage, request);
        }
    },
    {
        code: 'SALESFORCE_TIMEOUT',
        when: 'Salesforce does not answer in time',
        options: { requestTimeoutMs: 1_500 },
        act: async (stage) => {
            await salesforceAnswers(stage, '/connect/', { kind: 'delay', ms: 20_000 });
            return read(stage);
        }
    }
];

describe('problems over HTTP', () => {
    for (const { code, when, act, options, check } of ROWS) {
        it(`answers ${code} when ${when}`, async () => {
            await using stage = await openStage(options);

            const answer = await act(stage);

            assertProblem(answer, code);
            check?.(answer);
        });
    }

    it('answers INTERNAL_ERROR with the request id and nothing else when the state is damaged', async () => {
        await using stage = await openStage();
        const request = await aRequest(stage);
        await post(stage, request);
        const damage = new DatabaseSync(stage.statePath);
        damage.exec(`UPDATE idempotency_key SET outcomes = 'a spoilt row'`);
        damage.close();

        const answer = await post(stage, request, { headers: { ...KEY, 'x-request-id': 'request-of-this-test' } });

        assertProblem(answer, 'INTERNAL_ERROR');
        assert.equal(answer.body['requestId'], 'request-of-this-test');
        assert.ok(!answer.text.includes('spoilt'));
        assert.ok(stage.logLines.some((line) => line.includes('unexpected error') && line.includes('"frames":["at ')));
    });

    it('lets pages of listed origins read problems', async () => {
        await using stage = await openStage();

        const { headers } = await stage.call('/v1/nothing', { headers: { origin: ALLOWED_ORIGIN } });

        assert.equal(headers.get('access-control-allow-origin'), ALLOWED_ORIGIN);
        assert.match(headers.get('access-control-expose-headers') ?? '', /Retry-After,\s?X-Request-Id/i);
    });

    it('answers a preflight of a listed origin', async () => {
        await using stage = await openStage();

        const { status, headers } = await stage.call(redactionsPath(stage), {
            method: 'OPTIONS',
            headers: {
                origin: ALLOWED_ORIGIN,
                'access-control-request-method': 'POST',
                'access-control-request-headers': 'authorization,content-type,idempotency-key'
            }
        });

        assert.equal(status, 204);
        assert.equal(headers.get('access-control-allow-origin'), ALLOWED_ORIGIN);
        assert.match(headers.get('access-control-allow-headers') ?? '', /idempotency-key/i);
    });

    it('are shown for every code of the catalogue', () => {
        /** In tests of their own, here and in tests of redactions, flags and events. */
        const elsewhere: readonly string[] = ['ENTRY_CHANGED', 'ENTRY_NOT_REDACTABLE', 'INTERNAL_ERROR'];
        const ofEvents: readonly string[] = ['EVENTS_NOT_PERMITTED', 'EVENTS_TOO_MANY'];
        const ofFlags: readonly string[] = ['FLAG_NOT_YOURS', 'FLAG_NOT_FOUND'];
        const shown = new Set([...ROWS.map(({ code }) => code), ...elsewhere, ...ofEvents, ...ofFlags]);

        assert.deepEqual(
            Object.keys(PROBLEM_STATUS).filter((code) => !shown.has(code)),
            []
        );
    });
});
