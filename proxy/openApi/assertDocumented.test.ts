import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDocumented, undocumentedIn, type HttpAnswer } from './assertDocumented.ts';
import { entriesExample, problemExample } from './examples.ts';

const ENTRIES = '/v1/records/{recordId}/entries';

describe('assertDocumented', () => {
    it('accepts an answer as the document describes it, and leaves its body readable', async () => {
        const response = Response.json(entriesExample, { headers: alwaysSent() });

        await assertDocumented('GET', ENTRIES, response);

        assert.deepEqual(await response.json(), entriesExample);
    });

    it('accepts the headers of GET alone for HEAD', async () => {
        const headers = { ...alwaysSent(), 'Content-Type': 'application/json; charset=utf-8' };

        await assertDocumented('HEAD', ENTRIES, new Response(null, { headers }));
        await assert.rejects(assertDocumented('GET', ENTRIES, new Response(null, { headers })), /type/);
    });

    it('finds the route of an address', () => {
        const address = '/v1/records/0MwXX00000000010AA/entries?limit=1';

        assert.deepEqual(undocumentedIn('GET', address, jsonAnswer({})), []);
        assert.notDeepEqual(undocumentedIn('GET', '/v1/records/0MwXX00000000010AA/notes', jsonAnswer({})), []);
    });

    it('fails on a member that the document does not know', async () => {
        const response = Response.json({ ...entriesExample, debug: {} }, { headers: alwaysSent() });

        await assert.rejects(assertDocumented('GET', ENTRIES, response), /additionalProperties debug/);
    });

    it('tells a member that is missing deep inside without quoting what is there', () => {
        const entry = { ...entriesExample.entries[0], identifier: undefined };
        const answer = jsonAnswer({ body: { ...entriesExample, entries: [entry] } });

        assert.deepEqual(undocumentedIn('GET', ENTRIES, answer), ['/entries/0: required identifier']);
    });

    it('fails on a status that the route does not document', () => {
        const answer = jsonAnswer({ status: 418 });

        assert.deepEqual(undocumentedIn('GET', ENTRIES, answer), [`GET ${ENTRIES} answers 418`]);
    });

    it('fails on a problem that the route does not document', () => {
        const answer = problemAnswer('BODY_TOO_LARGE', 400);

        assert.notDeepEqual(undocumentedIn('GET', ENTRIES, answer), []);
    });

    it('fails on an answer that lacks its request id', () => {
        const answer = jsonAnswer({
            headers: new Headers({ 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
        });

        assert.deepEqual(undocumentedIn('GET', ENTRIES, answer), ['no header X-Request-Id']);
    });

    it('fails on another media type than the documented one', () => {
        const headers = new Headers({ ...alwaysSent(), 'Content-Type': 'text/html; charset=utf-8' });

        assert.deepEqual(undocumentedIn('GET', ENTRIES, jsonAnswer({ headers })), ['the media type text/html']);
    });

    it('takes NOT_FOUND where there is no route and METHOD_NOT_ALLOWED where there is another', () => {
        assert.deepEqual(undocumentedIn('GET', '/nowhere', problemAnswer('NOT_FOUND', 404)), []);
        assert.deepEqual(undocumentedIn('DELETE', ENTRIES, problemAnswer('METHOD_NOT_ALLOWED', 405)), []);
        assert.notDeepEqual(undocumentedIn('GET', '/nowhere', jsonAnswer({})), []);
    });
});

function alwaysSent(): Record<string, string> {
    return { 'X-Request-Id': 'request-1', 'Cache-Control': 'no-store' };
}

function jsonAnswer(given: Partial<HttpAnswer>): HttpAnswer {
    const headers = new Headers({ ...alwaysSent(), 'Content-Type': 'application/json; charset=utf-8' });
    return { status: 200, headers, body: entriesExample, ...given };
}

function problemAnswer(code: Parameters<typeof problemExample>[0], status: number): HttpAnswer {
    const headers = new Headers({ ...alwaysSent(), 'Content-Type': 'application/problem+json', Allow: 'GET, HEAD' });
    return { status, headers, body: problemExample(code) };
}
