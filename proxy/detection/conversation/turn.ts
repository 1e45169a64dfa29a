import { isDigits } from '../identifiers/checksums.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Words that a turn may have beside the value that it tells; one that every sentence has counts a third. */
const MOST_OTHER_WORDS = 5;
const COMMON_WORD = 1 / 3;

/** A turn of more tokens says more than one value. */
const LONGEST_TURN = 120;
const DIGIT = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

/** Beside a single digit fewer: "we have 4 dogs" tells no value. */
const MOST_BESIDE_ONE = 1;

/** Tells whether an entry says little more than a run: fillers and acknowledgements do not count. */
export function isMostly(reading: Reading, run: Run): boolean {
    return isBeside(reading, run, MOST_OTHER_WORDS);
}

/** Tells whether an entry says nothing more than a run, but perhaps a word. */
export function isAlone(reading: Reading, run: Run): boolean {
    return isBeside(reading, run, MOST_BESIDE_ONE);
}

function isBeside({ tokens, hits }: Reading, { entry, first, end: behind }: Run, most: number): boolean {
    const { kind, meaning, firstOf } = tokens;
    const from = firstOf[entry] ?? 0;
    const end = firstOf[entry + 1] ?? 0;
    if (end - from > LONGEST_TURN) return false;
    const phrases = hits[entry] ?? [];
    let others = 0;
    let next = 0;
    /** The token behind the phrases that begin up to here. */
    let known = from;
    for (let token = from; token < end && others <= most; token += 1) {
        for (let hit = phrases[next]; hit && hit.first <= token; hit = phrases[next]) {
            known = Math.max(known, hit.end);
            next += 1;
        }
        if (token < known || kind[token] !== TokenKind.Word || (token >= first && token < behind)) continue;
        const senses = LEXICON.senses[meaning[token] ?? 0] ?? 0;
        if ((senses & DIGIT) !== 0) continue;
        const isLittle = (senses & Sense.Common) !== 0 || isCharacter(tokens, entry, token);
        others += isLittle ? COMMON_WORD : 1;
    }
    return others <= most;
}

/** Scripts from here on write no spaces: what no list knows is cut into its characters. */
const FIRST_UNSPACED = 0x3000;

function isCharacter({ value, codeUnits, baseOf, start }: Tokens, entry: number, token: number): boolean {
    return value[token] === 0 && (codeUnits[(baseOf[entry] ?? 0) + (start[token] ?? 0)] ?? 0) >= FIRST_UNSPACED;
}

/** A word for one digit stands in no longer turn than this, in tokens: "oh thank goodness" tells none. */
const LONGEST_FOR_ONE = 3;

/** Tells whether an entry says one character and little more. */
export function isToldAlone(reading: Reading, run: Run): boolean {
    const { tokens } = reading;
    const from = tokens.firstOf[run.entry] ?? 0;
    const end = tokens.firstOf[run.entry + 1] ?? 0;
    const isLong = run.first === from && end - from > LONGEST_FOR_ONE;
    const isWord = run.groups[0]?.form === 'spoken' && isDigits(run.chars);
    return !(isLong && isWord) && isMostly(reading, run);
}
