import { startTimer } from './timer.ts';

/** Does something at a moment to come; at most one is set. */
export interface Alarm {
    /** Sets it to a moment in epoch milliseconds; `null` only calls off what was set. */
    set(moment: number | null, run: () => void): void;
    stop(): void;
}

/** An alarm that is not set. */
export function createAlarm(): Alarm {
    let callOff: () => void = () => undefined;
    return {
        set(moment, run) {
            callOff();
            if (moment !== null) callOff = startTimer(run, moment - Date.now());
        },
        stop: () => callOff()
    };
}
