import { insufficientAccess, notFound, SalesforceError } from '../errors.ts';
import { visibleRecords } from '../state/access.ts';
import type { Conversation } from '../state/conversations.ts';
import { activate, countHourlyCall } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import type { Session } from '../state/sessions.ts';
import type { User } from '../state/users.ts';

/** Who calls the entries resource, about which conversation. */
export interface EntriesCall {
    readonly user: User;
    readonly session: Session;
    readonly conversationIdentifier: string;
}

/**
 * Does what the entries GET and PATCH have in common: permission, limits, activation.
 * Resolves to `null` where a switch says that the answer is an empty list.
 * @throws SalesforceError
 */
export function openConversation(org: Org, call: EntriesCall): Conversation | null {
    const { switches } = org.state;
    countHourlyCall(org, call.session);
    if (!call.user.permissions.accessConversationEntries) {
        if (switches.entriesWithoutPermission === 'emptyList') {
            return null;
        }
        throw insufficientAccess('You do not have access to conversation entries.');
    }
    if (!IDENTIFIER.test(call.conversationIdentifier)) {
        const message = `Invalid identifier: ${call.conversationIdentifier}`;
        throw new SalesforceError({ status: 400, errorCode: 'INVALID_ID_FIELD', message });
    }
    const conversation = org.state.conversations.get(call.conversationIdentifier);
    const mayRead =
        switches.entriesSharing === 'notEnforced' ||
        visibleRecords(org, call.user, conversation?.conversationId ?? '').length > 0;
    if (conversation === undefined || !mayRead) {
        if (switches.unknownConversation === 'emptyList') {
            return null;
        }
        throw switches.unknownConversation === 'notFound' ? notFound() : recordNotFound();
    }
    activate(org, conversation.conversationIdentifier);
    return conversation;
}

/** The answer to a conversation that Connect cannot serve. */
export function recordNotFound(): SalesforceError {
    const message = 'The requested conversation does not exist or has no entries';
    return new SalesforceError({ status: 404, errorCode: 'RECORD_NOT_FOUND', message });
}

/** A UUID; some orgs have identifiers in the form of a record id. */
const IDENTIFIER = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z]{15}(?:[0-9a-z]{3})?)$/i;
