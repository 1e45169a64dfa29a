import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { openStage, type Stage, type StageOptions } from '../../../proxy/http/stage.ts';

/** An org to sweep, as its seeds have it in every test. */
export interface SweepStage extends Pick<Stage, 'org' | 'environment' | 'readEntries' | 'statePath'> {
    /** Where the test may keep a file. */
    readonly pathOf: (name: string) => string;
    /** The variables of a state of its own for each test: what a sweep holds active would be in the way of the next. */
    readonly ownState: () => { readonly STATE_URL: string };
}

/** Sets the stage for the tests of a suite, and seeds it anew before each. */
export function useSweepStage(options: StageOptions = {}): SweepStage {
    let stage: Stage | undefined;
    let folder = '';
    let runs = 0;

    function current(): Stage {
        if (!stage) throw new TypeError('The stage is used outside of a test.');
        return stage;
    }

    before(async () => {
        stage = await openStage(options);
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    });
    after(async () => {
        await stage?.[Symbol.asyncDispose]();
        await rm(folder, { recursive: true });
    });
    beforeEach(async () => {
        await current().org.reset();
        await current().org.forgetRequests();
        runs += 1;
    });

    const pathOf = (name: string): string => join(folder, `${String(runs)}-${name}`);
    return {
        get org() {
            return current().org;
        },
        get environment() {
            return current().environment;
        },
        get statePath() {
            return current().statePath;
        },
        readEntries: (seed, as) => current().readEntries(seed, as),
        pathOf,
        ownState: () => ({ STATE_URL: `sqlite:${pathOf('state.db')}` })
    };
}
