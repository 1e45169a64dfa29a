import { ProblemError } from '../errors.ts';
import type { PauseStore } from '../state/pauseStore.ts';

/** Remembers until when something asked not to be called, for as long as any process that shares the store has learned. */
export interface SharedPause {
    /** Makes it last for so many milliseconds from now on, unless it lasts longer already. */
    prolong(milliseconds: number): void;
    /**
     * Rejects with SALESFORCE_UNAVAILABLE and the seconds that are left while it lasts. What another process has learned is known
     * after {@link KNOWN_FOR_MS} at the latest.
     */
    check(): Promise<void>;
}

/** What {@link createSharedPause} works with. */
export interface SharedPauseSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** Without one, each process has its own. */
    readonly store: PauseStore | undefined;
    /** By what the store knows it. */
    readonly scope: string;
    /** For the log. */
    readonly reason: string;
}

/** How old what is known may be before the store is asked again, ms: one question a second at most. */
const KNOWN_FOR_MS = 1_000;

/** A store that failed is not asked for so long, ms: requests do not wait for it one after the other. */
const LEFT_ALONE_MS = 5_000;

/** A pause in memory, shared through the store. While the store is away, what this process knows decides. */
export function createSharedPause({ now, store, scope, reason }: SharedPauseSettings): SharedPause {
    let until = 0;
    let askAgainAt = -Infinity;
    let answer: Promise<void> | null = null;

    const leaveStoreAlone = (): void => {
        askAgainAt = now() + LEFT_ALONE_MS;
    };
    const ask = async (asked: PauseStore): Promise<void> => {
        try {
            const left = await asked.left([scope]);
            if (left > 0) until = Math.max(until, now() + left);
        } catch {
            leaveStoreAlone();
        }
    };
    const checkKnown = (): void => {
        const left = until - now();
        if (left <= 0) return;
        throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason, retryAfterSeconds: Math.ceil(left / 1000) });
    };
    return {
        prolong(milliseconds) {
            until = Math.max(until, now() + milliseconds);
            store?.prolong(scope, milliseconds).catch(leaveStoreAlone);
        },
        async check() {
            checkKnown();
            if (store && now() >= askAgainAt) {
                askAgainAt = now() + KNOWN_FOR_MS;
                answer = ask(store);
            }
            await answer;
            checkKnown();
        }
    };
}
