import { ProblemError } from '../errors.ts';

/** Holds calls back while Salesforce is failing, so that nobody waits for what is not going to come. */
export interface Circuit {
    /**
     * Lets a call go out while the circuit is closed. While it is open, one call in {@link HELD_MS} goes out on trial, and the
     * others are refused at once.
     *
     * @throws {ProblemError} SALESFORCE_UNAVAILABLE with the seconds until the next trial
     */
    check(): void;
    /** Takes note of how a call ended, whether it was let through here or not. */
    note(call: EndedCall): void;
}

/** How a call to Salesforce ended. */
export interface EndedCall {
    /** `null` where no user is acted for. */
    readonly userId: string | null;
    /** Epoch ms. */
    readonly startedAt: number;
    /** Why Salesforce failed at it, as a word for the log; `null` when it did not. */
    readonly failure: string | null;
}

/** What {@link createCircuit} works with. */
export interface CircuitSettings {
    /** Epoch ms. */
    readonly now: () => number;
    readonly onChange?: ((change: CircuitChange) => void) | undefined;
}

/** The circuit has opened, for this reason, or closed, after so many ms. */
export type CircuitChange =
    { readonly isOpen: true; readonly reason: string } | { readonly isOpen: false; readonly openMs: number };

/** From one trial to the next, ms. */
const HELD_MS = 10_000;

/** Calls count for a minute, in slices of ten seconds. */
const WINDOW_MS = 60_000;
const SLICE_MS = 10_000;

/** It opens at so many failures, when they are at least half of what was called. */
const LEAST_FAILURES = 5;
const LEAST_SHARE = 0.5;

/** A user counts for no more failures than this, so that one user's slow conversation locks nobody else out; calls for no user each count. */
const MOST_OF_A_USER = 3;

const NO_USER = '';

/** Whose failures are remembered in a slice, at most; more are not needed to open it. */
const MOST_USERS = 1_000;

interface Slice {
    readonly since: number;
    successes: number;
    readonly failuresByUser: Map<string, number>;
}

/** A closed circuit. */
export function createCircuit({ now, onChange }: CircuitSettings): Circuit {
    let slices: readonly Slice[] = [];
    let openedAt: number | null = null;
    let trialAt = 0;

    const currentSlice = (): Slice => {
        slices = slices.filter(({ since }) => since > now() - WINDOW_MS);
        const latest = slices.at(-1);
        if (latest && now() < latest.since + SLICE_MS) return latest;
        const slice: Slice = { since: now(), successes: 0, failuresByUser: new Map() };
        slices = [...slices, slice];
        return slice;
    };
    const open = (reason: string): void => {
        openedAt = now();
        trialAt = openedAt + HELD_MS;
        onChange?.({ isOpen: true, reason });
    };
    const close = (since: number): void => {
        openedAt = null;
        slices = [];
        onChange?.({ isOpen: false, openMs: now() - since });
    };
    return {
        check() {
            if (openedAt === null) return;
            const left = trialAt - now();
            if (left > 0) {
                const retryAfterSeconds = Math.ceil(left / 1000);
                throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: 'circuit_open', retryAfterSeconds });
            }
            trialAt = now() + HELD_MS;
        },
        note({ userId, startedAt, failure }) {
            if (openedAt !== null) {
                // What began before says nothing of how it is since.
                if (startedAt < openedAt) return;
                if (failure === null) close(openedAt);
                else trialAt = Math.max(trialAt, now() + HELD_MS);
                return;
            }
            const slice = currentSlice();
            if (failure === null) slice.successes += 1;
            else {
                count(slice.failuresByUser, userId ?? NO_USER);
                if (isFailing(slices)) open(failure);
            }
        }
    };
}

function count(failuresByUser: Map<string, number>, userId: string): void {
    const failures = failuresByUser.get(userId) ?? 0;
    if (failures > 0 || failuresByUser.size < MOST_USERS) failuresByUser.set(userId, failures + 1);
}

function isFailing(slices: readonly Slice[]): boolean {
    const failuresByUser = new Map<string, number>();
    for (const slice of slices) {
        for (const [userId, failures] of slice.failuresByUser) {
            const most = userId === NO_USER ? Infinity : MOST_OF_A_USER;
            failuresByUser.set(userId, Math.min(most, (failuresByUser.get(userId) ?? 0) + failures));
        }
    }
    const failures = [...failuresByUser.values()].reduce((sum, ofUser) => sum + ofUser, 0);
    const successes = slices.reduce((sum, slice) => sum + slice.successes, 0);
    return failures >= LEAST_FAILURES && failures >= LEAST_SHARE * (failures + successes);
}
