import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { isExclamation } from './articles.ts';
import { readDoubledLetter } from './doubledLetters.ts';
import { isExample, isWritten, readLetters } from './letters.ts';
import { readMisheard, readSound } from './misheard.ts';
import type { Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';
import { spokenNumberAt } from './spokenNumber.ts';
import { behindStutter } from './stutter.ts';
import { wordFlags } from './wordFlags.ts';

const { senses: SENSES } = LEXICON;

const SPOKEN = Sense.Unit | Sense.Pair | Sense.Tens;

/** Reads digits, a spoken number or letters at a token into the run. Returns the token behind them, or -1 when none stand there. */
export function readAtom(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens } = place;
    const { kind, meaning, start, end } = tokens;
    if (kind[token] === TokenKind.Digits) return readDigits(place, token, join, run);
    if (kind[token] !== TokenKind.Word) return -1;
    const senses = SENSES[meaning[token] ?? 0] ?? 0;
    if ((senses & Sense.Letter) !== 0 && isExample(place, token)) return readLetters(place, token, join, run);
    const first = behindStutter(place, token, run);
    const mayBeNumber = first !== token || (senses & (SPOKEN | Sense.Repeat)) !== 0;
    const number = mayBeNumber && !isExclamation(place, token) ? spokenNumberAt(tokens, first, place.end) : null;
    if (number) {
        run.beginGroup(join, 'spoken');
        run.addDigits(number.digits, start[token] ?? 0, end[number.end - 1] ?? 0);
        return number.end;
    }
    if ((senses & Sense.Repeat) !== 0) {
        const doubled = readDoubledLetter(place, token, join, run);
        if (doubled >= 0) return doubled;
    }
    const behind =
        (senses & Sense.Misheard) === 0 || isWritten(place, token) ? -1 : readMisheard(place, token, join, run);
    if (behind >= 0) return behind;
    const letters = readLetters(place, token, join, run);
    return letters < 0 ? readSound(place, token, join, run) : letters;
}

const ORDINAL_ENDINGS = wordFlags([['st nd rd th', 1]]);
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function readDigits({ tokens, text, entry, end }: Place, token: number, join: Join, run: RunBuilder): number {
    const next = token + 1;
    const isGlued = next < end && tokens.kind[next] === TokenKind.Word && tokens.gap[next] === Gap.None;
    const isInCode = run.hasLetters && tokens.gap[token] === Gap.None;
    if (isGlued && !isInCode && ORDINAL_ENDINGS[tokens.value[next] ?? 0] === 1) return -1;
    run.beginGroup(join, 'written');
    if (isPlainlyWritten(tokens, token, entry)) {
        const start = tokens.start[token] ?? 0;
        run.addWritten(text.slice(start, tokens.end[token]), start);
        return next;
    }
    const { digit, digitStart, digitEnd } = tokens;
    const first = tokens.value[token] ?? 0;
    const behind = first + (tokens.detail[token] ?? 0);
    for (let index = first; index < behind; index += 1)
        run.addDigits(DIGITS[digit[index] ?? 0] ?? '', digitStart[index] ?? 0, digitEnd[index] ?? 0);
    return next;
}

/** Tells whether digits are those of ASCII, with nothing between them: their text is what they say. */
function isPlainlyWritten({ codeUnits, baseOf, start, end, detail }: Tokens, token: number, entry: number): boolean {
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    if (to - from !== detail[token]) return false;
    const base = baseOf[entry] ?? 0;
    for (let at = base + from; at < base + to; at += 1) if ((codeUnits[at] ?? 0) > LAST_ASCII) return false;
    return true;
}

const LAST_ASCII = 0x7f;
