import { InteractionRefusedError } from '../../salesforce/interactionGateway.ts';

/** How a call that may come again later is waited for. */
export interface Patience {
    /** Resolves after so many milliseconds; rejects when the work is to stop. */
    readonly sleep: (milliseconds: number) => Promise<void>;
    /** Hears of each wait, in seconds. */
    readonly onWait: (seconds: number) => void;
}

/** "Conversation precondition failed. Please retry.", "Conversation processing aborted. Please retry." */
const RETRY: ReadonlySet<number | null> = new Set([10_055, 10_056]);
const BUSY: ReadonlySet<number> = new Set([429, 503]);

const MOST_TRIES = 5;
/** Whoever asks for more is left alone, and the command comes again later. */
const MOST_SECONDS = 60;

/** Tells whether a refusal is about the moment, not about what was sent. */
export function isBusy({ code, status }: InteractionRefusedError): boolean {
    return BUSY.has(status) || RETRY.has(code);
}

/**
 * Makes a call, and again while Salesforce refuses it for being busy: as long as it asks, else 1, 2, 4 and 8 seconds. Throws the last
 * refusal, also where the work is to stop.
 */
export async function withPatience<Result>({ sleep, onWait }: Patience, call: () => Promise<Result>): Promise<Result> {
    for (let tried = 1; ; tried += 1) {
        try {
            return await call();
        } catch (error) {
            if (!(error instanceof InteractionRefusedError) || !isBusy(error)) throw error;
            const seconds = error.retryAfterSeconds ?? 2 ** (tried - 1);
            if (tried === MOST_TRIES || seconds > MOST_SECONDS) throw error;
            onWait(seconds);
            try {
                await sleep(seconds * 1000);
            } catch {
                // Stopped: what was refused stays refused.
                throw error;
            }
        }
    }
}
