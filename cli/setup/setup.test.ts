import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { AUDIENCE, openStage, type Stage } from '../../proxy/http/stage.ts';
import { runHere } from '../testing/runHere.ts';
import { lightningOrigin } from './environmentFile.ts';
import { setsByUser } from './permissionSets.ts';
import type { StepReport } from './step.ts';
import { givePlainKeys } from './testing/plainKeys.ts';
import { sfOfOrg, type OrgOfSf, type SfOfOrg } from './testing/sfOfOrg.ts';
import { PARTS } from './setting.ts';

const CLIENT_ID = '3MVG9.of.the.setup';
const SUPERVISOR = 'supervisor@example.com';

describe('redact-inline setup', () => {
    let stage: Stage;
    let certificate = '';
    let place = '';
    let folder = '';
    let sf: SfOfOrg;
    before(async () => {
        stage = await openStage();
        certificate = (await stage.org.certificates())[0]?.pem ?? '';
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        place = await mkdtemp(join(tmpdir(), 'redact-inline-setup-'));
        folder = join(place, 'proxy');
        sf = await standIn();
    });

    afterEach(() => rm(place, { recursive: true }));

    it('changes nothing in a dry run, and tells what it would do', async () => {
        const { code, reports } = await setUp('--dry-run');

        assert.equal(code, 0);
        assert.deepEqual(outcomes(reports), {
            login: 'unchanged',
            'external client apps': 'by hand',
            'keys of the proxy': 'planned',
            'environment file': 'planned',
            deployment: 'planned',
            'certificate of the org': 'planned',
            'permission sets': 'planned',
            'consumer key': 'by hand',
            doctor: 'planned',
            'conversation entries': 'by hand',
            'record pages': 'by hand',
            'login IP ranges': 'by hand'
        });
        assert.equal(existsSync(folder), false);
        assert.deepEqual(await wordsOfCalls(), ['org display', 'data query', 'data query']);
    });

    it('goes from an org without anything to one that doctor finds nothing wrong with, and then changes nothing', async () => {
        const first = await setUp();
        assert.equal(first.code, 1);
        assert.match(next(first.reports, 'consumer key'), /External Client App Manager.*--client-id/);
        const made = new X509Certificate(await read('proxy.crt'));
        const [deployment] = (await sf.calls()).filter(({ args }) => args[1] === 'deploy');
        assert.equal(deployment?.variables['REDACT_INLINE_PROXY_CERTIFICATE'], made.toString().trim());
        assert.equal(deployment.variables['REDACT_INLINE_PROXY_URL'], AUDIENCE);
        assert.deepEqual(
            deployment.args.filter((word) => word.startsWith('force-app')),
            ['core', 'auth', 'messaging', 'voice'].map((part) => `force-app/main/${part}`)
        );
        await stage.org.registerClient(CLIENT_ID, String(made.publicKey.export({ type: 'spki', format: 'pem' })));
        await stage.org.deployRecords('CspTrustedSite', [
            { EndpointUrl: AUDIENCE, IsActive: true, IsApplicableToConnectSrc: true }
        ]);

        const second = await setUp('--client-id', CLIENT_ID, '--no-deploy');
        const environment = await read('environment');
        const third = await setUp('--client-id', CLIENT_ID, '--no-deploy');

        assert.deepEqual(
            second.findings.filter(({ verdict }) => verdict === 'failure'),
            []
        );
        assert.deepEqual([second.code, third.code], [0, 0]);
        assert.equal(outcomes(second.reports)['environment file'], 'done');
        for (const step of [
            'keys of the proxy',
            'environment file',
            'deployment',
            'certificate of the org',
            'permission sets'
        ])
            assert.equal(outcomes(third.reports)[step], 'unchanged', step);
        assert.equal(await read('environment'), environment);
        for (const file of ['environment', 'proxy.key'])
            assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600, file);
        const secrets = [
            /DIGEST_KEY=(\S+)/.exec(environment)?.[1] ?? '',
            (await read('proxy.key')).split('\n')[1] ?? ''
        ];
        for (const { out } of [first, second, third])
            for (const secret of secrets) assert.ok(secret !== '' && !out.includes(secret));
    });

    it('stops before the org is changed where the folder is of another org', async () => {
        await givePlainKeys(folder);
        await writeFile(join(folder, 'environment'), 'SALESFORCE_ORG_URL=https://other.my.salesforce.com\n');

        const { code, reports } = await setUp();

        assert.equal(code, 1);
        assert.equal(outcomes(reports)['environment file'], 'failed');
        assert.match(next(reports, 'environment file'), /another --folder.*--replace/);
        assert.deepEqual(await wordsOfCalls(), ['org display']);
    });

    it('keeps what somebody has set, and the certificate of before beside another', async () => {
        await givePlainKeys(folder);
        await setUp('--no-deploy');
        await appendFile(join(folder, 'environment'), 'TOKEN_CERTIFICATES=/elsewhere\nLOG_LEVEL=debug\n');
        sf = await standIn({ certificate: await read('proxy.crt') });

        const { reports } = await setUp('--no-deploy');

        assert.match(await read('environment'), /^TOKEN_CERTIFICATES=\/elsewhere\nLOG_LEVEL=debug$/m);
        assert.match(toldOf(reports, 'environment file'), /Other values stay for TOKEN_CERTIFICATES/);
        assert.match(toldOf(reports, 'certificate of the org'), /kept as \S+\.pem\.before/);
        assert.equal(
            await read('certificates/RedactInline_Signing.pem.before'),
            new X509Certificate(certificate).toString()
        );
    });

    it('goes on with a certificate that was downloaded by hand, where it cannot be retrieved, and not without', async () => {
        await givePlainKeys(folder);
        sf = await standIn({ certificate: '' });

        const without = await setUp('--no-deploy');
        await mkdir(join(folder, 'certificates'));
        await writeFile(join(folder, 'certificates/RedactInline_Signing.pem'), certificate);
        const downloaded = await setUp('--no-deploy');

        assert.equal(without.reports.at(-1)?.outcome, 'failed');
        assert.match(next(without.reports, 'certificate of the org'), /Download Certificate.*call this again/);
        assert.equal(outcomes(downloaded.reports)['certificate of the org'], 'by hand');
        assert.equal(outcomes(downloaded.reports)['permission sets'], 'done');
    });

    it('says what Salesforce refuses, and does not go on', async () => {
        await givePlainKeys(folder);
        sf = await standIn({
            failures: [
                { componentType: 'PermissionSet', fullName: 'RedactInline_Voice_Agent', problem: 'no VoiceCall' }
            ]
        });

        const { code, reports } = await setUp('--parts', 'messaging,voice');

        assert.equal(code, 1);
        assert.match(next(reports, 'deployment'), /^PermissionSet RedactInline_Voice_Agent: no VoiceCall\n.*--parts/);
        assert.equal(reports.at(-1)?.step, 'deployment');
    });

    it('names the Apex tests that fail and what they do not cover, whether sf tells one or several', async () => {
        await givePlainKeys(folder);
        sf = await standIn({
            tests: {
                failures: { name: 'OrderTest', methodName: 'isOld', message: 'expired' },
                codeCoverageWarnings: [{ name: 'Order', message: '60 percent' }, { message: 'Below 75 percent' }]
            }
        });

        const { reports } = await setUp();

        assert.match(
            next(reports, 'deployment'),
            /^Apex test OrderTest\.isOld: expired\nApex tests: Order: 60 percent\nApex tests: Below 75 percent\n/
        );
    });

    it('runs the tests that it deploys, and no others, where it is told to', async () => {
        await givePlainKeys(folder);
        const testsOf = async (...options: readonly string[]): Promise<readonly string[]> => {
            sf = await standIn();
            await setUp(...options);
            const { args = [] } = (await sf.calls()).find((call) => call.args.includes('deploy')) ?? {};
            return args.filter((_word, index) => ['--test-level', '--tests'].includes(args[index - 1] ?? ''));
        };
        const named = await testsOf('--own-tests', '--parts', 'messaging');

        assert.deepEqual(await testsOf(), []);
        assert.equal(named[0], 'RunSpecifiedTests');
        assert.deepEqual(
            named.slice(1).toSorted(),
            (await readdir('force-app/main/core/classes'))
                .filter((name) => name.endsWith('Test.cls'))
                .map((name) => name.slice(0, -'.cls'.length))
                .toSorted()
        );
    });

    it('is not complete where nobody is named as whom doctor could look', async () => {
        await givePlainKeys(folder);

        const { code, reports } = await setUpFor([], '--no-deploy', '--client-id', CLIENT_ID);
        const planned = await setUpFor([], '--dry-run', '--client-id', CLIENT_ID);

        assert.equal(code, 1);
        assert.equal(outcomes(reports)['doctor'], 'by hand');
        assert.match(next(reports, 'doctor'), /--supervisor or --agent/);
        assert.deepEqual([planned.code, outcomes(planned.reports)['doctor']], [0, 'planned']);
    });

    it('warns of a folder in the clone, from where keys could be committed', async () => {
        const { reports } = await setUp('--dry-run', '--folder', 'keysOfProxy');

        assert.match(next(reports, 'folder'), /outside/);
        assert.equal(existsSync('keysOfProxy'), false);
    });

    it('does not deploy over settings that were changed in Setup, names them, and does when told to', async () => {
        await givePlainKeys(folder);
        const same = { Proxy_Base_Url__c: AUDIENCE, Proxy_Audience__c: AUDIENCE, Transport__c: null };
        const changed = { ...same, Transport__c: 'apex', Signing_Certificate__c: 'RedactInline_Signing_2028' };
        sf = await standIn({ settings: { ...changed, Token_Lifetime_Seconds__c: 60 } });

        const stopped = await setUp();
        const isDeployed = (await wordsOfCalls()).includes('project deploy');
        const reset = await setUp('--reset-settings');
        sf = await standIn({
            settings: { ...same, Signing_Certificate__c: 'RedactInline_Signing', Token_Lifetime_Seconds__c: 120 }
        });
        const unchanged = await setUp('--dry-run');

        assert.deepEqual([stopped.code, isDeployed], [1, false]);
        assert.match(
            toldOf(stopped.reports, 'deployment'),
            /: Signing_Certificate__c from RedactInline_Signing_2028 to RedactInline_Signing, Token_Lifetime_Seconds__c from 60 to 120, Transport__c from apex to direct\. Nothing/
        );
        assert.match(next(stopped.reports, 'deployment'), /--no-deploy.*--reset-settings/);
        assert.equal(outcomes(reset.reports)['deployment'], 'done');
        assert.equal(outcomes(unchanged.reports)['deployment'], 'planned');
    });

    it('does not deploy where the settings of the org cannot be read, says so, and does when told to', async () => {
        await givePlainKeys(folder);
        sf = await standIn({ settings: 'INSUFFICIENT_ACCESS' });

        const stopped = await setUp();
        const isDeployed = (await wordsOfCalls()).includes('project deploy');
        const reset = await setUp('--reset-settings');

        assert.deepEqual([stopped.code, isDeployed], [1, false]);
        assert.equal(stopped.reports.at(-1)?.step, 'deployment');
        assert.match(toldOf(stopped.reports, 'deployment'), /cannot be read \(INSUFFICIENT_ACCESS\)/);
        assert.match(next(stopped.reports, 'deployment'), /--no-deploy.*--reset-settings/);
        assert.equal(outcomes(reset.reports)['deployment'], 'done');
    });

    it('does not switch token exchange off where the settings have it on, unless it is told to', async () => {
        await givePlainKeys(folder);
        const same = { Proxy_Base_Url__c: AUDIENCE, Proxy_Audience__c: AUDIENCE };
        sf = await standIn({ settings: { ...same, Token_Exchange__c: true } });

        const stopped = await setUp();
        const isDeployed = (await wordsOfCalls()).includes('project deploy');
        const told = await setUp('--reset-settings', '--dry-run');

        assert.deepEqual([stopped.code, isDeployed], [1, false]);
        assert.match(toldOf(stopped.reports, 'deployment'), /token exchange flow.*Nothing is deployed/);
        assert.match(next(stopped.reports, 'deployment'), /--no-deploy.*--reset-settings.*External Client App/);
        assert.equal(outcomes(told.reports)['deployment'], 'planned');
    });

    it('refuses what could end a query or a line of the environment file', async () => {
        const wrong = [
            ['--supervisor', "o'neil@example.com"],
            ['--token-exchange', 'a<b@example.com'],
            ['--proxy', 'http://redact.example.com'],
            ['--proxy', 'https://a$(id)'],
            ['--proxy', 'https://a`id`.example.com'],
            ['--proxy', 'https://redact.example.com/path'],
            ['--origin', "https://a';id;'.example.com"],
            ['--origin', 'https://acme.lightning.force.com?a=$(id)'],
            ['--folder', `${place}/two words`],
            ['--client-id', 'a b'],
            ['--parts', 'telegraph'],
            ['--certificate', '../key']
        ];

        for (const options of wrong) {
            const { code, out } = await setUp(...options);
            assert.deepEqual([code, out], [64, ''], options.join(' '));
        }
        sf = await standIn({ orgUrl: 'https://acme$(id).my.salesforce.com' });
        assert.equal((await setUp('--dry-run')).code, 64);
    });

    it('deploys the handler of token exchange for the user it is told, and says what is to be turned on where it does', async () => {
        await givePlainKeys(folder);

        const { reports } = await setUp('--token-exchange', 'integration@example.com');
        const deployments = (await sf.calls()).filter(({ args }) => args[1] === 'deploy');

        assert.deepEqual(
            deployments.map(({ args }) => args.includes('force-app/main/exchange')),
            [true]
        );
        assert.deepEqual(
            deployments.map(({ variables }) => variables['REDACT_INLINE_EXECUTION_USER']),
            ['integration@example.com']
        );
        assert.match(next(reports, 'token exchange'), /External Client App Manager.*docs\/install\.md/);

        const { reports: left } = await setUp('--token-exchange', 'integration@example.com', '--no-deploy');

        assert.match(toldOf(left, 'deployment'), /left out.*--no-deploy.*the handler of token exchange/);
        assert.equal(outcomes(left)['token exchange'], undefined);
    });

    it('knows every package directory', async () => {
        const { packageDirectories } = JSON.parse(await readFile('sfdx-project.json', 'utf8')) as {
            packageDirectories: { path: string }[];
        };

        assert.deepEqual(
            packageDirectories.map(({ path }) => path).toSorted(),
            ['core', 'auth', 'exchange', ...PARTS].map((part) => `force-app/main/${part}`).toSorted()
        );
    });

    it('gives who is both supervisor and auditor each set once, of the products that are there', () => {
        const nobody = { agent: [], operator: [] };

        const sets = setsByUser({
            ...nobody,
            supervisor: [SUPERVISOR],
            auditor: [SUPERVISOR],
            parts: ['voice', 'reporting']
        });

        assert.deepEqual(sets.get(SUPERVISOR), [
            'RedactInline_Supervisor',
            'RedactInline_Voice_Supervisor',
            'RedactInline_Reports',
            'RedactInline_Auditor'
        ]);
        assert.equal(
            lightningOrigin('https://acme--dev.sandbox.my.salesforce.com'),
            'https://acme--dev.sandbox.lightning.force.com'
        );
    });

    async function standIn(org: Partial<OrgOfSf> = {}): Promise<SfOfOrg> {
        return sfOfOrg(place, { orgUrl: stage.environment.orgUrl, certificate, ...org });
    }

    function read(file: string): Promise<string> {
        return readFile(join(folder, file), 'utf8');
    }

    async function wordsOfCalls(): Promise<readonly string[]> {
        return (await sf.calls()).map(({ args }) => args.slice(0, 2).join(' '));
    }

    function setUp(...options: readonly string[]) {
        return setUpFor(['--supervisor', SUPERVISOR], ...options);
    }

    async function setUpFor(users: readonly string[], ...options: readonly string[]) {
        const { code, out } = await runHere(
            null,
            [
                ...['setup', '--json', '--target-org', 'acme', '--proxy', AUDIENCE, '--email', 'it@example.com'],
                ...['--folder', folder, '--origin', 'https://acme.lightning.force.com'],
                ...[...users, ...options]
            ],
            { SF_BINARY: sf.path }
        );
        const lines = out.split('\n').filter((line) => line !== '');
        const all = lines.map((line) => JSON.parse(line) as StepReport & { readonly verdict?: string });
        return { code, out, reports: all.filter(({ step }) => step), findings: all.filter(({ verdict }) => verdict) };
    }
});

function outcomes(reports: readonly StepReport[]): Readonly<Record<string, string>> {
    return Object.fromEntries(reports.map(({ step, outcome }) => [step, outcome]));
}

function next(reports: readonly StepReport[], step: string): string {
    return reports.find((report) => report.step === step)?.next ?? `nothing to do for ${step}`;
}

function toldOf(reports: readonly StepReport[], step: string): string {
    return reports.find((report) => report.step === step)?.told ?? `nothing told of ${step}`;
}
