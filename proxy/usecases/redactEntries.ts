import { randomUUID } from 'node:crypto';
import type { CommitProgress, RedactionsAnswer, RedactionsRequest } from 'c/proxyContract';
import { sameDigest } from '../audit/digests.ts';
import { ProblemError } from '../errors.ts';
import { describeError } from '../log.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { CommitState } from '../state/commitsUnderWay.ts';
import type { KeyedCommit } from '../state/idempotencyKeys.ts';
import { checkEntries, checkReason } from './commit/checkRequest.ts';
import { inCommitScope, type CommitScope } from './commit/commitScope.ts';
import { prepareCommit } from './commit/prepareCommit.ts';
import { replayCommit } from './commit/replayCommit.ts';
import { runCommit } from './commit/runCommit.ts';
import { findConversation } from './findConversation.ts';
import { healUnderLock, type UnsettledIntents } from './healIntents.ts';
import { policyOf, type RecordVisit } from './recordVisit.ts';
import { tellingFreshEntries } from './tellView.ts';

/** A commit as it is asked for. */
export interface Redaction {
    readonly request: RedactionsRequest;
    readonly idempotencyKey: string;
    /** Hears of each step from the first entry on that is written; a repetition has none. */
    readonly onProgress: (progress: CommitProgress) => void;
}

/**
 * Redacts spans of a record's entries and tells per entry what Salesforce stores now.
 *
 * All or nothing until the first PATCH: whatever is refused before leaves no trace. From then on every entry gets an outcome.
 * The same key with the same request answers the same result and PATCHes once.
 *
 * @throws {ProblemError} REQUEST_INVALID, SPAN_INVALID, RECORD_NOT_FOUND, REDACT_NOT_PERMITTED, TRANSCRIPT_NOT_READY,
 * ENTRY_NOT_REDACTABLE, ENTRY_CHANGED, IDEMPOTENCY_KEY_REUSED, AUDIT_UNAVAILABLE, a limit, or what the gateway throws
 */
export async function redactEntries(visit: RecordVisit, redaction: Redaction): Promise<RedactionsAnswer> {
    const policy = await policyOf(visit);
    checkEntries(redaction.request, policy.answer);
    const found = await findConversation(visit.gateway, visit.caller);
    const ground = { visit, found, policy };
    return tellingFreshEntries(ground, () => inCommitScope(ground, (scope) => redactUnderLock(scope, redaction)));
}

async function redactUnderLock(
    scope: CommitScope,
    { request, idempotencyKey, onProgress }: Redaction
): Promise<RedactionsAnswer> {
    const { idempotencyKeys, commitsUnderWay, digests, caller } = scope.visit;
    const key = digests.request([caller.userId, caller.recordId, idempotencyKey]);
    const body = digests.request([JSON.stringify(request)]);
    const known = await idempotencyKeys.find(key);
    if (known && !sameDigest(known.body, body))
        throw new ProblemError('IDEMPOTENCY_KEY_REUSED', { reason: 'body_differs' });
    const replayed = known && (await replayCommit(scope, { known, request, key }));
    if (replayed) return replayed;
    if (known) await refuseRunning(scope, known);

    checkReason(request, scope.policy.answer);
    const { open, landing } = await healFirst(scope);
    refuseUnderWay(open, request);
    const commit = await prepareCommit(scope, request, landing);
    const commitId = randomUUID();
    await commitsUnderWay.begin(commitId);
    await idempotencyKeys.begin(key, { body, commitId });
    try {
        return await runCommit(scope, { commitId, key, reasonCode: request.reasonCode, onProgress, ...commit });
    } finally {
        await markEnded(scope, commitId);
    }
}

/** What another process has begun under the same key and is about to write is not written twice. */
async function refuseRunning({ visit }: CommitScope, { commitId }: KeyedCommit): Promise<void> {
    if ((await visit.commitsUnderWay.stateOf(commitId)) !== CommitState.UnderWay) return;
    throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'under_way' });
}

/** A commit that is not marked counts as over all the same once this process has ended; its answer must not be lost for that. */
async function markEnded({ visit }: CommitScope, commitId: string): Promise<void> {
    try {
        await visit.commitsUnderWay.end(commitId);
    } catch (error) {
        visit.log.error('a commit could not be marked as ended', {
            requestId: visit.requestId,
            commitId,
            ...describeError(error)
        });
    }
}

/** What another proxy may be writing to is not written to as well: the later one would undo the masks of the earlier. */
function refuseUnderWay(open: readonly StoredEvent[], { entries }: RedactionsRequest): void {
    const busy = new Set(open.map(({ entryIdentifier }) => entryIdentifier));
    if (!entries.some(({ identifier }) => busy.has(identifier))) return;
    throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'open_intents' });
}

/** A commit may not follow one whose outcome cannot be stored. */
async function healFirst(scope: CommitScope): Promise<UnsettledIntents> {
    try {
        return await healUnderLock(scope);
    } catch (error) {
        if (error instanceof ProblemError && error.status !== 403 && error.status !== 502) throw error;
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'open_intents', cause: error });
    }
}
