import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** What a process holds when nothing goes on in it. */
export interface Level {
    readonly sockets: number;
    /** With the buffers beside it. */
    readonly heapBytes: number;
}

const TURNS = 20;
const TURN_MS = 50;

/** Resolves once no more sockets than these are open, or a second has passed. */
export async function untilSocketsClose(most: number): Promise<void> {
    for (let turn = 0; turn < TURNS && countSockets() > most; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, TURN_MS));
    }
}

/** Measures what is held now, after collecting garbage. */
export function measureLevel(): Level {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return { sockets: countSockets(), heapBytes: heapUsed + external };
}

/** Connections and servers, of every side that this process plays: those as well that are kept and hold nobody up, where the system tells. */
function countSockets(): number {
    if (isMainThread && process.platform === 'linux') return countOpened();
    return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}

/** Of the whole process, by the tables of Linux. */
function countOpened(): number {
    const known = new Set(['tcp', 'tcp6'].flatMap((name) => inodesIn(`/proc/self/net/${name}`)));
    const opened = readdirSync('/proc/self/fd').map((name) => linkOf(`/proc/self/fd/${name}`));
    return opened.filter((link) => known.has(/^socket:\[(\d+)\]$/.exec(link)?.[1] ?? '')).length;
}

const INODE_COLUMN = 9;

function inodesIn(path: string): readonly string[] {
    if (!existsSync(path)) return [];
    const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    return lines.flatMap((line) => line.trim().split(/\s+/)[INODE_COLUMN] ?? []);
}

/** The folder that is read is open, too, and closed by now. */
function linkOf(path: string): string {
    try {
        return readlinkSync(path);
    } catch {
        return '';
    }
}
