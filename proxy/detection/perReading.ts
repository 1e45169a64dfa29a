import type { Reading } from './reading.ts';

let slots = 0;

/** What is found out of a reading, made when it is first asked for and kept with the reading, as long as that is. */
export class PerReading<Value> {
    private readonly make: (reading: Reading) => Value;
    private readonly slot: number;

    constructor(make: (reading: Reading) => Value) {
        this.make = make;
        this.slot = slots;
        slots += 1;
    }

    /** The same value for the same reading. */
    of(reading: Reading): Value {
        const known = reading.kept[this.slot] as Value | undefined;
        if (known !== undefined) return known;
        const value = this.make(reading);
        reading.kept[this.slot] = value;
        return value;
    }
}
