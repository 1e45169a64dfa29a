import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const FAILS = { match: { path: '/query' }, fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' } };

describe('while Salesforce fails', () => {
    it('calls of several users end its being called, and a call on trial begins it again', async () => {
        let now = Date.now();
        await using stage = await openStage({ now: () => now });
        await stage.org.addFault(FAILS);
        await Promise.all(['supervisor', 'agent'].map(async (user) => read(stage, user)));
        await stage.org.forgetRequests();

        const refused = await read(stage, 'supervisor');

        assert.equal(refused.body['code'], 'SALESFORCE_UNAVAILABLE');
        assert.equal(refused.headers.get('retry-after'), '10');
        assert.deepEqual(await stage.org.requests(), []);
        assert.equal((await stage.call('/readyz')).status, 200);
        assert.equal(await isOpen(stage), '1');
        await stage.org.clearFaults();
        now += 10_000;
        assert.equal((await read(stage, 'agent')).status, 200);
        assert.equal((await read(stage, 'supervisor')).status, 200);
        assert.equal(await isOpen(stage), '0');
        assert.deepEqual(
            stage.logLines
                .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
                .filter(({ message }) => String(message).startsWith('Salesforce'))
                .map(({ message, reason, durationMs }) => [message, reason ?? durationMs]),
            [
                ['Salesforce fails, calls are held back', 'upstream_500'],
                ['Salesforce answers again', 10_000]
            ]
        );
    });

    it('the clock may be set back: it is called again as soon as ever, and the probes tell what is', async () => {
        let [now, elapsed] = [Date.now(), 0];
        await using stage = await openStage({ now: () => now, elapsed: () => elapsed });
        await stage.org.addFault({ ...FAILS, match: {} });
        assert.equal((await stage.call('/readyz')).status, 503);
        await Promise.all(['supervisor', 'agent'].map(async (user) => read(stage, user)));
        assert.equal(await isOpen(stage), '1');
        await stage.org.clearFaults();

        now -= 60 * 60 * 1000;
        elapsed += 10_000;

        assert.equal((await read(stage, 'supervisor')).status, 200);
        assert.equal((await stage.call('/readyz')).status, 200);
        assert.equal(await isOpen(stage), '0');
    });

    it('the clock may be set back: the Conversation Data API is read again as soon as ever', async () => {
        let [now, elapsed] = [Date.now(), 0];
        await using stage = await openStage({
            now: () => now,
            elapsed: () => elapsed,
            reads: 'everyKind',
            tries: { sleep: () => Promise.resolve() }
        });
        await stage.org.addFault({ ...FAILS, match: { path: '/conversation-entries' } });
        for (let page = 0; page < 2; page += 1) await read(stage, 'supervisor');
        assert.equal(await isOpen(stage, 'conversationData'), '1');
        await stage.org.clearFaults();

        now -= 10 * 60 * 1000;
        elapsed += 10_000;
        const { body } = await read(stage, 'supervisor');

        assert.deepEqual(body['readers'], { conversationData: 'read' });
        assert.equal(await isOpen(stage, 'conversationData'), '0');
    });

    it('a commit that has begun is read back and noted', async () => {
        let now = Date.now();
        await using stage = await openStage({ now: () => now, environment: { salesforceTimeoutMs: 30_000 } });
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ suggestions }) => suggestions.length > 0);
        assert.ok(entry?.suggestions[0]);
        const { start, end } = entry.suggestions[0];
        await stage.org.addFault({ match: { method: 'PATCH' }, fault: { kind: 'hold' } });
        const committing = stage.commit(SEED, { request: redactionOf(entry, entry.text.slice(start, end)) });
        while ((await stage.org.rows('RedactInline_Event__c')).length === 0) await setImmediate();

        await stage.org.addFault(FAILS);
        now += 60_000;
        await Promise.all(['supervisor', 'agent'].map(async (user) => read(stage, user)));
        assert.equal(await isOpen(stage), '1');
        await stage.org.clearFaults();
        const { body } = await committing;

        assert.deepEqual(
            body.entries.map(({ outcome }) => outcome),
            ['redacted']
        );
        const events = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            events.map((row) => row['Type__c']),
            ['Intent', 'Outcome']
        );
    });
});

const read = async (stage: Stage, as: string): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(SEED)}/entries`, { as });

async function isOpen(stage: Stage, circuit = 'salesforce'): Promise<string | undefined> {
    const { text } = await stage.call('/metrics');
    return new RegExp(`^redact_inline_salesforce_circuit_open\\{circuit="${circuit}"\\} (\\d)$`, 'm').exec(text)?.[1];
}
