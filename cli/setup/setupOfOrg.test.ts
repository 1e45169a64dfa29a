import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseProxyEnvironment } from '../../proxy/environment.ts';
import { startProxy } from '../../proxy/startProxy.ts';
import { findSf, SF_MISSING, signInSf } from '../../simulator/clients/sfCli.ts';
import { startTestOrg, type TestOrg } from '../../simulator/org/testing/startTestOrg.ts';
import { runHere } from '../testing/runHere.ts';
import { readVariables } from './environmentFile.ts';
import type { StepReport } from './step.ts';

const SF = findSf(process.env);
const PROXY = 'https://redact.example.com';
const NEWCOMER = 'newcomer@example.com';

/** Salesforce's own command line and a simulated org without anything of redact-inline: what is set up is what works then. */
describe('redact-inline setup by the sf CLI', () => {
    it(
        'goes from an org without anything to a transcript that is read',
        { timeout: 300_000, skip: SF === null && SF_MISSING },
        async (t) => {
            assert.ok(SF);
            const folder = await mkdtemp(join(tmpdir(), 'redact-inline-setup-'));
            t.after(() => rm(folder, { recursive: true }));
            const org = await startTestOrg(t);
            const recordId = await orgWithoutProduct(org);
            const sf = await signInSf(t, SF, { org, username: 'admin@example.com' });
            const setUp = async (...options: readonly string[]) => {
                const { code, out } = await runHere(
                    null,
                    [
                        ...['setup', '--json', '--target-org', 'simulator', '--proxy', PROXY, '--folder', folder],
                        ...['--email', 'it@example.com', '--origin', 'https://acme.lightning.force.com'],
                        ...['--supervisor', NEWCOMER, ...options]
                    ],
                    { ...sf.variables, SF_BINARY: SF.binary }
                );
                const lines = out.split('\n').filter((line) => line !== '');
                const all = lines.map((line) => JSON.parse(line) as StepReport & { readonly verdict?: string });
                return { code, out, told: all };
            };

            const first = await setUp('--own-tests', '--token-exchange', 'admin@example.com');
            const { body: clients } = await org.control<readonly ListedClient[]>('GET', '/clients');
            const consumerKey = clients.find(({ app }) => app === 'RedactInline_Proxy')?.clientId ?? '';
            const second = await setUp('--no-deploy', '--client-id', consumerKey);
            const third = await setUp('--dry-run', '--client-id', consumerKey);

            assert.deepEqual(outcomes(first.told), {
                login: 'unchanged',
                'external client apps': 'by hand',
                'keys of the proxy': 'done',
                'environment file': 'done',
                deployment: 'done',
                'certificate of the org': 'done',
                'permission sets': 'done',
                'consumer key': 'by hand',
                doctor: 'planned',
                'conversation entries': 'by hand',
                'token exchange': 'by hand',
                'record pages': 'by hand',
                'login IP ranges': 'by hand'
            });
            assert.equal(second.code, 0, second.out);
            assert.deepEqual(
                second.told.filter(({ verdict }) => verdict === 'failure'),
                []
            );
            assert.equal(outcomes(third.told)['permission sets'], 'unchanged');
            const variables = {
                ...(await readVariables(folder)),
                PROXY_PORT: '0',
                STATE_URL: `sqlite:${folder}/state.db`
            };
            const { environment } = parseProxyEnvironment(variables);
            const proxy = await startProxy(environment, { logDestination: { write: () => undefined } });
            t.after(() => proxy.stop());
            const minted = await org.control<{ token: string }>('POST', '/apex/ProxyTokenController/mint', {
                ...{ username: NEWCOMER, recordId, act: 'view', audience: PROXY }
            });
            const read = await fetch(`${proxy.url}/v1/records/${recordId}/entries`, {
                headers: { authorization: `Bearer ${minted.body.token}` }
            });
            assert.equal(read.status, 200);
            assert.partialDeepStrictEqual(await read.json(), {
                record: { id: recordId, state: 'closed' },
                entries: [{}]
            });
        }
    );
});

interface ListedClient {
    readonly clientId: string;
    readonly app: string | null;
}

/** Takes the product out, and lets a user into a record who may do nothing else. */
async function orgWithoutProduct(org: TestOrg): Promise<string> {
    await org.control('DELETE', '/metadata');
    const permissions = { readRecords: true };
    await org.control('POST', '/users', { name: 'newcomer', permissions });
    const { recordId } = await org.seeded('cardAndSsn');
    await org.control('POST', '/shares', { recordId, username: NEWCOMER, access: 'edit' });
    return recordId;
}

function outcomes(reports: readonly StepReport[]): Readonly<Record<string, string>> {
    return Object.fromEntries(reports.filter(({ step }) => step).map(({ step, outcome }) => [step, outcome]));
}
