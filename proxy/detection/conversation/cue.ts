import type { Topic } from '../lexicon/topic.ts';

/** Where the words stand that say what a value is. */
export const CuePlace = {
    Before: 'before',
    After: 'after',
    /** In what the other side said last. */
    Asked: 'asked',
    /** In what the same side said before. */
    Earlier: 'earlier',
    /** In what the other side said before, in words of no list: a model takes it for a question. */
    Guessed: 'guessed'
} as const;
export type CuePlace = (typeof CuePlace)[keyof typeof CuePlace];

/** Words that say what a value is, and how much they weigh for it, 0 to 1. */
export interface Cue {
    readonly topic: Topic;
    readonly weight: number;
    readonly place: CuePlace;
    /** The entry that it stands in. */
    readonly entry: number;
    /** A phrase names the value ("card number"); a hint only goes with it ("card"). */
    readonly strength: 'phrase' | 'hint';
}
