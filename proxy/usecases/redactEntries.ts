import { randomUUID } from 'node:crypto';
import type { CommitProgress, RedactionsAnswer, RedactionsRequest } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import { checkRequest } from './commit/checkRequest.ts';
import { inCommitScope, type CommitScope } from './commit/commitScope.ts';
import { prepareCommit } from './commit/prepareCommit.ts';
import { replayCommit } from './commit/replayCommit.ts';
import { runCommit } from './commit/runCommit.ts';
import { findConversation } from './findConversation.ts';
import { healUnderLock } from './healIntents.ts';
import { policyOf, type RecordVisit } from './recordVisit.ts';

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
    checkRequest(redaction.request, policy.answer);
    const found = await findConversation(visit.gateway, visit.caller);
    return inCommitScope({ visit, found, policy }, (scope) => redactUnderLock(scope, redaction));
}

async function redactUnderLock(
    scope: CommitScope,
    { request, idempotencyKey, onProgress }: Redaction
): Promise<RedactionsAnswer> {
    const { idempotencyKeys, digests, caller } = scope.visit;
    const key = digests.request([caller.userId, caller.recordId, idempotencyKey]);
    const body = digests.request([JSON.stringify(request)]);
    const known = await idempotencyKeys.find(key);
    if (known && known.body !== body) throw new ProblemError('IDEMPOTENCY_KEY_REUSED', { reason: 'body_differs' });
    const replayed = known && (await replayCommit(scope, { known, request, key }));
    if (replayed) return replayed;

    await healFirst(scope);
    const commit = await prepareCommit(scope, request);
    const commitId = randomUUID();
    await idempotencyKeys.begin(key, { body, commitId });
    return runCommit(scope, { commitId, key, reasonCode: request.reasonCode, onProgress, ...commit });
}

/** A commit may not follow one whose outcome cannot be stored. */
async function healFirst({ visit, found }: CommitScope): Promise<void> {
    try {
        await healUnderLock(visit, found);
    } catch (error) {
        if (error instanceof ProblemError && error.status !== 403 && error.status !== 502) throw error;
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'open_intents', cause: error });
    }
}
