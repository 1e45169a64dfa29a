import { commit, pathOf, read } from './requests.ts';
import type { Scene } from './scene.ts';
import type { Performance, Theatre, TrialAnswer } from './theatre.ts';

/** As long as a conversation stays active, and some minutes more, ms. */
const UNTIL_COLD_MS = 33 * 60_000;
/** Whoever reads this one takes the only place. */
const OTHER_SEED = 'richSession';
const SEED_OF_SEVERAL = 'threeSessions';

/** The entries were redacted, their copies have not followed, and another conversation has the only place. */
export const READ_COPIES: Scene = {
    name: 'read copies',
    title: 'Reading while no conversation more may be active: `GET …/entries` with Data Cloud',
    strikes: [
        'record',
        'may read entries',
        'rows of the trail',
        'token of the app',
        'token of the tenant',
        'copies',
        'more copies',
        'rows of entries'
    ],
    strikesAll: true,
    reads: 'copies',
    prepare: async (theatre, performance) => {
        await redact(theatre, performance);
        theatre.advance(UNTIL_COLD_MS);
        await readRecord(OTHER_SEED, theatre, performance);
    },
    act: read
};

/** The copies of a conversation link to several records, and another conversation has the only place. */
export const READ_COPIES_OF_SEVERAL: Scene = {
    name: 'read copies of several',
    title: 'The same of a conversation with several records: `GET …/entries` with Data Cloud',
    strikes: ['redactions on records'],
    reads: 'copies',
    prepare: async (theatre, performance) => {
        await readRecord(OTHER_SEED, theatre, performance);
    },
    act: (theatre, performance) => readRecord(SEED_OF_SEVERAL, theatre, performance)
};

/** The entries were redacted, and their copies have not followed. */
export const COMPARE_COPIES: Scene = {
    name: 'compare copies',
    title: 'Asking whether copies have followed: `POST …/copies`',
    strikes: ['record', 'token of the app', 'token of the tenant', 'copies', 'more copies', 'rows of entries'],
    strikesAll: true,
    reads: 'copies',
    prepare: redact,
    act: (theatre, performance) => {
        const entries = theatre.request.entries.map(({ identifier }) => identifier);
        return performance.send('POST', pathOf(theatre, 'copies'), { body: { entries } });
    }
};

async function redact(theatre: Theatre, performance: Performance): Promise<void> {
    await theatre.stage.org.setSwitches({ dataCloudBatchRows: 5 });
    await commit(theatre, performance);
}

async function readRecord(seed: string, { stage }: Theatre, performance: Performance): Promise<TrialAnswer> {
    const recordId = stage.org.recordId(seed);
    const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
    return performance.send('GET', `/v1/records/${recordId}/entries`, { token });
}
