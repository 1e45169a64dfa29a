import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toAnswerError } from './answerError.ts';

function errorOf(answer: { status?: number; body?: string; headers?: Record<string, string> }) {
    return toAnswerError({ status: 400, body: '', headers: {}, ...answer });
}

describe('toAnswerError', () => {
    it('reads the code of REST, of Connect and of OAuth', () => {
        assert.equal(errorOf({ body: '[{"message":"x","errorCode":"NOT_FOUND"}]' }).errorCode, 'NOT_FOUND');
        assert.equal(errorOf({ body: '{"error":"invalid_grant","error_description":"x"}' }).errorCode, 'invalid_grant');
    });

    it('takes nothing for a code that does not look like one', () => {
        for (const body of [
            '',
            '<html>',
            '[]',
            'null',
            '[{"errorCode":"4111 1111"}]',
            '[{"errorCode":7}]',
            '{"error":"a b"}'
        ]) {
            assert.equal(errorOf({ body }).errorCode, null, body);
        }
    });

    it('never holds a word of the body', () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[a-z]{12,30}$/), (secret) => {
                const error = errorOf({ body: JSON.stringify([{ errorCode: 'X', message: secret }]) });
                assert.ok(!JSON.stringify([error, error.message, error.stack, error.cause ?? null]).includes(secret));
            })
        );
    });

    it('reads Retry-After in seconds and as a date', () => {
        const date = 'Sat, 21 Nov 2026 10:00:00 GMT';
        const later = 'Sat, 21 Nov 2026 10:02:00 GMT';

        assert.equal(errorOf({ headers: { 'retry-after': '17' } }).retryAfterSeconds, 17);
        assert.equal(errorOf({ headers: { 'retry-after': later, date } }).retryAfterSeconds, 120);
        assert.equal(errorOf({ headers: { 'retry-after': 'soon' } }).retryAfterSeconds, null);
        assert.equal(errorOf({}).retryAfterSeconds, null);
    });
});
