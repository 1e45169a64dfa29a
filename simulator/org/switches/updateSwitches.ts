import { choice, integer } from './definition.ts';

/** What is open about updating entries. */
export const UPDATE_SWITCHES = {
    patchResponse: choice('results', {
        open: 'What does the entries PATCH answer?',
        evidence:
            'None: the page of "Conversation Entries Update" says "list of conversation entry update results" only.',
        modes: {
            results: '200 `{ "conversationEntriesUpdates": [{ "identifier", "success" }] }`, an invented shape',
            emptyObject: '200 `{}`',
            noContent: '204 without a body'
        }
    }),
    patchCap: integer(1000, 1, 100_000, {
        open: 'How many updates may one PATCH carry? More are refused with 400.',
        evidence: 'None; 1,000 is the cap of the GET.'
    }),
    patchFailure: choice('allOrNothing', {
        open: 'What happens when one of several updates cannot be made (unknown identifier, refused entry)?',
        evidence: 'None.',
        modes: {
            allOrNothing: '400 and nothing is stored',
            perEntry: '200, the others are stored, the result of the entry says `success: false`'
        }
    }),
    patchDuplicates: choice('lastWins', {
        open: 'What happens when a PATCH names the same identifier twice?',
        evidence: 'None.',
        modes: { lastWins: 'the later update is stored', refuse: '400 and nothing is stored' }
    }),
    patchEmptyText: choice('store', {
        open: 'May messageText be empty?',
        evidence: 'None; the field is required, an empty string is not excluded.',
        modes: { store: 'the empty text is stored', refuse: '400 and nothing is stored' }
    }),
    relatedRecordsOmitted: choice('keep', {
        open: 'Does a PATCH without relatedRecords keep or clear the links?',
        evidence: 'Optional since 52.0, no semantics given.',
        modes: { keep: 'the links stay', clear: 'the links are removed' }
    }),
    patchNonText: choice('refuse', {
        open: 'May an entry that has no text be given one?',
        evidence: 'None.',
        modes: { refuse: 'the update fails', store: 'the text is stored' }
    }),
    patchAutomated: choice('store', {
        open: 'May the text of a chatbot or of the system be updated?',
        evidence: 'None; the resource page speaks of entries without distinction.',
        modes: { store: 'the text is stored', refuse: 'the update fails' }
    }),
    patchMessaging: choice('store', {
        open: 'May entries of a messaging session be updated, or of voice calls only?',
        evidence: 'The resource lists MessagingSession.Id since 52.0; the voice guide alone speaks of redaction.',
        modes: { store: 'the text is stored', refuse: 'the update fails' }
    }),
    patchOpenConversation: choice('store', {
        open: 'May entries be updated while their call or session is still open?',
        evidence: 'None.',
        modes: { store: 'the text is stored', refuse: 'the update fails' }
    }),
    patchDecoding: choice('literal', {
        open: 'Is escaped text in a PATCH decoded?',
        evidence: 'None.',
        modes: {
            literal: 'stored as sent, so text that was read escaped and sent back is escaped twice',
            decoded: 'decoded once, then stored'
        }
    }),
    patchServerTimestamp: choice('unchanged', {
        open: 'Does a PATCH change serverReceivedTimestamp?',
        evidence: 'None.',
        modes: { unchanged: 'no', updated: 'it becomes the time of the PATCH' }
    }),
    messageUpdatedEntry: choice('absent', {
        open: 'Does a PATCH leave a MessageUpdated entry behind?',
        evidence: 'The public schema has that entry type; nothing says when it is written.',
        modes: { absent: 'no', present: 'yes, without text' }
    }),
    concurrentPatches: choice('lastWins', {
        open: 'What happens when two PATCHes of one conversation overlap (see patchDelayMs)?',
        evidence: 'There is no version and no ETag.',
        modes: {
            lastWins: 'both are stored, the later one stays',
            conflict: 'the later one to arrive is refused with 409'
        }
    }),
    patchDelayMs: integer(0, 0, 60_000, {
        open: 'How many milliseconds pass between the arrival of a PATCH and its effect?',
        evidence: 'None.'
    })
} as const;
