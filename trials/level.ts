import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process holds when nothing goes on in it. */
export interface Level {
    readonly sockets: number;
    /** With the buffers beside it. */
    readonly heapBytes: number;
}

const TURNS = 20;
const TURN_MS = 50;

/** Resolves once no socket is open, or a second has passed. */
export async function untilSocketsClose(): Promise<void> {
    for (let turn = 0; turn < TURNS && countSockets() > 0; turn += 1) {
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

/** Connections and servers, of every side that this process plays. */
function countSockets(): number {
    return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}
