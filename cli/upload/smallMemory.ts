import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes. */
const BETWEEN_COLLECTIONS = 8_000_000;

/**
 * Keeps the process small while a stream of any length passes, and returns what is to be told of bytes that have passed. V8 would
 * answer with a nursery that grows by 100 MB, and collect what outlived it only once the heap has doubled. And chunks of files lie
 * outside its heap: those that were sent would stay until there are 64 MB of them, because hardly anything else is allocated meanwhile
 * that would make it look.
 */
export function keepMemorySmall(): (bytes: number) => void {
    for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=10', '--expose-gc']) {
        setFlagsFromString(flag);
    }
    const collectGarbage = runInNewContext('gc') as (kind: { readonly type: 'minor' | 'major' }) => void;
    // From what is left now it counts how far the heap may grow.
    collectGarbage({ type: 'major' });
    let passed = 0;
    return (bytes) => {
        passed += bytes;
        if (passed < BETWEEN_COLLECTIONS) return;
        passed = 0;
        collectGarbage({ type: 'minor' });
    };
}
