/**
 * One player in a thread of its own: what it is to play comes as the data of the thread; what came of each request, and its
 * report at the end, go back as messages.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { KINDS, type Kind } from './kinds.ts';
import { runFuzz, type FuzzProgress, type FuzzReport, type FuzzSettings } from './run.ts';

/** What a thread tells. */
export type Told = { readonly progress: FuzzProgress } | { readonly report: FuzzReport };

const { kind, settings } = workerData as { readonly kind: Kind; readonly settings: FuzzSettings };

const report = await runFuzz(settings, KINDS[kind], (progress) => {
    tell({ progress });
});
tell({ report });

function tell(told: Told): void {
    parentPort?.postMessage(told);
}
