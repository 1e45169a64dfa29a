import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Collection } from './collection.ts';
import { isSaidBy } from './continuation.ts';

/** "Say that again", "I missed that bit", "sorry?". */
const REPEATING = idsOf(LEXICON, 'again repeat missed catch pardon sorry hear');
/** Who only wants to hear a piece once more says no more, in tokens. */
const LONGEST_REQUEST = 12;

/** Tells whether characters are the last piece of a value once more, because the other side did not get it. */
export function isRepeatedPiece(reading: Reading, told: Collection, chars: string, entry: number): boolean {
    if (chars.length < 2 || told.role === null || told.told.at(-1) !== chars) return false;
    for (let between = told.lastEntry + 1; between < entry; between += 1) {
        if (!isSaidBy(reading, told.role, between) && asksAgain(reading, between)) return true;
    }
    return false;
}

function asksAgain({ tokens: { kind, value, firstOf } }: Reading, entry: number): boolean {
    const end = firstOf[entry + 1] ?? 0;
    const first = firstOf[entry] ?? 0;
    if (end - first > LONGEST_REQUEST) return false;
    for (let token = first; token < end; token += 1)
        if (kind[token] === TokenKind.Word && REPEATING.has(value[token] ?? 0)) return true;
    return false;
}
