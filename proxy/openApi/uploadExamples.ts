import type { TranscriptCheck, TranscriptUpload } from 'c/proxyContract';

const AGENT = '["TELEPHONY_INTEGRATION","AGENT","005XX0000000002YAA"]';
const CUSTOMER = '["TELEPHONY_INTEGRATION","END_USER","END_USER"]';

/** A file of three lines, one of them with a card number, and one speaker whom nobody is. */
export const transcriptCheckExample: TranscriptCheck = {
    lines: 3,
    storedAlready: 0,
    toStore: 2,
    redacted: { CARD_NUMBER: 1 },
    speakers: [
        { name: 'Agent', lines: 2, participantId: AGENT, problem: null },
        { name: 'Speaker 2', lines: 1, participantId: null, problem: 'SPEAKER_UNKNOWN' }
    ],
    participants: [
        { id: AGENT, role: 'Agent', displayName: 'Example Agent' },
        { id: CUSTOMER, role: 'EndUser', displayName: null }
    ],
    problems: [{ line: 6, problem: 'SPEAKER_UNKNOWN' }],
    problemCount: 1
};

/** That file, once the speaker is assigned. */
export const transcriptUploadExample: TranscriptUpload = {
    lines: 3,
    storedAlready: 0,
    redacted: { CARD_NUMBER: 1 },
    state: 'stored',
    sent: 3,
    stored: 3,
    failed: 0,
    appeared: null
};
