import type { Performance, Theatre, TrialAnswer } from './theatre.ts';
import { SEED } from './theatre.ts';

/** A request that leads to calls to Salesforce. */
export interface Scene {
    readonly name: string;
    readonly title: string;
    /** Faults strike each of its calls, or those alone that no scene before it leads to. */
    readonly strikes: 'each' | 'new';
    /** What has happened before, without a fault of the trial. */
    readonly prepare?: (theatre: Theatre, performance: Performance) => Promise<void>;
    readonly act: (theatre: Theatre, performance: Performance) => Promise<TrialAnswer>;
}

/** The key of every commit of the trials. */
const KEY = 'key-of-the-trial';

/** Commits the request of the theatre; the same commit every time. */
export function commit({ stage, request }: Theatre, performance: Performance): Promise<TrialAnswer> {
    return performance.send('POST', `/v1/records/${stage.org.recordId(SEED)}/redactions`, {
        body: request,
        idempotencyKey: KEY
    });
}

/** Reads the newest page. */
export function read(theatre: Theatre, performance: Performance): Promise<TrialAnswer> {
    return readResource('entries')(theatre, performance);
}

function readResource(resource: string): Scene['act'] {
    return ({ stage }, performance) => performance.send('GET', `/v1/records/${stage.org.recordId(SEED)}/${resource}`);
}

/** Every call takes part in at least one of these. */
export const SCENES: readonly Scene[] = [
    { name: 'read', title: 'Reading a transcript: `GET …/entries`', strikes: 'each', act: read },
    { name: 'commit', title: 'Redacting two entries: `POST …/redactions`', strikes: 'each', act: commit },
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
    { name: 'history', title: 'What was done: `GET …/redactions`', strikes: 'new', act: readResource('redactions') },
    { name: 'flags', title: 'Flags: `GET …/flags`', strikes: 'new', act: readResource('flags') },
    {
        name: 'readiness',
        title: 'Readiness: `GET /readyz`',
        strikes: 'new',
        act: (_theatre, performance) => performance.send('GET', '/readyz')
    }
];
