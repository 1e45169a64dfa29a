import { randomBytes } from 'node:crypto';
import { SalesforceError } from '../errors.ts';
import { associatedEntries } from '../operations/readableEntries.ts';
import type { Conversation, Entry } from '../state/conversations.ts';
import { activate } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import { shuffle } from '../state/shuffle.ts';
import type { User } from '../state/users.ts';
import { countEngagementCall } from './countEngagementCall.ts';
import type { EntriesPlace } from './conversationDataState.ts';
import { engagementNotFound } from './engagementError.ts';
import { toDataEntry, type DataEntry } from './toDataEntry.ts';

/** What the entries GET answers. */
export interface DataEntries {
    readonly conversationEntries: readonly DataEntry[];
    readonly nextPageToken?: string;
}

const MINUTE = 60_000;

/**
 * Answers `GET /conversation-entries`: the newest entries first, every kind of them. Reading makes the conversation active, as Connect
 * does. What the documentation leaves open goes by the switches.
 * @throws SalesforceError
 */
export function readDataEntries(org: Org, user: User, query: URLSearchParams): DataEntries {
    const { switches } = org.state;
    countEngagementCall(org, user, {
        operation: 'read',
        most: switches.conversationDataLimit,
        windowMs: MINUTE
    });
    const place = placeOf(org, query);
    const conversation = org.state.conversations.get(place.conversationIdentifier);
    if (conversation === undefined) throw engagementNotFound();
    activate(org, conversation.conversationIdentifier);
    const inside = newestFirst(org, conversation, query);
    const size = pageSize(org, query, inside.length);
    const page = inside.slice(place.skip, place.skip + size);
    const skip = place.skip + page.length;
    const hasMore = skip < inside.length && switches.conversationDataPaging === 'pageToken';
    return {
        conversationEntries: page.map(([entry, index]) => toDataEntry(org, entry, index)),
        ...(hasMore && { nextPageToken: rememberPlace(org, { ...place, skip }) })
    };
}

function placeOf(org: Org, query: URLSearchParams): EntriesPlace {
    const conversationIdentifier = query.get('conversationIdentifier');
    if (conversationIdentifier === null) throw badRequest('conversationIdentifier is required.');
    const pageToken = query.get('pageToken');
    if (pageToken === null) return { conversationIdentifier, skip: 0 };
    const place = org.state.conversationData.pages.get(pageToken);
    if (place?.conversationIdentifier !== conversationIdentifier) throw badRequest('pageToken is not valid.');
    return place;
}

function newestFirst(
    org: Org,
    conversation: Conversation,
    query: URLSearchParams
): readonly (readonly [Entry, number])[] {
    const start = integerIn(query, 'startTimestamp') ?? 0;
    const end = integerIn(query, 'endTimestamp') ?? Infinity;
    const inside = associatedEntries(org, conversation)
        .map((entry, index) => [entry, index] as const)
        .filter(([{ clientTimestamp }]) => clientTimestamp >= start && clientTimestamp <= end)
        .toSorted(([one], [other]) => other.clientTimestamp - one.clientTimestamp);
    const isShuffled =
        org.state.switches.entryOrder === 'shuffled' && org.state.switches.conversationDataPaging !== 'pageToken';
    return isShuffled ? shuffle(inside) : inside;
}

function pageSize(org: Org, query: URLSearchParams, all: number): number {
    const { conversationDataPaging, conversationDataPageSize } = org.state.switches;
    if (conversationDataPaging === 'wholeConversation') return all;
    return Math.min(integerIn(query, 'recordLimit') ?? conversationDataPageSize, conversationDataPageSize);
}

function rememberPlace(org: Org, place: EntriesPlace): string {
    const token = randomBytes(18).toString('base64url');
    org.state.conversationData.pages.set(token, place);
    return token;
}

function integerIn(query: URLSearchParams, name: string): number | null {
    const text = query.get(name);
    if (text === null) return null;
    if (!/^\d{1,15}$/.test(text)) throw badRequest(`${name} is not valid.`);
    return Number(text);
}

function badRequest(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'BAD_REQUEST', message });
}
