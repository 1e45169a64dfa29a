import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
    ANN,
    FOUND,
    get,
    IDENTIFIER,
    patch,
    refusal,
    SECRET_WORDS,
    startScriptedOrg,
    tokenAnswer,
    type ScriptedAnswer
} from './testing/scriptedOrg.ts';

interface Row {
    readonly what: string;
    readonly answer: ScriptedAnswer;
    readonly code: string;
    readonly reason: string;
    /** How often a GET goes out. */
    readonly sends: number;
    readonly retryAfterSeconds?: number;
}

const TABLE: readonly Row[] = [
    { what: '500', answer: refusal(500), code: 'SALESFORCE_FAILED', reason: 'upstream_500', sends: 3 },
    { what: '502', answer: refusal(502), code: 'SALESFORCE_FAILED', reason: 'upstream_502', sends: 3 },
    { what: '504', answer: refusal(504), code: 'SALESFORCE_TIMEOUT', reason: 'upstream_504', sends: 3 },
    { what: 'a reset', answer: 'reset', code: 'SALESFORCE_FAILED', reason: 'upstream_reset', sends: 3 },
    { what: '400', answer: refusal(400), code: 'SALESFORCE_FAILED', reason: 'upstream_400', sends: 1 },
    { what: '404', answer: refusal(404), code: 'SALESFORCE_FAILED', reason: 'upstream_404', sends: 1 },
    {
        what: '302',
        answer: { status: 302, headers: { location: '/' } },
        code: 'SALESFORCE_FAILED',
        reason: 'upstream_302',
        sends: 1
    },
    { what: '403', answer: refusal(403), code: 'SALESFORCE_ACCESS_DENIED', reason: 'upstream_403', sends: 1 },
    {
        what: '403 without API access',
        answer: refusal(403, 'API_DISABLED_FOR_ORG'),
        code: 'SALESFORCE_ACCESS_DENIED',
        reason: 'upstream_403_api_disabled_for_org',
        sends: 1
    },
    {
        what: '403 with the limit of the org',
        answer: refusal(403, 'REQUEST_LIMIT_EXCEEDED'),
        code: 'SALESFORCE_UNAVAILABLE',
        reason: 'upstream_403_request_limit_exceeded',
        sends: 1,
        retryAfterSeconds: 30
    },
    {
        what: '503',
        answer: refusal(503),
        code: 'SALESFORCE_UNAVAILABLE',
        reason: 'upstream_503',
        sends: 1,
        retryAfterSeconds: 30
    },
    {
        what: '429 with Retry-After',
        answer: refusal(429, 'SOME_CODE', { 'retry-after': '7' }),
        code: 'SALESFORCE_UNAVAILABLE',
        reason: 'upstream_429',
        sends: 1,
        retryAfterSeconds: 7
    },
    {
        what: 'an answer of another shape',
        answer: { body: { totally: 'different' } },
        code: 'SALESFORCE_FAILED',
        reason: 'upstream_unparsable',
        sends: 3
    },
    {
        what: 'JSON that breaks off',
        answer: { body: '{"done": tr' },
        code: 'SALESFORCE_FAILED',
        reason: 'upstream_unparsable',
        sends: 3
    },
    {
        what: 'XML',
        answer: { headers: { 'content-type': 'application/xml' }, body: '<a>' },
        code: 'SALESFORCE_FAILED',
        reason: 'upstream_unparsable',
        sends: 3
    },
    {
        what: 'gzip that does not decode',
        answer: { headers: { 'content-encoding': 'gzip' }, body: '{}' },
        code: 'SALESFORCE_FAILED',
        reason: 'upstream_undecodable',
        sends: 3
    }
];

describe('a GET', () => {
    for (const { what, answer, code, reason, sends, retryAfterSeconds } of TABLE) {
        it(`that meets ${what} is ${code} after ${String(sends)} sends`, async () => {
            await using org = await startScriptedOrg({ api: () => answer });

            const extras = { reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
            await assert.rejects(get(org.gateway), { code, message: code, extras });
            assert.equal(org.apiRequests.length, sends);
            assert.equal(org.sleeps.length, sends - 1);
        });
    }

    it('succeeds when a later try does, backing off longer each time', async () => {
        await using org = await startScriptedOrg({ api: ({ count }) => (count < 3 ? refusal(500) : FOUND) });

        assert.equal(await get(org.gateway), IDENTIFIER);
        assert.deepEqual(org.sleeps, [200, 400]);
    });

    it('is not tried again once its request has ended', async () => {
        const controller = new AbortController();
        await using org = await startScriptedOrg({
            api: () => {
                controller.abort();
                return 'reset';
            }
        });

        await assert.rejects(get(org.actAs(ANN, controller.signal)), { code: 'SALESFORCE_TIMEOUT' });
        assert.equal(org.apiRequests.length, 1);
    });

    it('that is never answered is SALESFORCE_TIMEOUT', { timeout: 5000 }, async () => {
        await using org = await startScriptedOrg({ api: () => new Promise(() => undefined) }, { timeoutMs: 50 });

        await assert.rejects(get(org.gateway), { code: 'SALESFORCE_TIMEOUT', extras: { reason: 'upstream_timeout' } });
        assert.equal(org.apiRequests.length, 3);
    });
});

describe('a PATCH', () => {
    for (const { what, answer } of TABLE.filter(({ answer }) => answer === 'reset' || (answer.status ?? 200) >= 300)) {
        it(`that meets ${what} is sent once`, async () => {
            await using org = await startScriptedOrg({ api: () => answer });

            await assert.rejects(patch(org.gateway));
            assert.equal(org.apiRequests.length, 1);
        });
    }

    it('is sent once more with a new token when its token was refused', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) => (count === 1 ? refusal(401) : { status: 204 })
        });

        await patch(org.gateway);
        assert.equal(org.apiRequests.length, 2);
        assert.equal(org.apiRequests[0]?.body, org.apiRequests[1]?.body);
    });

    it('is not sent a third time when that fails', async () => {
        await using org = await startScriptedOrg({ api: ({ count }) => refusal(count === 1 ? 401 : 500) });

        await assert.rejects(patch(org.gateway), { code: 'SALESFORCE_FAILED' });
        assert.equal(org.apiRequests.length, 2);
    });
});

describe('a refused token', () => {
    it('leads to one new token', async () => {
        const values: unknown[] = [];
        await using org = await startScriptedOrg({
            token: ({ count }) => tokenAnswer(org.url, { access_token: `T${String(count)}` }),
            api: ({ headers }) => {
                values.push(headers.authorization);
                return headers.authorization === 'Bearer T1' ? refusal(401, 'INVALID_SESSION_ID') : FOUND;
            }
        });

        assert.equal(await get(org.gateway), IDENTIFIER);
        assert.deepEqual(values, ['Bearer T1', 'Bearer T2']);
        assert.equal(org.sleeps.length, 0);
    });

    it('that is refused again is SALESFORCE_ACCESS_DENIED, with no loop', async () => {
        await using org = await startScriptedOrg({ api: () => refusal(401, 'INVALID_SESSION_ID') });

        await assert.rejects(get(org.gateway), {
            code: 'SALESFORCE_ACCESS_DENIED',
            extras: { reason: 'upstream_401_invalid_session_id' }
        });
        assert.equal(org.apiRequests.length, 2);
        assert.equal(org.tokenRequests.length, 2);
    });

    it('leads to one new token for all calls of a request together, though Salesforce gives the same value again', async () => {
        await using org = await startScriptedOrg({ api: () => refusal(401) });

        const results = await Promise.allSettled(Array.from({ length: 20 }, () => get(org.gateway)));

        assert.ok(results.every(({ status }) => status === 'rejected'));
        assert.equal(org.tokenRequests.length, 2);
        assert.ok(org.apiRequests.length <= 40);
    });

    it('counts as one of the three tries of a GET', async () => {
        await using org = await startScriptedOrg({ api: ({ count }) => refusal(count === 2 ? 401 : 500) });

        await assert.rejects(get(org.gateway), { code: 'SALESFORCE_FAILED' });
        assert.equal(org.apiRequests.length, 3);
    });
});

describe('a refusal that asks to pause', () => {
    it('is remembered: later calls fail at once with the seconds that are left, then go out again', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) => (count === 1 ? refusal(503, 'SERVER_UNAVAILABLE', { 'retry-after': '20' }) : FOUND)
        });

        await assert.rejects(get(org.gateway), { code: 'SALESFORCE_UNAVAILABLE' });
        org.advance(12_000);
        await assert.rejects(get(org.actAs(ANN)), {
            code: 'SALESFORCE_UNAVAILABLE',
            extras: { reason: 'upstream_paused', retryAfterSeconds: 8 }
        });
        assert.equal(org.apiRequests.length, 1);

        org.advance(8000);
        assert.equal(await get(org.actAs(ANN)), IDENTIFIER);
    });

    it('holds up no look at what a commit has come to, only its further writing', async () => {
        await using org = await startScriptedOrg({
            api: ({ count }) => (count === 1 ? refusal(503, 'SERVER_UNAVAILABLE', { 'retry-after': '20' }) : FOUND)
        });
        const finishing = org.salesforce.finishAs(ANN, new AbortController().signal);

        await assert.rejects(patch(finishing), { code: 'SALESFORCE_UNAVAILABLE' });

        assert.equal(await get(finishing), IDENTIFIER);
        await assert.rejects(patch(finishing), { extras: { reason: 'upstream_paused', retryAfterSeconds: 20 } });
        assert.equal(org.apiRequests.length, 2);
    });

    it('is remembered from the last of three tries as well', async () => {
        await using org = await startScriptedOrg({ api: ({ count }) => refusal(count === 3 ? 503 : 500) });

        await assert.rejects(get(org.gateway), { code: 'SALESFORCE_UNAVAILABLE' });
        await assert.rejects(get(org.gateway), { extras: { reason: 'upstream_paused', retryAfterSeconds: 30 } });
        assert.equal(org.apiRequests.length, 3);
    });

    it('stops the request for a token too', async () => {
        await using org = await startScriptedOrg({
            token: () => ({ status: 503, headers: { 'retry-after': '5' } }),
            api: () => FOUND
        });

        await assert.rejects(get(org.gateway), { extras: { reason: 'upstream_503', retryAfterSeconds: 5 } });
        await assert.rejects(get(org.gateway), { extras: { reason: 'upstream_paused', retryAfterSeconds: 5 } });
        assert.equal(org.tokenRequests.length, 1);
    });
});

describe('a failure', () => {
    it('holds no word of what was sent or answered', async () => {
        for (const { answer } of TABLE) {
            await using org = await startScriptedOrg({ api: () => answer });
            for (const call of [get, patch]) {
                const error: unknown = await call(org.actAs(ANN)).catch((caught: unknown) => caught);
                const told = error instanceof Error ? [error.message, error.stack, String(error.cause)] : [];
                assert.ok(!JSON.stringify([error, told]).includes(SECRET_WORDS));
            }
        }
    });
});
