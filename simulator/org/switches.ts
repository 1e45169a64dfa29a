import { ControlError } from './errors.ts';

/**
 * What Salesforce's documentation leaves open, as switches. `open` is the question, `evidence` what is known,
 * each mode says what it does. docs/simulator.md lists this table; a test keeps the two in step.
 */
export const SWITCHES = {
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
    patchDecoding: choice('literal', {
        open: 'Is escaped text in a PATCH decoded?',
        evidence: 'None.',
        modes: {
            literal: 'stored as sent, so text that was read escaped and sent back is escaped twice',
            decoded: 'decoded once, then stored'
        }
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
    hourlyLimit: integer(1000, 0, 1_000_000, {
        open: 'How many entries calls may an application make per user and hour? 0 turns the limit off.',
        evidence: 'Help: 1,000. The Connect limits page: none for this resource in newer orgs.'
    }),
    hourlyLimitAnswer: choice('status503', {
        open: 'How is the hourly limit refused?',
        evidence: 'Connect status codes: 503 "too many requests in an hour", 429 "too many requests in 24 h".',
        modes: { status503: '503', status429: '429' }
    }),
    dailyLimit: integer(100_000, 1, 100_000_000, {
        open: 'How many API calls does the org have in 24 hours?',
        evidence: 'Enterprise Edition 100,000 and more; the captured developer org 15,000.'
    }),
    dailyLimitAnswer: choice('status403', {
        open: 'How is the daily limit refused?',
        evidence: 'The platform: 403 REQUEST_LIMIT_EXCEEDED. The Connect page: 429.',
        modes: { status403: '403', status429: '429' }
    }),
    limitRetryAfter: choice('absent', {
        open: 'Do refusals by a limit carry Retry-After?',
        evidence: 'None is documented.',
        modes: { absent: 'no', present: 'yes, in seconds' }
    }),
    limitInfo: choice('usage', {
        open: 'What does the Sforce-Limit-Info header hold?',
        evidence: 'Captured `api-usage=246/15000`; the newest page adds `api-bursts`.',
        modes: { usage: '`api-usage=1/100000`', usageAndBursts: '`api-usage=1/100000; api-bursts=1/750`' }
    }),
    unknownConversation: choice('recordNotFound', {
        open: 'What does an unknown conversation answer? (A malformed identifier is 400 INVALID_ID_FIELD.)',
        evidence: 'RECORD_NOT_FOUND was seen, without its status; the documentation names NOT_FOUND.',
        modes: { recordNotFound: '404 RECORD_NOT_FOUND', notFound: '404 NOT_FOUND', emptyList: '200 without entries' }
    }),
    entriesWithoutPermission: choice('forbidden', {
        open: 'What does a user without Access Conversation Entries get?',
        evidence: 'None; the permission is documented for the sObject ConversationEntry only.',
        modes: { forbidden: '403 INSUFFICIENT_ACCESS', emptyList: '200 without entries' }
    }),
    entriesSharing: choice('notEnforced', {
        open: 'Does the entries resource check access to the records behind the conversation?',
        evidence: 'None, so a client must not rely on it.',
        modes: { notEnforced: 'no', enforced: 'yes: an unknown conversation for who sees none of its records' }
    }),
    conversationSharing: choice('everyone', {
        open: 'Who may see Conversation and ConversationParticipant rows?',
        evidence: 'No owner and no share object is listed.',
        modes: { everyone: 'every user', withRecord: 'who sees one of its calls or sessions' }
    }),
    liveVoiceCall: choice('emptyList', {
        open: 'What does the GET give for a call that runs or is not associated yet?',
        evidence: '"You may not be able to retrieve conversation entries until the call has concluded."',
        modes: { emptyList: '200 without entries', recordNotFound: '404 RECORD_NOT_FOUND', present: 'the entries' }
    }),
    associationSeconds: integer(600, 0, 86_400, {
        open: 'How long after its end is a call without entries?',
        evidence: 'The transcript "disappears for a short time" after the call; no length is given.'
    }),
    activeConversationLimit: integer(11_000, 1, 1_000_000, {
        open: 'How many conversations may be active at once? Reading and updating activate for 30 minutes.',
        evidence: '11,000 enhanced messaging sessions.'
    }),
    activeConversationsFull: choice('refuse', {
        open: 'What happens when a call would activate one conversation too many?',
        evidence: '"Errors or dropped messages."',
        modes: { refuse: '503, and new messages of inactive conversations are dropped', ignore: 'nothing' }
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
    }),
    sessionSeconds: integer(7200, 1, 86_400, {
        open: 'After how many idle seconds does an access token expire? Every successful call starts the time anew.',
        evidence: 'The session timeout of the org or app; two hours is the default of an org.'
    }),
    assertionExpiry: choice('lenient', {
        open: 'How far ahead may the `exp` of a JWT bearer assertion lie?',
        evidence: 'Documented: seconds, at most 5 minutes. The official CLI sends milliseconds, and orgs take it.',
        modes: {
            lenient: 'at most 5 minutes in seconds; a number that can only be milliseconds passes too',
            strict: 'at most 5 minutes in seconds',
            unlimited: 'as far as you like'
        }
    }),
    unapprovedUser: choice('invalidGrant', {
        open: 'How is a user refused whom the client app does not pre-authorise?',
        evidence: 'Both are seen in public code, depending on the policy of the app.',
        modes: {
            invalidGrant: "invalid_grant, user hasn't approved this consumer",
            invalidAppAccess: 'invalid_app_access, user is not admin approved to access this app'
        }
    }),
    unorderedQueries: choice('stable', {
        open: 'In which order does SOQL without ORDER BY answer?',
        evidence: 'Documented as not guaranteed.',
        modes: { stable: 'in the order of creation', shuffled: 'in no order at all' }
    })
} as const;

/** The name of a switch. */
export type SwitchName = keyof typeof SWITCHES;

/** A value for every switch. */
export type Switches = {
    readonly [Name in SwitchName]: (typeof SWITCHES)[Name] extends Choice<infer Mode> ? Mode : number;
};

/** What every switch is until told otherwise. */
export function defaultSwitches(): Switches {
    const defaults = Object.entries(SWITCHES).map(([name, { standard }]) => [name, standard]);
    return Object.fromEntries(defaults) as Switches;
}

/**
 * The switches after a change.
 * @throws ControlError when the change names an unknown switch or a value that the switch does not take
 */
export function changeSwitches(switches: Switches, change: unknown): Switches {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) {
        throw new ControlError('Send an object of switch names and values.');
    }
    for (const [name, value] of Object.entries(change)) {
        checkSwitch(name, value);
    }
    return { ...switches, ...change };
}

interface Choice<Mode extends string> {
    readonly kind: 'choice';
    readonly standard: Mode;
    readonly open: string;
    readonly evidence: string;
    readonly modes: Readonly<Record<Mode, string>>;
}

interface Integer {
    readonly kind: 'integer';
    readonly standard: number;
    readonly open: string;
    readonly evidence: string;
    readonly minimum: number;
    readonly maximum: number;
}

function choice<Mode extends string>(
    standard: NoInfer<Mode>,
    about: { readonly open: string; readonly evidence: string; readonly modes: Readonly<Record<Mode, string>> }
): Choice<Mode> {
    return { kind: 'choice', standard, ...about };
}

function integer(
    standard: number,
    minimum: number,
    maximum: number,
    about: { readonly open: string; readonly evidence: string }
): Integer {
    return { kind: 'integer', standard, minimum, maximum, ...about };
}

function checkSwitch(name: string, value: unknown): void {
    if (!Object.hasOwn(SWITCHES, name)) {
        throw new ControlError(`There is no switch ${name}. There are ${Object.keys(SWITCHES).join(', ')}.`);
    }
    const definition: Choice<string> | Integer = SWITCHES[name as SwitchName];
    if (definition.kind === 'choice') {
        if (typeof value === 'string' && Object.hasOwn(definition.modes, value)) {
            return;
        }
        throw new ControlError(`The switch ${name} takes ${Object.keys(definition.modes).join(', ')}.`);
    }
    const { minimum, maximum } = definition;
    if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
        throw new ControlError(`The switch ${name} takes an integer from ${minimum} to ${maximum}.`);
    }
}
