import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';

describe('redact-inline erase', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ reads: 'everyKind' });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.reset();
        await stage.org.setSwitches({ erasureSeconds: 0 });
    });

    const rowsOf = (object: string): Promise<readonly Readonly<Record<string, unknown>>[]> => stage.org.rows(object);
    const idOf = async (seed: string): Promise<string> => {
        const identifier = stage.org.conversationIdentifier(seed);
        return String(
            (await rowsOf('Conversation')).find((row) => row['ConversationIdentifier'] === identifier)?.['Id']
        );
    };
    const erase = async (id: string, ...more: readonly string[]): Promise<Ended> => {
        const { url = '', clientId = '', clientSecret = '' } = stage.environment.conversationData ?? {};
        const args = [
            'erase',
            '--user',
            'admin@example.com',
            '--conversation',
            id,
            '--reason',
            'Request 4711',
            ...more
        ];
        return runCommand(stage, args, {
            CONVERSATION_DATA_URL: url,
            CONVERSATION_DATA_CLIENT_ID: clientId,
            CONVERSATION_DATA_CLIENT_SECRET: clientSecret
        });
    };
    const events = async (): Promise<readonly unknown[]> =>
        (await rowsOf('RedactInline_Event__c')).map((row) => [row['Type__c'], row['Outcome__c'], row['Note__c']]);

    it('deletes what is confirmed, follows it to its end, and tells it before and after', async () => {
        const id = await idOf('richSession');
        const dry = await erase(id, '--dry-run', '--json');
        const unconfirmed = await erase(id);
        const untouched = await events();
        const done = await erase(id, '--yes', id, '--json');

        assert.deepEqual([dry.code, unconfirmed.code, done.code], [0, 64, 0], done.complaints);
        assert.deepEqual(untouched, []);
        assert.equal((JSON.parse(done.out) as { outcome: string }).outcome, 'erased');
        assert.ok(done.complaints.includes(stage.org.recordId('richSession')));
        assert.ok((await rowsOf('Conversation')).every((row) => row['Id'] !== id));
        assert.deepEqual(await events(), [
            ['Erasure', null, 'Request 4711'],
            ['Erasure', 'missing', 'Request 4711']
        ]);
    });

    it('says why not: open sessions, the limit of an hour, a delete that fails, nothing of that id', async () => {
        const id = await idOf('richSession');
        const open = await erase(await idOf('liveSession'), '--yes', await idOf('liveSession'));
        await stage.org.setSwitches({ erasureEnd: 'failed' });
        const failed = await erase(id, '--yes', id);
        await stage.org.addFault({
            match: { method: 'DELETE' },
            times: 1,
            fault: { kind: 'status', status: 429, errorCode: 'LIMIT' }
        });
        const limited = await erase(id, '--yes', id);
        const unknown = await erase('0dwHs000000099ZIAQ', '--yes', '0dwHs000000099ZIAQ');

        assert.deepEqual([open.code, failed.code, limited.code], [75, 1, 75], limited.complaints);
        assert.match(open.complaints, /open/);
        assert.match(limited.complaints, /ten an hour/);
        assert.ok(unknown.code === 66 || unknown.code === 64);
        assert.deepEqual(
            (await events()).map((event) => (event as unknown[])[1]),
            [null, 'failed', null, 'failed']
        );
    });
});
