import { spawn } from 'node:child_process';
import path from 'node:path';

/** A program that npm installed, and its arguments. */
export interface Command {
    readonly program: string;
    readonly args: readonly string[];
}

/** How a program ended. */
export interface CommandResult {
    readonly exitedWell: boolean;
    /** What it printed, both streams in the order of their arrival. */
    readonly output: string;
}

/** Runs a program of `node_modules/.bin` to its end. A program that cannot be started has not exited well. */
export async function runCommand({ program, args }: Command): Promise<CommandResult> {
    const child = spawn(path.join('node_modules', '.bin', program), args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const exitedWell = await new Promise<boolean>((resolve) => {
        child.once('close', (exitCode) => {
            resolve(exitCode === 0);
        });
        child.once('error', (error) => {
            chunks.push(Buffer.from(`${program}: ${error.message}\n`));
            resolve(false);
        });
    });
    return { exitedWell, output: Buffer.concat(chunks).toString() };
}
