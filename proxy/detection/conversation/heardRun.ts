import { Join, type Run, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { besideRun, isCountedBeside, isMoreThanTimes, isTimed, mayBeTimed, withoutShape } from './counted.ts';
import type { Evidence } from './evidence.ts';
import { mayShow, ownEvidence } from './ownEvidence.ts';
import { partsOf } from './segments.ts';
import { heldPhone } from './ownPhone.ts';
import { isHeld, isNumbered, isVersion, signBefore } from './surroundings.ts';
import { isMostly } from './turn.ts';
import type { TurnRuns } from './turnRuns.ts';
import { Value } from './value.ts';

/** A part of a run that may be a value. */
export class Part {
    readonly segment: Segment;
    private readonly reading: Reading;
    private known: Value | null = null;
    private shown: Evidence | null | undefined = undefined;

    constructor(reading: Reading, segment: Segment) {
        this.reading = reading;
        this.segment = segment;
        if (!mayShow(segment)) this.shown = null;
    }

    get value(): Value {
        return (this.known ??= new Value(this.segment));
    }

    /** What it shows by itself. */
    get own(): Evidence | null {
        if (this.shown === undefined)
            this.shown = ownEvidence(this.value, signBefore(this.reading, this.segment)) ?? this.held();
        return this.shown;
    }

    /** What it shows where one side has it of the other. */
    private held(): Evidence | null {
        const phone = heldPhone(this.value);
        return phone && isHeld(this.reading, this.segment.run) ? phone : null;
    }
}

/** A run as a conversation is followed, with what is asked of it more than once; found out when it is asked. */
export class HeardRun {
    readonly reading: Reading;
    readonly run: Run;
    /** The runs of its entry. */
    readonly turn: TurnRuns;
    private mostly: boolean | null = null;
    private timed: boolean | null = null;
    private beside = -1;
    private reference: boolean | null = null;
    private searched: Segment | null = null;
    private found: readonly Part[] = [];
    private wholePart: Part | null = null;

    constructor(reading: Reading, run: Run, turn: TurnRuns) {
        this.reading = reading;
        this.run = run;
        this.turn = turn;
    }

    /** Whether its entry says little more. */
    get isMostly(): boolean {
        return (this.mostly ??= isMostly(this.reading, this.run));
    }

    /** Whether what touches a segment of it, or stands in it, shows that it counts, measures, prices or times something. */
    isCounted(segment: Segment): boolean {
        return this.isTime(segment) || (this.besides > 0 && isCountedBeside(segment, this.besides));
    }

    /** The same by anything but that it is built as a quantity or a list is; one number over another is told in no other way. */
    isCountedBeyondShape(segment: Segment): boolean {
        const isOver = this.run.groups.some(({ join }) => join === Join.Slash);
        const beside = isOver ? this.besides : withoutShape(this.besides);
        return this.isTime(segment) || (beside > 0 && isCountedBeside(segment, beside));
    }

    private isTime(segment: Segment): boolean {
        return (
            (this.timed ??= mayBeTimed(this.run) && !(this.isMostly && isMoreThanTimes(this.run))) && isTimed(segment)
        );
    }

    private get besides(): number {
        if (this.beside < 0) this.beside = besideRun(this.reading.tokens, this.run);
        return this.beside;
    }

    /** Whether it is numbered as tickets are, or a version. */
    get isReference(): boolean {
        return (this.reference ??= isNumbered(this.reading, this.run) || isVersion(this.run));
    }

    /** One of its segments, as a part. */
    asPart(segment: Segment): Part {
        if (this.wholePart?.segment !== segment) this.wholePart = new Part(this.reading, segment);
        return this.wholePart;
    }

    /** The parts of one of its segments that may be a value. */
    partsIn(segment: Segment): readonly Part[] {
        if (this.searched === segment) return this.found;
        const whole = this.asPart(segment);
        const found: Part[] = [];
        for (const part of partsOf(segment)) {
            const isWhole = part.from === segment.from && part.to === segment.to;
            found.push(isWhole ? whole : new Part(this.reading, part));
        }
        this.searched = segment;
        this.found = found;
        return found;
    }
}
