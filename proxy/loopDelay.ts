import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long what is ready to run waits for its turn. */
export interface LoopDelay {
    /** Of the latest span, a second, in ms: half of the turns waited longer. One long turn among many short ones hardly shows. */
    latest(): number;
    stop(): void;
}

const RESOLUTION_MS = 20;
const SPAN_MS = 1_000;
const NANOSECONDS = 1e6;

/** Watches the event loop of this process, span for span. */
export function watchLoopDelay(spanMs = SPAN_MS): LoopDelay {
    const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    histogram.enable();
    let latest = 0;
    const timer = setInterval(() => {
        latest = histogram.count > 0 ? histogram.percentile(50) / NANOSECONDS : 0;
        histogram.reset();
    }, spanMs).unref();
    return {
        latest: () => latest,
        stop: () => {
            clearInterval(timer);
            histogram.disable();
        }
    };
}
