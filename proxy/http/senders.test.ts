import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { openStage, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';

/** What the customer is called to a caller. */
async function customerTo(stage: Stage, as: 'agent' | 'supervisor', act: 'view' | 'redact'): Promise<string | null> {
    const path = `/v1/records/${stage.org.recordId(SEED)}/entries`;
    const { status, body } = await stage.call(path, { as, act });
    assert.equal(status, 200);
    const { entries } = body as unknown as EntriesAnswer;
    const customer = entries.find(({ sender }) => sender.role === 'EndUser');
    assert.ok(customer);
    return customer.sender.displayName;
}

/** Calls every customer of the org this. */
async function callCustomers(stage: Stage, name: string): Promise<void> {
    const rows = await stage.org.rows('ConversationParticipant');
    for (const row of rows.filter((row) => row['ParticipantRole'] === 'EndUser')) {
        await stage.org.changeRow('ConversationParticipant', String(row['Id']), { ParticipantDisplayName: name });
    }
}

describe('The name of a sender', () => {
    it('is masked for who may only view where a customer gave something else as their name', async () => {
        await using stage = await openStage();
        await callCustomers(stage, 'Robin 4111 1111 1111 1111');

        assert.equal(await customerTo(stage, 'agent', 'view'), 'Robin [redacted: card number]');
        assert.equal(await customerTo(stage, 'supervisor', 'redact'), 'Robin 4111 1111 1111 1111');
    });

    it('is told to who may only view where it is a name', async () => {
        await using stage = await openStage();
        await callCustomers(stage, 'Robin Clarke');

        assert.equal(await customerTo(stage, 'agent', 'view'), 'Robin Clarke');
    });
});
