import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The proxy as a process of its own. */
export interface ProxyProcess {
    /** Settles when the process has ended, however that came. */
    readonly ended: Promise<void>;
    stop(): Promise<void>;
    /** Ends it at once, as a crash does: nothing is finished, nothing is closed. */
    kill(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../proxy/main.ts', import.meta.url));
const STOP_WITH_PARENT = new URL('stopWithParent.js', import.meta.url).href;

/**
 * Runs the proxy with these variables and nothing else of the environment, and waits for its line that it listens. It stops
 * when this process ends, even if nobody stops it.
 *
 * @throws {Error} when it ends instead; what it wrote is on stderr by then
 */
export async function runProxy(variables: Readonly<Record<string, string>>): Promise<ProxyProcess> {
    const proxy = spawn(process.execPath, ['--import', STOP_WITH_PARENT, MAIN], {
        env: { ...variables },
        stdio: ['pipe', 'pipe', 'inherit'],
        // Ctrl+C is for the one who started it, who then stops it once and in order.
        detached: true
    });
    const ended = once(proxy, 'exit').then(() => undefined);
    const lines = createInterface({ input: proxy.stdout });
    const ready = once(lines, 'line').then(() => 'ready' as const);
    if ((await Promise.race([ready, ended])) !== 'ready') throw new Error('The proxy could not start.');

    lines.on('line', (line) => process.stdout.write(`${line}\n`));
    return {
        ended,
        async stop() {
            proxy.kill('SIGTERM');
            await ended;
        },
        async kill() {
            proxy.kill('SIGKILL');
            await ended;
        }
    };
}
