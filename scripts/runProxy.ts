import { fileURLToPath } from 'node:url';
import { runProgram, type ProgramSettings, type RunningProgram } from './runProgram.ts';

/** The proxy as a process of its own. */
export type ProxyProcess = RunningProgram;

const MAIN = fileURLToPath(new URL('../proxy/main.ts', import.meta.url));

/** Runs the proxy with these variables, and waits for its line that it listens, as {@link runProgram} does. */
export async function runProxy(
    variables: Readonly<Record<string, string>>,
    settings: Omit<ProgramSettings, 'variables'> = {}
): Promise<ProxyProcess> {
    return runProgram(MAIN, { ...settings, variables });
}
