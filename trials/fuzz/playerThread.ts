/** One player in a thread of its own: what it is to play comes as the data of the thread, its report goes back as a message. */
import { parentPort, workerData } from 'node:worker_threads';
import { KINDS, type Kind } from './kinds.ts';
import { runFuzz, type FuzzSettings } from './run.ts';

const { kind, settings } = workerData as { readonly kind: Kind; readonly settings: FuzzSettings };

parentPort?.postMessage(await runFuzz(settings, KINDS[kind]));
