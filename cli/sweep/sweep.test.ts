import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { openStage } from '../../proxy/http/stage.ts';
import { redisMissing, startRedis } from '../../proxy/state/testing/startRedis.ts';
import { openState } from '../../proxy/state/openState.ts';
import { dumpRedis } from '../../proxy/state/testing/dumpRedis.ts';
import { accessTokenOf, standInSf } from '../org/testing/standInSf.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { runCommand, startCommand, type Ended } from '../testing/runCommand.ts';
import { runHere } from '../testing/runHere.ts';
import type { SweepReport } from './sweepReport.ts';
import { useSweepStage } from './testing/useSweepStage.ts';

const USER = ['--user', 'supervisor@example.com'] as const;
const ALL = ['--since', '2020-01-01', '--json'] as const;
const EVENTS = 'RedactInline_Event__c';
/** What a supervisor of the seeded org sees of what has ended. */
const CARDS = ['cardAndSsn', 'cardReadAloud'] as const;

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('redact-inline sweep', () => {
    const stage = useSweepStage();

    const sweep = (args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> =>
        runCommand(stage, ['sweep', ...USER, ...args], { ...stage.ownState(), ...variables });
    const reportOf = ({ out, complaints }: Ended): SweepReport => {
        assert.notEqual(out, '', complaints);
        return JSON.parse(out) as SweepReport;
    };
    const entriesCalls = async (): Promise<readonly string[]> =>
        (await stage.org.requests()).map(({ path }) => path).filter((path) => path.endsWith('/entries'));
    const eventTypes = async (): Promise<readonly string[]> =>
        (await stage.org.rows(EVENTS)).map((row) => String(row['Type__c']));

    it('plans without reading an entry, and names the records that are warm', async () => {
        const variables = stage.ownState();
        const org = new URL(stage.environment.orgUrl).hostname;
        const path = variables.STATE_URL.replace('sqlite:', '');
        const state = await openState({ kind: 'sqlite', path }, { org, now: Date.now, log: SILENT });
        await state.conversationWindow.enter(stage.org.conversationIdentifier('cardAndSsn'), 10);
        await state.close();
        const { code, out, complaints } = await runHere(
            stage,
            ['sweep', ...USER, '--json', ...ALL, '--plan'],
            variables
        );

        const plan = JSON.parse(out) as Record<string, unknown> & { readonly warmRecords: readonly string[] };
        assert.equal(code, 0, complaints);
        assert.equal(plan['held'], 1);
        assert.ok(plan.warmRecords.includes(stage.org.recordId('cardAndSsn')));
        assert.equal(new Set(plan.warmRecords).size, plan.warmRecords.length);
        const warmConversations = 1 + Number(plan['recentlyEnded']);
        assert.ok(plan.warmRecords.length >= warmConversations && plan.warmRecords.length < Number(plan['records']));
        assert.ok(Number(plan['records']) >= 5 && Number(plan['conversations']) <= Number(plan['records']));
        assert.deepEqual(await entriesCalls(), []);
    });

    it('plans beside a proxy', LONG_FORM, async () => {
        const { code, out } = await sweep([...ALL, '--plan'], { STATE_URL: `sqlite:${stage.statePath}` });

        assert.deepEqual([code, Number((JSON.parse(out) as Record<string, unknown>)['records']) >= 5], [0, true]);
    });

    it('plans with the login of sf', async () => {
        const username = 'supervisor@example.com';
        const sf = await standInSf(dirname(stage.pathOf('sf')), {
            'org display': { status: 0, result: { instanceUrl: stage.environment.orgUrl, username } },
            'org auth': { status: 0, result: { accessToken: await accessTokenOf(stage, username) } }
        });
        const args = ['sweep', '--target-org', 'acme', ...ALL, '--plan'];

        const { code, out, complaints } = await runHere(null, args, {
            SF_BINARY: sf,
            DIGEST_KEY: stage.environment.digestKeys[0].toString('base64'),
            ...stage.ownState()
        });

        assert.equal(code, 0, complaints);
        assert.ok(Number((JSON.parse(out) as Record<string, unknown>)['records']) >= 5);
    });

    it('flags each entry once, whichever sweep comes to it, and writes nothing of it anywhere', async () => {
        const first = await sweep(ALL);
        const second = await runHere(stage, ['sweep', ...USER, ...ALL], stage.ownState());
        const audit = await runHere(stage, ['audit', 'verify', ...USER]);

        const { end, failed, open, byCategory, entries } = reportOf(first);
        assert.deepEqual([first.code, end, failed, open], [0, 'finished', 0, 0]);
        assert.ok((byCategory['CARD_NUMBER']?.['flagged'] ?? 0) >= 2);
        const types = await eventTypes();
        assert.ok(types.length > 0 && types.every((type) => type === 'Flag'));
        assert.equal(types.length, entries['flaggedEntries']);
        assert.ok((entries['elsewhereEntries'] ?? 0) > 0 && (entries['elsewhere'] ?? 0) > 0, first.out);
        const again = reportOf(second);
        assert.equal(again.entries['flaggedEntries'], undefined);
        assert.equal(again.entries['flaggedBeforeEntries'], types.length);
        assert.deepEqual([audit.code, audit.out], [0, '']);
        for (const text of [first.out, first.complaints]) assert.doesNotMatch(text, /4111[ -]?1111|5500[ -]?0000/);
    });

    it('redacts what findings name by category and score, and leaves the rest', async () => {
        const [record, call] = CARDS.map((seed) => stage.org.conversationIdentifier(seed));
        const findings = stage.pathOf('findings.jsonl');
        const lines = [
            { conversation: record, entries: 9, counts: { CARD_NUMBER: 1, SSN: 1 } },
            { conversation: call, entries: 9, counts: { PHONE: 1 } }
        ];
        await writeFile(findings, `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n`);
        const kept = await stage.org.storedEntries('cardReadAloud');

        const ended = await sweep([
            ...['--from', findings, '--redact', 'card_number', '--min-score', '0.5', '--reason', 'PCI_PAN', '--json']
        ]);

        const { byCategory, entries } = reportOf(ended);
        assert.equal(ended.code, 0, ended.complaints);
        assert.match(ended.complaints, /^1 line of findings holds nothing that is wanted$/m);
        assert.equal(byCategory['CARD_NUMBER']?.['redacted'], 1);
        assert.equal(entries['redactedEntries'], 1);
        const texts = (await stage.org.storedEntries('cardAndSsn')).map(({ messageText }) => messageText ?? '');
        assert.equal(texts.filter((text) => text.includes('[redacted: card number')).length, 1);
        assert.ok(texts.some((text) => /\d{3}-\d{2}-\d{4}/.test(text)));
        assert.deepEqual(await stage.org.storedEntries('cardReadAloud'), kept);
        assert.deepEqual((await eventTypes()).toSorted(), ['Intent', 'Outcome']);
    });

    it(
        'waits where Salesforce asks for a pause, and tells what cannot be done until it is asked to try again',
        LONG_FORM,
        async () => {
            const [first, second] = CARDS.map((seed) => stage.org.conversationIdentifier(seed));
            await stage.org.addFault({
                match: { path: first },
                times: 1,
                fault: { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 1 }
            });
            await stage.org.addFault({
                match: { path: second },
                fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
            });

            const ended = await sweep(ALL);
            const report = reportOf(ended);
            await stage.org.clearFaults();
            const resumed = await sweep(['--resume', report.sweep, '--json']);
            const retried = await sweep(['--resume', report.sweep, '--retry-failed', '--json']);

            const failed = [{ recordId: stage.org.recordId('cardReadAloud'), code: 'SALESFORCE_FAILED' }];
            assert.deepEqual([ended.code, report.failures], [1, failed]);
            assert.deepEqual([resumed.code, reportOf(resumed).failures], [1, failed]);
            assert.deepEqual([retried.code, reportOf(retried).failures, reportOf(retried).open], [0, [], 0]);
            assert.equal((await eventTypes()).length, reportOf(retried).entries['flaggedEntries']);
        }
    );

    it('stops at the ceiling, is killed, and goes on with what it has not visited', async () => {
        const narrow = { ACTIVE_CONVERSATION_CEILING: '2', LIMIT_BULK_SHARE: '100', LIMIT_COMMIT_RESERVE: '0' };
        const { child, ended } = startCommand(stage, ['sweep', ...USER, ...ALL], { ...stage.ownState(), ...narrow });
        let told = '';
        child.stderr?.on('data', (chunk: Buffer | string) => (told += String(chunk)));
        const visited = async (): Promise<number> => new Set(await entriesCalls()).size;
        while ((await visited()) < 2) assert.equal(child.exitCode, null, told);
        // With two places nothing else is read, however long is looked.
        for (let looks = 0; looks < 50; looks += 1) assert.equal(await visited(), 2);
        child.kill('SIGKILL');
        await ended;
        const before = await entriesCalls();
        await stage.org.forgetRequests();

        const [, id = ''] = /^sweep (\S+);/m.exec(told) ?? [];
        const resumed = await sweep(['--resume', id, '--json']);

        assert.equal(resumed.code, 0, resumed.complaints);
        const { done, open, entries } = reportOf(resumed);
        assert.ok(done > 2 && open === 0);
        assert.equal((await eventTypes()).length, entries['flaggedEntries']);
        const calls = await entriesCalls();
        const readTwice = new Set(calls.filter((path) => before.includes(path)));
        assert.ok(readTwice.size <= 1, 'but for the one whose visit was cut, nothing is read again');
    });

    it('ends where it is asked to stop, and says how to go on', LONG_FORM, async () => {
        const narrow = { ACTIVE_CONVERSATION_CEILING: '1', LIMIT_BULK_SHARE: '100', LIMIT_COMMIT_RESERVE: '0' };
        const { child, ended } = startCommand(stage, ['sweep', ...USER, ...ALL], { ...stage.ownState(), ...narrow });
        while ((await entriesCalls()).length === 0) assert.equal(child.exitCode, null);
        child.kill('SIGTERM');
        const { code, out, complaints } = await ended;

        assert.equal(code, 130);
        assert.match(complaints, /go on with --resume [0-9a-f-]{36}\n/);
        assert.equal((JSON.parse(out) as SweepReport).end, 'stopped');
    });

    it(
        'gives up where Salesforce lets the user read nothing, and takes none of it for visited',
        LONG_FORM,
        async () => {
            const sessions = Array.from({ length: 12 }, (_, index) => ({
                records: [
                    {
                        object: 'MessagingSession',
                        owner: 'supervisor',
                        startedAt: Date.now() - 7_200_000,
                        endedAt: Date.now() - 3_600_000 - index
                    }
                ],
                entries: []
            }));
            for (const session of sessions) await stage.org.addConversation(session);
            const fault = { kind: 'status', status: 403, errorCode: 'INSUFFICIENT_ACCESS' };
            await stage.org.addFault({ match: { path: '/entries' }, fault });

            const ended = await sweep(ALL);

            assert.equal(ended.code, 77, ended.complaints);
            const { done, failed, end, problem } = reportOf(ended);
            assert.deepEqual([done, failed, end, problem], [0, 0, 'broken', 'SALESFORCE_ACCESS_DENIED']);
        }
    );

    it('refuses what cannot be carried out, each with its cure, and does nothing', LONG_FORM, async () => {
        const findings = stage.pathOf('broken.jsonl');
        await writeFile(findings, '{"conversation":"0MwHs0000000001KAA"}\n{"conversation":\n');
        const wrong: readonly (readonly [readonly string[], number, RegExp])[] = [
            [['--since', 'yesterday'], 64, /Give a day such as/],
            [['--since', '2020-01-01', '--redact', 'CARD_NUMBER'], 64, /needs --min-score/],
            [['--since', '2020-01-01', '--category', 'CARDS'], 64, /no category CARDS; it has CARD_NUMBER/],
            [['--from', findings], 65, /^error: line 2 of --from is no line of redact-inline scan/m],
            [['--resume', '1b671a64-40d5-491e-99b0-da01ff1f3341'], 66, /knows no sweep/],
            [ALL, 69, /Let both share a Redis/]
        ];

        const ends = await Promise.all(
            wrong.map(async ([args, code, cure], index) => {
                const path = code === 69 ? stage.statePath : stage.pathOf(`wrong-${String(index)}`);
                return { args, code, cure, ended: await sweep(args, { STATE_URL: `sqlite:${path}` }) };
            })
        );

        for (const { args, code, cure, ended } of ends) {
            assert.equal(ended.code, code, args.join(' '));
            assert.match(ended.complaints, cure);
        }
        assert.deepEqual(await entriesCalls(), []);
    });
});

describe('redact-inline sweep beside a proxy', { skip: redisMissing }, () => {
    it('shares the ledger with it through a Redis, where no letter of a message comes', async () => {
        await using redis = await startRedis();
        await using stage = await openStage({ environment: { state: { kind: 'redis', url: redis.url } } });
        await stage.readEntries('cardAndSsn', 'supervisor');
        const redact = ['--redact', 'CARD_NUMBER,SSN', '--min-score', '0.5', '--reason', 'PERSONAL_DATA'];

        const ended = await runCommand(stage, ['sweep', ...USER, ...ALL, ...redact], { STATE_URL: redis.url });

        assert.equal(ended.code, 0, ended.complaints);
        assert.match(ended.complaints, /; 1 held active now, /);
        const { entries, byCategory } = JSON.parse(ended.out) as SweepReport;
        assert.ok((byCategory['SSN']?.['redacted'] ?? 0) >= 1 && (entries['redactedEntries'] ?? 0) >= 2);
        const { limits } = await stage.readEntries('cardAndSsn', 'supervisor');
        assert.ok(limits.activeConversations.used > 1);
        assert.doesNotMatch(await dumpRedis(redis.url), /4111[ -]?1111|refund/i);
    });
});
