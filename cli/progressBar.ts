import { Presets, SingleBar } from 'cli-progress';
import process from 'node:process';

/** How far long work is, for whoever watches; nothing is drawn where standard error is no terminal. */
export interface ProgressBar {
    advance(by: number): void;
    /** Writes a line of its own above the bar; where there is none, to standard error all the same. */
    tell(line: string): void;
    stop(): void;
}

/** What a bar shows. */
export interface ProgressBarSettings {
    /** How much there is to do. */
    readonly total: number;
    /** What is counted, in the plural. */
    readonly unit: string;
}

/** Draws a bar with what is done, in all, and the time that is left. */
export function createProgressBar({ total, unit }: ProgressBarSettings): ProgressBar {
    const bar = new SingleBar(
        {
            format: `{bar} {percentage} %  {value} of {total} ${unit}  {eta_formatted} left`,
            formatValue: (value, _options, type) =>
                type === 'value' || type === 'total' ? value.toLocaleString('en-US') : String(value),
            stream: process.stderr,
            noTTYOutput: false,
            hideCursor: true,
            clearOnComplete: true,
            gracefulExit: true
        },
        Presets.shades_classic
    );
    if (process.stderr.isTTY) bar.start(total, 0);
    return {
        advance(by) {
            bar.increment(by);
        },
        tell(line) {
            process.stderr.write(bar.isActive ? `\r\u001B[2K${line}\n` : `${line}\n`);
        },
        stop() {
            bar.stop();
        }
    };
}
