import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import type { EndedRecord, SweepGateway } from './sweepGateway.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

const start = async (): Promise<SimulatedOrg> => enterSimulatedOrg(await startOrg());
const sweepAs = (org: SimulatedOrg, name: string): SweepGateway =>
    org.salesforce.sweepAs(org.user(name), new AbortController().signal);
const idsOf = (records: readonly EndedRecord[] | null): readonly string[] =>
    (records ?? []).map(({ recordId }) => recordId).toSorted();

describe('finding the records of a sweep', () => {
    it('finds what ended in a time, batch after batch, with what Connect knows the conversation by', async () => {
        await using org = await start();
        const gateway = sweepAs(org, 'supervisor');
        const { recordId, conversationIdentifier } = org.record('cardAndSsn');
        const range = { from: 0, until: Date.now() + 1000 };

        const all = await gateway.findEnded('MessagingSession', { ...range, after: null });
        const ours = all?.find((record) => record.recordId === recordId);
        const first = idsOf(all)[0] ?? '';
        const rest = await gateway.findEnded('MessagingSession', { ...range, after: first });
        const last = idsOf(all).at(-1) ?? '';

        assert.equal(ours?.conversationIdentifier, conversationIdentifier);
        assert.ok(ours.endedAt !== null && ours.endedAt < range.until);
        assert.deepEqual(idsOf(rest), idsOf(all).slice(1));
        assert.deepEqual(await gateway.findEnded('MessagingSession', { ...range, after: last }), []);
        assert.ok(!idsOf(all).includes(org.record('liveSession').recordId));
        const sharp = { from: ours.endedAt, until: ours.endedAt };
        assert.deepEqual(await gateway.findEnded('MessagingSession', { ...sharp, after: null }), []);
        const included = await gateway.findEnded('MessagingSession', {
            ...sharp,
            until: sharp.from + 1000,
            after: null
        });
        assert.ok(idsOf(included).includes(recordId));
    });

    it('finds records by their ids, their conversation, and what Connect knows that by', async () => {
        await using org = await start();
        const gateway = sweepAs(org, 'supervisor');
        const { recordId, conversationIdentifier } = org.record('cardReadAloud');
        const rows = (await org.control('GET', 'objects/VoiceCall')) as Record<string, string>[];
        const conversationId = rows.find(({ Id }) => Id === recordId)?.['ConversationId'] ?? '';

        for (const [key, value] of [
            ['record', recordId],
            ['conversation', conversationId],
            ['identifier', conversationIdentifier]
        ] as const) {
            assert.deepEqual(idsOf(await gateway.findNamed('VoiceCall', key, [value])), [recordId], key);
            assert.deepEqual(await gateway.findNamed('MessagingSession', key, [value]), [], key);
        }
    });

    it('finds nothing that the user may not see', async () => {
        await using org = await start();
        const range = { from: 0, until: Date.now() + 1000, after: null };

        assert.deepEqual(await sweepAs(org, 'outsider').findEnded('MessagingSession', range), []);
    });

    it('refuses to ask for what is no identifier, and quotes nothing of it', async () => {
        await using org = await start();

        await assert.rejects(sweepAs(org, 'supervisor').findNamed('VoiceCall', 'identifier', ["x' OR Id != '"]), {
            name: 'RangeError',
            message: 'not an identifier'
        });
    });
});
