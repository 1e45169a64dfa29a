import cliProgress from 'cli-progress';
import process from 'node:process';

/** How far long work is, for whoever watches; nothing is drawn where standard error is no terminal. */
export interface ProgressBar {
    advance(by: number): void;
    /** Says behind the bar what is done just now, such as `waits for Salesforce`; the empty string says nothing. */
    note(words: string): void;
    /** Writes a line of its own above the bar; where there is none, to standard error all the same. */
    tell(line: string): void;
    /** Lets whole lines be written to where the bar may stand, also by another stream: it goes below them. */
    beside(write: () => void): void;
    /** Takes the bar away. */
    stop: () => void;
}

/** What a bar shows. */
export interface ProgressBarSettings {
    /** How much there is to do; `null` where nobody knows, and what is done is counted alone. */
    readonly total: number | null;
    /** What is counted, in the plural: it stands before the number. */
    readonly unit: string;
    /** Where it is drawn: standard error where it is not given. */
    readonly stream?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** To the begin of the line, and nothing on it. */
const WIPED = '\r\u001B[2K';
/** Where the bar is taken away from when it stops: cli-progress notes it when it starts. */
const CURSOR_NOTED = '\u001B7';

/** What is left is judged by the pace of so many steps: among them are the waits of work that a limit of the hour holds up. */
const STEPS_OF_ETA = 1_000;

/** Draws a bar with what is done, in all, and the time that is left. */
export function createProgressBar({ total, unit, stream = process.stderr }: ProgressBarSettings): ProgressBar {
    const counted = total === null ? `${unit}: {value}` : `{bar} {percentage} %  ${unit}: {value} of {total}`;
    const timeAt = (value: number): string => {
        if (total === null) return '  {duration_formatted}';
        return value === 0 ? '' : '  {eta_formatted} left';
    };
    const bar = new cliProgress.SingleBar(
        {
            format: (options, params, payload) =>
                cliProgress.Format.Formatter(
                    { ...options, format: `${counted}${timeAt(params.value)}{note}` },
                    params,
                    payload
                ),
            etaBuffer: STEPS_OF_ETA,
            formatValue: (value, _options, type) =>
                type === 'value' || type === 'total' ? value.toLocaleString('en-US') : String(value),
            stream,
            noTTYOutput: false,
            hideCursor: true,
            clearOnComplete: true,
            // Otherwise what was wiped stays away until something changes.
            forceRedraw: true,
            gracefulExit: true
        },
        cliProgress.Presets.shades_classic
    );
    const beside = (write: () => void): void => {
        if (bar.isActive) stream.write(WIPED);
        write();
        if (bar.isActive) stream.write(CURSOR_NOTED);
    };
    if (stream.isTTY) bar.start(total ?? 0, 0, { note: '' });
    return {
        advance(by) {
            bar.increment(by);
        },
        note(words) {
            bar.update({ note: words === '' ? '' : `  ${words}` });
        },
        tell(line) {
            beside(() => stream.write(`${line}\n`));
        },
        beside,
        stop: () => {
            bar.stop();
        }
    };
}
