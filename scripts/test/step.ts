import type { Counts } from './counts.ts';

/** One runner of the test run. */
export interface Step {
    readonly name: string;
    /** Runs it; `print` takes what the reader needs of its failures, in full. */
    run(print: Print): Promise<Counts>;
}

/** Shows a text to the reader of the run. */
export type Print = (text: string) => void;
