/** Breaks a call off once nothing has been heard of it for too long. */
export interface Patience {
    /** Aborts with a `TimeoutError`. */
    readonly signal: AbortSignal;
    /** Something was heard: the time starts anew. */
    renew(): void;
    /** The call has ended. */
    end(): void;
}

/** Patience for so many milliseconds of silence: before anything is heard, and between what is. */
export function createPatience(first: number, later: number): Patience {
    const controller = new AbortController();
    const giveUp = (): void => controller.abort(new DOMException('Nothing was heard for too long.', 'TimeoutError'));
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a silent call has nothing else to end it
    const wait = (silence: number): ReturnType<typeof setTimeout> => setTimeout(giveUp, silence);
    let timer = wait(first);
    return {
        signal: controller.signal,
        renew() {
            clearTimeout(timer);
            timer = wait(later);
        },
        end: () => clearTimeout(timer)
    };
}
