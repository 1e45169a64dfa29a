import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCircuit, type Circuit, type CircuitChange } from './circuit.ts';

interface Timed {
    readonly circuit: Circuit;
    readonly changes: readonly CircuitChange[];
    /** A call of this user that begins and ends now. */
    ends(userId: string, failure: string | null, startedAt?: number): void;
    now: number;
}

function startCircuit(): Timed {
    const changes: CircuitChange[] = [];
    const circuit = createCircuit({ now: () => timed.now, onChange: (change) => changes.push(change) });
    const timed: Timed = {
        circuit,
        changes,
        now: 0,
        ends: (userId, failure, startedAt = timed.now) => {
            circuit.note({ userId, startedAt, failure });
        }
    };
    return timed;
}

const check = ({ circuit }: Timed) => {
    circuit.check();
};

function held(retryAfterSeconds: number): object {
    return { code: 'SALESFORCE_UNAVAILABLE', extras: { reason: 'circuit_open', retryAfterSeconds } };
}

function openCircuit(): Timed {
    const timed = startCircuit();
    for (const user of ['a', 'b', 'c', 'd', 'e']) timed.ends(user, 'upstream_500');
    return timed;
}

describe('createCircuit', () => {
    it('opens at the fifth failure when no call succeeds, tells why, and refuses at once', () => {
        const timed = startCircuit();
        for (const user of ['a', 'b', 'c', 'd']) timed.ends(user, 'upstream_timeout');
        check(timed);

        timed.ends('e', 'upstream_500');
        timed.now = 1;

        assert.throws(() => {
            check(timed);
        }, held(10));
        assert.deepEqual(timed.changes, [{ isOpen: true, reason: 'upstream_500' }]);
    });

    it('stays closed while more than half of the calls succeed', () => {
        const timed = startCircuit();
        for (const user of ['a', 'b', 'c', 'd', 'e', 'f']) timed.ends(user, null);

        for (const user of ['a', 'b', 'c', 'd', 'e']) timed.ends(user, 'upstream_500');
        check(timed);
        timed.ends('f', 'upstream_500');

        assert.equal(timed.changes.length, 1);
    });

    it('counts no more than three failures of one user', () => {
        const timed = startCircuit();

        for (let call = 0; call < 100; call += 1) timed.ends('slow', 'upstream_timeout');
        timed.ends('unlucky', 'upstream_timeout');
        check(timed);
        timed.ends('unlucky', 'upstream_timeout');

        assert.equal(timed.changes.length, 1);
    });

    it('forgets failures after a minute', () => {
        const timed = startCircuit();
        for (const user of ['a', 'b', 'c', 'd']) timed.ends(user, 'upstream_500');

        timed.now = 60_000;
        timed.ends('e', 'upstream_500');

        check(timed);
    });

    it('lets one call in ten seconds out on trial, and closes when it succeeds', () => {
        const timed = openCircuit();

        timed.now = 10_000;
        check(timed);
        assert.throws(() => {
            check(timed);
        }, held(10));
        timed.now = 12_000;
        timed.ends('a', null, 10_000);

        check(timed);
        assert.deepEqual(timed.changes.at(-1), { isOpen: false, openMs: 12_000 });
        timed.ends('a', 'upstream_500');
        check(timed);
    });

    it('stays open for ten seconds more when the trial fails', () => {
        const timed = openCircuit();

        timed.now = 10_000;
        check(timed);
        timed.now = 14_000;
        timed.ends('a', 'upstream_timeout', 10_000);

        timed.now = 23_999;
        assert.throws(() => {
            check(timed);
        }, held(1));
        timed.now = 24_000;
        check(timed);
        assert.equal(timed.changes.length, 1);
    });

    it('tries again when nothing is heard of a trial', () => {
        const timed = openCircuit();

        timed.now = 10_000;
        check(timed);
        timed.now = 20_000;
        check(timed);
    });

    it('does not close for a call that began before it opened', () => {
        const timed = startCircuit();
        timed.now = 5;
        for (const user of ['a', 'b', 'c', 'd', 'e']) timed.ends(user, 'upstream_500');

        timed.ends('f', null, 4);

        assert.throws(() => {
            check(timed);
        }, held(10));
    });
});
