import type { SalesforceGateway } from '../../proxy/salesforce/gateway.ts';
import { CallKind } from '../../proxy/salesforce/observedTransport.ts';
import type { LoggedRequest } from '../../proxy/http/orgControl.ts';

/** A call that the proxy makes to Salesforce, told apart by what it asks for. */
export interface UpstreamCall {
    readonly name: string;
    readonly kind: CallKind;
    readonly method: 'GET' | 'POST' | 'PATCH';
    /** The source of a regular expression over the decoded path and query. */
    readonly pattern: string;
}

/** Every call that requests to the proxy lead to. */
export const UPSTREAM_CALLS = [
    { name: 'access token', kind: CallKind.Token, method: 'POST', pattern: '^/services/oauth2/token' },
    { name: 'record', kind: CallKind.Query, method: 'GET', pattern: 'FROM (?:VoiceCall|MessagingSession) WHERE Id =' },
    { name: 'conversation', kind: CallKind.Query, method: 'GET', pattern: 'FROM Conversation WHERE' },
    {
        name: 'starts of records',
        kind: CallKind.Query,
        method: 'GET',
        pattern: 'FROM (?:VoiceCall|MessagingSession) WHERE ConversationId ='
    },
    { name: 'participants', kind: CallKind.Query, method: 'GET', pattern: 'FROM ConversationParticipant ' },
    { name: 'edit access', kind: CallKind.Query, method: 'GET', pattern: 'FROM UserRecordAccess ' },
    { name: 'policy', kind: CallKind.Query, method: 'GET', pattern: 'FROM RedactInline_\\w+__mdt' },
    { name: 'entries', kind: CallKind.ReadEntries, method: 'GET', pattern: '/connect/conversation/[^/]+/entries' },
    { name: 'PATCH', kind: CallKind.UpdateEntries, method: 'PATCH', pattern: '/connect/conversation/[^/]+/entries' },
    { name: 'insert of events', kind: CallKind.InsertEvents, method: 'POST', pattern: '/composite/sobjects' },
    { name: 'steps', kind: CallKind.Query, method: 'GET', pattern: "Type__c IN \\('Intent'" },
    { name: 'events', kind: CallKind.Query, method: 'GET', pattern: 'ORDER BY Name DESC' },
    { name: 'events of a commit', kind: CallKind.Query, method: 'GET', pattern: 'Commit_Id__c =' },
    { name: 'flags', kind: CallKind.Query, method: 'GET', pattern: "Type__c IN \\('Flag'" },
    { name: 'is the org there', kind: CallKind.Reachable, method: 'GET', pattern: '^/services/data/\\?' }
] as const satisfies readonly UpstreamCall[];

/** The name of a call of {@link UPSTREAM_CALLS}. */
export type CallName = (typeof UPSTREAM_CALLS)[number]['name'];

/**
 * The calls behind every method of the gateway: a new method does not compile until it stands here. What the command line alone
 * asks for is no part of these trials, which go over the proxy's HTTP.
 */
export const CALLS_OF_GATEWAY: Readonly<Record<keyof SalesforceGateway, CallName | 'of the command line'>> = {
    findRecord: 'record',
    findRecordStarts: 'starts of records',
    findConversationIdentifier: 'conversation',
    findParticipants: 'participants',
    hasEditAccess: 'edit access',
    findPolicy: 'policy',
    readEntries: 'entries',
    updateEntries: 'PATCH',
    insertEvents: 'insert of events',
    findEvents: 'events',
    findEventsOfCommit: 'events of a commit',
    findSteps: 'steps',
    findFlagEvents: 'flags',
    readAuditRows: 'of the command line',
    findStrayRows: 'of the command line'
};

/** What a request that the org has logged asks for. Throws where this is not exactly one call of {@link UPSTREAM_CALLS}. */
export function callOf(request: LoggedRequest): UpstreamCall {
    const [call, ...others] = UPSTREAM_CALLS.filter((candidate) => meets(candidate, request));
    if (call && others.length === 0) return call;
    const names = call ? [call, ...others].map(({ name }) => name).join(', ') : 'no call of the table';
    throw new Error(`${request.method} ${targetOf(request).slice(0, 120)} is ${names}`);
}

function meets({ method, pattern }: UpstreamCall, request: LoggedRequest): boolean {
    return method === request.method && new RegExp(pattern).test(targetOf(request));
}

/** As the simulator's faults see it. */
function targetOf({ path, query }: LoggedRequest): string {
    return `${path}?${decodeURIComponent(query.replaceAll('+', ' '))}`;
}
