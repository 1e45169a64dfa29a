import process from 'node:process';
import { createProgressBar } from '../../cli/progressBar.ts';
import type { FuzzProgress } from './run.ts';

/** Shows on standard error how far a run is, and each finding at once. */
export interface ShownProgress {
    readonly advance: (progress: FuzzProgress) => void;
    readonly stop: () => void;
}

/** Without a terminal there is a line for so many. */
const LINE_EVERY = 5_000;

/** A bar at a terminal, else a line now and then. */
export function showProgress(total: number, unit: string): ShownProgress {
    const began = performance.now();
    const bar = createProgressBar({ total, unit });
    let generated = 0;
    return {
        advance({ generated: more, findings }) {
            const lines = Math.floor(generated / LINE_EVERY);
            generated += more;
            bar.advance(more);
            for (const finding of findings) bar.tell(finding);
            if (process.stderr.isTTY || Math.floor(generated / LINE_EVERY) === lines) return;
            const seconds = ((performance.now() - began) / 1000).toFixed(0);
            bar.tell(`${unit}: ${generated.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}, ${seconds} s`);
        },
        stop: bar.stop
    };
}
