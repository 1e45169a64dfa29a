import { isDigits } from '../identifiers/checksums.ts';
import { charsOf, type Segment } from '../numbers/run.ts';

/** Two pieces follow each other by chance. */
const FEWEST = 3;
/** Single digits are told one by one: "one", "two", "three". */
const SHORTEST = 2;
const LONGEST = 6;

/** Tells whether each turn begins with the number behind that of the turn before: an enumeration, not a value that is told in pieces. */
export function countsUp(pieces: readonly Segment[]): boolean {
    const firsts = pieces.filter(({ run }, index) => run.entry !== pieces[index - 1]?.run.entry).map(charsOf);
    if (firsts.length < FEWEST || !firsts.every(isNumber)) return false;
    return firsts.every((chars, index) => index === 0 || Number(chars) === Number(firsts[index - 1]) + 1);
}

function isNumber(chars: string): boolean {
    return chars.length >= SHORTEST && chars.length <= LONGEST && isDigits(chars);
}
