import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { sensesOf, type Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';

const { letter: LETTERS, number: NUMBERS } = LEXICON;
const U = 0x55;
const TWICE = 2;

/** Reads "double k" as two letters into a code, and "double you" as the letter that it names. Returns the token behind it, or -1 when it is neither. */
export function readDoubledLetter(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens, end } = place;
    const next = token + 1;
    if (next >= end || tokens.kind[next] !== TokenKind.Word || tokens.gap[next] !== Gap.Space) return -1;
    if ((sensesOf(tokens, token) & Sense.Repeat) === 0 || (sensesOf(tokens, next) & Sense.Letter) === 0) return -1;
    if (!run.hasLetters && !place.isCode) return -1;
    const meaning = tokens.meaning[next] ?? 0;
    const letter = LETTERS[meaning] ?? 0;
    const times = NUMBERS[tokens.meaning[token] ?? 0] ?? TWICE;
    const letters = letter === U && times === TWICE ? 'W' : String.fromCharCode(letter).repeat(times);
    run.beginGroup(join, 'spoken');
    run.addLetters(letters, tokens.start[token] ?? 0, tokens.end[next] ?? 0);
    return next + 1;
}
