import process from 'node:process';
import type { Stage } from '../../proxy/http/stage.ts';
import { endOf } from '../endOf.ts';
import { createProgram } from '../program.ts';
import { variablesOf, type Ended } from './runCommand.ts';

/**
 * Runs `redact-inline` in this process, which is much quicker than as a program; one at a time. What it does with the process
 * itself, signals and exit, is not seen.
 */
export async function runHere(
    stage: Pick<Stage, 'environment'> | null,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
): Promise<Ended> {
    const { env, exitCode } = process;
    const [out, complaints] = [record(process.stdout), record(process.stderr)];
    process.env = { PATH: env['PATH'], ...(stage && variablesOf(stage)), ...variables };
    process.exitCode = undefined;
    try {
        const code = await play(args);
        return { code, out: out.text(), complaints: complaints.text() };
    } finally {
        out.stop();
        complaints.stop();
        process.env = env;
        process.exitCode = exitCode;
    }
}

async function play(args: readonly string[]): Promise<number> {
    try {
        await createProgram().parseAsync([process.execPath, 'redact-inline', ...args]);
        return Number(process.exitCode ?? 0);
    } catch (error) {
        const end = endOf(error);
        process.stderr.write(end.words);
        return end.exitCode;
    }
}

/** Keeps the text that is written to a stream from it; bytes go on, because the test runner tells its results by them. */
function record(stream: NodeJS.WriteStream): { readonly text: () => string; readonly stop: () => void } {
    const write = stream.write.bind(stream);
    let text = '';
    stream.write = (chunk: Uint8Array | string, ...rest: never[]): boolean => {
        if (typeof chunk !== 'string') return write(chunk, ...rest);
        text += chunk;
        return true;
    };
    return {
        text: () => text,
        stop: () => {
            stream.write = write;
        }
    };
}
