import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createActiveConversations } from '../limits/activeConversations.ts';
import { createHourlyCalls } from '../limits/hourlyCalls.ts';
import { Limit } from '../limits/limit.ts';
import { Priority } from '../limits/priority.ts';
import { openSqliteState } from '../state/sqlite/openSqliteState.ts';
import { payForCalls, type Meter } from './meteredRead.ts';

describe('payForCalls', () => {
    const metered = (ceiling: number, limit: number): Meter & { readonly refusals: readonly Limit[] } => {
        const refusals: Limit[] = [];
        const now = (): number => 0;
        const { conversationWindow, callWindow } = openSqliteState(':memory:', now);
        const shares = { commitReserve: 0, bulkMost: 100 };
        return {
            activeConversations: createActiveConversations(conversationWindow, {
                ceilingAt: () => ceiling,
                shares,
                now
            }),
            hourlyCalls: createHourlyCalls(callWindow, { limit, shares }),
            userId: 'ann',
            priority: Priority.Reading,
            refused: (refusedBy) => refusals.push(refusedBy),
            refusals
        };
    };

    it('opens no conversation for calls that the hour cannot pay', async () => {
        const meter = metered(1, 2);

        await assert.rejects(payForCalls('a', 3, meter), { code: 'HOURLY_CALLS_EXHAUSTED' });

        assert.equal((await meter.activeConversations.use()).used, 0);
        assert.deepEqual(meter.refusals, [Limit.HourlyCalls]);
    });

    it('takes no calls for a conversation that cannot be opened', async () => {
        const meter = metered(1, 2);
        await payForCalls('a', 1, meter);

        await assert.rejects(payForCalls('b', 1, meter), { code: 'ACTIVE_CONVERSATIONS_EXHAUSTED' });

        assert.equal((await meter.hourlyCalls.use('ann')).used, 1);
        assert.deepEqual(meter.refusals, [Limit.ActiveConversations]);
    });

    it('gives calls back where the conversations cannot be told', async () => {
        const meter = metered(2, 2);
        const failing = { ...meter.activeConversations, enter: () => Promise.reject(new Error('away')) };

        await assert.rejects(payForCalls('a', 1, { ...meter, activeConversations: failing }), /away/);

        assert.equal((await meter.hourlyCalls.use('ann')).used, 0);
    });

    it('holds no place for a reading that another one left no calls for', async () => {
        const meter = metered(2, 1);

        const paid = await Promise.allSettled([payForCalls('a', 1, meter), payForCalls('b', 1, meter)]);

        assert.deepEqual(paid.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
        assert.equal((await meter.activeConversations.use()).used, 1);
        assert.equal((await meter.hourlyCalls.use('ann')).used, 1);
    });
});
