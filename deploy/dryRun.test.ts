import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AuthInfo, Connection } from '@salesforce/core';
import { Duration } from '@salesforce/kit';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import { findSf, SF_MISSING, signInSf } from '../simulator/clients/sfCli.ts';
import { startTestOrg, type TestOrg } from '../simulator/org/testing/startTestOrg.ts';
import { deployableSource, deployedFiles } from './deployedFiles.ts';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { stageSource } from './stagedSource.ts';

const SF = findSf(process.env);
const stage = await stageSource();
after(() => stage[Symbol.asyncDispose]());

const HOME = process.env['HOME'];
const VARIABLES = {
    ...Object.fromEntries(
        PROJECT.replacements.map(({ replaceWithEnv }) => [replaceWithEnv, 'https://redact.example.org'])
    ),
    REDACT_INLINE_PROXY_CERTIFICATE: await readFile('force-app/main/auth/certs/RedactInline_Signing.crt', 'utf8'),
    /** The library keeps a key in the user's home. */
    HOME: stage.root
};

const expected = PACKAGE_DIRECTORIES.flatMap((directory) => [
    ...deployedFiles(directory, deployableSource(directory, stage.root))
]);

/** A simulated org stands in for the org: it takes the zip as it comes over the wire, and lists it. */
describe('a dry run of a deployment', () => {
    before(() => Object.assign(process.env, VARIABLES));
    after(() => {
        for (const name of Object.keys(VARIABLES)) Reflect.deleteProperty(process.env, name);
        if (HOME !== undefined) process.env['HOME'] = HOME;
    });

    it('sends the compiled files and nothing else, by the library', async (t) => {
        const org = await startTestOrg(t);
        const components = ComponentSet.fromSource({
            fsPaths: PACKAGE_DIRECTORIES.map((directory) => join(stage.root, directory))
        });
        components.projectDirectory = stage.root;
        components.sourceApiVersion = PROJECT.sourceApiVersion;

        const deploy = await components.deploy({
            usernameOrConnection: await connect(org),
            apiOptions: { checkOnly: true }
        });
        const { response } = await deploy.pollStatus({ frequency: Duration.milliseconds(10) });

        assert.equal(response.success, true);
        await assertListed(org, response.numberComponentsTotal);
    });

    it('sends the same by the sf CLI', { timeout: 180_000, skip: SF === null && SF_MISSING }, async (t) => {
        assert.ok(SF);
        const org = await startTestOrg(t);
        const sf = await signInSf(t, SF, { org, username: 'admin@example.com' });

        const answer = await sf.run(
            [
                ...['project', 'deploy', 'start', '--dry-run', '--target-org', 'simulator'],
                ...PACKAGE_DIRECTORIES.flatMap((directory) => ['--source-dir', directory])
            ],
            { cwd: stage.root }
        );

        assert.partialDeepStrictEqual(answer, { status: 0, result: { success: true, checkOnly: true } });
        const { result } = answer as { result: { numberComponentsTotal: number } };
        await assertListed(org, result.numberComponentsTotal);
    });
});

interface ListedDeployment {
    readonly checkOnly: boolean;
    readonly problem: string | null;
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
    readonly components: readonly object[];
}

async function assertListed(org: TestOrg, components: number): Promise<void> {
    const { body } = await org.control<readonly ListedDeployment[]>('GET', '/deployments');
    const [deployment, ...others] = body;
    const paths = deployment?.files.map(({ path }) => path) ?? [];

    assert.equal(others.length, 0);
    assert.equal(deployment?.checkOnly, true);
    assert.equal(deployment.components.length, components);
    assert.deepEqual(paths.toSorted(), [...new Set([...expected, 'package.xml'])].toSorted());
    assert.deepEqual(
        paths.filter((path) => /\.(?:ts|map)$|__tests__|tsconfig|package\.json$/.test(path)),
        []
    );
    assert.deepEqual(
        deployment.files.filter(({ bytes }) => bytes === 0),
        []
    );
}

async function connect(org: TestOrg): Promise<Connection> {
    const { accessToken } = await org.signIn('admin');
    const authInfo = await AuthInfo.create({
        username: accessToken,
        accessTokenOptions: { accessToken, instanceUrl: org.url, loginUrl: org.url }
    });
    return Connection.create({ authInfo });
}
