import { CallKind } from '../../proxy/salesforce/observedTransport.ts';
import type { LoggedRequest } from '../../proxy/http/orgControl.ts';

/** A call to Salesforce, told apart by what it asks for. */
export interface UpstreamCall {
    readonly name: string;
    /** `null` of the Interaction Service and what goes with it: the metrics do not count those. */
    readonly kind: CallKind | null;
    readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
    /** The source of a regular expression over the decoded path and query. */
    readonly pattern: string;
}

const RECORDS = 'FROM (?:VoiceCall|MessagingSession) WHERE';

/** Every call that requests to the proxy, and the commands of the command line, lead to. */
export const UPSTREAM_CALLS = [
    { name: 'access token', kind: CallKind.Token, method: 'POST', pattern: '/oauth2/token\\?grant_type=urn:' },
    { name: 'record', kind: CallKind.Query, method: 'GET', pattern: `${RECORDS} Id =` },
    {
        name: 'conversation',
        kind: CallKind.Query,
        method: 'GET',
        pattern: 'SELECT ConversationIdentifier FROM Conversation WHERE'
    },
    {
        name: 'starts of records',
        kind: CallKind.Query,
        method: 'GET',
        pattern: `SELECT \\w+ ${RECORDS} ConversationId =`
    },
    { name: 'participants', kind: CallKind.Query, method: 'GET', pattern: 'SELECT ParticipantKey, ' },
    { name: 'edit access', kind: CallKind.Query, method: 'GET', pattern: 'FROM UserRecordAccess ' },
    { name: 'policy', kind: CallKind.Query, method: 'GET', pattern: 'FROM RedactInline_\\w+__mdt' },
    { name: 'entries', kind: CallKind.ReadEntries, method: 'GET', pattern: '/connect/conversation/[^/]+/entries' },
    { name: 'PATCH', kind: CallKind.UpdateEntries, method: 'PATCH', pattern: '/connect/conversation/[^/]+/entries' },
    { name: 'insert of events', kind: CallKind.InsertEvents, method: 'POST', pattern: '/composite/sobjects' },
    { name: 'steps', kind: CallKind.Query, method: 'GET', pattern: "Record_Id__c = \\S+ AND Type__c IN \\('Intent'" },
    { name: 'events', kind: CallKind.Query, method: 'GET', pattern: 'ORDER BY Name DESC' },
    { name: 'events of a commit', kind: CallKind.Query, method: 'GET', pattern: 'Commit_Id__c =' },
    { name: 'flags', kind: CallKind.Query, method: 'GET', pattern: "Type__c IN \\('Flag'" },
    { name: 'is the org there', kind: CallKind.Reachable, method: 'GET', pattern: '^/services/data/(?:\\?|$)' },
    {
        name: 'token of the app',
        kind: CallKind.Token,
        method: 'POST',
        pattern: '/oauth2/token\\?grant_type=client_credentials'
    },
    { name: 'token of the tenant', kind: CallKind.Token, method: 'POST', pattern: '/services/a360/token' },
    { name: 'copies', kind: CallKind.ReadCopies, method: 'POST', pattern: '/api/v2/query(?:\\?|$)' },
    { name: 'more copies', kind: CallKind.ReadCopies, method: 'GET', pattern: '/api/v2/query/' },
    { name: 'may read entries', kind: CallKind.Query, method: 'GET', pattern: 'FROM UserPermissionAccess' },
    { name: 'rows of entries', kind: CallKind.Query, method: 'GET', pattern: 'Entry_Identifier__c IN ' },
    { name: 'redactions on records', kind: CallKind.Query, method: 'GET', pattern: 'WHERE Record_Id__c IN ' },
    { name: 'entries of every kind', kind: CallKind.ReadData, method: 'GET', pattern: '/conversation-entries\\?' },
    { name: 'call and its conversation', kind: CallKind.Query, method: 'GET', pattern: 'StartTime, EndTime FROM Conv' },
    { name: 'speakers', kind: CallKind.Query, method: 'GET', pattern: 'SELECT AppType, ' },
    { name: 'upload', kind: CallKind.Upload, method: 'POST', pattern: '/connect/conversations/upload' },
    { name: 'statuses', kind: CallKind.UploadStatus, method: 'GET', pattern: '/connect/conversations/upload' },
    { name: 'conversation of a channel', kind: null, method: 'POST', pattern: '/api/v1/conversation(?:\\?|$)' },
    { name: 'file', kind: null, method: 'POST', pattern: '/sobjects/ContentVersion' },
    { name: 'history', kind: null, method: 'POST', pattern: '/api/v1/conversationHistory' },
    { name: 'file by its mark', kind: null, method: 'GET', pattern: 'FROM ContentVersion ' },
    { name: 'conversations of a person', kind: CallKind.Query, method: 'GET', pattern: 'ParticipantEntityId =' },
    {
        name: 'records that go',
        kind: CallKind.Query,
        method: 'GET',
        pattern: `SELECT Id, ConversationId, \\w+ ${RECORDS} ConversationId =`
    },
    {
        name: 'delete',
        kind: CallKind.RequestErasure,
        method: 'DELETE',
        pattern: '/conversation(?:s|-participants)(?:\\?|$)'
    },
    { name: 'log of deletes', kind: CallKind.Query, method: 'GET', pattern: 'FROM ConversationApiLog ' },
    { name: 'records that ended', kind: CallKind.Query, method: 'GET', pattern: `${RECORDS} \\w+ >= .* ORDER BY Id` },
    { name: 'records by name', kind: CallKind.Query, method: 'GET', pattern: `${RECORDS} \\S+ IN ` },
    { name: 'rows of the trail', kind: CallKind.Query, method: 'GET', pattern: 'ORDER BY Record_Id__c ASC' },
    { name: 'rows of no record', kind: CallKind.Query, method: 'GET', pattern: 'Record_Id__c = null' },
    { name: 'grants', kind: CallKind.Query, method: 'GET', pattern: 'FROM PermissionSetAssignment ' },
    { name: 'object of events', kind: CallKind.Query, method: 'GET', pattern: '/RedactInline_Event__c/describe' },
    { name: 'trusted URLs', kind: CallKind.Query, method: 'GET', pattern: 'FROM CspTrustedSite' }
] as const satisfies readonly UpstreamCall[];

/** The name of a call of {@link UPSTREAM_CALLS}. */
export type CallName = (typeof UPSTREAM_CALLS)[number]['name'];

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
