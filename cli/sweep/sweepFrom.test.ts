import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Finding, Findings } from '../scan/findings.ts';
import type { Ended } from '../testing/runCommand.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { runHere } from '../testing/runHere.ts';
import type { SweepReport } from './sweepReport.ts';
import { useSweepStage } from './testing/useSweepStage.ts';

const DATA = { path: '/conversation-entries' };
/** Of a form, and of a name of a file. */
const VALUES = /4111|4321|sommer/i;
const USER = ['--user', 'supervisor@example.com'] as const;
const EXPORTED = ['cardAndSsn', 'cardReadAloud', 'manyScripts'] as const;
/** In the export alone: Salesforce has it no more, or never had. */
const GONE = { conversationId: '3f0d2f3a-0000-4000-8000-000000000001', id: 'gone', messageText: '4111 1111 1111 1111' };

describe('redact-inline sweep --from what redact-inline scan has found', () => {
    const stage = useSweepStage({ reads: 'everyKind' });
    const { pathOf } = stage;

    const sweep = (...args: readonly string[]): Promise<Ended> =>
        runHere(stage, ['sweep', ...USER, '--json', ...args], stage.ownState());
    /** All that is in some records, as an export of JSON lines whose conversations lie scattered. */
    const writeExport = async (): Promise<string> => {
        const rows = await Promise.all(
            EXPORTED.map(async (seed) =>
                (await stage.org.storedEntries(seed)).map(({ identifier, ...entry }) => ({
                    ...entry,
                    conversationId: stage.org.conversationIdentifier(seed),
                    id: identifier
                }))
            )
        );
        const lines = [...rows.flat(), GONE].toSorted((a, b) => (a.id < b.id ? -1 : 1));
        await writeFile(pathOf('export.jsonl'), lines.map((row) => JSON.stringify(row)).join('\n'));
        return pathOf('export.jsonl');
    };
    const scan = async (): Promise<readonly Findings[]> => {
        const scanned = await runHere(null, ['scan', '--output', pathOf('findings.jsonl'), await writeExport()]);
        assert.equal(scanned.code, 0, scanned.complaints);
        const lines = (await readFile(pathOf('findings.jsonl'), 'utf8')).trimEnd().split('\n');
        return lines.map((line) => JSON.parse(line) as Findings);
    };
    const readConversations = async (): Promise<readonly string[]> => {
        const paths = (await stage.org.requests()).map(({ path }) => path).filter((path) => path.endsWith('/entries'));
        return [...new Set(paths)].map((path) => path.split('/').at(-2) ?? '').toSorted();
    };
    const reportOf = ({ code, out, complaints }: Ended): SweepReport => {
        assert.equal(code, 0, complaints);
        return JSON.parse(out) as SweepReport;
    };

    it('visits what has findings of its categories, flags the very entries, and reads nothing else', async () => {
        const findings = await scan();
        const withCard = findings.filter(({ counts }) => (counts['CARD_NUMBER'] ?? 0) > 0);
        const entries = withCard
            .flatMap((line) => line.findings)
            .filter(({ category, entry }) => category === 'CARD_NUMBER' && entry !== GONE.id)
            .map(({ entry }) => String(entry));

        const report = reportOf(await sweep('--from', pathOf('findings.jsonl'), '--category', 'CARD_NUMBER'));

        const named = withCard.map(({ conversation }) => conversation).filter((id) => id !== GONE.conversationId);
        assert.ok(named.length >= 2 && named.length === withCard.length - 1);
        assert.deepEqual([report.done, report.failed, report.open], [named.length, 0, 0]);
        assert.deepEqual(await readConversations(), named.toSorted());
        const flagged = (await stage.org.rows('RedactInline_Event__c')).map((row) => row['Entry_Identifier__c']);
        assert.deepEqual(flagged.map(String).toSorted(), [...new Set(entries)].toSorted());
    });

    it('redacts what was found, so that an export made afterwards has none of it, and begins nothing anew', async () => {
        await scan();
        const redact = ['--redact', 'CARD_NUMBER', '--min-score', '0.6', '--reason', 'PCI_PAN'] as const;

        const plan = await sweep('--from', pathOf('findings.jsonl'), ...redact, '--plan');
        const planned = await readConversations();
        const first = reportOf(await sweep('--from', pathOf('findings.jsonl'), ...redact));
        const again = reportOf(await sweep('--resume', first.sweep));

        assert.deepEqual([plan.code, planned], [0, []]);
        assert.equal((JSON.parse(plan.out) as { readonly records: number }).records, first.done);
        assert.deepEqual({ ...again, sweep: first.sweep }, first);
        assert.ok((first.byCategory['CARD_NUMBER']?.['redacted'] ?? 0) > 0);
        await rm(pathOf('findings.jsonl'));
        const isSure = ({ category, score }: Finding): boolean => category === 'CARD_NUMBER' && score >= 0.6;
        const left = (await scan()).filter(({ findings }) => findings.some(isSure));
        assert.deepEqual(
            left.map(({ conversation }) => conversation),
            [GONE.conversationId]
        );
        const audit = await runHere(stage, ['audit', 'verify', ...USER]);
        assert.deepEqual([audit.code, audit.out], [0, '']);
    });

    describe('where values stand in what only the Conversation Data API has', () => {
        const setUp = (): Readonly<Record<string, string>> => {
            const { conversationData: access } = stage.environment;
            assert.ok(access);
            return {
                CONVERSATION_DATA_URL: access.url,
                CONVERSATION_DATA_CLIENT_ID: access.clientId,
                CONVERSATION_DATA_CLIENT_SECRET: access.clientSecret
            };
        };
        const sweepRich = async (args: readonly string[], variables = setUp()): Promise<Ended> => {
            const findings = stage.pathOf('findings.jsonl');
            const line = { conversation: stage.org.conversationIdentifier('richSession'), counts: { CARD_NUMBER: 1 } };
            await writeFile(findings, `${JSON.stringify({ ...line, entries: 9 })}\n`);
            return runHere(stage, ['sweep', ...USER, '--from', findings, ...args], {
                ...stage.ownState(),
                ...variables
            });
        };
        const form = async (): Promise<number> =>
            (await stage.org.storedEntries('richSession')).filter((entry) => /4111/.test(JSON.stringify(entry))).length;

        it('names the records with values where no redaction reaches, flags the texts, and tells no letter', async () => {
            const ended = await sweepRich(['--category', 'CARD_NUMBER', '--json']);
            const words = await sweepRich(['--category', 'CARD_NUMBER']);

            const report = reportOf(ended);
            const recordId = stage.org.recordId('richSession');
            assert.deepEqual([ended.code, report.done, report.failures], [0, 1, []]);
            assert.deepEqual(report.byCategory, { CARD_NUMBER: { flagged: 1, unredactable: 1 } });
            assert.deepEqual(report.unredactable, [{ recordId, entries: 1 }]);
            assert.ok((report.entries['readElsewhereEntries'] ?? 0) >= 10, ended.out);
            for (const name of ['connectOnly', 'elsewhereEntries', 'notReadElsewhere', 'clean']) {
                assert.equal(report.entries[name], undefined, name);
            }
            const calls = (await stage.org.requests()).filter(({ path }) => path.includes(DATA.path));
            assert.equal(calls.length, 2);
            assert.match(words.out, /^found where no redaction reaches: 1 entry of 1 record; docs\/roads\/erase\.md/m);
            assert.match(words.out, new RegExp(`^not redactable: ${recordId} 1 entry$`, 'm'));
            for (const text of [ended.out, ended.complaints, words.out, words.complaints]) {
                assert.doesNotMatch(text, VALUES);
            }
        });

        it('redacts the texts, leaves what nobody can redact, and names that', async () => {
            const before = await form();
            const redact = ['--redact', 'CARD_NUMBER', '--min-score', '0.5', '--reason', 'PCI_PAN', '--json'];

            const ended = await sweepRich(redact);

            const { byCategory, unredactable } = reportOf(ended);
            assert.equal(ended.code, 0, ended.complaints);
            assert.deepEqual(byCategory, { CARD_NUMBER: { redacted: 1, unredactable: 1 } });
            assert.equal(unredactable.length, 1);
            assert.deepEqual([before, await form()], [1, 1]);
        });

        it('says of which records only Connect was read, and why, and reads on when they are tried again', async () => {
            const alone = await sweepRich(['--category', 'CARD_NUMBER'], {});
            await stage.org.addFault({ match: DATA, fault: { kind: 'status', status: 404, errorCode: 'NOT_FOUND' } });
            const failed = await sweepRich(['--category', 'CARD_NUMBER']);
            const variables = { ...setUp(), ...stage.ownState() };
            const { out } = await sweepRich(['--category', 'CARD_NUMBER', '--json'], variables);
            const report = JSON.parse(out) as SweepReport;
            await stage.org.clearFaults();
            const resumed = ['sweep', ...USER, '--json', '--resume', report.sweep, '--retry-failed'];
            const whole = reportOf(await runHere(stage, resumed, variables));

            assert.deepEqual([alone.code, failed.code], [0, 1]);
            assert.match(alone.out, /^not searched: forms, .* of 1 record, which only .*; set CONVERSATION_DATA_URL/m);
            assert.match(
                failed.out,
                /^not searched: forms, .* of 1 record, because the Conversation Data API failed; /m
            );
            const failures = [{ recordId: stage.org.recordId('richSession'), code: 'READ_IN_PART' }];
            assert.deepEqual([report.entries['notReadElsewhere'], report.failures], [1, failures]);
            assert.deepEqual(report.byCategory, { CARD_NUMBER: { flaggedBefore: 1 } });
            assert.deepEqual([whole.entries['notReadElsewhere'], whole.done, whole.failures], [undefined, 1, []]);
            assert.deepEqual(whole.byCategory, { CARD_NUMBER: { flaggedBefore: 1, unredactable: 1 } });
            assert.equal(whole.entries['entries'], report.entries['entries']);
        });

        it('waits where the Conversation Data API asks for a pause, and misses nothing', LONG_FORM, async () => {
            const fault = { kind: 'status', status: 429, errorCode: 'REQUEST_LIMIT_EXCEEDED', retryAfter: 1 };
            await stage.org.addFault({ match: DATA, times: 1, fault });

            const report = reportOf(await sweepRich(['--category', 'CARD_NUMBER', '--json']));

            assert.deepEqual(
                [report.done, report.entries['notReadElsewhere'], report.unredactable.length],
                [1, undefined, 1]
            );
        });
    });
});
