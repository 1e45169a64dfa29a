import {
    findEvents,
    findEventsOfCommit,
    findFlagEvents,
    findSteps,
    findStrayRows,
    insertEvents,
    readAuditRows
} from './auditEvents.ts';
import { readEntries, updateEntries } from './connectEntries.ts';
import { findEntryRows, findRedactionsOn, mayReadEntries } from './copyAccess.ts';
import type { CopyAccessGateway } from './copyAccessGateway.ts';
import {
    findUploadConversation,
    findUploadParticipants,
    readUploadStatuses,
    uploadParts,
    uploadRequestLength
} from './connectUploads.ts';
import { findConversationIdentifier, findParticipants } from './conversations.ts';
import { findEnded, findNamed } from './endedRecords.ts';
import type { ErasureGateway } from './erasureGateway.ts';
import { findErasedRecords, findErasureLogs } from './erasures.ts';
import type { SalesforceGateway } from './gateway.ts';
import { describeEvents, findGrants, findTrustedUrls, findUnseenByUpload } from './orgSetup.ts';
import { findPolicy } from './policyRecords.ts';
import { findRecord, findRecordStarts, hasEditAccess } from './records.ts';
import type { SetupGateway } from './setupGateway.ts';
import type { SweepGateway } from './sweepGateway.ts';
import type { UploadGateway } from './uploadGateway.ts';
import { UpstreamError } from './upstreamError.ts';
import { toProblem } from './upstreamProblem.ts';
import type { UserCalls } from './userCalls.ts';

/** What the proxy needs. */
export function recordGateway(calls: UserCalls): SalesforceGateway {
    return {
        findRecord: (object, recordId) => catalogued(() => findRecord(calls, object, recordId)),
        findRecordStarts: (conversationId) => catalogued(() => findRecordStarts(calls, conversationId)),
        findConversationIdentifier: (conversationId) =>
            catalogued(() => findConversationIdentifier(calls, conversationId)),
        findParticipants: (conversationId) => catalogued(() => findParticipants(calls, conversationId)),
        hasEditAccess: (recordId) => catalogued(() => hasEditAccess(calls, recordId)),
        findPolicy: () => catalogued(() => findPolicy(calls)),
        readEntries: (identifier, window) => catalogued(() => readEntries(calls, identifier, window)),
        updateEntries: (identifier, updates, payAgain) =>
            catalogued(() => updateEntries(calls, identifier, { updates, payAgain })),
        insertEvents: (events) => catalogued(() => insertEvents(calls, events)),
        findEvents: (recordId, page) => catalogued(() => findEvents(calls, recordId, page)),
        findEventsOfCommit: (recordId, commitId) => catalogued(() => findEventsOfCommit(calls, recordId, commitId)),
        findSteps: (recordId) => catalogued(() => findSteps(calls, recordId)),
        findFlagEvents: (recordId) => catalogued(() => findFlagEvents(calls, recordId)),
        readAuditRows: (place) => catalogued(() => readAuditRows(calls, place)),
        findStrayRows: () => catalogued(() => findStrayRows(calls))
    };
}

/** What a delete of conversations needs to know. */
export function erasureGateway(calls: UserCalls): ErasureGateway {
    return {
        findRecords: (kind, entityId) => catalogued(() => findErasedRecords(calls, kind, entityId)),
        findLogs: (entityId) => catalogued(() => findErasureLogs(calls, entityId))
    };
}

/** What the upload of transcripts needs. */
export function uploadGateway(calls: UserCalls, uploadTimeoutMs?: number): UploadGateway {
    return {
        findCall: (recordId) => catalogued(() => findRecord(calls, 'VoiceCall', recordId)),
        findConversation: (conversationId) => catalogued(() => findUploadConversation(calls, conversationId)),
        findParticipants: (conversationId) => catalogued(() => findUploadParticipants(calls, conversationId)),
        requestLength: uploadRequestLength,
        upload: (parts) => catalogued(() => uploadParts(calls, parts, uploadTimeoutMs)),
        readStatuses: (uploadIds) => catalogued(() => readUploadStatuses(calls, uploadIds))
    };
}

/** What tells whether the org is set up. */
export function setupGateway(calls: UserCalls): SetupGateway {
    return {
        findGrants: () => catalogued(() => findGrants(calls)),
        describeEvents: () => catalogued(() => describeEvents(calls)),
        findTrustedUrls: () => catalogued(() => findTrustedUrls(calls)),
        findUnseenByUpload: () => catalogued(() => findUnseenByUpload(calls))
    };
}

/** What must be known before copies are shown. */
export function copyAccessGateway(calls: UserCalls): CopyAccessGateway {
    return {
        mayReadEntries: () => catalogued(() => mayReadEntries(calls)),
        findEntryRows: (entryIdentifiers) => catalogued(() => findEntryRows(calls, entryIdentifiers)),
        findRedactionsOn: (recordIds) => catalogued(() => findRedactionsOn(calls, recordIds))
    };
}

/** How the records of a sweep are found. */
export function sweepGateway(calls: UserCalls): SweepGateway {
    return {
        findEnded: (object, range) => catalogued(() => findEnded(calls, object, range)),
        findNamed: (object, key, values) => catalogued(() => findNamed(calls, object, key, values))
    };
}

/** Failed calls leave the gateway as refusals of the catalogue; everything else as it is. */
export async function catalogued<Result>(use: () => Promise<Result>): Promise<Result> {
    try {
        return await use();
    } catch (error) {
        throw error instanceof UpstreamError ? toProblem(error) : error;
    }
}
