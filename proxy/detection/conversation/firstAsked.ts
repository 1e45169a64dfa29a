import { Category } from 'c/redaction';
import { isHarmless } from '../lexicon/topic.ts';
import { CuePlace, type Cue } from './cue.ts';
import { isFirstPieceOf } from './partialFit.ts';

/** What is named in one sentence weighs as much, but for its place. */
const MOST_BEHIND_HEAVIEST = 0.1;

/** Of several things that one entry asks for, the one that it names first is told first. */
export function firstAsked(phrases: readonly Cue[], heaviest: Cue | undefined, chars: string): Cue | undefined {
    if (heaviest?.place !== CuePlace.Asked || isHarmless(heaviest.topic)) return heaviest;
    return (
        phrases.findLast(
            ({ entry, place, topic, weight }) =>
                entry === heaviest.entry &&
                place === CuePlace.Asked &&
                weight >= heaviest.weight - MOST_BEHIND_HEAVIEST &&
                !isHarmless(topic) &&
                topic !== Category.Iban &&
                isFirstPieceOf(topic, chars)
        ) ?? heaviest
    );
}
