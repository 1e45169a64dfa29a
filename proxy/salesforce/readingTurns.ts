import { unlessAborted } from './unlessAborted.ts';

/** Does work once it is its turn. Throws an UpstreamError when the signal aborts before that, and what the work throws. */
export type ReadingTurns = <Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>;

/** Lets so many readings be under way at once; the others wait in the order in which they came. */
export function createReadingTurns(most: number): ReadingTurns {
    let underWay = 0;
    const waiting: (() => void)[] = [];

    const leave = (): void => {
        const next = waiting.shift();
        if (next) next();
        else underWay -= 1;
    };
    const enter = async (signal: AbortSignal): Promise<void> => {
        if (underWay < most) {
            underWay += 1;
            return;
        }
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const admit = (): void => {
            resolve(undefined);
        };
        waiting.push(admit);
        try {
            await unlessAborted(promise, signal);
        } catch (error) {
            const place = waiting.indexOf(admit);
            // Its turn had come in the same moment: it goes to the next.
            if (place === -1) leave();
            else waiting.splice(place, 1);
            throw error;
        }
    };
    return async (work, signal) => {
        await enter(signal);
        try {
            return await work();
        } finally {
            leave();
        }
    };
}
