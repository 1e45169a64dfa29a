import assert from 'node:assert/strict';
import { chmod, copyFile, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { makeProxyKeys } from './proxyKeys.ts';
import { Outcome } from './step.ts';
import { givePlainKeys } from './testing/plainKeys.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('keys of the proxy', () => {
    let folder = '';
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-keys-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('are left as they are while they belong together and the certificate is good', async () => {
        await givePlainKeys(folder);

        const good = await make();
        const ended = await make(new Date(Date.now() + 2 * DAY_MS));

        assert.equal(good.outcome, Outcome.Unchanged);
        assert.equal(ended.outcome, Outcome.Failed);
        assert.match(ended.told, /proxy\.crt ended on /);
        assert.match(ended.next ?? '', /docs\/install\.md/);
    });

    it('are refused where one of them cannot be read or belongs to another', async () => {
        const other = join(folder, 'other');
        await givePlainKeys(folder);
        await givePlainKeys(other);
        const broken: readonly (readonly [file: string, text: string])[] = [
            ['proxy.crt', ''],
            ['proxy.crt', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
            ['proxy.key', 'no key']
        ];
        for (const [file, text] of broken) {
            await copyFile(join(other, 'proxy.key'), join(folder, 'proxy.key'));
            await copyFile(join(other, 'proxy.crt'), join(folder, 'proxy.crt'));
            await writeFile(join(folder, file), text);
            const report = await make();
            assert.equal(report.outcome, Outcome.Failed, file);
            assert.ok(!`${report.told}${report.next}`.includes('AAAA'));
        }

        await givePlainKeys(folder);
        await copyFile(join(other, 'proxy.crt'), join(folder, 'proxy.crt'));
        assert.match((await make()).told, /not that of/);
    });

    it('are taken from everybody but their owner where others could read the key, and that is said', async () => {
        await givePlainKeys(folder);
        const key = join(folder, 'proxy.key');
        await chmod(key, 0o644);

        const planned = await makeProxyKeys({ folder, isDryRun: true });
        assert.equal((await stat(key)).mode & 0o777, 0o644);
        const done = await make();

        assert.deepEqual([planned.outcome, done.outcome], [Outcome.Planned, Outcome.Done]);
        assert.match(done.told, /Others could read it before\./);
        assert.equal((await stat(key)).mode & 0o777, 0o600);
        assert.equal((await make()).outcome, Outcome.Unchanged);
    });

    it('are there either whole or not at all', async () => {
        const { env } = process;
        const program = '#!/bin/sh\nwhile [ "$1" != -keyout ]; do shift; done\necho half > "$2"\nexit 1\n';
        await writeFile(join(folder, 'openssl'), program, { mode: 0o700 });
        process.env = { ...env, PATH: folder };
        try {
            assert.equal((await make()).outcome, Outcome.Failed);
        } finally {
            process.env = env;
        }

        assert.deepEqual(await readdir(folder), ['openssl']);
    });

    function make(now = new Date()): ReturnType<typeof makeProxyKeys> {
        return makeProxyKeys({ folder, isDryRun: false }, now);
    }
});
