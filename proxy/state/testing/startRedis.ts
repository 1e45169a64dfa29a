import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../scripts/freePort.ts';

const EXECUTABLE = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find((path) => existsSync(path));

/** Why no test with Redis can run here, `false` where they can: given to `describe` as its `skip`. */
export const redisMissing: string | false = EXECUTABLE
    ? false
    : 'there is no redis-server on the PATH: install it (apt-get install redis-server)';

/** A redis-server that keeps nothing on disk. */
export interface RunningRedis extends AsyncDisposable {
    readonly url: string;
    /** Makes it stand still: it keeps its connections and answers nothing. */
    pause(): void;
    resume(): void;
    /** Ends it at once; what it held is gone. */
    kill(): Promise<void>;
    /** Starts it again, empty, at the same address. */
    restart(): Promise<void>;
}

/** Starts a redis-server of its own on a free port of 127.0.0.1. */
export async function startRedis(): Promise<RunningRedis> {
    const port = await freePort();
    let server = await launch(port);
    const kill = async (): Promise<void> => {
        if (server.exitCode !== null || server.signalCode !== null) return;
        const exited = once(server, 'exit');
        server.kill('SIGKILL');
        await exited;
    };
    return {
        url: `redis://127.0.0.1:${String(port)}`,
        pause: () => server.kill('SIGSTOP'),
        resume: () => server.kill('SIGCONT'),
        kill,
        restart: async () => {
            await kill();
            server = await launch(port);
        },
        [Symbol.asyncDispose]: kill
    };
}

async function launch(port: number): Promise<ChildProcess> {
    const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
    const server = spawn(EXECUTABLE ?? 'redis-server', options, { stdio: 'ignore' });
    while (!(await accepts(port))) {
        if (server.exitCode !== null) throw new Error('redis-server did not start');
        await wait(20);
    }
    return server;
}

async function accepts(port: number): Promise<boolean> {
    const socket = createConnection({ port, host: '127.0.0.1' });
    try {
        await once(socket, 'connect');
        return true;
    } catch {
        return false;
    } finally {
        socket.destroy();
    }
}
