import { choice, integer } from './definition.ts';

/** What is open about the bulk upload of transcripts. */
export const UPLOAD_SWITCHES = {
    uploadStatus: choice('ok', {
        open: 'With which status does an upload that was taken answer?',
        evidence: 'None; 200, 201 and 202 all occur in Connect REST.',
        modes: { ok: '200', created: '201', accepted: '202' }
    }),
    uploadWrapper: choice('statuses', {
        open: 'Under which name does the GET list the statuses of uploads?',
        evidence:
            'The sample of a failed upload has conversationBulkUploadStatuses, that of a successful one repeats the answer of the POST.',
        modes: {
            statuses: '`conversationBulkUploadStatuses`, with counts',
            asSampled: 'what succeeded under `conversationBulkUploadsResults`, without counts; the rest as above'
        }
    }),
    uploadSeconds: integer(0, 0, 86_400, {
        open: 'How many seconds after it was taken is an upload settled, and its entries there?',
        evidence: 'None; that there is a status to ask for says that it takes time.'
    }),
    uploadUnsettled: choice('inProgress', {
        open: 'What does the GET tell of an upload that is not settled?',
        evidence: 'None: SUCCESS and FAILED are the only values seen.',
        modes: {
            inProgress: 'status `IN_PROGRESS`, an invented value',
            absent: 'it is left out of the list',
            success: 'status `SUCCESS`, with 0 entries counted so far'
        }
    }),
    uploadUnknownId: choice('omitted', {
        open: 'What does the GET tell of an id that is of no upload?',
        evidence: 'None.',
        modes: { omitted: 'it is left out of the list', notFound: '404 for the whole request' }
    }),
    uploadPartlyFailed: choice('success', {
        open: 'What becomes of a part some of whose entries cannot be stored?',
        evidence: 'The status counts both kinds and names those that failed; the sample has all of them failed.',
        modes: {
            success: 'the others are stored, status `SUCCESS`',
            failed: 'the others are stored, status `FAILED`',
            partial: 'the others are stored, status `PARTIAL_SUCCESS`, an invented value',
            unnamed: 'the others are stored, status `SUCCESS`, those that failed are counted and not named',
            nothingStored: 'nothing is stored, status `FAILED`, every entry counted as failed'
        }
    }),
    uploadRefusal: choice('perPart', {
        open: 'How is a part refused as a whole: unknown or open conversation, a first line that is not the conversation?',
        evidence: 'None.',
        modes: { perPart: 'status `FAILED` for this part, the others are taken', wholeRequest: '400 for all parts' }
    }),
    uploadOpenConversation: choice('refuse', {
        open: 'What happens to the upload of a conversation that has not ended?',
        evidence: '"Currently, this API only supports existing closed conversations."',
        modes: { refuse: 'the part is refused', store: 'it is stored' }
    }),
    uploadAgain: choice('append', {
        open: 'What happens to the upload of a conversation that has entries already?',
        evidence: 'None.',
        modes: { append: 'the entries are added', refuse: 'the part is refused' }
    }),
    uploadDuplicateIds: choice('keep', {
        open: 'What happens to an entry whose id came before in the same part?',
        evidence: 'None; the id is whatever the caller chooses.',
        modes: { keep: 'both are stored', fail: 'it fails' }
    }),
    uploadIdentifiers: choice('generated', {
        open: 'What is the identifier of an uploaded entry?',
        evidence: 'None; the id of the payload comes back in failedEntryIds.',
        modes: { generated: 'a UUID of its own', asGiven: 'the id of the payload' }
    }),
    uploadOutsideTime: choice('fail', {
        open: 'What happens to an entry whose clientSentTimestamp is not within the conversation?',
        evidence: '"The clientSentTimestamp must be between startTimestamp and endTimestamp."',
        modes: { fail: 'it fails', store: 'it is stored' }
    }),
    uploadServerTimestamp: choice('processed', {
        open: 'What is serverReceivedTimestamp of an uploaded entry?',
        evidence: 'The sObject page calls it unique and used for ordering; the file order is preserved.',
        modes: {
            processed: 'when the upload was settled, a millisecond more for every entry',
            client: 'the client timestamp'
        }
    }),
    uploadSubjects: choice('participants', {
        open: 'Must the subject of a sender be the ParticipantKey of a participant?',
        evidence: 'It "comes from" that query; the sample has END_USER.',
        modes: { participants: 'yes, with its role and type, or the entry fails', any: 'no' }
    }),
    uploadRelatedIds: choice('fifteen', {
        open: 'Which form of ids do relatedRecords take?',
        evidence: 'Newer copies of the page ask for the 15-character form.',
        modes: { fifteen: '15 characters, an entry with another one fails', either: '15 or 18 characters' }
    }),
    uploadCharset: choice('utf8', {
        open: 'In which character set is a part read?',
        evidence: 'None; JSON is UTF-8.',
        modes: { utf8: 'UTF-8', latin1: 'ISO 8859-1, to see a client fail' }
    }),
    uploadPartCap: integer(1000, 1, 1_000_000, {
        open: 'How many parts may one request have? More are refused with 400.',
        evidence: "None; Salesforce's own client sends at most 10."
    }),
    uploadEntryCap: integer(10_000_000, 1, 100_000_000, {
        open: 'How many entries may one part have? Those beyond fail.',
        evidence: 'None.'
    }),
    uploadTextCap: integer(131_072, 1, 100_000_000, {
        open: 'How many UTF-16 code units may messageText of an uploaded entry have?',
        evidence: 'None; ConversationEntry.Message has 131,072.'
    }),
    uploadPermission: choice('required', {
        open: 'Who may upload?',
        evidence: 'None is documented.',
        modes: { required: 'who is set up to upload, else 403 INSUFFICIENT_ACCESS', anyone: 'every user' }
    }),
    uploadActivity: choice('activates', {
        open: 'Does an upload make its conversation active?',
        evidence: 'None for this resource; reading and updating entries does.',
        modes: { activates: 'it does, and is refused where there is no room', none: 'it does not' }
    })
} as const;
