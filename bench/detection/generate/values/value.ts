import type { Random } from '../random.ts';
import type { Said } from '../speech/said.ts';
import type { Voice } from '../speech/voice.ts';

/** A sensitive value that can be written and said, each time in another way. */
export interface Value {
    readonly type: string;
    /** As somebody types it. */
    readonly written: (random: Random) => string;
    /** As somebody says it. */
    readonly said: (random: Random, voice: Voice) => readonly Said[];
    /** As a recogniser that writes figures sometimes puts the whole of it. */
    readonly figures?: (random: Random) => string;
}
