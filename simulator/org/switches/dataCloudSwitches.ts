import { choice, integer } from './definition.ts';

/** What is open about the copies in Data Cloud. */
export const DATA_CLOUD_SWITCHES = {
    dataCloudCopies: choice('stay', {
        open: 'Does a copy in Data Cloud follow an update through Connect REST?',
        evidence: 'None. A redaction is not complete until the copy is looked at.',
        modes: { stay: 'it keeps the text as it was copied', follow: 'at once' }
    }),
    dataCloudPrefix: choice('ssot', {
        open: 'What are objects and fields of the data model called?',
        evidence:
            'Pages of the reference and orgs: `ssot__ConversationEntry__dlm`. Other pages: `std__ConversationEntryDmo__dlm`.',
        modes: { ssot: '`ssot__ConversationEntry__dlm`', std: '`std__ConversationEntryDmo__dlm`' }
    }),
    dataCloudConversationId: choice('recordId', {
        open: 'What stands in the ConversationId of a copied entry?',
        evidence: 'The reference: the conversation that the entry is of.',
        modes: { recordId: "the Conversation's record id", identifier: 'the identifier that Connect REST knows it by' }
    }),
    dataCloudEntryId: choice('identifier', {
        open: 'What stands in the Id of a copied entry?',
        evidence: 'The reference: an id that is unique in the data model.',
        modes: {
            identifier: 'the identifier that Connect REST knows the entry by',
            own: 'an id of the data model, which leads back to no entry'
        }
    }),
    dataCloudLagSeconds: integer(0, 0, 86_400, {
        open: 'How long after it was received is an entry copied?',
        evidence: 'None; data streams run in intervals.'
    }),
    dataCloudInstanceUrl: choice('host', {
        open: "How does the token exchange tell the tenant's address?",
        evidence: 'Samples differ.',
        modes: { host: 'without a scheme', url: 'with `https://`' }
    }),
    dataCloudDateTimes: choice('iso', {
        open: 'How does a query spell times?',
        evidence: 'Samples of Query V2 differ.',
        modes: {
            iso: '`2026-01-10T11:21:29.610Z`',
            spaced: '`2026-01-10 11:21:29.610 UTC`',
            seconds: '`2026-01-10T11:21:29Z`: no parts of a second'
        }
    }),
    dataCloudBatchRows: integer(1000, 1, 100_000, {
        open: 'How many rows are in a batch of a query?',
        evidence: 'A batch holds up to 8 MB.'
    })
} as const;
