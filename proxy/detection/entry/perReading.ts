import type { Reading } from '../reading.ts';

/** Of conversations with more code units what is found out is not held when they are done with. */
const LONGEST_HELD = 0x4_0000;

/**
 * What is found out of a reading, made when it is first asked for. Conversations are read one after the other: that of a short one is held until the next
 * is asked for, because a WeakMap takes as long for each reading as a few entries take.
 */
export class PerReading<Value> {
    private readonly make: () => Value;
    private readonly ofLong = new WeakMap<Reading, Value>();
    private latest: { readonly reading: Reading; readonly value: Value } | null = null;

    constructor(make: () => Value) {
        this.make = make;
    }

    /** The same value for the same reading, as long as no other is asked for. */
    of(reading: Reading): Value {
        if (this.latest?.reading === reading) return this.latest.value;
        return reading.tokens.capacity > LONGEST_HELD ? this.longOf(reading) : this.latestOf(reading);
    }

    private latestOf(reading: Reading): Value {
        const value = this.make();
        this.latest = { reading, value };
        return value;
    }

    private longOf(reading: Reading): Value {
        const known = this.ofLong.get(reading);
        if (known !== undefined) return known;
        const value = this.make();
        this.ofLong.set(reading, value);
        return value;
    }
}
