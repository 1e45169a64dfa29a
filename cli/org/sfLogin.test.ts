import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openStage } from '../../proxy/http/stage.ts';
import { runHere } from '../testing/runHere.ts';
import { accessTokenOf, standInSf, type SfAnswers } from './testing/standInSf.ts';

describe('--target-org', () => {
    let folder = '';
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-sf-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('works as who is logged in, with the token from its own command or, of an older sf, from the display', async () => {
        await using stage = await openStage();
        const token = await accessTokenOf(stage, 'supervisor@example.com');
        const display = { instanceUrl: `${stage.environment.orgUrl}/`, username: 'supervisor@example.com' };
        const newer = {
            'org display': { status: 0, result: { ...display, accessToken: "[REDACTED] Use 'sf org auth …'" } },
            'org auth': { status: 0, result: { accessToken: token } }
        };
        const older = {
            'org display': { status: 0, result: { ...display, accessToken: token } },
            'org auth': { status: 1, name: 'CommandNotFound' }
        };

        for (const answers of [newer, older]) {
            const { code, complaints, out } = await verify(answers, stage.environment.digestKeys[0]);
            assert.deepEqual([code, out], [0, ''], complaints);
            assert.match(complaints, /0 findings/);
        }
    });

    it('says how to log in where sf knows no such org, or has no token', async () => {
        const unknown = await verify({ 'org display': { status: 1, name: 'NamedOrgNotFoundError' } });
        const display = { instanceUrl: 'https://acme.my.salesforce.com', username: 'supervisor@example.com' };
        const ended = await verify({
            'org display': { status: 0, result: { ...display, accessToken: '[REDACTED]' } },
            'org auth': { status: 1, name: 'AuthInfoError' }
        });

        assert.equal(unknown.code, 64);
        assert.match(unknown.complaints, /NamedOrgNotFoundError.*sf org login web --alias acme/);
        assert.equal(ended.code, 69);
        assert.match(ended.complaints, /Log in again/);
    });

    it('says so where there is no sf, and where it answers with something else', async () => {
        const missing = await runHere(null, ['audit', 'verify', '--target-org', 'acme'], {
            SF_BINARY: join(folder, 'none')
        });
        const strange = await verify('not JSON');

        assert.equal(missing.code, 69);
        assert.match(missing.complaints, /Install Salesforce CLI/);
        assert.equal(strange.code, 69);
        assert.doesNotMatch(strange.complaints, /not JSON/);
    });

    async function verify(answers: SfAnswers | string, digestKey?: Buffer): ReturnType<typeof runHere> {
        const sf = await standInSf(folder, answers);
        const key = digestKey === undefined ? {} : { DIGEST_KEY: digestKey.toString('base64') };
        return runHere(null, ['audit', 'verify', '--target-org', 'acme'], { SF_BINARY: sf, ...key });
    }
});
