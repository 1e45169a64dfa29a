import { applyMasks, normalizeSpans, type Span } from 'c/redaction';
import { COMMIT_BOUNDS, type RedactionsRequest } from 'c/proxyContract';
import { ProblemError } from '../../errors.ts';
import { commitMaskRules } from '../../policy/maskRules.ts';
import { sameDigest } from '../../audit/digests.ts';
import type { TakenCalls } from '../../limits/hourlyCalls.ts';
import type { StoredEntry, StoredEvent } from '../../salesforce/gateway.ts';
import { payForCalls } from '../../transcript/meteredRead.ts';
import type { UnansweredUpdate } from '../../state/commitsUnderWay.ts';
import { lateUpdates } from '../intentFate.ts';
import { meterOf } from '../recordVisit.ts';
import { readAskedEntries } from './askedEntries.ts';
import type { AskedEntry } from './checkAsked.ts';
import { checkedNote } from './checkedNote.ts';
import type { CommitScope } from './commitScope.ts';
import { Priority } from '../../limits/priority.ts';
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
    /** As it is stored; `null` where there is none. */
    readonly note: string | null;
    /** The calls that it will make. */
    readonly paid: TakenCalls;
}

/**
 * Reads the entries again, checks the request against them and pays for the calls that the commit will make. Nothing is written.
 * `landing` are intents whose PATCH Salesforce may make yet.
 *
 * @throws {ProblemError} ENTRY_NOT_REDACTABLE, ENTRY_CHANGED with the fresh entries, SPAN_INVALID, REQUEST_INVALID for a note that
 * repeats what is redacted, AUDIT_UNAVAILABLE where what is landing has other masks, or a limit that cannot pay for the whole commit
 */
export async function prepareCommit(
    scope: CommitScope,
    request: RedactionsRequest,
    landing: readonly StoredEvent[]
): Promise<PreparedCommit> {
    const pairs = await readAskedEntries(scope, request.entries);
    const changes = pairs.map((pair) => toChange(scope, pair));
    refuseTooLong(changes);
    refuseOtherMasks(scope, changes, landing);
    refuseOverLate(scope, changes, await lateUpdates(scope.visit, scope.conversationIdentifier));
    const note = checkedNote(scope, request.note, changes);
    const calls = callsToWrite(changes.length) + scope.countReads();
    const paid = await payForCalls(scope.conversationIdentifier, calls, meterOf(scope.visit, Priority.Commit));
    scope.prepaid.add(calls);
    return { changes, note, paid };
}

function toChange({ policy }: CommitScope, { asked, stored }: AskedEntry): EntryChange {
    const text = stored.text ?? '';
    const maskedText = applyMasks(text, asked.spans, commitMaskRules(policy.answer)).text;
    return { stored, spans: normalizeSpans(text, asked.spans), text, maskedText };
}

/**
 * A PATCH that lands after this commit would undo its masks, unless both come to the same text: then whoever tries again after a
 * timeout need not wait.
 */
function refuseOtherMasks(
    { visit }: CommitScope,
    changes: readonly EntryChange[],
    landing: readonly StoredEvent[]
): void {
    const intended = new Map(landing.map((intent) => [intent.entryIdentifier, intent]));
    const isOther = ({ stored, maskedText }: EntryChange): boolean => {
        const intent = intended.get(stored.identifier);
        if (!intent) return false;
        const digest = (visit.digests.under(intent.keyId) ?? visit.digests).text(stored.identifier, maskedText);
        return intent.afterDigest === null || !sameDigest(digest, intent.afterDigest);
    };
    if (!changes.some(isOther)) return;
    const retryAfterSeconds = Math.ceil(visit.lateWriteMs / 1000);
    throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'landing_patch', retryAfterSeconds });
}

/**
 * An update that is not answered may be made at any time, even where the entry holds its masks by now because another commit wrote
 * the same: it would undo all others. It may be of another record that the entry belongs to.
 */
function refuseOverLate(
    { visit }: CommitScope,
    changes: readonly EntryChange[],
    late: readonly UnansweredUpdate[]
): void {
    const digests = new Map(
        changes.map(({ stored: { identifier }, maskedText }) => [
            identifier,
            visit.digests.text(identifier, maskedText)
        ])
    );
    const others = late.filter(({ identifier, digest }) => {
        const ours = digests.get(identifier);
        return ours !== undefined && !sameDigest(ours, digest);
    });
    if (others.length === 0) return;
    const youngest = Math.min(...others.map(({ age }) => age));
    const retryAfterSeconds = Math.max(1, Math.ceil((visit.lateWriteMs - youngest) / 1000));
    throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'landing_patch', retryAfterSeconds });
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
