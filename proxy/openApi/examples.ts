import {
    PROBLEM_STATUS,
    type AppearancesAnswer,
    type AppearancesRequest,
    type AuditEventsAnswer,
    type CopiesAnswer,
    type CopiesRequest,
    type DismissalsAnswer,
    type DismissalsRequest,
    type EntriesAnswer,
    type FlagRequest,
    type FlagResolutionRequest,
    type FlagsAnswer,
    type LimitsAnswer,
    type PreviewRequest,
    type Problem,
    type ProblemCode,
    type RedactionsAnswer,
    type RedactionsRequest,
    type TranscriptEntry
} from 'c/proxyContract';
import { PROBLEM_TEXT } from '../errors.ts';

const RECORD_ID = '0MwXX00000000010AA';
const IDENTIFIER = '00000000-0000-4000-8000-0000000000e1';
const COMMIT_ID = '00000000-0000-4000-8000-0000000000c1';
const REQUEST_ID = '00000000-0000-4000-8000-0000000000f1';
const REVISION = 'REVISION-OF-THE-TEXT-AS-READ';
const SPAN = { start: 16, end: 36, category: 'EMAIL' } as const;

const entry: TranscriptEntry = {
    identifier: IDENTIFIER,
    revision: REVISION,
    text: 'Please write to customer@example.com.',
    kind: 'text',
    redactable: true,
    sender: { role: 'EndUser', displayName: 'Example Customer' },
    clientTimestamp: 1_767_261_600_000,
    durationMs: 0,
    suggestions: [{ ...SPAN, id: 's1.1', score: 0.95, why: 'an e-mail address', group: null }],
    searched: 'full',
    masked: []
};

/** A page of one entry, for a caller who may redact. */
export const entriesExample: EntriesAnswer = {
    record: {
        id: RECORD_ID,
        object: 'MessagingSession',
        state: 'closed',
        startedAt: '2026-01-01T10:00:00.000Z',
        endedAt: '2026-01-01T10:30:00.000Z'
    },
    entries: [entry],
    page: { before: null, after: 'CURSOR' },
    permissions: { redact: true },
    limits: { activeConversations: { used: 12, ceiling: 2000 }, hourlyCalls: { used: 3, limit: 1000 } }
};

/** A commit of one span. */
export const redactionsRequestExample: RedactionsRequest = {
    reasonCode: 'PERSONAL_DATA',
    note: 'Asked for on the phone.',
    entries: [{ identifier: IDENTIFIER, revision: REVISION, spans: [SPAN] }]
};

/** A draft of one span. */
export const previewRequestExample: PreviewRequest = {
    entries: [{ identifier: IDENTIFIER, revision: REVISION, spans: [SPAN] }]
};

/** The page of that draft as viewers would get it. */
export const previewExample: EntriesAnswer = {
    ...entriesExample,
    entries: [{ ...entry, text: 'Please write to [redacted: email].', suggestions: [] }],
    permissions: { redact: false }
};

/** A dismissal of one suggestion. */
export const dismissalsRequestExample: DismissalsRequest = {
    action: 'dismiss',
    entries: [{ identifier: IDENTIFIER, revision: REVISION, spans: [SPAN] }]
};

/** What that dismissal changed. */
export const dismissalsExample: DismissalsAnswer = { changed: 1 };

/** Where a value stands. */
export const appearancesRequestExample: AppearancesRequest = { identifier: IDENTIFIER, revision: REVISION, span: SPAN };

/** Where else it does: nowhere. */
export const appearancesExample: AppearancesAnswer = {
    entries: [{ identifier: IDENTIFIER, revision: REVISION, spans: [SPAN] }],
    reach: { entries: 1, whole: true }
};

/** The entry whose copies are asked about. */
export const copiesRequestExample: CopiesRequest = { entries: [IDENTIFIER] };

/** What Data Cloud holds of it: the text before it was redacted. */
export const copiesExample: CopiesAnswer = {
    dataCloud: { asOf: '2026-01-10T11:30:00.000Z', entries: [{ identifier: IDENTIFIER, state: 'stale' }] }
};

/** A flag of one entry. */
export const flagRequestExample: FlagRequest = { entryIdentifier: IDENTIFIER, reasonCode: 'CONTACT' };

/** What becomes of that flag. */
export const flagResolutionRequestExample: FlagResolutionRequest = { outcome: 'declined', reasonCode: 'MUST_BE_KEPT' };

/** That flag, open, for whoever set it. */
export const flagsExample: FlagsAnswer = {
    flags: [
        {
            id: '00000000-0000-4000-8000-0000000000a1',
            entryIdentifier: IDENTIFIER,
            reasonCode: 'CONTACT',
            actor: { id: '005XX0000000002YAA', name: 'Example Agent' },
            occurredAt: '2026-01-01T10:40:00.000Z',
            resolution: null,
            withdrawable: true
        }
    ]
};

/** What became of that commit. */
export const redactionsExample: RedactionsAnswer = {
    commitId: COMMIT_ID,
    entries: [
        {
            identifier: IDENTIFIER,
            outcome: 'redacted',
            text: 'Please write to [redacted: email].',
            revision: 'REVISION-OF-THE-TEXT-AS-STORED'
        }
    ]
};

const intent: AuditEventsAnswer['events'][number] = {
    type: 'Intent',
    commitId: COMMIT_ID,
    entryIdentifier: IDENTIFIER,
    reasonCode: 'PERSONAL_DATA',
    categories: ['EMAIL'],
    spans: [SPAN],
    outcome: null,
    note: 'Asked for on the phone.',
    actor: { id: '005XX0000000001YAA', name: 'Example Supervisor' },
    occurredAt: '2026-01-01T11:00:00.000Z',
    signed: true
};

/** The two events of that commit. */
export const auditEventsExample: AuditEventsAnswer = {
    events: [
        { ...intent, type: 'Outcome', outcome: 'redacted', note: null, occurredAt: '2026-01-01T11:00:01.000Z' },
        intent
    ],
    page: { before: null }
};

/** Three limits, one of them used up but for what commits take. */
export const limitsExample: LimitsAnswer = {
    activeConversations: {
        used: 12,
        ceiling: 2000,
        reserved: 100,
        freesAt: null,
        nextCeiling: { ceiling: 9000, from: '2026-01-01T20:00:00.000Z' }
    },
    hourlyCalls: { used: 950, limit: 1000, reserved: 50, freesAt: '2026-01-01T11:20:00.000Z' },
    apiCalls: { used: 40_125, limit: 100_000, toldAt: '2026-01-01T11:04:12.000Z' }
};

/** The problem document of a code as it is answered, with an id in place of a request's. */
export function problemExample(code: ProblemCode): Problem {
    return {
        type: `urn:redact-inline:problem:${code}`,
        status: PROBLEM_STATUS[code],
        code,
        ...PROBLEM_TEXT[code],
        requestId: REQUEST_ID,
        ...(code === 'REQUEST_INVALID' && {
            errors: [{ path: 'limit', problem: 'give a whole number from 1 to 1000' }]
        }),
        ...(code === 'SPAN_INVALID' && {
            errors: [{ path: 'entries[0].spans[0]', problem: 'needs 0 <= start < end' }]
        }),
        ...(code === 'ENTRY_CHANGED' && { entries: [{ ...entry, revision: 'REVISION-OF-THE-TEXT-AS-STORED-NOW' }] })
    };
}
