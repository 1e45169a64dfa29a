import { EventType, Outcome, type RedactionsAnswer, type RedactionsRequest } from 'c/proxyContract';
import type { EntryOutcome, KeyedCommit } from '../../state/idempotencyKeys.ts';
import { linksAmong } from '../../audit/chain.ts';
import { sameDigest, type Digests } from '../../audit/digests.ts';
import { openIntents } from '../../audit/openIntents.ts';
import { findEntries } from '../../transcript/findEntries.ts';
import { rememberWindows } from '../../transcript/readWindow.ts';
import { closeOpenRecord } from '../closeOpenRecord.ts';
import { entriesOfRecord } from '../entriesOfRecord.ts';
import { healUnderLock } from '../healIntents.ts';
import { tellViewUnderLock } from '../tellView.ts';
import type { CommitScope } from './commitScope.ts';

/** A commit that was asked for before under the same key. */
export interface Replay {
    readonly known: KeyedCommit;
    readonly request: RedactionsRequest;
    /** Digest of the idempotency key. */
    readonly key: string;
}

/**
 * Answers a repeated commit with the result of the first, without a PATCH, and says where what was redacted is another text since.
 * `null` when the first stored no intent, so that nothing of it happened and it may run now. Its texts are those of now, so that
 * a view is told first.
 *
 * @throws {ProblemError} AUDIT_UNAVAILABLE or EVENTS_TOO_MANY when it cannot be, and what the gateway throws
 */
export async function replayCommit(
    scope: CommitScope,
    { known, request, key }: Replay
): Promise<RedactionsAnswer | null> {
    const isHealed = await healBeforeReplay(scope, known);
    const isSettled = known.outcomes?.every(isSettledOutcome) ?? false;
    const settled = isSettled || !isHealed ? null : await settleInterrupted(scope, { known, request, key });
    const outcomes = settled ?? known.outcomes;
    if (!outcomes) return null;
    const read = rememberWindows(scope.read);
    const belongs = entriesOfRecord(await closeOpenRecord(scope.found, read));
    const stored = await findEntries(read, new Set(outcomes.map(({ identifier }) => identifier)));
    const now = outcomes.map((settledBefore) => {
        const entry = stored.get(settledBefore.identifier);
        return { settledBefore, text: entry && belongs(entry) ? entry.text : null };
    });
    if (now.some(({ text }) => text !== null)) await tellViewUnderLock(scope, scope.lock);
    return {
        commitId: known.commitId,
        ...(!(isHealed && outcomes.every(isSettledOutcome)) && { audit: 'pending' }),
        entries: now.map(({ settledBefore, text }) => {
            const { identifier, outcome } = settledBefore;
            const revision = text === null ? null : scope.visit.digests.revision(identifier, text);
            const isOther = outcome === Outcome.Redacted && !isReadBack(settledBefore, text, scope.visit.digests);
            return { identifier, outcome, text, revision, ...(isOther && { changedSince: true }) };
        })
    };
}

/** Whether a text is the one that the first attempt has read back; of a key that an older version has kept nobody knows. */
function isReadBack({ identifier, afterDigest }: EntryOutcome, text: string | null, digests: Digests): boolean {
    if (text === null || !afterDigest) return false;
    return digests.all.some((under) => sameDigest(under.text(identifier, text), afterDigest));
}

/**
 * Heals what the first attempt left open. A commit whose outcomes are known is answered even when that is not possible yet; one
 * that died under way cannot be answered then.
 */
async function healBeforeReplay(scope: CommitScope, { outcomes }: KeyedCommit): Promise<boolean> {
    try {
        await healUnderLock(scope);
        return true;
    } catch (error) {
        if (!outcomes) throw error;
        return false;
    }
}

const COMMIT_OUTCOMES = Object.values(Outcome);

/** The first attempt died under way or could not be read back: takes the outcomes from the events. */
async function settleInterrupted(
    { visit, found }: CommitScope,
    { known, request, key }: Replay
): Promise<readonly EntryOutcome[] | null> {
    const stored = await visit.gateway.findEventsOfCommit(found.record.id, known.commitId);
    const events = linksAmong(stored, visit.digests);
    if (events.length === 0) return null;
    // Of two proxies that settled the same intent the first counts, so that it is what this map keeps.
    const settled = new Map(
        events
            .filter(({ type }) => type === EventType.Outcome)
            .map((event) => [event.entryIdentifier, event] as const)
            .toReversed()
    );
    const open = new Set(openIntents(stored, visit.digests).map(({ entryIdentifier }) => entryIdentifier));
    const outcomes = request.entries.map(({ identifier }) => {
        const event = settled.get(identifier);
        const outcome = COMMIT_OUTCOMES.find((each) => each === event?.outcome);
        return {
            identifier,
            outcome: outcome ?? (open.has(identifier) ? Outcome.Unverified : Outcome.Failed),
            afterDigest: event?.afterDigest ?? null
        };
    });
    await visit.idempotencyKeys.finish(key, outcomes);
    return outcomes;
}

function isSettledOutcome({ outcome }: EntryOutcome): boolean {
    return outcome !== Outcome.Unverified;
}
