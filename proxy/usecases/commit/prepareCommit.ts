import { applyMasks, isRangeWithin, normalizeSpans, type Span } from 'c/redaction';
import { COMMIT_BOUNDS, RecordState, type EntryRedaction, type RedactionsRequest } from 'c/proxyContract';
import { sameDigest } from '../../audit/digests.ts';
import { ProblemError } from '../../errors.ts';
import { commitMaskRules } from '../../policy/maskRules.ts';
import type { StoredEntry } from '../../salesforce/gateway.ts';
import { findEntries } from '../../transcript/findEntries.ts';
import { payForCalls } from '../../transcript/meteredRead.ts';
import { ENTRIES_PER_CALL, rememberWindows, type ReadWindow } from '../../transcript/readWindow.ts';
import { closeOpenRecord } from '../closeOpenRecord.ts';
import { entriesOfRecord } from '../entriesOfRecord.ts';
import { isRedactable, presentEntries } from '../presentEntries.ts';
import { notReady, recordState } from '../recordState.ts';
import { meterOf } from '../recordVisit.ts';
import type { CommitScope } from './commitScope.ts';
import { callsToWrite } from './writeEntries.ts';

/** One entry of a commit: what is stored, and what will be. */
export interface EntryChange {
    readonly stored: StoredEntry;
    /** Normalised. */
    readonly spans: readonly Span[];
    readonly text: string;
    readonly maskedText: string;
}

/** A commit that may be written. */
export interface PreparedCommit {
    readonly changes: readonly EntryChange[];
}

/**
 * Reads the entries again, checks the request against them and pays for the calls that the commit will make. Nothing is written.
 *
 * @throws {ProblemError} ENTRY_NOT_REDACTABLE, ENTRY_CHANGED with the fresh entries, SPAN_INVALID, or a limit that cannot pay
 * for the whole commit
 */
export async function prepareCommit(scope: CommitScope, request: RedactionsRequest): Promise<PreparedCommit> {
    const read = rememberWindows(scope.read);
    const belongs = entriesOfRecord(await closeOpenRecord(scope.found, read));
    const stored = await findEntries(read, new Set(request.entries.map(({ identifier }) => identifier)));
    if (stored.size === 0) await refusePending(scope, read);
    const pairs = request.entries.map((asked) => ({
        asked,
        stored: patchableEntry(stored.get(asked.identifier), belongs)
    }));
    await refuseChanged(scope, pairs);
    refusePastTheEnd(pairs);
    const changes = pairs.map((pair) => toChange(scope, pair));
    refuseTooLong(changes);
    await payForCalls(
        scope.conversationIdentifier,
        callsToWrite(changes.length) + scope.countReads(),
        meterOf(scope.visit)
    );
    return { changes };
}

/** A call without entries, a few minutes after its end: they are on their way. */
async function refusePending({ found, visit }: CommitScope, read: ReadWindow): Promise<void> {
    if (recordState(found.record, { entryCount: 0, now: visit.now() }) !== RecordState.Pending) return;
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    if (!newest.some(entriesOfRecord(found))) throw notReady();
}

interface Pair {
    readonly asked: EntryRedaction;
    readonly stored: StoredEntry;
}

function patchableEntry(entry: StoredEntry | undefined, belongs: (entry: StoredEntry) => boolean): StoredEntry {
    if (entry && belongs(entry) && isRedactable(entry)) return entry;
    throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'not_of_this_record_or_without_text' });
}

async function refuseChanged({ visit, found }: CommitScope, pairs: readonly Pair[]): Promise<void> {
    const changed = pairs.filter(({ asked, stored }) => {
        const revision = visit.digests.revision(stored.identifier, stored.text ?? '');
        return !sameDigest(revision, asked.revision);
    });
    if (changed.length === 0) return;
    const { conversationId } = found.record;
    const participants = conversationId ? await visit.gateway.findParticipants(conversationId) : [];
    const fresh = changed.map(({ stored }) => stored);
    throw new ProblemError('ENTRY_CHANGED', {
        reason: 'revision_differs',
        entries: presentEntries(visit, fresh, participants)
    });
}

function refusePastTheEnd(pairs: readonly Pair[]): void {
    const errors = pairs.flatMap(({ asked, stored }, entry) =>
        asked.spans.flatMap((range, span) => {
            if (isRangeWithin(stored.text ?? '', range)) return [];
            return [{ path: `entries[${String(entry)}].spans[${String(span)}]`, problem: 'ends past the text' }];
        })
    );
    if (errors.length > 0) throw new ProblemError('SPAN_INVALID', { reason: 'past_the_end', errors });
}

function toChange({ visit }: CommitScope, { asked, stored }: Pair): EntryChange {
    const text = stored.text ?? '';
    const maskedText = applyMasks(text, asked.spans, commitMaskRules(visit.policy)).text;
    return { stored, spans: normalizeSpans(text, asked.spans), text, maskedText };
}

/** Masks can be longer than what they hide. */
function refuseTooLong(changes: readonly EntryChange[]): void {
    const most = COMMIT_BOUNDS.entryText;
    const problem = `the text with its masks would have more than ${String(most)} code units; redact longer passages, or fewer`;
    const errors = changes.flatMap(({ maskedText }, entry) =>
        maskedText.length > most ? [{ path: `entries[${String(entry)}].spans`, problem }] : []
    );
    if (errors.length > 0) throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'masked_text_too_long', errors });
}
