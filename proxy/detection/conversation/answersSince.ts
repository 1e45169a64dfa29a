import { isHarmless } from '../lexicon/topic.ts';
import { segmentOf, type Segment } from '../numbers/run.ts';
import type { Collection } from './collection.ts';
import { CuePlace, type Cue } from './cue.ts';
import { fitOf } from './fit.ts';
import { Value } from './value.ts';

const LEAST_FIT = 0.8;

/** Tells whether a segment is all of what was asked for since another value was told: what it takes back is its own. */
export function answersSince(told: Collection, segment: Segment, cues: readonly Cue[]): boolean {
    const { run, from, to } = segment;
    if (from > 0 || to < run.chars.length) return false;
    return cues.some(
        ({ topic, place, strength, entry }) =>
            place === CuePlace.Asked &&
            strength === 'phrase' &&
            entry > told.lastEntry &&
            topic !== told.about.topic &&
            !isHarmless(topic) &&
            fitOf(topic, new Value(segmentOf(run))) >= LEAST_FIT
    );
}
