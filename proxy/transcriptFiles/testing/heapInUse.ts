import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Tables of V8's own grow by so much at some collection or other, bytes. */
export const HEAP_NOISE = 5_000_000;

/** Bytes of objects that are still in use; code that was compiled meanwhile is no object. */
export function heapInUse(): number {
    collectGarbage();
    return getHeapSpaceStatistics()
        .filter(({ space_name: name }) => !/code|trusted|shared/.test(name))
        .reduce((sum, { space_used_size: size }) => sum + size, 0);
}
