import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { openStage, redactionOf, type Stage } from '../../proxy/http/stage.ts';

const COMMAND = join(import.meta.dirname, '../redactInline.js');
const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';

interface Ended {
    readonly code: number;
    readonly findings: readonly { readonly name: string; readonly fault: string; readonly recordId: string }[];
    readonly complaints: string;
}

describe('redact-inline audit verify', () => {
    it('finds nothing in what the product wrote, for all records and for one', async () => {
        await using stage = await openStage();
        await commitTwice(stage);

        const all = await verify(stage);
        const one = await verify(stage, '--record', stage.org.recordId(SEED));
        const none = await verify(stage, '--record', stage.org.recordId('manyScripts'));

        assert.deepEqual([all.code, all.findings], [0, []]);
        assert.match(all.complaints, /^1 records, 4 rows, 4 as they were signed, 0 findings$/m);
        assert.deepEqual([one.code, one.findings], [0, []]);
        assert.match(none.complaints, /, 0 rows, /);
    });

    it('names rows that were altered, deleted and made by hand, each with what that means', async () => {
        await using stage = await openStage();
        await commitTwice(stage);
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

    it('sees rows deleted from the end when it remembers where the chain ended', async () => {
        await using stage = await openStage();
        await commitTwice(stage);
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const heads = join(folder, 'heads.json');
        const before = await verify(stage, '--heads', heads);
        const rows = await stage.org.rows(EVENTS);
        await stage.org.removeRow(EVENTS, String(rows.at(-1)?.['Id']));

        const after = await verify(stage, '--heads', heads);
        const again = await verify(stage, '--heads', heads);

        assert.equal(before.code, 0);
        for (const { code, findings } of [after, again]) {
            assert.equal(code, 1);
            assert.deepEqual(
                findings.map(({ name, fault }) => [name, fault]),
                [[rows.at(-2)?.['Name'], 'deletedAtEnd']]
            );
        }
        assert.doesNotMatch(await readFile(heads, 'utf8'), /4111/);
        await rm(folder, { recursive: true });
    });

    it('refuses a wrong command line, a wrong environment and an unknown user, each with the cure', async () => {
        await using stage = await openStage();

        assert.equal((await run(stage, ['audit', 'verfy'])).code, 64);
        assert.match((await run(stage, ['audit', 'verfy'])).complaints, /did you mean verify/);
        assert.match((await run(stage, ['audit', 'verify'])).complaints, /--user USERNAME/);
        const unset = await run(stage, ['audit', 'verify', '--user', 'ops@example.com'], { DIGEST_KEY: '' });
        assert.equal(unset.code, 78);
        assert.match(unset.complaints, /DIGEST_KEY/);
        const unknown = await run(stage, ['audit', 'verify', '--user', 'nobody@example.com']);
        assert.equal(unknown.code, 69);
        assert.match(unknown.complaints, /SALESFORCE_ACCESS_DENIED/);
    });
});

async function commitTwice(stage: Stage): Promise<void> {
    for (const reading of ['first', 'second']) {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ suggestions }) => suggestions.length > 0);
        const [suggestion] = entry?.suggestions ?? [];
        assert.ok(entry && suggestion);
        const { start, end, category } = suggestion;
        const { status } = await stage.commit(SEED, {
            request: redactionOf(entry, entry.text.slice(start, end), category)
        });
        assert.equal(status, 200, reading);
    }
}

async function verify(stage: Stage, ...options: readonly string[]): Promise<Ended> {
    return run(stage, ['audit', 'verify', '--user', 'supervisor@example.com', ...options]);
}

async function run(
    { environment }: Stage,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
): Promise<Ended> {
    const env = {
        PATH: process.env['PATH'],
        SALESFORCE_ORG_URL: environment.orgUrl,
        SALESFORCE_CLIENT_ID: environment.clientId,
        SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
        TOKEN_CERTIFICATES: environment.certificatesFolder,
        DIGEST_KEY: environment.digestKeys[0].toString('base64'),
        ...variables
    };
    return new Promise((resolve) => {
        const child = execFile(process.execPath, [COMMAND, ...args], { env }, (_error, out, complaints) => {
            const findings = out
                .split('\n')
                .filter(Boolean)
                .map((line) => JSON.parse(line) as Ended['findings'][number]);
            resolve({ code: child.exitCode ?? -1, findings, complaints });
        });
    });
}
