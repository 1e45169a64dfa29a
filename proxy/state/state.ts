import type { ConversationWindow } from '../limits/activeConversations.ts';
import type { CallWindow } from '../limits/hourlyCalls.ts';
import type { ApiUsageStore } from './apiUsageStore.ts';
import type { CommitsUnderWay } from './commitsUnderWay.ts';
import type { IdempotencyKeys } from './idempotencyKeys.ts';
import type { Locks } from './locks.ts';
import type { PauseStore } from './pauseStore.ts';
import type { RequestRates } from './requestRates.ts';
import type { SpentTokens } from './spentTokens.ts';
import type { SweepJournal } from './sweepJournal.ts';
import type { Writer } from './writer.ts';

/**
 * What a proxy remembers: ids, counts and keyed digests, never what anybody said. Every part fails with the ProblemError
 * STATE_UNAVAILABLE while its store cannot be reached.
 */
export interface State {
    readonly conversationWindow: ConversationWindow;
    readonly callWindow: CallWindow;
    readonly idempotencyKeys: IdempotencyKeys;
    readonly commitsUnderWay: CommitsUnderWay;
    readonly locks: Locks;
    readonly spentTokens: SpentTokens;
    readonly pauses: PauseStore;
    readonly apiUsage: ApiUsageStore;
    readonly sweeps: SweepJournal;
    /** Go on by what each proxy counts itself while the store cannot be reached. */
    readonly requestRates: RequestRates;
    /**
     * Lets this process write under {@link locks} until the state is closed. False where they would not hold for all who do: those
     * of a file are of one process, so that proxies and a sweep keep each other out, and so do two sweeps.
     */
    admit(writer: Writer): boolean;
    /** Rejects while the store cannot be reached. */
    check(): Promise<void>;
    /**
     * Rejects with STATE_UNAVAILABLE while a process that shares the store could not check what this one signs, or the other way
     * round. Resolves while the store cannot be reached.
     */
    checkKeys(): Promise<void>;
    close(): Promise<void>;
}
