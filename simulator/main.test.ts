import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

describe('npm run simulator', () => {
    it('prints one line with its address when ready, and stops cleanly on SIGTERM', async (t) => {
        const simulator = run(t, { SIMULATOR_PORT: '0' });

        assert.ok(simulator.stdout);
        const [line] = (await once(createInterface(simulator.stdout), 'line')) as [string];
        const url = /http:\/\/127\.0\.0\.1:\d+$/.exec(line)?.[0] ?? '';
        const status = await fetch(`${url}/_simulator/status`);
        simulator.kill('SIGTERM');
        const [code] = (await once(simulator, 'exit')) as [number];

        assert.deepEqual(await status.json(), { ready: true });
        assert.equal(code, 0);
    });

    it('says in a sentence that its port is taken', async (t) => {
        const server = createServer().listen(0, '127.0.0.1');
        t.after(() => server.close());
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        const simulator = run(t, { SIMULATOR_PORT: String(port) });

        assert.ok(simulator.stderr);
        const [[line], [code]] = (await Promise.all([
            once(createInterface(simulator.stderr), 'line'),
            once(simulator, 'exit')
        ])) as [[string], [number]];

        assert.match(line, /cannot listen there: .*EADDRINUSE/);
        assert.equal(code, 1);
    });

    it('refuses a port that is none', async (t) => {
        const simulator = run(t, { SIMULATOR_PORT: 'x' });

        const [code] = (await once(simulator, 'exit')) as [number];

        assert.equal(code, 78);
    });
});

function run(t: TestContext, variables: Readonly<Record<string, string>>): ChildProcess {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const child = spawn(process.execPath, [main], { env: { ...process.env, ...variables } });
    t.after(() => child.kill('SIGKILL'));
    return child;
}
