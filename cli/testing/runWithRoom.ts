import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

/** Runs a module, given as text, whose files have room for 1,024 bytes, as if the disk were full then; gives what it says. */
export async function runWithRoom(module: string, ...args: readonly string[]): Promise<string> {
    const node = [process.execPath, '--input-type=module', '--eval', module, ...args];
    const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -f 2 && exec "$0" "$@"', ...node]);
    return stdout.trim();
}
