import { folded } from '../network/words.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

const FEWEST_LETTERS = 3;
const MOST_BETWEEN = 6;
const LETTERS = /^[A-Z0]+$/;
const ZEROS = /^0+$/;

/** Tells whether a run spells the word that stands shortly before it, and is no code: "moreira com m o r e i r a". */
export function spellsWordBefore({ tokens }: Reading, { entry, first, chars, starts, ends }: Run): boolean {
    if (chars.length < FEWEST_LETTERS || !LETTERS.test(chars) || ZEROS.test(chars)) return false;
    if (starts.some((from, index) => (ends[index] ?? 0) - from > 1)) return false;
    const { kind, start, end, firstOf, texts } = tokens;
    const from = Math.max(firstOf[entry] ?? 0, first - MOST_BETWEEN);
    const spelled = chars.replaceAll('0', 'O').toLowerCase();
    for (let token = first - 1; token >= from; token -= 1) {
        if (kind[token] !== TokenKind.Word || (end[token] ?? 0) - (start[token] ?? 0) !== chars.length) continue;
        if (folded((texts[entry] ?? '').slice(start[token], end[token])) === spelled) return true;
    }
    return false;
}
