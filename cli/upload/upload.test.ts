import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { accessTokenOf, standInSf } from '../org/testing/standInSf.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';
import type { RecordReport } from './uploadReport.ts';

const SEED = 'callWithoutTranscript';
const UPLOAD = '/connect/conversations/upload';
const CARD = '4111 1111 1111 4321';
const CALL = `WEBVTT

00:00:02.000 --> 00:00:04.000
<v Ana Oliveira>Northwind Home, what is the number of your card?

00:00:05.000 --> 00:00:09.000
<v Leila Karimi>It is ${CARD}, grüße 👋

00:00:11.000 --> 00:00:12.000
<v Ana Oliveira>Thank you.
`;

describe('redact-inline upload', () => {
    let stage: Stage;
    let folder = '';
    let recordId = '';
    let runs = 0;
    before(async () => {
        stage = await openStage();
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        recordId = stage.org.recordId(SEED);
    });
    after(async () => {
        await stage[Symbol.asyncDispose]();
        await rm(folder, { recursive: true });
    });
    beforeEach(async () => {
        await stage.org.reset();
        await stage.org.forgetRequests();
        runs += 1;
    });

    const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
        const path = join(folder, `${String(runs)}-${name}`);
        await writeFile(path, content);
        return path;
    };
    const upload = (...args: readonly string[]): Promise<Ended> =>
        runCommand(stage, ['upload', '--user', 'uploader@example.com', ...args], {
            STATE_URL: `sqlite:${join(folder, `state-${String(runs)}.db`)}`
        });
    const uploadCall = async (...args: readonly string[]): Promise<Ended> =>
        upload('--record', recordId, await fileOf('call.vtt', CALL), ...args);
    const reportOf = ({ out, complaints }: Ended): RecordReport => {
        assert.notEqual(out, '', complaints);
        const [record] = (JSON.parse(out) as { readonly records: readonly RecordReport[] }).records;
        assert.ok(record);
        return record;
    };
    const storedTexts = async (): Promise<readonly unknown[]> =>
        (await stage.org.storedEntries(SEED)).map(({ messageText }) => messageText);
    const posts = async (): Promise<number> =>
        (await stage.org.requests()).filter(({ method, path }) => method === 'POST' && path.includes(UPLOAD)).length;

    it('stores a transcript in its order, with who said it when, and waits until Salesforce says so', async () => {
        await stage.org.setSwitches({ uploadSeconds: 1 });

        const ended = await uploadCall('--json');

        const report = reportOf(ended);
        const stored = await stage.org.storedEntries(SEED);
        assert.equal(ended.code, 0, ended.complaints);
        assert.deepEqual(
            report.uploads.map(({ state, stored: count, failed }) => [state, count, failed]),
            [['stored', 3, 0]]
        );
        assert.deepEqual(
            stored.map(({ messageText }) => messageText),
            ['Northwind Home, what is the number of your card?', `It is ${CARD}, grüße 👋`, 'Thank you.']
        );
        assert.deepEqual(
            stored.map((entry) => linksOf(entry)),
            ['Agent', 'EndUser', 'Agent'].map((role) => [role, [recordId]])
        );
        assert.equal(await posts(), 1);
    });

    it('redacts before anything is sent, and tells counts alone', async () => {
        const ended = await uploadCall('--redact', 'CARD_NUMBER');

        assert.equal(ended.code, 0, ended.complaints);
        assert.match(ended.out, /redacted 1 CARD_NUMBER/);
        assert.equal((await storedTexts())[1], 'It is [redacted: card number ending 4321], grüße 👋');
        assert.doesNotMatch(ended.out + ended.complaints, /4111[ -]?1111|Northwind|Thank/);
        const wrong = await uploadCall('--redact', 'CARDS');
        assert.equal(wrong.code, 64);
        assert.match(wrong.complaints, /no category CARDS/);
    });

    it('leaves out what is stored already, also where it was redacted since', LONG_FORM, async () => {
        await uploadCall();
        const [, spoken] = await stage.org.storedEntries(SEED);
        await stage.org.changeEntry(SEED, spoken?.identifier ?? '', { messageText: 'It is [redacted]' });

        const again = reportOf(await uploadCall('--json'));

        assert.deepEqual([again.leftOut, again.toSend], [3, 0]);
        assert.deepEqual((await storedTexts())[1], 'It is [redacted]');
        assert.equal(await posts(), 1);
    });

    it('sends nothing in a dry run', LONG_FORM, async () => {
        const ended = await uploadCall('--dry-run');

        assert.equal(ended.code, 0, ended.complaints);
        assert.match(ended.out, /3 lines, 3 to upload/);
        assert.equal(await posts(), 0);
    });

    it('writes what failed to a file that uploads as it is', async () => {
        await stage.org.setSwitches({ uploadTextCap: 40, uploadPartlyFailed: 'partial' });
        const partly = await uploadCall('--json');
        const { uploads, retryFile } = reportOf(partly);
        await stage.org.setSwitches({ uploadTextCap: 1000 });

        const retried = await upload('--record', recordId, retryFile ?? '', '--json');

        assert.equal(partly.code, 1);
        assert.deepEqual(
            uploads.map(({ state, status, stored, failed }) => [state, status, stored, failed]),
            [['partlyStored', 'PARTIAL_SUCCESS', 2, 1]]
        );
        assert.equal((await stat(retryFile ?? '')).mode & 0o777, 0o600);
        assert.match(await readFile(retryFile ?? '', 'utf8'), /Northwind/);
        assert.equal(retried.code, 0, retried.complaints);
        assert.equal((await storedTexts()).length, 3);
    });

    it('tells of an upload that failed whole, and keeps all of it for another try', LONG_FORM, async () => {
        await stage.org.setSwitches({ uploadTextCap: 1 });

        const ended = await uploadCall('--json');

        const { uploads, retryFile } = reportOf(ended);
        assert.equal(ended.code, 1);
        assert.deepEqual(
            uploads.map(({ state, status }) => [state, status]),
            [['failed', 'FAILED']]
        );
        assert.equal((await readFile(retryFile ?? '', 'utf8')).trim().split('\n').length, 4);
    });

    it('never sends again what nobody has answered, and tells what can be known', LONG_FORM, async () => {
        await stage.org.addFault({ match: { method: 'POST', path: UPLOAD }, fault: { kind: 'applyThenFail' } });

        const ended = await uploadCall('--json');
        await stage.org.clearFaults();
        const again = await uploadCall('--json');

        assert.equal(ended.code, 1);
        assert.deepEqual(
            reportOf(ended).uploads.map(({ state, appeared }) => [state, appeared]),
            [['unanswered', 3]]
        );
        assert.equal(await posts(), 1);
        assert.deepEqual([again.code, reportOf(again).leftOut], [0, 3]);
    });

    it('refuses calls that take no transcript, each with the cure', async () => {
        const path = await fileOf('call.vtt', CALL);
        const of = (seed: string): Promise<Ended> => upload('--record', stage.org.recordId(seed), path);
        await stage.org.share('liveCall', 'uploader', 'read');

        const [open, session, unseen] = [await of('liveCall'), await of('cardAndSsn'), await of('cardReadAloud')];

        assert.deepEqual([open.code, session.code, unseen.code], [65, 65, 66]);
        assert.match(open.out, /has not ended/);
        assert.match(session.out, /is no voice call/);
        assert.match(unseen.out, /may not see it/);
        assert.equal(await posts(), 0);
    });

    it('names every line that cannot be uploaded, and sends nothing of the file', LONG_FORM, async () => {
        const text = [
            '[00:00:02] Ana Oliveira: Hello',
            '[00:00:03] Stranger: Hi',
            '[00:00:01] Ana Oliveira: Earlier',
            '[01:00:00] Ana Oliveira: Too late'
        ].join('\n');
        const path = await fileOf('call.txt', text);

        const wrong = await upload('--record', recordId, path);
        const mended = await upload('--record', recordId, path, '--speaker', 'Stranger=EndUser', '--keep-order');

        assert.equal(wrong.code, 65);
        assert.match(wrong.complaints, /line 2 is said by nobody who took part.*--speaker/);
        assert.match(wrong.complaints, /line 3 was said before the line before it/);
        assert.match(wrong.complaints, /line 4 was said before the conversation began or after it ended/);
        assert.match(wrong.complaints, /Nothing was sent/);
        assert.doesNotMatch(mended.complaints, /line [123]/);
        assert.equal(await posts(), 0);
    });

    it('tells of files that cannot be read, with line and cure', LONG_FORM, async () => {
        const broken = await fileOf(
            'call.ndjson',
            '{"type":"conversation","payload":{"conversationId":"x"}}\n{"type":'
        );
        const empty = await fileOf('empty.vtt', '');

        const ended = await upload('--record', recordId, broken, '--format', 'upload');
        assert.equal(ended.code, 65);
        assert.match(ended.complaints, /line 2/);
        assert.equal((await upload('--record', recordId, empty)).code, 65);
        assert.equal((await upload('--record', recordId, join(folder, 'none.vtt'))).code, 66);
        assert.equal((await upload('--record', recordId)).code, 64);
        assert.equal(await posts(), 0);
    });

    it('sends the calls of a manifest in one request', LONG_FORM, async () => {
        const [other] = await stage.org.addConversation({
            seed: `other-${String(runs)}`,
            records: [
                {
                    object: 'VoiceCall',
                    startedAt: Date.now() - 7_200_000,
                    endedAt: Date.now() - 7_000_000,
                    access: { uploader: 'read' }
                }
            ],
            entries: []
        });
        await fileOf('one.vtt', CALL);
        await fileOf('two.txt', '[00:00:02] Agent: Hello\n[00:00:04] Customer: Hi\n');
        const rows = `record,file\n${recordId},${String(runs)}-one.vtt\n${other?.recordId ?? ''},${String(runs)}-two.txt\n`;

        const ended = await upload('--manifest', await fileOf('calls.csv', rows), '--json');

        assert.equal(ended.code, 0, ended.complaints);
        assert.equal((await storedTexts()).length, 3);
        assert.equal((await stage.org.entriesOf(other?.conversationIdentifier ?? '')).length, 2);
        assert.equal(await posts(), 1);
    });

    it('uploads as who is logged in to sf, without a variable of the proxy', LONG_FORM, async () => {
        const username = 'uploader@example.com';
        const token = await accessTokenOf(stage, username);
        const sf = await standInSf(folder, {
            'org display': { status: 0, result: { instanceUrl: stage.environment.orgUrl, username } },
            'org auth': { status: 0, result: { accessToken: token } }
        });
        const path = await fileOf('call.vtt', CALL);
        const args = ['upload', '--target-org', 'acme', '--record', recordId, path];

        const ended = await runCommand(null, args, { SF_BINARY: sf, STATE_URL: 'sqlite::memory:' });

        assert.equal(ended.code, 0, ended.complaints);
        assert.equal((await storedTexts()).length, 3);
    });

    it('tells of a user who may not upload', LONG_FORM, async () => {
        const path = await fileOf('call.vtt', CALL);
        const denied = await runCommand(
            stage,
            ['upload', '--user', 'supervisor@example.com', '--record', recordId, path],
            { STATE_URL: 'sqlite::memory:' }
        );

        assert.equal(denied.code, 77, denied.complaints);
        assert.match(denied.complaints, /Nothing was sent/);
        assert.deepEqual(await storedTexts(), []);
    });
});

function linksOf(entry: object): readonly unknown[] {
    const { sender, relatedRecords } = entry as {
        readonly sender: { readonly role: string };
        readonly relatedRecords: readonly string[];
    };
    return [sender.role, relatedRecords];
}
