import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { startTestOrg, type TestOrg } from '../org/testing/startTestOrg.ts';

const CARD = '36b0f4d9-7c14-43dc-bb9e-7713a4930df0';
const SF = findSf();
const MISSING = SF === null && 'no sf found: install Salesforce CLI 2.150, or set SF_BINARY to one';

/** Salesforce's own command line: a client that nobody here wrote. Too large to be a dependency, so it may be missing. */
describe('the sf CLI', () => {
    it('signs in by JWT, queries, reads and updates entries', { timeout: 180_000, skip: MISSING }, async (t) => {
        const { org, sf } = await installSf(t);
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const entries = `/services/data/v67.0/connect/conversation/${conversationIdentifier}/entries`;
        const update = { conversationEntriesUpdates: [{ identifier: CARD, messageText: 'xxxx' }] };

        const login = await sf(
            'org',
            'login',
            'jwt',
            '--client-id',
            'sfCli',
            '--jwt-key-file',
            'key.pem',
            '--alias',
            'simulator',
            '--username',
            'supervisor@example.com',
            '--instance-url',
            org.url
        );
        const soql = 'SELECT Id, Conversation.ConversationIdentifier FROM MessagingSession ORDER BY Name LIMIT 1';
        const found = await sf('data', 'query', '--target-org', 'simulator', '--query', soql);
        const read = await sf('api', 'request', 'rest', `${entries}?recordLimit=2`, '--target-org', 'simulator');
        const updated = await sf(
            'api',
            'request',
            'rest',
            entries,
            '--method',
            'PATCH',
            '--body',
            JSON.stringify(update),
            '--header',
            'Content-Type:application/json',
            '--target-org',
            'simulator'
        );
        const { body: stored } = await org.control<{ identifier: string; messageText: string }[]>(
            'GET',
            `/conversations/${conversationIdentifier}/entries`
        );

        assert.partialDeepStrictEqual(login, {
            result: { username: 'supervisor@example.com', instanceUrl: org.url }
        });
        assert.partialDeepStrictEqual(found, {
            result: {
                totalSize: 1,
                records: [{ Conversation: { ConversationIdentifier: conversationIdentifier } }]
            }
        });
        assert.partialDeepStrictEqual(read, {
            result: { statusCode: 200, body: { conversationEntries: [{}, {}] } }
        });
        assert.partialDeepStrictEqual(updated, { result: { statusCode: 200 } });
        assert.equal(stored.find(({ identifier }) => identifier === CARD)?.messageText, 'xxxx');
    });
});

interface Installed {
    readonly org: TestOrg;
    /** Runs the CLI and reads its JSON. */
    readonly sf: (...argv: readonly string[]) => Promise<object>;
}

/** Gives the CLI a home of its own, so that it neither reads nor leaves anything elsewhere. */
async function installSf(t: TestContext): Promise<Installed> {
    const org = await startTestOrg(t);
    const home = await mkdtemp(join(tmpdir(), 'sf-cli-'));
    t.after(() => rm(home, { recursive: true, force: true }));
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(join(home, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' });
    await org.control('POST', '/clients', { clientId: 'sfCli', publicKeyPem });
    const env = {
        ...process.env,
        HOME: home,
        SF_DISABLE_TELEMETRY: 'true',
        SF_AUTOUPDATE_DISABLE: 'true',
        SF_SKIP_NEW_VERSION_CHECK: 'true',
        SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
        SF_DISABLE_LOG_FILE: 'true',
        SF_CONTENT_TYPE: 'JSON'
    };
    const run = promisify(execFile);
    return {
        org,
        sf: async (...argv) => {
            const { stdout } = await run(SF ?? '', argv, { cwd: home, env });
            return JSON.parse(stdout) as object;
        }
    };
}

/** An absolute path, since the CLI runs in a folder of its own. */
function findSf(): string | null {
    const folders = [...(process.env['PATH'] ?? '').split(delimiter), join('node_modules', '.bin')];
    const named = process.env['SF_BINARY'] ?? '';
    const candidates = [...(named === '' ? [] : [named]), ...folders.map((folder) => join(folder, 'sf'))];
    return candidates.map((path) => resolve(path)).find((path) => existsSync(path)) ?? null;
}
