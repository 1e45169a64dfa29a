import { fileURLToPath } from 'node:url';
import { runProgram, type RunningProgram } from './runProgram.ts';

/** The simulated org as a process of its own. */
export interface SimulatorProcess extends RunningProgram {
    readonly url: string;
}

const MAIN = fileURLToPath(new URL('../simulator/main.ts', import.meta.url));

/** Runs the simulated org on a free port, and waits for its line that it listens. */
export async function runSimulator(): Promise<SimulatorProcess> {
    const program = await runProgram(MAIN, { variables: { SIMULATOR_PORT: '0' } });
    const url = /http:\/\/\S+/.exec(program.firstLine)?.[0];
    if (url === undefined) throw new Error('The simulator told no address.');
    return { ...program, url };
}
