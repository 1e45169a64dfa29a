import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of ours as a process of its own. */
export interface RunningProgram {
    readonly pid: number;
    /** What it told when it was ready. */
    readonly firstLine: string;
    /** Settles when the process has ended, however that came. */
    readonly ended: Promise<void>;
    stop(): Promise<void>;
    /** Ends it at once, as a crash does: nothing is finished, nothing is closed. */
    kill(): Promise<void>;
}

/** What a program is run with. */
export interface ProgramSettings {
    /** Its whole environment. */
    readonly variables: Readonly<Record<string, string>>;
    readonly args?: readonly string[];
    /** Path of the Node that runs it; ours when left out. */
    readonly node?: string;
    /** Arguments of Node, before the program. */
    readonly nodeArguments?: readonly string[];
    /** Hears every line that it writes; they go on to our own output when nobody does. */
    readonly onLine?: (line: string) => void;
}

const STOP_WITH_PARENT = new URL('stopWithParent.js', import.meta.url).href;

/**
 * Runs a TypeScript program with these variables and nothing else of the environment, and waits for its first line. It stops
 * when this process ends, even if nobody stops it.
 *
 * @throws {Error} when it ends instead; what it wrote is told by then
 */
export async function runProgram(
    path: string,
    { variables, args = [], node = process.execPath, nodeArguments = [], onLine }: ProgramSettings
): Promise<RunningProgram> {
    const program = spawn(node, [...nodeArguments, '--import', STOP_WITH_PARENT, path, ...args], {
        env: { ...variables },
        stdio: ['pipe', 'pipe', onLine ? 'pipe' : 'inherit'],
        // Ctrl+C is for the one who started it, who then stops it once and in order.
        detached: true
    });
    const ended = once(program, 'exit').then(() => undefined);
    const [, output, complaints] = program.stdio;
    if (!output) throw new TypeError('standard output is a pipe');
    const lines = createInterface({ input: output });
    if (onLine && complaints) createInterface({ input: complaints }).on('line', onLine);
    const ready = once(lines, 'line').then(([line]) => String(line));
    const firstLine = await Promise.race([ready, ended]);
    if (firstLine === undefined) throw new Error('The program could not start.');

    lines.on('line', onLine ?? ((line) => process.stdout.write(`${line}\n`)));
    return {
        pid: program.pid ?? 0,
        firstLine,
        ended,
        async stop() {
            program.kill('SIGTERM');
            await ended;
        },
        async kill() {
            program.kill('SIGKILL');
            await ended;
        }
    };
}
