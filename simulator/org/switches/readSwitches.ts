import { choice, integer } from './definition.ts';

/** What is open about reading entries. */
export const READ_SWITCHES = {
    entityEncoding: choice('escaped', {
        open: 'Does the GET escape `& < > " \' \\` in texts by default?',
        evidence: 'Captured (`&#39;`), and the general Connect rule.',
        modes: { escaped: 'texts are escaped', raw: 'texts are as stored' }
    }),
    entityEncodingHeader: choice('honoured', {
        open: 'Does `X-Chatter-Entity-Encoding: false` turn the escaping off on this resource?',
        evidence: 'The general Connect rule; not shown for this resource.',
        modes: { honoured: 'it does', ignored: 'it does not' }
    }),
    entryOrder: choice('byDirection', {
        open: 'In which order does the GET list entries?',
        evidence: 'The captured FromEnd answer is newest first; a public note of 2026 says "in no particular order".',
        modes: { byDirection: 'newest first for FromEnd, oldest first for FromStart', shuffled: 'in no order at all' }
    }),
    timestampBounds: choice('inclusive', {
        open: 'Do startTimestamp and endTimestamp include their ends?',
        evidence: 'None.',
        modes: { inclusive: 'both do', exclusive: 'neither does' }
    }),
    timestampField: choice('clientTimestamp', {
        open: 'Which timestamp do startTimestamp, endTimestamp and the order go by?',
        evidence: 'None; the sObject page calls the server timestamp the one used for ordering.',
        modes: { clientTimestamp: 'the client timestamp', serverReceivedTimestamp: 'the server timestamp' }
    }),
    timestampUnit: choice('milliseconds', {
        open: 'In which unit are timestamps of entries?',
        evidence: 'Captured in ms; one public client saw seconds and milliseconds mixed in the sister API.',
        modes: { milliseconds: 'milliseconds', seconds: 'seconds, to see a client fail' }
    }),
    recordLimitAboveMax: choice('refuse', {
        open: 'What does recordLimit above 1,000 give?',
        evidence: 'Valid values are 1 to 1,000. What lies beyond 1,000 entries is left out without a word.',
        modes: { refuse: '400', clamp: 'the answer of 1,000' }
    }),
    botEntries: choice('present', {
        open: 'Does the GET return texts of chatbots?',
        evidence: 'Help says no; the captured answer has one.',
        modes: { present: 'it does', absent: 'it does not' }
    }),
    nonTextEntries: choice('withoutText', {
        open: 'Does the GET list entries without text?',
        evidence: '"messageText" is returned only for static content of text type; the entry itself is not spoken of.',
        modes: { withoutText: 'listed without messageText', absent: 'left out' }
    }),
    senderSpelling: choice('asObserved', {
        open: 'How are appType and role spelled?',
        evidence: 'Captured: `iamessage`, `EndUser`. The upload resource uses `IAMESSAGE`, `END_USER`.',
        modes: { asObserved: '`iamessage`, `EndUser`', upload: '`IAMESSAGE`, `END_USER`' }
    }),
    liveVoiceCall: choice('emptyList', {
        open: 'What does the GET give for a call that runs or is not associated yet?',
        evidence: '"You may not be able to retrieve conversation entries until the call has concluded."',
        modes: { emptyList: '200 without entries', recordNotFound: '404 RECORD_NOT_FOUND', present: 'the entries' }
    }),
    associationSeconds: integer(600, 0, 86_400, {
        open: 'How long after its end is a call without entries?',
        evidence: 'The transcript "disappears for a short time" after the call; no length is given.'
    })
} as const;
