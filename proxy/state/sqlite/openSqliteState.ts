import { realpathSync, statSync } from 'node:fs';
import { ProblemError } from '../../errors.ts';
import { createLocalLocks } from '../localLocks.ts';
import { createLocalRequestRates } from '../localRequestRates.ts';
import type { State } from '../state.ts';
import { apiUsageStoreIn } from './apiUsageStore.ts';
import { callWindowIn } from './callWindow.ts';
import { cannotOpen } from './cannotOpen.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { conversationWindowIn } from './conversationWindow.ts';
import { openDatabase, openForLedgers, type StateFile } from './database.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
import { joinOwners, type Owners } from './owners.ts';
import { pauseStoreIn } from './pauseStore.ts';
import { spentTokensIn } from './spentTokens.ts';
import { sweepJournalIn } from './sweepJournal.ts';
import { tellingTrouble } from './sqliteTrouble.ts';
import { openWriterGate, type WriterGate } from './writerGate.ts';

/**
 * Opens the state in a SQLite file, for one proxy; a second one may share it during a restart without a gap.
 *
 * @throws {StateFileError} that tells the cure, when the file cannot be opened or is no state
 */
export function openSqliteState(path: string, now: () => number): State {
    const { database, ledgers, owners, gate, isStillThere } = openFiles(path);
    const writing = ledgers.prepare('INSERT OR REPLACE INTO write_check (id, written_at) VALUES (1, ?)');
    /** Writes, because a full disk and a file that is locked still answer what only reads. A file that was deleted takes all. */
    const { check } = tellingTrouble({
        check: async () => {
            writing.run(now());
            if (!isStillThere()) throw new ProblemError('STATE_UNAVAILABLE', { reason: 'sqlite_gone' });
            return Promise.resolve();
        }
    });
    return {
        conversationWindow: tellingTrouble(conversationWindowIn(ledgers, now)),
        callWindow: tellingTrouble(callWindowIn(ledgers, now)),
        idempotencyKeys: tellingTrouble(idempotencyKeysIn({ database, ledgers }, now)),
        commitsUnderWay: tellingTrouble(commitsUnderWayIn({ database, ledgers }, { now, owners })),
        locks: createLocalLocks(),
        spentTokens: tellingTrouble(spentTokensIn(database, now)),
        pauses: tellingTrouble(pauseStoreIn(database, now)),
        apiUsage: tellingTrouble(apiUsageStoreIn(ledgers, now)),
        sweeps: tellingTrouble(sweepJournalIn(database, now)),
        requestRates: createLocalRequestRates(),
        admit: gate.admit,
        check,
        checkKeys: async () => Promise.resolve(),
        close: async () => {
            gate.release();
            owners.release();
            if (ledgers !== database) ledgers.close();
            database.close();
            return Promise.resolve();
        }
    };
}

interface Files extends StateFile {
    readonly owners: Owners;
    readonly gate: WriterGate;
    /** Whether the next process would open the same file. */
    readonly isStillThere: () => boolean;
}

function openFiles(path: string): Files {
    const database = openDatabase(path);
    if (path === ':memory:') {
        const [owners, gate] = [joinOwners(path), openWriterGate(path)];
        return { database, ledgers: database, owners, gate, isStillThere: () => true };
    }
    try {
        // The same file by another name has the same locks beside it.
        const file = realpathSync(path);
        const { dev, ino } = statSync(file);
        const isStillThere = (): boolean => {
            const there = statSync(file, { throwIfNoEntry: false });
            return there?.dev === dev && there.ino === ino;
        };
        const [owners, gate] = [joinOwners(file), openWriterGate(file)];
        return { database, ledgers: openForLedgers(file), owners, gate, isStillThere };
    } catch (error) {
        throw cannotOpen(path, error);
    }
}
