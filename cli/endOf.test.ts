import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '../proxy/errors.ts';
import { Reason } from '../proxy/salesforce/upstreamError.ts';
import { endOf } from './endOf.ts';

describe('the end of a command', () => {
    it('tells by its exit code what time cures from what somebody has to', () => {
        const codes = [
            'SALESFORCE_UNAVAILABLE',
            'EVENTS_NOT_PERMITTED',
            'EVENTS_TOO_MANY',
            'SALESFORCE_FAILED'
        ] as const;

        assert.deepEqual(
            codes.map((code) => endOf(new ProblemError(code)).exitCode),
            [75, 77, 1, 69]
        );
        assert.match(endOf(new ProblemError('EVENTS_TOO_MANY')).words, /audit verify --record names them/);
    });

    it('is no fault of Salesforce where somebody has stopped it', () => {
        const cutOff = new ProblemError('SALESFORCE_TIMEOUT', { reason: Reason.Aborted });
        const stop = AbortSignal.abort();

        assert.deepEqual(endOf(cutOff, stop), { exitCode: 130, words: 'stopped\n' });
        assert.equal(endOf(cutOff, new AbortController().signal).exitCode, 69);
        assert.equal(endOf(new ProblemError('SALESFORCE_ACCESS_DENIED'), stop).exitCode, 77);
    });
});
