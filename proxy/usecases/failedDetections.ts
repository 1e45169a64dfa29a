import type { Detect } from '../detection/detect.ts';
import { describeError, type Log } from '../log.ts';

/** A detection that logs where it failed and by what kind of error, without a text: a fault of it masks whole pages for viewers. */
export function logFailedDetections(detect: Detect, log: Log): Detect {
    return (entries, options) =>
        detect(entries, {
            ...options,
            onFailed: (error) => {
                log.error('detection failed', { entryCount: entries.length, ...describeError(error) });
                options?.onFailed?.(error);
            }
        });
}
