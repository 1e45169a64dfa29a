import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ALLOWED_ORIGIN, AUDIENCE, openStage, type Stage } from '../../proxy/http/stage.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { accessTokenOf, standInSf } from '../org/testing/standInSf.ts';
import { runCommand } from '../testing/runCommand.ts';
import { runHere } from '../testing/runHere.ts';
import type { Finding } from './finding.ts';

describe('redact-inline doctor', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
        await stage.org.deployRecords('CspTrustedSite', [
            { EndpointUrl: AUDIENCE, IsActive: true, IsApplicableToConnectSrc: true }
        ]);
    });
    after(() => stage[Symbol.asyncDispose]());

    it('finds nothing wrong with a set-up that works, the running proxy included', async () => {
        const { code, findings } = await examine('admin', {}, ['--proxy', stage.url]);

        assert.deepEqual(
            findings.filter(({ verdict }) => verdict !== 'fine'),
            []
        );
        assert.equal(code, 0);
        const about = findings.map((finding) => finding.about);
        for (const name of ['clock', 'API version 67.0', 'trusted URL', `origin ${ALLOWED_ORIGIN}`, 'proxy ready']) {
            assert.ok(about.includes(name), name);
        }
    });

    it('names what a user lacks, and what they cannot tell', async () => {
        const [noEvents, noEntries, outside] = await Promise.all([
            examine('noevents'),
            examine('noentries'),
            examine('nopermissionset')
        ]);

        assert.deepEqual(wrong(noEvents.findings), ['audit events failure', 'trusted URL unknown']);
        assert.deepEqual(wrong(noEntries.findings), ['Access Conversation Entries failure', 'trusted URL unknown']);
        assert.ok(wrong(outside.findings).includes('permission sets failure'));
        assert.deepEqual([noEvents.code, noEntries.code, outside.code], [1, 1, 1]);
    });

    it('names the cure for an app, a version, an origin and a certificate that are wrong', LONG_FORM, async () => {
        const folder = stage.environment.certificatesFolder;
        const [app, version, variables, nobody] = await Promise.all([
            examine('supervisor', { SALESFORCE_CLIENT_ID: '3MVG9.of.no.app' }),
            examine('supervisor', { SALESFORCE_API_VERSION: '99.0', PROXY_ALLOWED_ORIGINS: '', PROXY_PROT: '1' }),
            examine('supervisor', { DIGEST_KEY: 'short', TOKEN_CERTIFICATES: `${folder}/none` }),
            examine('inactive')
        ]);

        assert.match(cureOf(app.findings, 'sign-in as supervisor@example.com'), /consumer key/);
        assert.match(cureOf(version.findings, 'API version 99.0'), /Set SALESFORCE_API_VERSION to 6\d\.0/);
        assert.match(cureOf(version.findings, 'PROXY_ALLOWED_ORIGINS'), /Lightning origin/);
        assert.match(cureOf(version.findings, 'PROXY_PROT'), /Correct or remove it/);
        assert.match(cureOf(variables.findings, 'DIGEST_KEY'), /openssl rand/);
        assert.match(cureOf(nobody.findings, 'sign-in as inactive@example.com'), /\w/);
    });

    it('goes on where the org, the certificates or the proxy cannot be had, and says so to people', async () => {
        const { code, out } = await runCommand(
            stage,
            ['doctor', '--user', 'supervisor@example.com', '--proxy', 'http://127.0.0.1:9'],
            {
                ...VARIABLES,
                SALESFORCE_ORG_URL: 'http://127.0.0.1:9',
                TOKEN_CERTIFICATES: '/dev/null/certificates',
                STATE_URL: 'sqlite:/dev/null/state.db'
            }
        );

        assert.equal(code, 1);
        assert.match(out, /^✗ TOKEN_CERTIFICATES: cannot be used\.\n {4}Give the path/m);
        assert.match(out, /^✗ STATE_URL: /m);
        assert.match(out, /^✗ org: 127\.0\.0\.1 cannot be reached\.\n {4}Compare SALESFORCE_ORG_URL/m);
        assert.match(out, /^✗ proxy http:\/\/127\.0\.0\.1:9: does not answer\./m);
    });

    it('says in sentences what to set in place of variables that cannot be used', async () => {
        const variables = { SALESFORCE_PRIVATE_KEY: '/dev/null/key', TOKEN_CERTIFICATES: '' };
        const { code, out } = await runHere(stage, ['doctor', '--json', '--user', 'a@example.com'], variables);

        assert.equal(code, 1);
        assert.match(cureOf(findingsIn(out), 'SALESFORCE_PRIVATE_KEY'), /^Give an RSA private key as PEM/);
        assert.match(cureOf(findingsIn(out), 'TOKEN_CERTIFICATES'), /^The variable is required/);
    });

    it('examines a proxy that exchanges tokens, all but the exchange with a login of sf', async () => {
        const folder = stage.environment.certificatesFolder;
        const exchanging = {
            ...VARIABLES,
            SALESFORCE_PRIVATE_KEY: '',
            SALESFORCE_CLIENT_SECRET: 'a secret',
            STATE_URL: 'sqlite::memory:'
        };
        const username = 'supervisor@example.com';
        const result = { instanceUrl: stage.environment.orgUrl, username };
        const accessToken = await accessTokenOf(stage, username);
        const sf = await standInSf(folder, {
            'org display': { status: 0, result },
            'org auth': { status: 0, result: { accessToken } }
        });
        const doctor = async (options: readonly string[], variables: Readonly<Record<string, string>>) => {
            const { code, out } = await runHere(stage, ['doctor', '--json', ...options], variables);
            return { code, findings: findingsIn(out) };
        };

        const withoutLogin = await doctor(['--user', username], exchanging);
        const withLogin = await doctor(['--target-org', 'acme'], { ...exchanging, SF_BINARY: sf });
        const elsewhere = { SF_BINARY: sf, SALESFORCE_ORG_URL: 'http://127.0.0.1:9' };
        const inOther = await doctor(['--target-org', 'acme'], { ...exchanging, ...elsewhere });

        assert.equal(withoutLogin.code, 0);
        assert.deepEqual(wrong(withoutLogin.findings), ['sign-in of the proxy unknown', 'permissions unknown']);
        assert.ok(withoutLogin.findings.some(({ about }) => about === 'clock'));
        assert.match(cureOf(withoutLogin.findings, 'permissions'), /--target-org/);
        assert.equal(withLogin.code, 0);
        assert.deepEqual(wrong(withLogin.findings), ['sign-in of the proxy unknown', 'trusted URL unknown']);
        assert.ok(withLogin.findings.some(({ about }) => about === 'Access Conversation Entries'));
        assert.equal(inOther.code, 1);
        assert.match(cureOf(inOther.findings, 'SALESFORCE_ORG_URL'), /alias of the org of the proxy/);
    });

    const VARIABLES = { PROXY_AUDIENCE: AUDIENCE, PROXY_ALLOWED_ORIGINS: ALLOWED_ORIGIN };

    async function examine(
        user: string,
        variables: Readonly<Record<string, string>> = {},
        options: readonly string[] = []
    ): Promise<{ readonly code: number; readonly findings: readonly Finding[] }> {
        const { code, out, complaints } = await runCommand(
            stage,
            ['doctor', '--user', `${user}@example.com`, '--json', ...options],
            { ...VARIABLES, STATE_URL: `sqlite:${stage.environment.certificatesFolder}/doctor.db`, ...variables }
        );
        assert.equal(complaints, '');
        return { code, findings: findingsIn(out) };
    }
});

function findingsIn(out: string): readonly Finding[] {
    const lines = out.trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Finding);
}

function wrong(findings: readonly Finding[]): readonly string[] {
    return findings.filter(({ verdict }) => verdict !== 'fine').map(({ about, verdict }) => `${about} ${verdict}`);
}

function cureOf(findings: readonly Finding[], about: string): string {
    return findings.find((finding) => finding.about === about)?.cure ?? `nothing about ${about}`;
}
