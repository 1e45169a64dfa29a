import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import type { Concern } from './concern.ts';
import type { Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import type { Bounds, Value } from './value.ts';
import type { Telling } from './valueStart.ts';

/** A kind of free text that is told: user names, passwords. */
export interface Kind {
    readonly category: Topic;
    /** The phrases that name it, and the labels. */
    readonly named: Concern;
    readonly labelled: Concern;
    /** What is told beside it, so that a word between may be its label: bits of `Concern`. */
    readonly companion: number;
    /** What it is set along with, so that "I've set it to …" tells one where only that is spoken of: bits of `Concern`. */
    readonly setBeside: number;
    readonly bounds: Bounds;
    /** Words with which a sentence talks about such a value instead of asking for it. */
    readonly aboutIt: ReadonlySet<string>;
    /** How sure it is that the value is one, from 0 to 1; 0 when it is none. */
    scoreOf(value: Value, telling: Telling, about: About): number;
    whyOf(telling: Telling): string;
    /** Values that stand where nothing names or asks for one. */
    unnamedIn(turns: Turns): readonly Finding[];
}

/** What stands around a value. */
export interface About {
    readonly reading: Reading;
    readonly pieces: readonly Piece[];
    /** The phrase that names the topic, when it stands in the same entry. */
    readonly hit: PhraseHit | null;
    /** The other side asked for such a value before. */
    readonly asked: boolean;
    /** Several things were asked for, so that a word by itself may be any of them. */
    readonly isList: boolean;
}
