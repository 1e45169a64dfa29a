import { RecordState } from 'c/proxyContract';
import { ProblemError } from '../../errors.ts';
import type { OrgPolicy } from '../../policy/orgPolicy.ts';
import { meteredRead, paying } from '../../transcript/meteredRead.ts';
import { readKnown } from '../../transcript/readKnown.ts';
import type { EntriesWindow } from '../../salesforce/gateway.ts';
import type { HeldLock } from '../../state/locks.ts';
import type { ReadWindow } from '../../transcript/readWindow.ts';
import { isLiveCall, type FoundConversation } from '../findConversation.ts';
import { notReady, recordState } from '../recordState.ts';
import { Priority } from '../../limits/priority.ts';
import { meterOf, type RecordVisit } from '../recordVisit.ts';
import { createPrepaidCalls, type PrepaidCalls } from './prepaidCalls.ts';

/** What the steps of one commit share. The lock of the conversation is held throughout. */
export interface CommitScope {
    readonly visit: RecordVisit;
    readonly found: FoundConversation;
    readonly policy: OrgPolicy;
    readonly conversationIdentifier: string;
    /** Of the conversation. */
    readonly lock: HeldLock;
    /** Each call is paid for as it is made. */
    readonly read: ReadWindow;
    /** Each call comes out of {@link prepaid}; for once entries were read. Outlives the deadline of the request. */
    readonly readLate: ReadWindow;
    /** What is paid for and not made yet. */
    readonly prepaid: PrepaidCalls;
    /** How many calls {@link read} has made. */
    readonly countReads: () => number;
}

/** What a scope is opened for. */
export interface CommitGround {
    readonly visit: RecordVisit;
    readonly found: FoundConversation;
    readonly policy: OrgPolicy;
}

/**
 * Runs `work` under the lock of the record's conversation.
 *
 * @throws {ProblemError} REDACT_NOT_PERMITTED without edit access, TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE where there is no
 * conversation, or what `work` throws
 */
export async function inCommitScope<Result>(
    ground: CommitGround,
    work: (scope: CommitScope) => Promise<Result>
): Promise<Result> {
    const { visit, found } = ground;
    if (!(await visit.gateway.hasEditAccess(found.record.id))) {
        throw new ProblemError('REDACT_NOT_PERMITTED', { reason: 'no_edit_access' });
    }
    const conversationIdentifier = patchableConversation(found, visit.now());
    return visit.locks.withLock(conversationIdentifier, visit.deadline, (lock) =>
        work(scopeOf(ground, conversationIdentifier, lock))
    );
}

/**
 * The conversation whose entries can be redacted by now.
 *
 * @throws {ProblemError} TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE where there is none
 */
export function patchableConversation({ record, conversationIdentifier }: FoundConversation, now: number): string {
    const isPending = !conversationIdentifier && recordState(record, { entryCount: 0, now }) === RecordState.Pending;
    if (isLiveCall(record) || isPending) throw notReady();
    if (!conversationIdentifier) throw new ProblemError('ENTRY_NOT_REDACTABLE', { reason: 'no_conversation' });
    return conversationIdentifier;
}

function scopeOf({ visit, found, policy }: CommitGround, conversationIdentifier: string, lock: HeldLock): CommitScope {
    let reads = 0;
    const meter = meterOf(visit, Priority.Commit);
    const pay = paying(conversationIdentifier, meter);
    const prepaid = createPrepaidCalls(pay);
    const gateway = {
        ...visit.gateway,
        readEntries: (identifier: string, window: EntriesWindow) => {
            reads += 1;
            const payAgain = async (): Promise<void> => {
                await pay();
                reads += 1;
            };
            return visit.gateway.readEntries(identifier, { ...window, payAgain });
        }
    };
    return {
        visit,
        found,
        policy,
        conversationIdentifier,
        lock,
        read: meteredRead(gateway, conversationIdentifier, meter),
        readLate: readKnown(visit.lateGateway, conversationIdentifier, prepaid.take),
        prepaid,
        countReads: () => reads
    };
}
