import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { runCommand } from '../testing/runCommand.ts';
import { commitTwice } from './testing/commitTwice.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';

interface Verified {
    readonly code: number;
    readonly findings: readonly { readonly name: string | null; readonly fault: string; readonly recordId: string }[];
    readonly complaints: string;
}

describe('redact-inline audit verify', () => {
    it('finds nothing in what the product wrote, for all records and for one', async () => {
        await using stage = await openStage();
        await commitTwice(stage, SEED);

        const all = await verify(stage);
        const one = await verify(stage, '--record', stage.org.recordId(SEED));
        const none = await verify(stage, '--record', stage.org.recordId('manyScripts'));

        assert.deepEqual([all.code, all.findings], [0, []]);
        assert.match(all.complaints, /^1 record, 4 rows, 4 as they were signed, 0 findings$/m);
        assert.deepEqual([one.code, one.findings], [0, []]);
        assert.match(none.complaints, /, 0 rows, /);
    });

    it('tells of intents without an outcome, which are no fault, and who writes it', async () => {
        await using stage = await openStage();
        await commitTwice(stage, SEED);
        const rows = await stage.org.rows(EVENTS);
        await stage.org.removeRow(EVENTS, String(rows.at(-1)?.['Id']));

        const { code, findings, complaints } = await verify(stage);

        assert.deepEqual([code, findings], [0, []]);
        assert.match(complaints, /^1 entry has an intent and no outcome, .*opens the record.*:\n {2}\w{18}$/m);
        assert.ok(complaints.includes(stage.org.recordId(SEED)));
    });

    it('names rows that were altered, deleted and made by hand, each with what that means', async () => {
        await using stage = await openStage();
        await commitTwice(stage, SEED);
        const rows = await stage.org.rows(EVENTS);
        const [first, second] = rows.map(({ Id }) => String(Id));
        await stage.org.changeRow(EVENTS, first!, { Reason_Code__c: 'OTHER' });
        await stage.org.removeRow(EVENTS, second!);

        const { code, findings } = await verify(stage);

        assert.equal(code, 1);
        assert.deepEqual(
            findings.map(({ name, fault }) => [name, fault]),
            [
                [rows[0]?.['Name'], 'altered'],
                [rows[2]?.['Name'], 'deletedBefore']
            ]
        );
        assert.equal(findings[0]?.recordId, stage.org.recordId(SEED));
    });

    it('sees rows deleted from the end, and all of a record, when it remembers where the chain ended', async () => {
        await using stage = await openStage();
        await commitTwice(stage, SEED);
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const heads = join(folder, 'heads.json');
        const before = await verify(stage, '--heads', heads);
        const rows = await stage.org.rows(EVENTS);
        await stage.org.removeRow(EVENTS, String(rows.at(-1)?.['Id']));

        const remembered = await readFile(heads, 'utf8');
        const after = await verify(stage, '--heads', heads);

        assert.deepEqual([before.code, after.code], [0, 1]);
        assert.deepEqual(
            after.findings.map(({ name, fault }) => [name, fault]),
            [[rows.at(-2)?.['Name'], 'deletedAtEnd']]
        );
        assert.equal(await readFile(heads, 'utf8'), remembered);
        assert.match(before.complaints, /heads\.json knew no head of an earlier verification/);
        assert.doesNotMatch(after.complaints, /knew no head/);
        assert.doesNotMatch(remembered, /4111/);

        for (const { Id } of rows.slice(0, -1)) await stage.org.removeRow(EVENTS, String(Id));
        const recordId = stage.org.recordId(SEED);
        const where = ['--record', recordId, '--heads', heads, '--out', folder];
        const [wiped, exported] = await Promise.all([
            verify(stage, '--heads', heads),
            runCommand(stage, ['audit', 'export', '--user', 'supervisor@example.com', ...where])
        ]);

        assert.equal(wiped.code, 1);
        assert.deepEqual(
            wiped.findings.map(({ name, fault, recordId: of }) => [of, name, fault]),
            [[recordId, null, 'deletedAtEnd']]
        );
        assert.match(wiped.complaints, /^1 record, 0 rows, 0 as they were signed, 1 finding$/m);
        assert.equal(exported.code, 1);
        assert.match(exported.complaints, /, 0 rows, .* 1 finding\nThe audit trail of this record is not as it was/);
        await rm(folder, { recursive: true });
    });

    it('refuses a missing user, a wrong environment and an unknown user, each with the cure', async () => {
        await using stage = await openStage();

        const nobody = await runCommand(stage, ['audit', 'verify']);
        assert.equal(nobody.code, 64);
        assert.match(nobody.complaints, /--user USERNAME/);
        const unset = await runCommand(stage, ['audit', 'verify', '--user', 'ops@example.com'], { DIGEST_KEY: '' });
        assert.equal(unset.code, 78);
        assert.match(unset.complaints, /DIGEST_KEY/);
        const unknown = await runCommand(stage, ['audit', 'verify', '--user', 'nobody@example.com']);
        assert.equal(unknown.code, 77);
        assert.match(unknown.complaints, /^error: Salesforce refuses the assertion .* Look whether the user exists/m);
    });
});

async function verify(stage: Stage, ...options: readonly string[]): Promise<Verified> {
    const { out, ...ended } = await runCommand(stage, [
        'audit',
        'verify',
        '--user',
        'supervisor@example.com',
        ...options
    ]);
    const findings = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Verified['findings'][number]);
    return { ...ended, findings };
}
