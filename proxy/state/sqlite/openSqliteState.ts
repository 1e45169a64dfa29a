import { createLocalLocks } from '../localLocks.ts';
import { createLocalRequestRates } from '../localRequestRates.ts';
import type { State } from '../state.ts';
import { callWindowIn } from './callWindow.ts';
import { claimState } from './claimState.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { conversationWindowIn } from './conversationWindow.ts';
import { openDatabase, openForLedgers } from './database.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
import { pauseStoreIn } from './pauseStore.ts';
import { spentTokensIn } from './spentTokens.ts';

/**
 * Opens the state in a SQLite file, for one proxy; a second one may share it during a restart without a gap.
 *
 * @throws {Error} that tells the cure, when the file cannot be opened or is no database
 */
export function openSqliteState(path: string, now: () => number): State {
    const database = openDatabase(path);
    const ledgers = path === ':memory:' ? database : openForLedgers(path);
    const claim = claimState(path);
    return {
        conversationWindow: conversationWindowIn(ledgers, now),
        callWindow: callWindowIn(ledgers, now),
        idempotencyKeys: idempotencyKeysIn(database, now),
        commitsUnderWay: commitsUnderWayIn(database, { now, isAlone: claim.isAlone }),
        locks: createLocalLocks(),
        spentTokens: spentTokensIn(database, now),
        pauses: pauseStoreIn(database, now),
        requestRates: createLocalRequestRates(),
        check: async () => {
            database.exec('SELECT 1');
            return Promise.resolve();
        },
        close: async () => {
            claim.release();
            if (ledgers !== database) ledgers.close();
            database.close();
            return Promise.resolve();
        }
    };
}
