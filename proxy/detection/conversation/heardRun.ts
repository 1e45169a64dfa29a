import type { Run, Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { ownEvidence } from './ownEvidence.ts';
import { partsOf } from './segments.ts';
import { signBefore } from './surroundings.ts';
import { isMostly } from './turn.ts';

/** A part of a run with what it shows by itself. */
export interface Part {
    readonly segment: Segment;
    readonly own: Evidence | null;
}

/** A run as a conversation is followed, with what is asked of it more than once; found out when it is asked. */
export class HeardRun {
    readonly reading: Reading;
    readonly run: Run;
    private mostly: boolean | null = null;
    private searched: Segment | null = null;
    private found: readonly Part[] = [];

    constructor(reading: Reading, run: Run) {
        this.reading = reading;
        this.run = run;
    }

    /** Whether its entry says little more. */
    get isMostly(): boolean {
        return (this.mostly ??= isMostly(this.reading, this.run));
    }

    /** The parts of one of its segments that may be a value. */
    partsIn(segment: Segment): readonly Part[] {
        if (this.searched === segment) return this.found;
        const found: Part[] = [];
        for (const part of partsOf(segment)) found.push(this.partOf(part));
        this.searched = segment;
        this.found = found;
        return found;
    }

    /** A part with what it shows by itself. */
    partOf(segment: Segment): Part {
        return { segment, own: ownEvidence(segment, signBefore(this.reading, segment)) };
    }
}
