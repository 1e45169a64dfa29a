import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { openState } from '../../proxy/state/openState.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { SILENT } from '../org/withState.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';
import { runHere } from '../testing/runHere.ts';

const COMMAND = ['erase', '--user', 'admin@example.com', '--reason', 'Request 4711'];

describe('redact-inline erase', () => {
    let stage: Stage;
    let folder: string;
    /** Of the state: a new one for each test. */
    let path: string;
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        stage = await openStage({ reads: 'everyKind' });
    });
    after(async () => {
        await stage[Symbol.asyncDispose]();
        await rm(folder, { recursive: true });
    });
    beforeEach(async () => {
        await stage.org.reset();
        await stage.org.setSwitches({ erasureSeconds: 0 });
        path = join(folder, `${randomUUID()}.db`);
    });

    const rowsOf = (object: string): Promise<readonly Readonly<Record<string, unknown>>[]> => stage.org.rows(object);
    const idOf = async (seed: string): Promise<string> => {
        const identifier = stage.org.conversationIdentifier(seed);
        return String(
            (await rowsOf('Conversation')).find((row) => row['ConversationIdentifier'] === identifier)?.['Id']
        );
    };
    const variables = (): Readonly<Record<string, string>> => {
        const { url = '', clientId = '', clientSecret = '' } = stage.environment.conversationData ?? {};
        return {
            STATE_URL: `sqlite:${path}`,
            CONVERSATION_DATA_URL: url,
            CONVERSATION_DATA_CLIENT_ID: clientId,
            CONVERSATION_DATA_CLIENT_SECRET: clientSecret
        };
    };
    const run = (...args: readonly string[]): Promise<Ended> => runHere(stage, [...COMMAND, ...args], variables());
    const erase = (id: string, ...more: readonly string[]): Promise<Ended> => run('--conversation', id, ...more);
    const outcomeOf = ({ out }: Ended): string => (JSON.parse(out) as { readonly outcome: string }).outcome;
    const events = async (): Promise<readonly unknown[]> =>
        (await rowsOf('RedactInline_Event__c')).map((row) => [row['Type__c'], row['Outcome__c'], row['Note__c']]);

    it('asks for nothing and exits with 78 where its state cannot be opened, and says what to do', async () => {
        const id = await idOf('richSession');
        await writeFile(path, 'a letter, and no database');

        const { code, out, complaints } = await erase(id, '--yes', id);

        assert.deepEqual([code, out], [78, '']);
        assert.match(complaints, /^STATE_URL: \S+ is damaged, or no SQLite database\. [^\n]+\n$/);
        assert.equal(await readFile(path, 'utf8'), 'a letter, and no database');
    });

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

    it('keeps a reason on one line, and takes none that is blank or too long for the audit', async () => {
        const id = await idOf('richSession');
        const blank = await erase(id, '--yes', id, '--reason', ' \n\u202e');
        const long = await erase(id, '--yes', id, '--reason', 'x'.repeat(256));
        const before = await events();
        const done = await erase(id, '--yes', id, '--reason', ' Request\r\n\t4711 of \u202ecustomer ');

        assert.deepEqual([blank.code, long.code, before], [64, 64, []]);
        assert.equal(done.code, 0, done.complaints);
        assert.deepEqual(await events(), [
            ['Erasure', null, 'Request 4711 of customer'],
            ['Erasure', 'missing', 'Request 4711 of customer']
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

    it('tells nobody of a delete that Salesforce takes no more of for now, and keeps no place for it; the other kind goes on', async () => {
        const [id, other] = [await idOf('richSession'), await idOf('cardAndSsn')];
        const person = (await rowsOf('ConversationParticipant'))
            .map((row) => String(row['ParticipantEntityId']))
            .find((entityId) => entityId.startsWith('0PA'));
        assert.ok(person);
        await stage.org.addFault({
            match: { method: 'DELETE' },
            times: 1,
            fault: { kind: 'status', status: 429, errorCode: 'LIMIT', retryAfter: 3000 }
        });
        const limited = await erase(id, '--yes', id);
        const told = await events();
        await stage.org.forgetRequests();
        const again = await erase(other, '--yes', other);
        const requests = await stage.org.requests();
        const state = await openState({ kind: 'sqlite', path }, { org: 'localhost', now: Date.now, log: SILENT });
        const held = await state.conversationWindow.list();
        await state.close();

        assert.deepEqual([limited.code, again.code], [75, 75], again.complaints);
        assert.equal(told.length, 2);
        assert.deepEqual(await events(), told);
        assert.ok(requests.every(({ method }) => method !== 'DELETE'));
        assert.deepEqual(held, [stage.org.conversationIdentifier('richSession')]);
        for (const { complaints } of [limited, again]) {
            assert.match(complaints, /ten an hour.* In \d,\d{3} seconds it can be tried again/);
        }
        const [dry, done] = [
            await run('--participant', person, '--dry-run'),
            await run('--participant', person, '--yes', person)
        ];
        assert.deepEqual([dry.code, done.code], [0, 0], done.complaints);
    });

    it('says of another pause than that of deletes what it is, and when it ends', async () => {
        const id = await idOf('richSession');
        await stage.org.addFault({
            match: { path: '/composite/sobjects' },
            times: 1,
            fault: { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 40 }
        });

        const { code, complaints } = await erase(id, '--yes', id);

        assert.equal(code, 75, complaints);
        assert.doesNotMatch(complaints, /ten an hour/);
        assert.match(complaints, /SALESFORCE_UNAVAILABLE.* In 40 seconds it can be tried again/);
    });

    it('counts what it deletes among the active conversations, and without a place deletes nothing and tells nobody', async () => {
        const id = await idOf('richSession');
        const settings = { org: 'localhost', now: Date.now, log: SILENT };
        const entered = await openState({ kind: 'sqlite', path }, settings);
        await entered.conversationWindow.enter('another conversation', 1);
        await entered.close();

        const full = await runHere(stage, [...COMMAND, '--conversation', id, '--yes', id], {
            ...variables(),
            ACTIVE_CONVERSATION_CEILING: '1',
            LIMIT_BULK_SHARE: '100'
        });
        const untouched = await events();
        const done = await erase(id, '--yes', id);

        assert.deepEqual([full.code, full.out, untouched, done.code], [75, '', [], 0], full.complaints);
        assert.match(full.complaints, /ACTIVE_CONVERSATIONS_EXHAUSTED.* In \d,\d{3} seconds it can be tried again/);
        const state = await openState({ kind: 'sqlite', path }, settings);
        const held = await state.conversationWindow.list();
        await state.close();
        assert.deepEqual(
            held.toSorted(),
            [stage.org.conversationIdentifier('richSession'), 'another conversation'].toSorted()
        );
    });

    it('deletes nothing, and asks nobody, where the user does not see the log of deletes', async () => {
        const id = await idOf('cardAndSsn');
        const order = ['erase', '--user', 'agent@example.com', '--reason', 'Request 4711', '--conversation', id];

        const dry = await runHere(stage, [...order, '--dry-run'], variables());
        const asked = await runHere(stage, [...order, '--yes', id], variables());

        for (const { code, out, complaints } of [dry, asked]) {
            assert.deepEqual([code, out], [77, ''], complaints);
            assert.match(complaints, /ConversationApiLog.*Nothing was deleted/);
        }
        assert.ok((await rowsOf('Conversation')).some((row) => row['Id'] === id));
        assert.deepEqual(await events(), []);
    });

    it('tells each status of a delete once, and nothing while its log cannot be read', async () => {
        const id = await idOf('richSession');
        await stage.org.setSwitches({ erasureSeconds: 1 });
        const match = { path: 'FROM ConversationApiLog' };
        await stage.org.addFault({ match, skip: 3, times: 3, fault: { kind: 'malformedJson' } });

        const { code, complaints } = await erase(id, '--yes', id);

        assert.equal(code, 0, complaints);
        assert.deepEqual(complaints.match(/^Salesforce: .*$/gm), ['Salesforce: ENQUEUED', 'Salesforce: COMPLETED']);
    });

    it('is told in the evidence of a record that is gone, by who asked for it', async () => {
        const id = await idOf('richSession');
        const recordId = stage.org.recordId('richSession');
        await erase(id, '--yes', id);
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));

        const args = ['audit', 'export', '--user', 'admin@example.com', '--record', recordId, '--out', folder];
        const exported = await runHere(stage, args);

        assert.equal(exported.code, 0, exported.complaints);
        const { evidence } = JSON.parse(await readFile(join(exported.out.trim(), 'evidence.json'), 'utf8')) as {
            readonly evidence: Evidence;
        };
        assert.deepEqual(
            evidence.erasures.map(({ by, note, outcome }) => [by.id, note, outcome?.code]),
            [[evidence.madeBy.userId, 'Request 4711', 'missing']]
        );
        assert.deepEqual([evidence.record.object, evidence.chain.verdict], [null, 'unbroken']);
        assert.match(
            await readFile(join(exported.out.trim(), 'evidence.html'), 'utf8'),
            /Deletion of the conversation[\s\S]*Request 4711/
        );
        await rm(folder, { recursive: true });
    });

    it('deletes a person with all their conversations, and tells it on each record', async () => {
        const conversationId = await idOf('threeSessions');
        const participants = (await rowsOf('ConversationParticipant')).filter(
            (row) => row['ConversationId'] === conversationId
        );
        const entityId = String(
            participants.map((row) => String(row['ParticipantEntityId'])).find((id) => id.startsWith('0PA'))
        );
        const sessions = (await rowsOf('MessagingSession')).filter((row) => row['ConversationId'] === conversationId);
        const others = (await rowsOf('Conversation')).length;

        const unconfirmed = await run('--participant', entityId, '--yes', conversationId);
        const done = await run('--participant', entityId, '--yes', entityId, '--json');

        assert.deepEqual([unconfirmed.code, done.code, outcomeOf(done)], [64, 0, 'erased'], done.complaints);
        assert.match(done.complaints, /^This deletes for good: customer 0PA\w{15}, with all their messaging data\./);
        assert.ok(sessions.length > 1);
        assert.equal((await events()).length, 2 * sessions.length);
        assert.ok((await rowsOf('MessagingSession')).every((row) => row['ConversationId'] !== conversationId));
        assert.equal((await rowsOf('Conversation')).length, others - 1);
    });

    it('follows the log of a delete that was not answered, and is not misled by that of an earlier one', async () => {
        const id = await idOf('richSession');
        await stage.org.setSwitches({ erasureEnd: 'failed' });
        const failed = await erase(id, '--yes', id, '--json');
        await stage.org.setSwitches({ erasureEnd: 'never' });
        await stage.org.addFault({
            match: { method: 'DELETE' },
            times: 1,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });
        const lost = await erase(id, '--yes', id, '--wait', '0', '--json');
        await stage.org.setSwitches({ erasureEnd: 'completed' });
        await stage.org.addFault({ match: { method: 'DELETE' }, times: 1, fault: { kind: 'applyThenFail' } });
        const taken = await erase(id, '--yes', id, '--json');

        assert.deepEqual([failed, lost, taken].map(outcomeOf), ['failed', 'unverified', 'erased'], taken.complaints);
        assert.deepEqual([failed.code, lost.code, taken.code], [1, 1, 0]);
        for (const { complaints } of [lost, taken])
            assert.match(complaints, /has not answered, and may have taken it on/);
        assert.match(lost.complaints, /Nobody knows yet what became of it/);
        assert.deepEqual(
            (await events()).map((event) => (event as readonly unknown[])[1]),
            [null, 'failed', null, 'unverified', null, 'missing']
        );
    });

    it('says what 412 means where all that the user sees has ended, and that nobody knows while its log is not over', async () => {
        const id = await idOf('richSession');
        const fault = { kind: 'status', status: 412, errorCode: 'PRECONDITION_FAILED' };
        await stage.org.addFault({ match: { method: 'DELETE' }, times: 1, fault });
        const refused = await erase(id, '--yes', id);
        await stage.org.setSwitches({ erasureEnd: 'never' });
        const open = await erase(id, '--yes', id, '--wait', '0');

        assert.deepEqual([refused.code, open.code, open.out], [75, 1, `${id} unverified\n`], refused.complaints);
        assert.match(
            refused.complaints,
            /refuses it \(412\): a messaging session of it is open that this user may not see/
        );
        assert.match(open.complaints, /^Salesforce: ENQUEUED\nNobody knows yet/m);
    });

    it('deletes nothing where the token of the app lacks its scope, says so, and tells it in the audit', async () => {
        const id = await idOf('richSession');
        const app = { clientId: 'no-scope', clientSecret: 'a-secret-of-this-app', scopes: ['api'] };
        await fetch(`${stage.org.url}/_simulator/credential-clients`, { method: 'POST', body: JSON.stringify(app) });

        const refused = await runHere(stage, [...COMMAND, '--conversation', id, '--yes', id], {
            ...variables(),
            CONVERSATION_DATA_CLIENT_ID: app.clientId,
            CONVERSATION_DATA_CLIENT_SECRET: app.clientSecret
        });

        assert.deepEqual([refused.code, refused.out], [77, ''], refused.complaints);
        assert.match(refused.complaints, /the token has no scope of this API\. Add sfap_api to the app/);
        assert.deepEqual(await events(), [
            ['Erasure', null, 'Request 4711'],
            ['Erasure', 'failed', 'Request 4711']
        ]);
        assert.ok((await rowsOf('Conversation')).some((row) => row['Id'] === id));
    });

    it('is the same as a program', LONG_FORM, async () => {
        const id = await idOf('richSession');

        const done = await runCommand(stage, [...COMMAND, '--conversation', id, '--yes', id], variables());

        assert.deepEqual([done.code, done.out], [0, `${id} erased\n`], done.complaints);
        assert.match(
            done.complaints,
            /^This deletes for good: conversation \w{18}\. 1 conversation, 1 call or session, /
        );
        assert.ok((await rowsOf('Conversation')).every((row) => row['Id'] !== id));
    });

    it('takes no time to wait that is none', async () => {
        const id = await idOf('richSession');
        for (const wait of ['soon', '-1', '86401', '1.5', '']) {
            const { code, complaints } = await erase(id, '--yes', id, '--wait', wait);
            assert.deepEqual([code, /whole number from 0 to 86400/.test(complaints)], [64, true], wait);
        }
        assert.deepEqual(await events(), []);
    });
});
