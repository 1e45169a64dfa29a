import { choice, integer } from './definition.ts';

/** What is open about the Conversation Data API. */
export const CONVERSATION_DATA_SWITCHES = {
    conversationDataPaging: choice('pageToken', {
        open: 'How does the Conversation Data API give more entries than one answer holds?',
        evidence:
            'A public client sends `pageToken` and reads `nextPageToken` where there is one; nothing is documented.',
        modes: {
            pageToken: '`nextPageToken`, which goes back as `pageToken`',
            wholeConversation: 'an answer holds all entries',
            cut: 'what does not fit is left out, and nothing says so'
        }
    }),
    conversationDataPageSize: integer(200, 1, 10_000, {
        open: 'How many entries does one answer of the Conversation Data API hold at most?',
        evidence: 'None is documented; a public client sends `recordLimit`.'
    }),
    entryPayload: choice('string', {
        open: 'Is `entryPayload` a text that holds JSON, or an object?',
        evidence: 'The public schema says string; a public client takes both.',
        modes: { string: 'JSON as a text', object: 'an object' }
    }),
    transcriptedTimestamp: choice('milliseconds', {
        open: 'Which unit has `transcriptedTimestamp`?',
        evidence: 'The public schema: milliseconds. A public client met seconds as well.',
        modes: {
            milliseconds: 'milliseconds',
            seconds: 'seconds',
            mixed: 'seconds in every other entry'
        }
    }),
    conversationDataErrors: choice('message', {
        open: 'What is in the body of an error of the Conversation Data API?',
        evidence: 'None is documented.',
        modes: {
            message: '`{ message }`',
            restArray: 'what REST answers: `[{ message, errorCode }]`',
            nested: '`{ error: { code, message } }`',
            empty: 'nothing'
        }
    }),
    conversationDataLimit: integer(90, 0, 1_000_000, {
        open: 'How many times a minute may an execution user read entries? 0 turns the limit off.',
        evidence: 'The rate limits of the Conversation Data API: 90.'
    }),
    erasureLimit: integer(10, 0, 1_000_000, {
        open: 'How many times an hour may an execution user delete, for each of both operations? 0 turns the limit off.',
        evidence: 'The rate limits of the Conversation Data API: 10.'
    }),
    erasureRequest: choice('body', {
        open: 'Where does a delete name its ids?',
        evidence:
            'The operations are named `deleteConversationsById` and `deleteConversationParticipantsByParticipantEntityId`; their parameters were not found.',
        modes: {
            body: '`{ ids: […] }` in a JSON body; without it 400',
            query: '`?ids=…,…`; without it 400'
        }
    }),
    erasureSeconds: integer(60, 0, 1_000_000, {
        open: 'How many seconds after the request has a delete ended?',
        evidence: 'It is asynchronous; no time is documented.'
    }),
    erasureEnd: choice('completed', {
        open: 'How does a delete end?',
        evidence: '`REQUESTED` and `ENQUEUED` are documented, the final values of `Status` were not found.',
        modes: {
            completed: '`COMPLETED`, and the data are gone',
            success: '`SUCCESS`, and the data are gone',
            failed: '`FAILED`, and nothing is gone',
            never: 'it stays `ENQUEUED`'
        }
    }),
    erasureActivity: choice('activates', {
        open: 'Does a delete make its conversations active?',
        evidence:
            'Salesforce says so of calls that query a conversation, and of "any subsequent API call"; it names no delete.',
        modes: { activates: 'it does, and is refused where there is no room', none: 'it does not' }
    })
} as const;
