import { SalesforceError } from '../errors.ts';
import type { Entry } from '../state/conversations.ts';
import type { Org } from '../state/org.ts';
import { shuffle } from '../state/shuffle.ts';
import { openConversation, recordNotFound, type EntriesCall } from './openConversation.ts';
import { isHeldBack, readableEntries } from './readableEntries.ts';
import { toConnectEntry, type ConnectEntry, type Rendering } from './toConnectEntry.ts';

/** Which entries a GET asks for: the parameters as they are in the URL. */
export interface EntriesQuery {
    readonly startTimestamp?: string | undefined;
    readonly endTimestamp?: string | undefined;
    readonly queryDirection?: string | undefined;
    readonly recordLimit?: string | undefined;
}

/**
 * Answers the entries GET. What the documentation leaves open goes by the switches.
 * https://developer.salesforce.com/docs/atlas.en-us.262.0.chatterapi.meta/chatterapi/connect_resources_conversation_entries.htm
 * @throws SalesforceError
 */
export function readEntries(
    org: Org,
    call: EntriesCall,
    query: EntriesQuery,
    rendering: Rendering
): { readonly conversationEntries: readonly ConnectEntry[] } {
    const { switches } = org.state;
    const limit = recordLimit(org, query.recordLimit);
    const fromEnd = direction(query.queryDirection) === 'FromEnd';
    const isInside = windowTest(
        org,
        timestamp('startTimestamp', query.startTimestamp) ?? 0,
        timestamp('endTimestamp', query.endTimestamp)
    );

    const conversation = openConversation(org, call);
    if (conversation === null) {
        return { conversationEntries: [] };
    }
    const readable = readableEntries(org, conversation);
    if (readable.length === 0 && isHeldBack(org, conversation) && switches.liveVoiceCall === 'recordNotFound') {
        throw recordNotFound();
    }
    const ascending = readable
        .filter((entry) => isInside(entry[switches.timestampField]))
        .toSorted((one, other) => one[switches.timestampField] - other[switches.timestampField]);
    const page = fromEnd ? ascending.toReversed().slice(0, limit) : ascending.slice(0, limit);
    const ordered = switches.entryOrder === 'shuffled' ? shuffle<Entry>(page) : page;
    return { conversationEntries: ordered.map((entry) => toConnectEntry(org, entry, rendering)) };
}

const MAXIMUM = 1000;
const STANDARD = 25;

function recordLimit(org: Org, asked: string | undefined): number {
    const limit = asked === undefined ? STANDARD : integer('recordLimit', asked);
    if (limit > MAXIMUM && org.state.switches.recordLimitAboveMax === 'clamp') {
        return MAXIMUM;
    }
    if (limit < 1 || limit > MAXIMUM) {
        throw illegalParameter('recordLimit', 'a number from 1 to 1000');
    }
    return limit;
}

function direction(asked: string | undefined): string {
    if (asked !== undefined && asked !== 'FromEnd' && asked !== 'FromStart') {
        throw illegalParameter('queryDirection', 'FromEnd or FromStart');
    }
    return asked ?? 'FromEnd';
}

function timestamp(name: string, asked: string | undefined): number | null {
    return asked === undefined ? null : integer(name, asked);
}

function integer(name: string, text: string): number {
    const number = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
        throw illegalParameter(name, 'an integer');
    }
    return number;
}

function windowTest(org: Org, start: number, end: number | null): (timestamp: number) => boolean {
    return org.state.switches.timestampBounds === 'inclusive'
        ? (at) => at >= start && (end === null || at <= end)
        : (at) => at > start && (end === null || at < end);
}

function illegalParameter(name: string, expected: string): SalesforceError {
    const message = `The value of the query parameter ${name} is not valid. Specify ${expected}.`;
    return new SalesforceError({ status: 400, errorCode: 'ILLEGAL_QUERY_PARAMETER_VALUE', message });
}
