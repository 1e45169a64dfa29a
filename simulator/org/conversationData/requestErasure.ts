import { SalesforceError } from '../errors.ts';
import { recordsOf } from '../state/access.ts';
import { to15, to18 } from '../state/ids.ts';
import { insertRow, nextId } from '../state/insertRow.ts';
import { activate } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { countEngagementCall } from './countEngagementCall.ts';
import type { ErasureKind } from './conversationDataState.ts';
import { conversationsOf } from './conversationsOf.ts';

/** What a delete answers: 202, and a log for each id. */
export interface ErasureAnswer {
    readonly conversationApiLogs: readonly {
        readonly id: string;
        readonly requestedEntityIdentifier: string;
        readonly status: string;
    }[];
}

const HOUR = 60 * 60_000;

const OPERATIONS: Readonly<Record<ErasureKind, { readonly name: string; readonly entityType: string }>> = {
    conversation: { name: 'deleteConversationsById', entityType: 'Conversation' },
    participant: { name: 'deleteConversationParticipantsByParticipantEntityId', entityType: 'MessagingEndUser' }
};

/**
 * Takes a delete on: it is done later, and told in ConversationApiLog. All ids or none.
 * https://developer.salesforce.com/docs/service/conversation-data-api/guide/troubleshoot-errors.html
 * @throws SalesforceError 400, 404, 412 while a messaging session of them is open, 429, 503 where the org has no room for another active conversation
 */
export function requestErasure(
    org: Org,
    user: User,
    { kind, ids }: { readonly kind: ErasureKind; readonly ids: readonly string[] }
): ErasureAnswer {
    if (ids.length === 0) throw refusal(400, 'BAD_REQUEST', 'ids is required.');
    const { name, entityType } = OPERATIONS[kind];
    countEngagementCall(org, user, { operation: name, most: org.state.switches.erasureLimit, windowMs: HOUR });
    for (const id of ids) checkErasable(org, kind, to18(id));
    if (org.state.switches.erasureActivity === 'activates') {
        for (const id of ids) activateAll(org, conversationsOf(org, kind, to18(id)));
    }
    const conversationApiLogs = ids.map((each) => {
        const { id, number } = nextId(org, '1Cl');
        const row = {
            Id: id,
            Name: `CAL-${String(number).padStart(8, '0')}`,
            OwnerId: user.userId,
            Action: 'Delete',
            Operation: name,
            RequestedById: user.userId,
            RequestedDate: Math.floor(org.now() / 1000) * 1000,
            RequestedEntityIdentifier: to15(each),
            RequestedEntityType: entityType,
            Status: 'ENQUEUED',
            StatusHistory: 'REQUESTED;ENQUEUED'
        };
        insertRow(org, 'ConversationApiLog', row, user.userId);
        org.state.conversationData.erasures.set(id, { kind, entityId: to18(each), requestedAt: org.now() });
        return { id, requestedEntityIdentifier: to15(each), status: 'ENQUEUED' };
    });
    return { conversationApiLogs };
}

function activateAll(org: Org, conversationIds: readonly string[]): void {
    for (const { conversationId, conversationIdentifier } of org.state.conversations.values()) {
        if (conversationIds.includes(conversationId)) activate(org, conversationIdentifier);
    }
}

function checkErasable(org: Org, kind: ErasureKind, entityId: string): void {
    const conversations = conversationsOf(org, kind, entityId);
    if (conversations.length === 0) throw refusal(404, 'NOT_FOUND', 'Not Found');
    const isOpen = conversations
        .flatMap((conversationId) => recordsOf(org, conversationId))
        .some((row) => textOf(row, 'Id')?.startsWith('0Mw') && row['EndTime'] === null);
    if (isOpen) {
        throw refusal(412, 'PRECONDITION_FAILED', 'There are messaging sessions that have not ended.');
    }
}

function refusal(status: number, errorCode: string, message: string): SalesforceError {
    return new SalesforceError({ status, errorCode, message });
}
