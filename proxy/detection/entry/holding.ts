import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

const DIGITS = 1 << TokenKind.Digits;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
/** What who announces a value says of it. */
const HOLDING = idsOf(LEXICON, 'my have ive got here ready need want you');

const YOURS = idsOf(LEXICON, 'your yours');

/** Tells whether an entry speaks of what the other side has. */
export function speaksOfYours({ tokens: { kind, value, firstOf } }: Reading, entry: number): boolean {
    for (let token = firstOf[entry] ?? 0; token < (firstOf[entry + 1] ?? 0); token += 1)
        if (kind[token] === TokenKind.Word && YOURS.has(value[token] ?? 0)) return true;
    return false;
}

/** Tells whether an entry or the next says that a value is at hand ("I have it here if you're ready"), and neither tells a number. */
export function isHeldReady({ tokens, kinds, senses }: Reading, entry: number): boolean {
    for (let told = entry; told <= entry + 1; told += 1) {
        if (((kinds[told] ?? 0) & DIGITS) !== 0 || ((senses[told] ?? 0) & NUMBER) !== 0) return false;
    }
    const end = tokens.firstOf[entry + 2] ?? tokens.firstOf[entry + 1] ?? 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1)
        if (tokens.kind[token] === TokenKind.Word && HOLDING.has(tokens.value[token] ?? 0)) return true;
    return false;
}
