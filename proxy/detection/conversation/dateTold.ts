import { Category } from 'c/redaction';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Cue } from './cue.ts';

const DIGITS = 1 << TokenKind.Digits;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Month | Sense.Ordinal;

/** Tells whether the side that was asked for a date of birth has told a number since, before an entry: dates are read elsewhere, and what comes later is none. */
export function isDateTold({ entries, kinds, senses }: Reading, cue: Cue, entry: number): boolean {
    if (cue.topic !== Category.DateOfBirth) return false;
    const asking = entries[cue.entry]?.role ?? null;
    for (let between = cue.entry + 1; between < entry; between += 1) {
        if (asking !== null && entries[between]?.role === asking) continue;
        if (((kinds[between] ?? 0) & DIGITS) !== 0 || ((senses[between] ?? 0) & NUMBER) !== 0) return true;
    }
    return false;
}
