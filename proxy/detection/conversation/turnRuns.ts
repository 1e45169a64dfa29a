import { segmentOf, type Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { ownEvidence } from './ownEvidence.ts';
import { signBefore } from './surroundings.ts';
import { Value } from './value.ts';

/** More characters number no item of a list. */
const LONGEST_LIST_NUMBER = 3;
/** Of an entry with more values only so many are looked at. */
const MOST_VALUES = 8;

/** The runs of one entry, and what they say of each other. */
export class TurnRuns {
    readonly runs: readonly Run[];
    private readonly reading: Reading;
    private values: readonly string[] | null = null;

    constructor(reading: Reading, runs: readonly Run[]) {
        this.reading = reading;
        this.runs = runs;
    }

    /** Whether so few characters stand beside a whole value: they number it ("number 30 on the list is …"), or are a part of it. */
    numbersValue(chars: string): boolean {
        return chars.length <= LONGEST_LIST_NUMBER && this.runs.length > 1 && this.wholeValues.length > 0;
    }

    /** Whether so few characters stand beside a whole value and are no part of it. */
    numbersOther(chars: string): boolean {
        return this.numbersValue(chars) && !this.wholeValues.some((value) => value.includes(chars));
    }

    /** The characters of those that show by themselves what they are. */
    private get wholeValues(): readonly string[] {
        return (this.values ??= this.runs.filter(this.isWhole).slice(0, MOST_VALUES).map(charsOf));
    }

    private readonly isWhole = (run: Run): boolean => {
        const segment = segmentOf(run);
        return ownEvidence(new Value(segment), signBefore(this.reading, segment)) !== null;
    };
}

function charsOf({ chars }: Run): string {
    return chars;
}
