import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { TranscriptCheck, TranscriptUpload } from 'c/proxyContract';
import { CARD, SEED, sendFile, storedTexts, uploadsSent, type FileCall } from './fileOfCall.ts';
import { openStage, type Stage } from './stage.ts';

const UPLOAD = '/connect/conversations/upload';

describe('a file for a call without a transcript', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.reset();
        await stage.org.forgetRequests();
    });

    const check = async (call: FileCall = {}): Promise<TranscriptCheck> => {
        const { status, text, body } = await sendFile(stage, 'transcript/check', call);
        assert.equal(status, 200, text);
        return body as unknown as TranscriptCheck;
    };
    const upload = async (call: FileCall = {}): Promise<TranscriptUpload> => {
        const { status, text, body } = await sendFile(stage, 'transcript', call);
        assert.equal(status, 200, text);
        return body as unknown as TranscriptUpload;
    };

    it('is checked: what would be stored and masked, who speaks, who took part; nothing is sent', async () => {
        const told = await check({ query: 'extension=vtt&redact=all' });

        assert.deepEqual(
            [told.lines, told.toStore, told.storedAlready, told.problemCount, told.redacted['CARD_NUMBER']],
            [3, 3, 0, 0, 1]
        );
        assert.deepEqual(
            told.speakers.map(({ name, lines, problem }) => [name, lines, problem]),
            [
                ['Ana Oliveira', 2, null],
                ['Leila Karimi', 1, null]
            ]
        );
        assert.deepEqual(
            told.speakers.map(({ participantId }) => told.participants.find(({ id }) => id === participantId)?.role),
            ['Agent', 'EndUser']
        );
        assert.doesNotMatch(JSON.stringify(told), /4111[ -]?1111|Northwind|Thank/);
        assert.equal(await uploadsSent(stage), 0);
        assert.deepEqual(await storedTexts(stage), []);
    });

    it('is uploaded in its order, as the user, and what became of it is told', async () => {
        const told = await upload();

        assert.deepEqual([told.state, told.sent, told.stored, told.failed, told.redacted], ['stored', 3, 3, 0, {}]);
        assert.deepEqual(await storedTexts(stage), [
            'Northwind Home, what is the number of your card?',
            `It is ${CARD}, grüße 👋`,
            'Thank you.'
        ]);
    });

    it('is masked before it reaches Salesforce: in all categories, or in those that are named', async () => {
        const told = await upload({ query: 'extension=vtt&redact=CARD_NUMBER' });

        assert.deepEqual(told.redacted, { CARD_NUMBER: 1 });
        assert.equal((await storedTexts(stage))[1], 'It is [redacted: card number ending 4321], grüße 👋');
        const wrong = await sendFile(stage, 'transcript', { query: 'redact=SHOE_SIZE' });
        assert.deepEqual([wrong.status, wrong.body['code']], [400, 'REQUEST_INVALID']);
    });

    it('is told as it goes to those who ask for that', async () => {
        await stage.org.setSwitches({ uploadSeconds: 1 });

        const { text, headers } = await sendFile(stage, 'transcript', { headers: { accept: 'application/x-ndjson' } });

        const lines = text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>);
        assert.match(headers.get('content-type') ?? '', /^application\/x-ndjson/);
        assert.deepEqual(lines.at(0), { step: 'settling', share: 1 });
        assert.equal(lines.at(-1)?.['state'], 'stored');
    });

    it('that Salesforce does not settle is told as such within two minutes, or within 75 seconds to who hears nothing before', async () => {
        let time = Date.now();
        const wait = (milliseconds: number): Promise<void> => Promise.resolve(void (time += milliseconds));
        await using slow = await openStage({ now: () => time, uploadPatience: { longestMs: 120_000, wait } });
        await slow.org.setSwitches({ uploadSeconds: 3600 });
        const waited = async (accept: string): Promise<number> => {
            const begun = time;
            const { text } = await sendFile(slow, 'transcript', { headers: { accept } });
            assert.match(text, /"state":"unsettled"/);
            return time - begun;
        };

        assert.deepEqual([await waited('application/json'), await waited('application/x-ndjson')], [75_000, 120_000]);
    });

    it('leaves out what is stored already, also where it was redacted since', async () => {
        await upload();
        const [, spoken] = await stage.org.storedEntries(SEED);
        await stage.org.changeEntry(SEED, spoken?.identifier ?? '', { messageText: 'It is [redacted]' });

        const told = await check();
        const again = await upload();

        assert.deepEqual([told.storedAlready, told.toStore], [3, 0]);
        assert.deepEqual([again.state, again.storedAlready, again.sent], ['stored', 3, 0]);
        assert.equal((await storedTexts(stage))[1], 'It is [redacted]');
        assert.equal(await uploadsSent(stage), 1);
    });

    it('is read by the columns that are told, by their places, and in its own order where that is asked for', async () => {
        const file = 'Wer;Wann;Was\nAna Oliveira;00:00:05;later\nLeila Karimi;00:00:02;earlier\n';
        const columns = 'columns=speaker.1-start.2-text.3';

        const unnamed = await sendFile(stage, 'transcript/check', { file, query: 'extension=csv' });
        const unordered = await check({ file, query: `extension=csv&${columns}` });
        const told = await upload({ file, query: `extension=csv&${columns}&order=file` });

        assert.deepEqual(
            [unnamed.body['code'], unnamed.body['errors']],
            ['TRANSCRIPT_UNREADABLE', [{ path: 'lines[1]', problem: 'COLUMNS' }]]
        );
        assert.deepEqual(unordered.problems, [{ line: 3, problem: 'OUT_OF_ORDER' }]);
        assert.deepEqual([told.state, told.sent], ['stored', 2]);
        assert.deepEqual(await storedTexts(stage), ['later', 'earlier']);
        for (const query of [
            'columns=text.0',
            'columns=Was.3',
            'columns=text.3-text.2',
            'order=time',
            'columns=text.4'
        ]) {
            const wrong = await sendFile(stage, 'transcript/check', { file, query: `extension=csv&${query}` });
            assert.equal(
                wrong.body['code'],
                query === 'columns=text.4' ? 'TRANSCRIPT_UNREADABLE' : 'REQUEST_INVALID',
                query
            );
        }
    });

    it('names its lines that cannot be uploaded by number and code, and is not sent while there is one', async () => {
        const call = {
            query: 'extension=txt',
            file: [
                '[00:00:02] Ana Oliveira: Hello',
                '[00:00:03] Stranger: Hi',
                '[00:00:01] Ana Oliveira: Earlier',
                '[01:00:00] Ana Oliveira: Too late'
            ].join('\n')
        };

        const told = await check(call);
        const refused = await sendFile(stage, 'transcript', call);

        const problems = [
            [2, 'SPEAKER_UNKNOWN'],
            [3, 'OUT_OF_ORDER'],
            [4, 'TIME_OUTSIDE_CALL']
        ];
        assert.deepEqual(
            told.problems.map(({ line, problem }) => [line, problem]),
            problems
        );
        assert.deepEqual([refused.status, refused.body['code']], [422, 'TRANSCRIPT_LINES_REFUSED']);
        assert.deepEqual(
            refused.body['errors'],
            problems.map(([line, problem]) => ({ path: `lines[${String(line)}]`, problem }))
        );
        assert.equal(await uploadsSent(stage), 0);
    });

    it('counts its times from the start of the recording where that is told', async () => {
        const file = '[00:00:02] Ana Oliveira: Hello';
        const timeOfFirst = async (): Promise<number> => (await stage.org.storedEntries(SEED))[0]?.clientTimestamp ?? 0;
        await upload({ query: 'extension=txt', file });
        const at = await timeOfFirst();
        await stage.org.reset();
        const start = new Date(at + 58_000).toISOString();

        await upload({ query: `extension=txt&start=${start}`, file });
        const wrong = await sendFile(stage, 'transcript/check', { file, query: 'extension=txt&start=yesterday' });

        assert.equal(await timeOfFirst(), at + 60_000);
        assert.deepEqual([wrong.status, wrong.body['code']], [400, 'REQUEST_INVALID']);
    });

    it('is uploaded once its speakers are assigned, whatever their names are written in', async () => {
        const call = {
            query: 'extension=txt',
            file: '[00:00:02] Speaker Ünō: Hello\n[00:00:03] Speaker Two: Hi\n'
        };
        const { participants, speakers } = await check(call);
        const [agent, customer] = ['Agent', 'EndUser'].map((role) => participants.find((each) => each.role === role));

        const told = await upload({
            ...call,
            speakers: { 'Speaker Ünō': agent?.id ?? '', 'Speaker Two': customer?.id ?? '' }
        });

        assert.deepEqual(
            speakers.map(({ name, problem }) => [name, problem]),
            [
                ['Speaker Ünō', 'SPEAKER_UNKNOWN'],
                ['Speaker Two', 'SPEAKER_UNKNOWN']
            ]
        );
        assert.equal(told.state, 'stored');
        assert.deepEqual(await storedTexts(stage), ['Hello', 'Hi']);
    });

    it('has labels in its subtitles once their names are assigned, and offers those that look like one', async () => {
        const call = {
            query: 'extension=srt',
            file: '1\n00:00:01,000 --> 00:00:02,000\nBo: Hello\n\n2\n00:00:03,000 --> 00:00:04,000\nBo: Bye\n'
        };
        const { participants, speakers } = await check(call);

        await upload({ ...call, speakers: { Bo: participants[0]?.id ?? '' } });

        assert.deepEqual(
            speakers.map(({ name, lines, problem }) => [name, lines, problem]),
            [['Bo', 2, 'SPEAKER_UNNAMED']]
        );
        assert.deepEqual(await storedTexts(stage), ['Hello', 'Bye']);
    });

    it('that cannot be read is refused with the line, and no letter of it', async () => {
        const cases: readonly (readonly [call: FileCall, path: string, problem: string])[] = [
            [{ file: '' }, 'file', 'EMPTY'],
            [{ file: 'WEBVTT\n\n00:00:02.000 --> secret\nHi\n' }, 'lines[3]', 'MALFORMED'],
            [{ file: 'nothing that tells', query: '' }, 'file', 'UNKNOWN_FORMAT'],
            [{ file: '{"type":', query: 'format=upload' }, 'lines[1]', 'MALFORMED']
        ];
        for (const [call, path, problem] of cases) {
            const { status, body, text } = await sendFile(stage, 'transcript/check', call);

            assert.deepEqual([status, body['code']], [422, 'TRANSCRIPT_UNREADABLE'], text);
            assert.deepEqual(body['errors'], [{ path, problem }]);
            assert.doesNotMatch(text, /secret/);
        }
    });

    it('with more lines than a call can have is refused, however few bytes they are', async () => {
        await using roomy = await openStage({ environment: { mostUploadBytes: 1_048_576 } });
        const file = 'Agent: A\n'.repeat(50_001);

        const refused = await sendFile(roomy, 'transcript/check', { file, query: 'extension=txt' });

        assert.deepEqual(refused.body['errors'], [{ path: 'file', problem: 'TOO_MANY_LINES' }]);
    });

    it('is refused for what is the matter with its call', async () => {
        const open = await sendFile(stage, 'transcript/check', { as: 'admin', seed: 'liveCall' });
        const token = await stage.mint({ as: 'uploader', recordId: stage.org.recordId(SEED), act: 'upload' });
        await stage.org.share(SEED, 'uploader', null);
        const unseen = await sendFile(stage, 'transcript', { token });

        assert.deepEqual([open.status, open.body['code']], [409, 'CALL_TAKES_NO_TRANSCRIPT']);
        assert.deepEqual(open.body['errors'], [{ path: 'record', problem: 'CONVERSATION_OPEN' }]);
        assert.deepEqual([unseen.status, unseen.body['code']], [404, 'RECORD_NOT_FOUND']);
        assert.equal(await uploadsSent(stage), 0);
    });

    it('goes to Salesforce as the user alone: whom Salesforce lets upload nothing uploads nothing', async () => {
        const token = await stage.mint({ as: 'uploader', recordId: stage.org.recordId(SEED), act: 'upload' });
        await stage.org.setSwitches({ uploadPermission: 'required' });
        await stage.org.addFault({
            match: { method: 'POST', path: UPLOAD },
            fault: { kind: 'status', status: 403, errorCode: 'INSUFFICIENT_ACCESS' }
        });

        const refused = await sendFile(stage, 'transcript', { token });

        assert.deepEqual([refused.status, refused.body['code']], [403, 'SALESFORCE_ACCESS_DENIED'], refused.text);
        assert.deepEqual(await storedTexts(stage), []);
    });

    it('is sent once where nobody answers, and the same file again completes nothing twice', async () => {
        await stage.org.addFault({ match: { method: 'POST', path: UPLOAD }, fault: { kind: 'applyThenFail' } });

        const first = await upload();
        await stage.org.clearFaults();
        const again = await upload();

        assert.deepEqual([first.state, first.appeared], ['unanswered', 3]);
        assert.deepEqual([again.state, again.storedAlready, again.sent], ['stored', 3, 0]);
        assert.equal(await uploadsSent(stage), 1);
    });

    it('of which some failed says so, and what failed goes with the same file again', async () => {
        await stage.org.setSwitches({ uploadTextCap: 40, uploadPartlyFailed: 'partial' });
        const first = await upload();
        await stage.org.setSwitches({ uploadTextCap: 1000 });

        const again = await upload();

        assert.deepEqual([first.state, first.stored, first.failed], ['partlyStored', 2, 1]);
        assert.deepEqual([again.state, again.storedAlready, again.stored], ['stored', 2, 1]);
        assert.equal((await storedTexts(stage)).length, 3);
    });

    it('waits, checked or uploaded, once four of five of the API calls of the org are used, is told until when, and goes on when others hear of room', async () => {
        await stage.org.setSwitches({ dailyLimit: 20 });
        for (let checked = 0; checked < 5; checked += 1) await sendFile(stage, 'transcript/check');
        await stage.org.forgetRequests();
        for (const what of ['transcript/check', 'transcript'] as const) {
            const { status, body, headers } = await sendFile(stage, what);

            assert.deepEqual([status, body['code']], [503, 'SALESFORCE_UNAVAILABLE']);
            const wait = Number(headers.get('retry-after'));
            assert.ok(wait > 500 && wait <= 600, String(wait));
        }
        assert.deepEqual(await stage.org.requests(), []);
        await stage.org.setSwitches({ dailyLimit: 100 });
        await stage.readEntries('cardAndSsn', 'supervisor');
        assert.equal((await upload()).state, 'stored');
    });

    it('is not uploaded beside another one of the same record', async () => {
        await stage.org.setSwitches({ uploadSeconds: 1 });
        const first = upload();
        const wasRead = async (): Promise<boolean> =>
            (await stage.org.requests()).some(({ path }) => path.endsWith('/entries'));
        while (!(await wasRead()));

        const second = await sendFile(stage, 'transcript', { as: 'admin' });

        assert.deepEqual(second.body['errors'], [{ path: 'record', problem: 'UPLOAD_UNDER_WAY' }]);
        assert.equal((await first).state, 'stored');
        assert.equal((await storedTexts(stage)).length, 3);
    });
});
