import { Sense } from '../lexicon/sense.ts';
import { sensesOf } from '../numbers/place.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

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

function isBeside({ tokens, hits }: Reading, run: Run, most: number): boolean {
    const from = tokens.firstOf[run.entry] ?? 0;
    const end = tokens.firstOf[run.entry + 1] ?? 0;
    if (end - from > LONGEST_TURN) return false;
    const phrases = hits[run.entry] ?? [];
    let others = 0;
    let next = 0;
    /** The token behind the phrases that begin up to here. */
    let known = from;
    for (let token = from; token < end && others <= most; token += 1) {
        for (let hit = phrases[next]; hit && hit.first <= token; hit = phrases[next]) {
            known = Math.max(known, hit.end);
            next += 1;
        }
        if (token >= run.first && token < run.end) continue;
        const isWord = tokens.kind[token] === TokenKind.Word;
        const senses = sensesOf(tokens, token);
        if (isWord && token >= known && (senses & DIGIT) === 0)
            others += (senses & Sense.Common) === 0 ? 1 : COMMON_WORD;
    }
    return others <= most;
}

/** A word for one digit stands in no longer turn than this, in tokens: "oh thank goodness" tells none. */
const LONGEST_FOR_ONE = 3;

/** Tells whether an entry says one character and little more. */
export function isToldAlone(reading: Reading, run: Run): boolean {
    const { tokens } = reading;
    const from = tokens.firstOf[run.entry] ?? 0;
    const end = tokens.firstOf[run.entry + 1] ?? 0;
    const isWord = run.groups[0]?.form === 'spoken' && /\d/.test(run.chars);
    return isMostly(reading, run) && !(isWord && run.first === from && end - from > LONGEST_FOR_ONE);
}
