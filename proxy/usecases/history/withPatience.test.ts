import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InteractionRefusedError } from '../../salesforce/interactionGateway.ts';
import { withPatience } from './withPatience.ts';

const BUSY = new InteractionRefusedError({ code: null, status: 429, retryAfterSeconds: null });

describe('withPatience', () => {
    it('waits ever longer, five tries in all, and then tells the refusal', async () => {
        const waits: number[] = [];
        const sleep = (milliseconds: number): Promise<void> => {
            waits.push(milliseconds);
            return Promise.resolve();
        };

        await assert.rejects(
            withPatience({ sleep, onWait: () => undefined }, () => Promise.reject(BUSY)),
            BUSY
        );

        assert.deepEqual(waits, [1000, 2000, 4000, 8000]);
    });

    it('tells the refusal when it is stopped while it waits, and calls nobody again', async () => {
        let calls = 0;
        const call = (): Promise<never> => {
            calls += 1;
            return Promise.reject(BUSY);
        };
        const sleep = (): Promise<void> => Promise.reject(new DOMException('stopped', 'AbortError'));

        await assert.rejects(withPatience({ sleep, onWait: () => undefined }, call), BUSY);

        assert.equal(calls, 1);
    });
});
