import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { RecordPage } from './recordPage.ts';
import { setStage, type Reads, type Stage } from './setStage.ts';

/** The one stage of this process: the journeys of several files play on it where they run in one. */
let stage: Stage | undefined;

after(() => stage?.strike());

/**
 * Sets a stage for the journeys of a file: the browser once in a process, the proxy anew for every file, the seeds anew
 * before every journey. After each, whatever the pages reported as an error fails it.
 */
export function useStage(reads: Reads = 'textAlone'): Omit<Stage, 'renewProxy' | 'strike'> {
    let pages: RecordPage[] = [];

    function current(): Stage {
        if (!stage) throw new TypeError('The stage is used outside of a journey.');
        return stage;
    }

    before(async () => {
        if (stage) await stage.renewProxy(reads);
        else stage = await setStage(reads);
    });
    beforeEach(() => current().simulator.reset());
    afterEach(async () => {
        const errors = pages.flatMap((page) => page.errors);
        for (const page of pages) await page.close();
        pages = [];
        assert.deepEqual(errors, [], 'the page reports no error');
    });

    return {
        get simulator() {
            return current().simulator;
        },
        async open(visit) {
            const page = await current().open(visit);
            pages.push(page);
            return page;
        },
        stopProxy: () => current().stopProxy(),
        startProxy: () => current().startProxy(),
        startProxyApart: () => current().startProxyApart()
    };
}
