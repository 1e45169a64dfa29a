import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Circuit, CircuitChange } from './circuit.ts';
import { createCircuitsInARow } from './circuitsInARow.ts';

const LEAST_FAILURES = 5;

describe('circuits in a row', () => {
    it('are told of as one, which is open while any of them is', () => {
        let time = 0;
        const changes: CircuitChange[] = [];
        const circuits = createCircuitsInARow(2, { now: () => time, onChange: (change) => void changes.push(change) });
        const [first, second] = circuits;
        assert.ok(first && second);
        const end = (circuit: Circuit, failure: string | null): void => {
            circuit.note({ userId: null, startedAt: time, failure });
        };
        const fail = (circuit: Circuit): void => {
            for (let call = 0; call < LEAST_FAILURES; call += 1) end(circuit, 'upstream_500');
        };

        fail(first);
        time += 1_000;
        fail(second);
        time += 1_000;
        end(first, null);
        assert.deepEqual(changes, [{ isOpen: true, reason: 'upstream_500' }]);
        time += 1_000;
        end(second, null);

        assert.deepEqual(changes.at(-1), { isOpen: false, openMs: 3_000 });
        assert.equal(changes.length, 2);
    });
});
