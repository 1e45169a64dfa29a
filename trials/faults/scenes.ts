import { DOCTOR, SWEEP, SWEEP_NAMED, VERIFY } from './roads/lookups.ts';
import { ERASE, ERASE_PERSON } from './roads/erase.ts';
import { HISTORY, HISTORY_FILE, HISTORY_LOOKUP } from './roads/history.ts';
import { UPLOAD } from './roads/upload.ts';
import type { Act, Scene } from './scene.ts';
import { SEED, type Performance, type Theatre, type TrialAnswer } from './theatre.ts';

/** The key of every commit of the trials. */
const KEY = 'key-of-the-trial';

/** Commits the request of the theatre; the same commit every time. */
export function commit(theatre: Theatre, performance: Performance): Promise<TrialAnswer> {
    return performance.send('POST', pathOf(theatre, 'redactions'), { body: theatre.request, idempotencyKey: KEY });
}

/** Reads the newest page. */
export function read(theatre: Theatre, performance: Performance): Promise<TrialAnswer> {
    return performance.send('GET', pathOf(theatre, 'entries'));
}

function pathOf({ stage }: Theatre, resource: string): string {
    return `/v1/records/${stage.org.recordId(SEED)}/${resource}`;
}

function getting(resource: string): Scene['act'] {
    return (theatre, performance) => performance.send('GET', pathOf(theatre, resource));
}

/** Posts what is made of the first entry that the commit would redact. */
function posting(resource: string, toBody: (asked: Theatre['request']['entries'][number]) => object): Scene['act'] {
    return (theatre, performance) => {
        const [asked] = theatre.request.entries;
        if (!asked) throw new TypeError('the theatre has no entry to redact');
        return performance.send('POST', pathOf(theatre, resource), { body: toBody(asked) });
    };
}

const flag = posting('flags', ({ identifier }) => ({ entryIdentifier: identifier, reasonCode: 'PAYMENT' }));

/** Every call takes part in at least one of these. */
export const ACTS: readonly Act[] = [
    { name: 'read', title: 'Reading a transcript: `GET …/entries`', strikes: 'each', act: read },
    { name: 'commit', title: 'Redacting two entries: `POST …/redactions`', strikes: 'each', writes: true, act: commit },
    {
        name: 'repeat',
        title: 'Repeating a commit that could not be read back: the same `POST …/redactions`',
        strikes: 'new',
        prepare: async (theatre, performance) => {
            const { org } = theatre.stage;
            const match = { method: 'GET', path: '/connect/' };
            await org.addFault({ match, skip: 1, fault: { kind: 'resetBeforeHeaders' } });
            await commit(theatre, performance);
            await org.clearFaults();
        },
        act: commit
    },
    { name: 'history', title: 'What was done: `GET …/redactions`', strikes: 'new', act: getting('redactions') },
    { name: 'flags', title: 'Flags: `GET …/flags`', strikes: 'new', act: getting('flags') },
    {
        name: 'flag',
        title: 'Flagging an entry: `POST …/flags`',
        strikes: ['flags', 'insert of events'],
        writes: true,
        act: flag
    },
    {
        name: 'resolve',
        title: 'Declining a flag: `POST …/flags/…/resolution`',
        strikes: ['insert of events'],
        writes: true,
        prepare: async (theatre, performance) => {
            await flag(theatre, performance);
        },
        act: async (theatre, performance) => {
            const [row] = await theatre.stage.org.rows('RedactInline_Event__c');
            const path = pathOf(theatre, `flags/${String(row?.['Commit_Id__c'])}/resolution`);
            return performance.send('POST', path, { body: { outcome: 'declined', reasonCode: 'NOT_SENSITIVE' } });
        }
    },
    {
        name: 'dismiss',
        title: 'Dismissing a suggestion: `POST …/dismissals`',
        strikes: ['steps', 'insert of events'],
        writes: true,
        act: posting('dismissals', (asked) => ({ action: 'dismiss', entries: [asked] }))
    },
    {
        name: 'view',
        title: 'Reading where views of clear text are events: `GET …/entries`',
        strikes: ['steps', 'insert of events'],
        writes: true,
        prepare: async ({ stage }) => {
            const settings = [{ DeveloperName: 'Default', Audit_Views__c: true }];
            await stage.org.deployRecords('RedactInline_Config__mdt', settings);
        },
        act: read
    },
    {
        name: 'every kind',
        title: 'Reading entries of every kind: `GET …/entries` with the Conversation Data API',
        strikes: 'new',
        reads: 'everyKind',
        act: read
    },
    {
        name: 'policy',
        title: 'Categories and reasons: `GET /v1/policy`',
        strikes: ['policy'],
        act: (_theatre, performance) => performance.send('GET', '/v1/policy')
    },
    {
        name: 'readiness',
        title: 'Readiness: `GET /readyz`',
        strikes: 'new',
        act: (_theatre, performance) => performance.send('GET', '/readyz')
    },
    UPLOAD,
    HISTORY,
    HISTORY_LOOKUP,
    HISTORY_FILE,
    ERASE,
    ERASE_PERSON,
    SWEEP,
    SWEEP_NAMED,
    VERIFY,
    DOCTOR
];
