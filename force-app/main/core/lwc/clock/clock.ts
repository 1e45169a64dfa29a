/** Hears what time it is, in epoch milliseconds. */
export type Listener = (now: number) => void;

/** Milliseconds. */
const MINUTE = 60_000;

const listeners = new Set<Listener>();
let stop: () => void = () => undefined;

/**
 * Tells a listener every minute what time it is, and when the page is seen again: nothing is told while it is not. All of them
 * are told at once; the answer ends it for this one.
 */
export function onMinute(listener: Listener): () => void {
    listeners.add(listener);
    if (listeners.size === 1) stop = start();
    return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
    };
}

function start(): () => void {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ends with the last listener
    const ticking = setInterval(tell, MINUTE);
    document.addEventListener('visibilitychange', tell);
    return () => {
        clearInterval(ticking);
        document.removeEventListener('visibilitychange', tell);
    };
}

function tell(): void {
    if (document.visibilityState !== 'visible') return;
    const now = Date.now();
    for (const listener of [...listeners]) listener(now);
}
