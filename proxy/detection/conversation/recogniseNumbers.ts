import type { Finding } from '../finding.ts';
import { runsOf } from '../numbers/runs.ts';
import { NO_OPTIONS, type DetectionOptions } from '../options.ts';
import type { Reading } from '../reading.ts';
import { Exchange } from './exchange.ts';

const NOTHING: readonly Finding[] = [];

/** Recognises numbers and codes by what they are and by what the conversation says of them, over all its entries. */
export function recogniseNumbers(
    reading: Reading,
    { companyPhoneNumbers = [] }: Pick<DetectionOptions, 'companyPhoneNumbers'> = NO_OPTIONS
): readonly Finding[] {
    let exchange: Exchange | null = null;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const runs = runsOf(reading, entry);
        if (runs.length === 0) continue;
        exchange ??= new Exchange(reading, publishedNumbers(companyPhoneNumbers));
        exchange.hear(runs);
    }
    return exchange?.finish() ?? NOTHING;
}

/** So many digits at the end tell a phone number, with or without its country code. */
const TELLING_DIGITS = 9;

function publishedNumbers(written: readonly string[]): (digits: string) => boolean {
    let endings: ReadonlySet<string> | null = null;
    return (digits) => {
        endings ??= new Set(written.map((number) => number.replace(/\D/g, '').slice(-TELLING_DIGITS)));
        return digits.length >= TELLING_DIGITS && endings.has(digits.slice(-TELLING_DIGITS));
    };
}
