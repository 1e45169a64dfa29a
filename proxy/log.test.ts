import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from './errors.ts';
import { createLog, describeError } from './log.ts';

const CARD = '4111 1111 1111 1111';

describe('describeError', () => {
    it('tells the name and where it came from, and no word of the message, whatever that looks like', () => {
        for (const message of [CARD, `no such entry:\n    at ${CARD}\n    at ${CARD}`, `$& ${CARD} $'`]) {
            const described = describeError(new TypeError(message, { cause: new Error(CARD) }));

            assert.equal(described.errorName, 'TypeError');
            assert.match(described.frames?.[0] ?? '', /log\.test\.ts/);
            assert.ok(!JSON.stringify(described).includes(CARD));
        }
    });

    it('tells of a problem what an operator looks up: its code, and why', () => {
        const { code, reason } = describeError(
            new ProblemError('STATE_UNAVAILABLE', { reason: 'sqlite_full', cause: new Error(CARD) })
        );

        assert.deepEqual([code, reason], ['STATE_UNAVAILABLE', 'sqlite_full']);
        assert.equal(describeError(new ProblemError('INTERNAL_ERROR')).reason, undefined);
    });

    it('tells the kind of what is no error, and no word of it', () => {
        assert.deepEqual(describeError(CARD), { errorName: 'string' });
    });
});

describe('a log line', () => {
    it('is one line of printable characters, whatever its fields hold', () => {
        const lines: string[] = [];
        const log = createLog('info', { write: (line) => void lines.push(line) });
        const hostile =
            'a\r\n{"level":50,"message":"forged"}\u0000\u001b[2J\u001b]0;title\u0007\u0085\u009b31m\u2028\u2029\u202e';

        log.warn('rules that do not compile are left out', { rules: [hostile], reason: hostile, kid: hostile });

        assert.equal(lines.length, 1);
        assert.match(lines[0] ?? '', /^[\x20-\x7e]+\n$/);
        const { rules, message } = JSON.parse(lines[0] ?? '') as { rules: string[]; message: string };
        assert.deepEqual(rules, [hostile]);
        assert.equal(message, 'rules that do not compile are left out');
    });

    it('leaves out every field that is not listed', () => {
        const lines: string[] = [];
        const log = createLog('info', { write: (line) => void lines.push(line) });
        const fields = { requestId: 'r', text: CARD, err: new Error(CARD), msg: CARD, toString: CARD };

        for (const level of ['info', 'warn', 'error'] as const) log[level]('a message', fields);

        for (const line of lines) {
            const told = JSON.parse(line) as Record<string, unknown>;
            assert.deepEqual(Object.keys(told), ['level', 'at', 'requestId', 'message']);
            assert.ok(!line.includes(CARD));
        }
        assert.equal(lines.length, 3);
    });
});
