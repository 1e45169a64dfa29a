import type { Finding } from '../finding.ts';
import { runsOf } from '../numbers/runs.ts';
import type { Reading } from '../reading.ts';
import { Exchange } from './exchange.ts';

/** Recognises numbers and codes by what they are and by what the conversation says of them, over all its entries. */
export function recogniseNumbers(reading: Reading): readonly Finding[] {
    const exchange = new Exchange(reading);
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        for (const run of runsOf(reading, entry)) exchange.hear(run);
    }
    return exchange.finish();
}
