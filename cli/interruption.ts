import process from 'node:process';

let interrupting: AbortController | null = null;

/**
 * Aborts at the first Ctrl-C or SIGTERM, so that a command can end what it began; a second one ends the process as ever.
 */
export function interruption(): AbortController {
    if (interrupting) return interrupting;
    const controller = new AbortController();
    const abort = (): void => {
        controller.abort();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);
    interrupting = controller;
    return controller;
}

/** Stops the command as Ctrl-C does; `false` where it has nothing to end in order. */
export function interrupt(): boolean {
    interrupting?.abort();
    return interrupting !== null;
}

/** Aborts when the command is stopped; `undefined` where it has nothing to end in order. */
export function interruptionSignal(): AbortSignal | undefined {
    return interrupting?.signal;
}
