import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkKeyFile } from './keyFile.ts';

describe('the file of the private key', () => {
    it('is named with its cure where others than its owner can read it', async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-key-'));
        t.after(() => rm(folder, { recursive: true }));
        const path = join(folder, 'proxy.key');
        await writeFile(path, 'a key', { mode: 0o600 });
        const found = async (mode: number) => {
            await chmod(path, mode);
            return checkKeyFile({ SALESFORCE_PRIVATE_KEY: path });
        };

        assert.deepEqual(await found(0o600), []);
        assert.deepEqual(await found(0o400), []);
        for (const mode of [0o640, 0o604, 0o644]) {
            const [finding, ...others] = await found(mode);
            assert.deepEqual([finding?.about, finding?.verdict, others], ['SALESFORCE_PRIVATE_KEY', 'warning', []]);
            assert.match(finding?.found ?? '', new RegExp(path));
            assert.ok(finding?.cure?.includes(`chmod 600 ${path}`));
        }
    });

    it('is not looked for where there is none: the key stands in the variable, or is not set', async () => {
        const pem = '-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----';

        for (const SALESFORCE_PRIVATE_KEY of [pem, '', undefined, '/none/proxy.key']) {
            assert.deepEqual(await checkKeyFile({ SALESFORCE_PRIVATE_KEY }), []);
        }
    });
});
