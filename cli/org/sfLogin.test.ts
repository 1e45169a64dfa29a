import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { createAssertionSigner } from '../../proxy/salesforce/assertion.ts';
import { runCommand } from '../testing/runCommand.ts';

/** Of a stand-in for `sf`: what it answers by the words of the command. The shapes are those of Salesforce CLI's own source. */
type Answers = Readonly<Record<string, unknown>>;

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
        const missing = await runCommand(null, ['audit', 'verify', '--target-org', 'acme'], {
            SF_BINARY: join(folder, 'none')
        });
        const strange = await verify('not JSON');

        assert.equal(missing.code, 69);
        assert.match(missing.complaints, /Install Salesforce CLI/);
        assert.equal(strange.code, 69);
        assert.doesNotMatch(strange.complaints, /not JSON/);
    });

    async function verify(answers: Answers | string, digestKey?: Buffer): ReturnType<typeof runCommand> {
        const sf = join(folder, 'sf');
        await writeFile(
            sf,
            `#!${process.execPath}\nconst answers = ${JSON.stringify(answers)};\nconst words = process.argv.slice(2, 4).join(' ');\nconsole.log(typeof answers === 'string' ? answers : JSON.stringify(answers[words]));\n`
        );
        await chmod(sf, 0o700);
        const key = digestKey === undefined ? {} : { DIGEST_KEY: digestKey.toString('base64') };
        return runCommand(null, ['audit', 'verify', '--target-org', 'acme'], { SF_BINARY: sf, ...key });
    }
});

/** As `sf` got it when the user logged in. */
async function accessTokenOf({ environment }: Stage, username: string): Promise<string> {
    const assertion = await createAssertionSigner({ ...environment, now: Date.now })(username);
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    const body = new URLSearchParams({ grant_type, assertion });
    const answer = await fetch(`${environment.orgUrl}/services/oauth2/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token: string }).access_token;
}
