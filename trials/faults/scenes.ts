import { DOCTOR, SWEEP, SWEEP_NAMED, VERIFY } from './roads/lookups.ts';
import { ERASE, ERASE_PERSON } from './roads/erase.ts';
import { HISTORY, HISTORY_FILE, HISTORY_LOOKUP } from './roads/history.ts';
import { PANEL_CHECK, PANEL_UPLOAD } from './roads/panelUpload.ts';
import { UPLOAD } from './roads/upload.ts';
import { COMPARE_COPIES, READ_COPIES, READ_COPIES_OF_SEVERAL } from './copyScenes.ts';
import { commit, getting, pathOf, posting, read } from './requests.ts';
import type { Act } from './scene.ts';

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
    READ_COPIES,
    READ_COPIES_OF_SEVERAL,
    COMPARE_COPIES,
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
    PANEL_CHECK,
    PANEL_UPLOAD,
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
