import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createActiveConversations } from '../../limits/activeConversations.ts';
import { createHourlyCalls } from '../../limits/hourlyCalls.ts';
import { openSqliteState } from '../../state/sqlite/openSqliteState.ts';
import type { ConversationDataReader } from '../recordVisit.ts';
import { SweepAction } from './criteria.ts';
import { createPlanner, type SweepPlan } from './planSweep.ts';

const SHARES = { commitReserve: 0, bulkMost: 100 };
const MINUTE_MS = 60_000;

/** The plan for so many records, of two to a conversation, that nothing but their pace holds up: one a second. */
async function plan(records: number, conversationData: ConversationDataReader | null): Promise<SweepPlan> {
    const state = openSqliteState(':memory:', () => 0);
    const ceilingAt = (): number => 1_000_000;
    const planner = createPlanner({
        activeConversations: createActiveConversations(state.conversationWindow, {
            ceilingAt,
            shares: SHARES,
            now: () => 0
        }),
        hourlyCalls: createHourlyCalls(state.callWindow, { limit: 1_000_000, shares: SHARES }),
        conversationData,
        now: () => 0,
        userId: 'u',
        action: SweepAction.Flag,
        rules: { ceilingAt, hourlyCallLimit: 1_000_000, shares: SHARES, pace: 1_000 }
    });
    planner.take({
        items: Array.from({ length: records }, (_, index) => ({
            recordId: String(index),
            object: 'MessagingSession',
            conversationIdentifier: String(Math.floor(index / 2)),
            endedAt: 0
        })),
        live: 0,
        withoutConversation: 0,
        lacking: null
    });
    const planned = await planner.plan();
    await state.close();
    return planned;
}

it('a plan counts a call to the Conversation Data API for each record, and the time that 45 a minute take', async () => {
    const reader = {} as ConversationDataReader;

    const [without, withReader] = [await plan(900, null), await plan(900, reader)];

    assert.deepEqual([without.dataCalls, without.ends.earliest], [0, 7.5 * MINUTE_MS]);
    assert.deepEqual([withReader.dataCalls, withReader.ends.earliest], [900, 20 * MINUTE_MS]);
});
