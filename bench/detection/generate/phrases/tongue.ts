import type { Voice } from '../speech/voice.ts';
import type { Hesitation } from '../speech/hesitate.ts';
import type { Frames } from './frames.ts';
import type { Topic } from './topic.ts';

/** Everything that is said and written in one language. */
export interface Tongue {
    /** How the people of a country speak the language. */
    readonly voiceIn: (country: string) => Voice;
    readonly language: string;
    readonly hesitation: Hesitation;
    readonly frames: Frames;
    /** "my" and "your" before a name of a topic. */
    readonly my: string;
    readonly your: readonly string[];
    /** Countries whose numbers its speakers have, with weights. */
    readonly countries: Readonly<Record<string, number>>;
    /** The topic of a kind of value, as people of that country speak of it; null where nothing is written yet. */
    readonly topic: (type: string, country: string) => Topic | null;
    /** Lines with nothing sensitive in which much looks so; slots are filled by kind. */
    readonly hard: HardPhrases;
    /** Everyday lines. */
    readonly ordinary: readonly string[];
}

/** Phrases of hard negatives: whole lines, and frames for what is no one's secret. */
export interface HardPhrases {
    /** Lines as they are. */
    readonly lines: readonly string[];
    /** Frames by what fills `{v}` (see scenes/harmless.ts). */
    readonly frames: Readonly<Record<string, readonly string[]>>;
    /** What the agent calls it when asking for it, by the same kinds. */
    readonly names: Readonly<Record<string, readonly string[]>>;
}
