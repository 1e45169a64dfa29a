import { setTimeout as wait } from 'node:timers/promises';
import { keepCopy } from '../dataCloud/copiesOf.ts';
import { SalesforceError } from '../errors.ts';
import type { JsonObject } from '../jsonObject.ts';
import { withEntries, withEntry, type Conversation, type Entry } from '../state/conversations.ts';
import { to18, isRecordId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { namedUuid } from '../state/uuids.ts';
import { unescapeEntities } from './entityEncoding.ts';
import { openConversation, recordNotFound, type EntriesCall } from './openConversation.ts';
import { parseUpdates, type EntryUpdate } from './parseUpdates.ts';
import { isOpen, readableEntries } from './readableEntries.ts';

/** What became of one update, in an invented shape: the documentation gives none. */
export interface UpdateResult {
    readonly identifier: string;
    readonly success: boolean;
    readonly errorCode?: string;
    readonly errorMessage?: string;
}

/**
 * Answers the entries PATCH: replaces the whole text of each named entry. What the documentation leaves open goes by
 * the switches.
 * https://developer.salesforce.com/docs/atlas.en-us.234.0.chatterapi.meta/chatterapi/connect_requests_conversation_entry_update_input.htm
 * @throws SalesforceError
 */
export async function updateEntries(
    org: Org,
    call: EntriesCall,
    body: JsonObject,
    version: string
): Promise<readonly UpdateResult[]> {
    const updates = parseUpdates(org, body, version);
    const opened = openConversation(org, call);
    if (opened === null) {
        throw recordNotFound();
    }
    const { conversationIdentifier } = opened;
    const { state } = org;
    if (state.patching.has(conversationIdentifier) && state.switches.concurrentPatches === 'conflict') {
        const message = 'The conversation is being updated by another request';
        throw new SalesforceError({ status: 409, errorCode: 'CONFLICT', message });
    }
    state.patching.add(conversationIdentifier);
    try {
        if (state.switches.patchDelayMs > 0) {
            await wait(state.switches.patchDelayMs);
        }
        return apply(org, state.conversations.get(conversationIdentifier) ?? opened, updates);
    } finally {
        state.patching.delete(conversationIdentifier);
    }
}

function apply(org: Org, conversation: Conversation, updates: readonly EntryUpdate[]): readonly UpdateResult[] {
    const { switches } = org.state;
    const known = new Map(readableEntries(org, conversation).map((entry) => [entry.identifier, entry]));
    const replacements = new Map<string, Entry>();
    const results = updates.map((update): UpdateResult => {
        const entry = known.get(update.identifier);
        const refusal = refusalOf(org, conversation, entry);
        if (entry === undefined || refusal !== null) {
            return { identifier: update.identifier, success: false, ...refusal };
        }
        keepCopy(org, entry);
        replacements.set(entry.identifier, updated(org, entry, update));
        return { identifier: update.identifier, success: true };
    });
    const failed = results.find(({ success }) => !success);
    if (failed !== undefined && switches.patchFailure === 'allOrNothing') {
        const message = failed.errorMessage ?? '';
        throw new SalesforceError({ status: 400, errorCode: failed.errorCode ?? 'INVALID_INPUT', message });
    }
    store(org, withEntries(conversation, replacements), [...replacements.values()]);
    return results;
}

function refusalOf(
    org: Org,
    conversation: Conversation,
    entry: Entry | undefined
): { readonly errorCode: string; readonly errorMessage: string } | null {
    const { switches } = org.state;
    if (entry === undefined) {
        return { errorCode: 'INVALID_ID_FIELD', errorMessage: 'The conversation has no entry of this identifier' };
    }
    const isAutomated = entry.sender.role === 'Chatbot' || entry.sender.role === 'System';
    const isMessaging = !entry.relatedRecords.some((id) => id.startsWith('0LQ'));
    const isRefused =
        (entry.messageText === null && switches.patchNonText === 'refuse') ||
        (isAutomated && switches.patchAutomated === 'refuse') ||
        (isMessaging && switches.patchMessaging === 'refuse') ||
        (switches.patchOpenConversation === 'refuse' && isOpen(org, conversation, entry));
    return isRefused ? { errorCode: 'INVALID_OPERATION', errorMessage: 'This entry cannot be updated' } : null;
}

function updated(org: Org, entry: Entry, { messageText, relatedRecords }: EntryUpdate): Entry {
    const { switches } = org.state;
    const kept = switches.relatedRecordsOmitted === 'keep' ? entry.relatedRecords : [];
    return {
        ...entry,
        messageText: switches.patchDecoding === 'decoded' ? unescapeEntities(messageText) : messageText,
        relatedRecords: relatedRecords?.map((id) => (isRecordId(id) ? to18(id) : id)) ?? kept,
        serverReceivedTimestamp: switches.patchServerTimestamp === 'updated' ? org.now() : entry.serverReceivedTimestamp
    };
}

function store(org: Org, conversation: Conversation, changed: readonly Entry[]): void {
    const { switches, conversations, updates } = org.state;
    for (const { identifier } of changed) updates.set(identifier, (updates.get(identifier) ?? 0) + 1);
    const traces = switches.messageUpdatedEntry === 'present' ? changed.map((entry) => traceOf(org, entry)) : [];
    conversations.set(conversation.conversationIdentifier, traces.reduce(withEntry, conversation));
}

/** The MessageUpdated entry that an update may leave behind. */
function traceOf(org: Org, entry: Entry): Entry {
    const at = org.now();
    return {
        ...entry,
        identifier: namedUuid(`${entry.identifier} updated at ${at}`),
        entryType: 'MessageUpdated',
        messageText: null,
        clientTimestamp: at,
        serverReceivedTimestamp: at
    };
}
