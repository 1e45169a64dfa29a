import { choice, integer } from './definition.ts';

/** What is open about the Interaction Service. */
export const INTERACTION_SWITCHES = {
    interactionContentType: choice('either', {
        open: 'Which bodies does the Interaction Service take?',
        evidence:
            'The page of /conversation: multipart/form-data, without the name of the part. The page of /conversationHistory, and the OpenAPI for both: application/json.',
        modes: {
            either: 'JSON, or multipart with a part `json`',
            documented: 'as the pages say: multipart for /conversation, JSON for /conversationHistory',
            multipart: 'multipart for both',
            json: 'JSON for both'
        }
    }),
    interactionErrorStatus: choice('byCode', {
        open: 'Which HTTP status goes with a code of the Interaction Service?',
        evidence: 'None: the OpenAPI has one default answer for all.',
        modes: {
            byCode: '401 for 10004, 403 for 10003, 10005 and 10057, 400 for other 1xxxx, 500 for the rest',
            badRequest: '400 for every 1xxxx, 500 for the rest'
        }
    }),
    historyEntriesLimit: choice('openApi', {
        open: 'How many entries does one call of /conversationHistory take?',
        evidence: 'Its page: 5. The OpenAPI: 25.',
        modes: { openApi: '25', documentation: '5' }
    }),
    historyConversationIdentifier: choice('optional', {
        open: 'Does /conversationHistory need conversationIdentifier?',
        evidence: 'Its page: required. The OpenAPI does not have it.',
        modes: { optional: 'no: without it channel and end user tell the conversation', required: 'yes: else 10018' }
    }),
    historyOldestHours: integer(24, 0, 100_000, {
        open: 'How many hours old may the clientTimestamp of an entry be, before it is refused with 10046? 0 is as old as you like.',
        evidence:
            'The code speaks of an "allowed response time frame"; 24 hours were noted from a copy of the documentation.'
    }),
    historyDuplicateIds: choice('refused', {
        open: 'What becomes of an entry whose id the conversation has already?',
        evidence: '10073 asks for a unique id for each entry; not whether within a call or for ever.',
        modes: {
            refused: '10073, and nothing of the call is stored',
            leftOut: 'accepted, and not stored again',
            stored: 'stored a second time'
        }
    }),
    historyIdentifiers: choice('asSent', {
        open: 'Does Connect give an entry of the history under the id that it was sent with?',
        evidence: 'None.',
        modes: { asSent: 'yes', own: 'no, under another one' }
    }),
    historyDelaySeconds: integer(0, 0, 86_400, {
        open: 'How many seconds after it was accepted (202) can Connect read an entry of the history?',
        evidence: 'None; 202 promises no more than that it is worked on.'
    })
} as const;
