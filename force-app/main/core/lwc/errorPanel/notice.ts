import type { Tone } from 'c/banner';

/** Something to tell above the transcript, while what is below stays as it is. */
export interface Notice {
    readonly tone: Extract<Tone, 'error' | 'warning' | 'info'>;
    readonly title: string;
    readonly message: string;
    /** Words of the button that leads on; `null` where there is nothing to press. */
    readonly actionLabel: string | null;
    /** Single facts, such as the entries that it is about. */
    readonly facts: readonly string[];
}
