import type { ConversationDataGateway } from '../../proxy/salesforce/conversationDataGateway.ts';
import type { CopyAccessGateway } from '../../proxy/salesforce/copyAccessGateway.ts';
import type { DataCloudGateway } from '../../proxy/salesforce/dataCloudGateway.ts';
import type { ErasureGateway } from '../../proxy/salesforce/erasureGateway.ts';
import type { SalesforceGateway } from '../../proxy/salesforce/gateway.ts';
import type { InteractionGateway } from '../../proxy/salesforce/interactionGateway.ts';
import type { SetupGateway } from '../../proxy/salesforce/setupGateway.ts';
import type { SweepGateway } from '../../proxy/salesforce/sweepGateway.ts';
import type { UploadGateway } from '../../proxy/salesforce/uploadGateway.ts';
import type { CallName } from './calls.ts';

type CallsOf<Gateway> = Readonly<Record<keyof Gateway, CallName>>;

const OF_RECORDS: CallsOf<SalesforceGateway> = {
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
    readAuditRows: 'rows of the trail',
    findStrayRows: 'rows of no record'
};

const OF_DATA: CallsOf<Omit<ConversationDataGateway, 'checkErasure' | 'close'>> = {
    readEntries: 'entries of every kind',
    requestErasure: 'delete'
};

const OF_COPIES: CallsOf<Omit<DataCloudGateway, 'close'>> = { readCopies: 'copies', check: 'copies' };

const OF_COPY_ACCESS: CallsOf<CopyAccessGateway> = {
    mayReadEntries: 'may read entries',
    findEntryRows: 'rows of entries',
    findRedactionsOn: 'redactions on records'
};

const OF_ERASURES: CallsOf<ErasureGateway> = { findRecords: 'records that go', findLogs: 'log of deletes' };

const OF_UPLOADS: CallsOf<Omit<UploadGateway, 'requestLength'>> = {
    findCall: 'record',
    findConversation: 'call and its conversation',
    findParticipants: 'speakers',
    upload: 'upload',
    readStatuses: 'statuses'
};

const OF_INTERACTIONS: CallsOf<InteractionGateway> = {
    establishConversation: 'conversation of a channel',
    sendHistory: 'history',
    findFile: 'file by its mark',
    storeFile: 'file'
};

const OF_SWEEPS: CallsOf<SweepGateway> = { findEnded: 'records that ended', findNamed: 'records by name' };

const OF_SETUP: CallsOf<SetupGateway> = {
    findGrants: 'grants',
    describeEvents: 'object of events',
    findTrustedUrls: 'trusted URLs',
    findUnseenByUpload: 'speakers'
};

/** The calls behind every method of every gateway: a new method does not compile until it stands here. */
export const CALLS_OF_GATEWAYS: ReadonlySet<CallName> = new Set(
    [
        OF_RECORDS,
        OF_DATA,
        OF_COPIES,
        OF_COPY_ACCESS,
        OF_ERASURES,
        OF_UPLOADS,
        OF_INTERACTIONS,
        OF_SWEEPS,
        OF_SETUP
    ].flatMap((calls) => Object.values(calls))
);
