import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import type { TestOrg } from '../org/testing/startTestOrg.ts';

const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Why a test of the CLI is skipped. */
export const SF_MISSING = 'no sf found: install Salesforce CLI, or set SF_BINARY to one';

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Salesforce's own command line, signed in to a simulated org. */
export interface SignedInSf {
    /** Runs the CLI and reads its JSON. */
    run(argv: readonly string[], options?: RunOptions): Promise<object>;
    /** The answer to the sign-in. */
    readonly login: object;
    /** What another program sets to call this CLI, signed in. */
    readonly variables: Readonly<Record<string, string>>;
}

/** A CLI, and how it is started. */
export interface Sf {
    readonly binary: string;
    /** What it sees, which may change until it runs. */
    readonly environment: Environment;
}

/** Where the CLI runs. */
export interface RunOptions {
    /** Its own home unless given. */
    readonly cwd?: string;
}

/** Signs the CLI in as the alias `simulator`. It gets a home of its own, so that it neither reads nor leaves anything elsewhere. */
export async function signInSf(
    t: TestContext,
    { binary, environment }: Sf,
    { org, username }: { readonly org: TestOrg; readonly username: string }
): Promise<SignedInSf> {
    const home = await mkdtemp(join(tmpdir(), 'sf-cli-'));
    t.after(() => rm(home, { recursive: true, force: true }));
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(join(home, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' });
    await org.control('POST', '/clients', { clientId: 'sfCli', publicKeyPem });
    const variables = { ...QUIET, HOME: home };
    const run: SignedInSf['run'] = async (argv, { cwd = home } = {}) => {
        const { stdout } = await promisify(execFile)(binary, argv, {
            cwd,
            env: { ...environment, ...variables },
            maxBuffer: LARGEST_ANSWER
        });
        return JSON.parse(stdout) as object;
    };
    const login = await run([
        ...['org', 'login', 'jwt', '--client-id', 'sfCli', '--jwt-key-file', join(home, 'key.pem')],
        ...['--alias', 'simulator', '--username', username, '--instance-url', org.url]
    ]);
    return { run, login, variables };
}

const QUIET = {
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
    SF_DISABLE_LOG_FILE: 'true',
    SF_CONTENT_TYPE: 'JSON'
};

/** Finds the CLI by `SF_BINARY`, in `PATH` or in node_modules: an absolute path, since it runs elsewhere. `null` where there is none. */
export function findSf(environment: Environment): Sf | null {
    const folders = [...(environment['PATH'] ?? '').split(delimiter), join('node_modules', '.bin')];
    const named = environment['SF_BINARY'] ?? '';
    const candidates = [...(named === '' ? [] : [named]), ...folders.map((folder) => join(folder, 'sf'))];
    const binary = candidates.map((path) => resolve(path)).find((path) => existsSync(path));
    return binary === undefined ? null : { binary, environment };
}
