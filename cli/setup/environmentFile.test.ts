import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeEnvironment } from './environmentFile.ts';
import type { Setting } from './setting.ts';
import { Outcome } from './step.ts';

describe('the environment file', () => {
    let folder = '';
    let path = '';
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-environment-'));
        path = join(folder, 'environment');
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('is closed to others where it was open to them, also when it has every value', async () => {
        await write();
        await chmod(path, 0o644);

        const planned = await write({ isDryRun: true });
        assert.equal(await modeOf(path), 0o644);
        const closed = await write();
        const closedBefore = await write();

        assert.deepEqual(
            [planned.outcome, closed.outcome, closedBefore.outcome],
            [Outcome.Planned, Outcome.Done, Outcome.Unchanged]
        );
        assert.match(closed.told, /for its owner alone/);
        assert.equal(await modeOf(path), 0o600);
    });

    it('is written anew where something lies at the name that it has until it is whole', async () => {
        const elsewhere = join(folder, 'elsewhere');
        await writeFile(elsewhere, 'theirs', { mode: 0o644 });
        await symlink(elsewhere, `${path}.new`);

        await write();

        assert.equal(await readFile(elsewhere, 'utf8'), 'theirs');
        assert.equal(await modeOf(path), 0o600);
    });

    it('is left alone where a value goes over several lines or a line is none of its form', async () => {
        const texts = [
            'SALESFORCE_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\nAAAA\nPROXY_AUDIENCE=\n-----END PRIVATE KEY-----"\n',
            'LOG_LEVEL="a\nPROXY_AUDIENCE=b"\n',
            'LOG_LEVEL=a\\\nb=c\n',
            'export PROXY_AUDIENCE=https://other.example.com\n'
        ];
        for (const text of texts) {
            await writeFile(path, text);
            const report = await write({ replace: true });
            assert.equal(report.outcome, Outcome.Failed, text);
            assert.ok(!report.told.includes('AAAA'));
            assert.equal(await readFile(path, 'utf8'), text);
        }
    });

    it('keeps what it was when values are written over, for its owner alone', async () => {
        const text = `# ours\n\nPROXY_AUDIENCE='https://other.example.com'\nLOG_LEVEL="debug" # for now\n`;
        await writeFile(path, text);

        assert.equal((await write()).outcome, Outcome.Failed);
        assert.equal(existsSync(`${path}.before`), false);
        const report = await write({ replace: true });

        assert.match(report.told, /environment\.before/);
        assert.equal(await readFile(`${path}.before`, 'utf8'), text);
        assert.equal(await modeOf(`${path}.before`), 0o600);
        assert.match(
            await readFile(path, 'utf8'),
            /^# ours\n\nLOG_LEVEL="debug" # for now\n[\s\S]+\nPROXY_AUDIENCE=https:\/\/redact\.example\.com\n$/
        );
    });

    async function modeOf(file: string): Promise<number> {
        return (await stat(file)).mode & 0o777;
    }

    function write(differing: Partial<Setting> = {}): ReturnType<typeof writeEnvironment> {
        return writeEnvironment({
            ...{ targetOrg: 'acme', proxy: 'https://redact.example.com', email: 'it@example.com', folder },
            ...{ parts: [], certificate: 'RedactInline_Signing', deploy: true, isDryRun: false },
            ...{ agent: [], supervisor: [], operator: [], auditor: [] },
            org: { orgUrl: 'https://acme.my.salesforce.com', username: 'admin@example.com' },
            ...differing
        });
    }
});
