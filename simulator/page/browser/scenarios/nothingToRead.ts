import type { Scenario } from './scenario.ts';
import type { StandInAnswer } from './transportStandIn.ts';

const MINT = '/apex/ProxyTokenController/mint';

/** What Lightning says where no permission set of the user grants the class. */
const NO_CLASS = "You do not have access to the Apex class named 'ProxyTokenController'.";
const ENTRIES = '/entries';

/** States in which there is no transcript to read, and what leads on. */
export const NOTHING_TO_READ: readonly Scenario[] = [
    {
        ...unread('loading', 'Loading'),
        standIns: [{ path: ENTRIES, answer: { kind: 'silent' } }],
        play: ({ see }) => see({ label: 'Loading' })
    },
    { ...unread('empty', 'No entries'), record: 'emptyTranscript', play: ({ see }) => see({ label: 'EmptyTitle' }) },
    {
        ...unread('empty-call', 'A voice call without entries'),
        record: 'silentCall',
        async arrange(org) {
            const startedAt = (await org.now()) - 7_200_000;
            const access = { supervisor: 'edit' } as const;
            const times = { startedAt, endedAt: startedAt + 4000 };
            const record = { object: 'VoiceCall', title: 'Hung up at once', ...times, access } as const;
            await org.plant({ seed: 'silentCall', records: [record], entries: [] });
        },
        play: ({ see }) => see({ label: 'UploadNoneTitle' })
    },
    {
        ...unread('upload', 'A call without a transcript, for who may upload one'),
        user: 'uploader',
        record: 'callWithoutTranscript',
        play: ({ see }) => see({ label: 'UploadChoose' })
    },
    {
        ...unread('live-call', 'The call is still running'),
        record: 'liveCall',
        play: ({ see }) => see({ label: 'LiveCallTitle' })
    },
    {
        ...unread('pending', 'The transcript is on its way'),
        record: 'justEndedCall',
        play: ({ see }) => see({ label: 'PendingTitle' })
    },
    {
        ...unread('no-access', 'The record is not accessible'),
        user: 'outsider',
        play: ({ see }) => see({ label: 'RecordTitle' })
    },
    {
        ...unread('no-permission', 'No permission set'),
        user: 'nopermissionset',
        standIns: [{ path: MINT, answer: { kind: 'apex', status: 500, message: NO_CLASS } }],
        play: ({ see }) => see({ label: 'PermissionTitle' })
    },
    {
        ...unread('denied', 'Salesforce refuses the entries'),
        user: 'noentries',
        play: ({ see }) => see({ label: 'SalesforceDeniedTitle' })
    },
    refused('conversation-limit', 'Limit of active conversations', 'ConversationLimitTitle', {
        kind: 'problem',
        status: 429,
        code: 'ACTIVE_CONVERSATIONS_EXHAUSTED',
        retryAfter: 840
    }),
    refused('hourly-limit', 'Limit of calls in an hour', 'HourlyLimitTitle', {
        kind: 'problem',
        status: 429,
        code: 'HOURLY_CALLS_EXHAUSTED',
        retryAfter: 1500
    }),
    refused('busy', 'Salesforce is busy', 'BusyTitle', {
        kind: 'problem',
        status: 503,
        code: 'SALESFORCE_UNAVAILABLE'
    }),
    refused('interrupted', 'The redaction service is interrupted', 'InterruptedTitle', {
        kind: 'problem',
        status: 503,
        code: 'STATE_UNAVAILABLE',
        retryAfter: 300
    }),
    refused('unreachable', 'The proxy is unreachable', 'UnreachableTitle', { kind: 'gone' }),
    refused('failed', 'A failure that nobody foresaw', 'FailedTitle', {
        kind: 'problem',
        status: 500,
        code: 'INTERNAL_ERROR'
    }),
    {
        ...unread('session-ended', 'The session of the page has ended'),
        standIns: [{ path: MINT, answer: { kind: 'apex', status: 401, message: 'INVALID_SESSION_ID' } }],
        play: ({ see }) => see({ label: 'SessionTitle' })
    },
    {
        ...unread('not-set-up', 'The org is not set up'),
        standIns: [
            { path: MINT, answer: { kind: 'apex', status: 500, message: 'Redact Inline is not set up in this org' } }
        ],
        play: ({ see }) => see({ label: 'NotSetUpTitle' })
    }
];

/** What these scenarios have in common. */
function unread(name: string, title: string): Scenario {
    return { name, title, group: 'Nothing to read', user: 'supervisor', record: 'cardAndSsn' };
}

/** The proxy would remember such a state for every page; so it stands between this browser and the proxy. */
function refused(name: string, title: string, label: string, answer: StandInAnswer): Scenario {
    return { ...unread(name, title), standIns: [{ path: ENTRIES, answer }], play: ({ see }) => see({ label }) };
}
