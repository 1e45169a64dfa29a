import type { EntriesAnswer } from 'c/proxyContract';
import { isProblem, ProblemError } from '../errors.ts';
import { listCopies } from './listCopies.ts';
import { listEntries, type EntriesQuery } from './listEntries.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Lists a page as {@link listEntries} does. Where the limit on active conversations has no place, and copies can be read, the page is
 * one of copies; what keeps these away leaves the refusal as it was. What came since is never a copy: whoever waits for that has the
 * entries themselves.
 *
 * @throws {ProblemError} as {@link listEntries} does
 */
export async function listEntriesOrCopy(visit: RecordVisit, query: EntriesQuery): Promise<EntriesAnswer> {
    try {
        return await listEntries(visit, query);
    } catch (error) {
        const isFull = isProblem(error, 'ACTIVE_CONVERSATIONS_EXHAUSTED');
        if (!isFull || !visit.copies || 'after' in query) throw error;
        const freesAt = visit.now() + (error.extras.retryAfterSeconds ?? 0) * 1000;
        return await listCopies(visit, visit.copies, { query, freesAt }).catch((reason: unknown) => {
            if (!(reason instanceof ProblemError)) throw reason;
            visit.log.warn('no copy could be shown', {
                requestId: visit.requestId,
                reason: reason.extras.reason ?? reason.code
            });
            throw error;
        });
    }
}
