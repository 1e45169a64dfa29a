import { charsOf, type Segment } from '../numbers/run.ts';
import type { Collection } from './collection.ts';
import type { Collections } from './collections.ts';
import { isAskedForOther, type Scene } from './continuation.ts';
import { isTimed } from './counted.ts';
import { echoOf, isMisreadOf } from './echo.ts';
import type { HeardRun } from './heardRun.ts';
import { isMonthWithMore } from './monthWithMore.ts';
import { isRepeatedPiece } from './repeatAsked.ts';
import { without } from './segments.ts';

/** A value is read back within so many entries. */
const FARTHEST = 14;
/** Fewer characters answer a question and stand in a value by chance. */
const LEAST_ANSWER = 4;
/** So many digits of a value are a time by chance. */
const LONGEST_TIME = 4;

/** Finds what repeats the values that were told: the other side reads them back, or the same side says them again. */
export class ReadBacks {
    private readonly scene: Scene;
    private readonly collections: Collections;

    constructor(scene: Scene, collections: Collections) {
        this.scene = scene;
        this.collections = collections;
    }

    /** Adds to each value what of a segment repeats it. Returns what is left of the segment. */
    takeFrom(segment: Segment, heard: HeardRun): readonly Segment[] {
        const echo = this.echoIn(segment, heard);
        if (!echo) return [segment];
        return without(segment, [echo]).flatMap((rest) => this.takeFrom(rest, heard));
    }

    private echoIn(segment: Segment, heard: HeardRun): Segment | null {
        const { all } = this.collections;
        const { reading } = this.scene;
        const { entry } = segment.run;
        const chars = charsOf(segment);
        if (heard.turn.numbersOther(chars) || (chars.length <= LONGEST_TIME && tellsTime(heard, segment))) return null;
        const role = reading.entries[entry]?.role ?? null;
        for (let index = all.length - 1; index >= 0; index -= 1) {
            const collection = all[index];
            if (!collection || entry - collection.lastEntry > FARTHEST) continue;
            const isOwn = collection.role !== null && role === collection.role;
            const isAgain = isOwn && isRepeatedPiece(reading, collection, chars, entry);
            if (isOwn && !isAgain && (!collection.isComplete || this.answersOther(collection, chars, entry))) continue;
            const isLast = index === all.length - 1;
            const echo =
                echoOf(collection, segment, chars) ??
                (isLast && this.isMisread(collection, segment, heard) ? segment : null);
            if (!echo) continue;
            const again = isAllBut(segment, echo) && heard.isMostly ? segment : echo;
            collection.addEcho(again);
            return again;
        }
        return null;
    }

    /** Whether a few characters answer what was asked for since a value was told, and merely stand in that value too. */
    private answersOther(told: Collection, chars: string, entry: number): boolean {
        return (
            chars.length < LEAST_ANSWER && chars.length < told.chars.length && isAskedForOther(this.scene, told, entry)
        );
    }

    /** Whoever reads back says so right behind it, and little else. */
    private isMisread(collection: Collection, segment: Segment, heard: HeardRun): boolean {
        const { entry } = segment.run;
        const { topic } = collection.about;
        if (entry !== collection.lastEntry + 1 || !isMisreadOf(collection, segment)) return false;
        if (!heard.isMostly || heard.isCounted(segment)) return false;
        const named = this.scene.topics.of(entry)?.topics ?? [];
        return !named.some((other) => other.topic !== topic && other.strength !== 'hint');
    }
}

/** A count, a time of day or a date. */
function tellsTime(heard: HeardRun, segment: Segment): boolean {
    const isOne = segment.to - segment.from === 1;
    return isOne ? heard.isCounted(segment) : isTimed(segment) || isMonthWithMore(segment);
}

/** Whether a repetition is all of a segment but for one character at its end, which was heard in addition. */
function isAllBut({ from, to }: Segment, echo: Segment): boolean {
    return echo.from === from && echo.to === to - 1 && to - from > LEAST_ANSWER;
}
