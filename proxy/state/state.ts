import type { ConversationWindow } from '../limits/activeConversations.ts';
import type { CallWindow } from '../limits/hourlyCalls.ts';
import type { CommitsUnderWay } from './commitsUnderWay.ts';
import type { IdempotencyKeys } from './idempotencyKeys.ts';
import type { Locks } from './locks.ts';
import type { PauseStore } from './pauseStore.ts';
import type { RequestRates } from './requestRates.ts';
import type { SpentTokens } from './spentTokens.ts';
import type { SweepJournal } from './sweepJournal.ts';

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
    readonly sweeps: SweepJournal;
    /** Go on by what each proxy counts itself while the store cannot be reached. */
    readonly requestRates: RequestRates;
    /** Whether {@link locks} hold among all processes that use this state now: those of a file are of one process alone. */
    locksHoldForAll(): boolean;
    /** Rejects while the store cannot be reached. */
    check(): Promise<void>;
    close(): Promise<void>;
}
