import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { FOLDED } from '../text/characters.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { isExample, readLetters } from './letters.ts';
import { sensesOf, type Place } from './place.ts';
import type { Join } from './run.ts';
import type { RunBuilder } from './runBuilder.ts';
import { spokenNumberAt } from './spokenNumber.ts';
import { wordFlags } from './wordFlags.ts';

const { number: NUMBERS, senses: SENSES } = LEXICON;

/** Behind so many digits what sounds like one is one. */
const LONG_ENOUGH = 3;
/** So many words that sound like digits follow each other. */
const MOST_MISHEARD = 3;
/** Signs between two words of one number. */
const MOST_SIGNS = 3;
const SPOKEN = Sense.Unit | Sense.Pair | Sense.Tens;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;

/** Reads digits, a spoken number or letters at a token into the run. Returns the token behind them, or -1 when none stand there. */
export function readAtom(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens } = place;
    const { kind, meaning, start, end } = tokens;
    if (kind[token] === TokenKind.Digits) return readDigits(place, token, join, run);
    if (kind[token] !== TokenKind.Word) return -1;
    const senses = SENSES[meaning[token] ?? 0] ?? 0;
    if ((senses & Sense.Letter) !== 0 && isExample(place, token)) return readLetters(place, token, join, run);
    const isOneLetter = (end[token] ?? 0) - (start[token] ?? 0) === 1;
    const first = isOneLetter && isStutter(place, token, run) ? token + 1 : token;
    const mayBeNumber = first !== token || (senses & (SPOKEN | Sense.Repeat)) !== 0;
    const number = mayBeNumber ? spokenNumberAt(tokens, first, place.end) : null;
    if (number) {
        run.beginGroup(join, 'spoken');
        run.addDigits(number.digits, start[token] ?? 0, end[number.end - 1] ?? 0);
        return number.end;
    }
    const behind = (senses & Sense.Misheard) === 0 ? -1 : readMisheard(place, token, join, run);
    return behind < 0 ? readLetters(place, token, join, run) : behind;
}

/** "F four", "s seven": the one letter is no part of a number that has none. */
function isStutter({ tokens, text, end }: Place, token: number, run: RunBuilder): boolean {
    const next = token + 1;
    if (next >= end || tokens.gap[next] !== Gap.Space) return false;
    if ((sensesOf(tokens, next) & SPOKEN) === 0 || run.hasLetters) return false;
    return FOLDED[text.charCodeAt(tokens.start[token] ?? 0)] === FOLDED[text.charCodeAt(tokens.start[next] ?? 0)];
}

const ORDINAL_ENDINGS = wordFlags([['st nd rd th', 1]]);
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function readDigits({ tokens, text, entry, end }: Place, token: number, join: Join, run: RunBuilder): number {
    const next = token + 1;
    const isGlued = next < end && tokens.kind[next] === TokenKind.Word && tokens.gap[next] === Gap.None;
    if (isGlued && ORDINAL_ENDINGS[tokens.value[next] ?? 0] === 1) return -1;
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

/** "For" is four and "to" two only between digits. */
function readMisheard(place: Place, token: number, join: Join, run: RunBuilder): number {
    const { tokens } = place;
    if (!isToldBare(place, token) && !isBetweenNumbers(place, token, run)) return -1;
    run.beginGroup(join, 'spoken');
    const number = NUMBERS[tokens.meaning[token] ?? 0] ?? 0;
    run.addDigits(String(number), tokens.start[token] ?? 0, tokens.end[token] ?? 0);
    const next = token + 1;
    if (next >= place.end || (sensesOf(tokens, next) & Sense.Hundred) === 0) return next;
    run.addDigits('00', tokens.start[next] ?? 0, tokens.end[next] ?? 0);
    return next + 1;
}

/** "Oui" is no eight where it is an answer. */
function isToldBare({ isBare, phrases }: Place, token: number): boolean {
    return isBare && phrases.at(token) === undefined;
}

function isBetweenNumbers({ tokens, end }: Place, token: number, run: RunBuilder): boolean {
    const isCommon = (sensesOf(tokens, token) & Sense.Common) !== 0;
    if (isCommon && (run.length === 0 || (run.endsWritten && tokens.kind[token + 1] === TokenKind.Digits)))
        return false;
    if (run.length >= LONG_ENOUGH && (!isCommon || isLastWord(tokens, token, end))) return true;
    const isLast = isLastWord(tokens, token, end) && run.length > 1 && !isCommon;
    return isLast || isBeforeNumber(tokens, token, end);
}

function isLastWord({ kind }: Tokens, token: number, end: number): boolean {
    let next = token + 1;
    while (next < end && kind[next] === TokenKind.Sign && next <= token + MOST_SIGNS) next += 1;
    return next === end;
}

/** Tells whether a number stands behind a word that sounds like a digit, after a few more of them at most: without one they are words. */
export function isBeforeNumber({ kind, meaning }: Tokens, word: number, end: number): boolean {
    let words = 0;
    for (let token = word + 1, signs = 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) {
            signs += 1;
            if (signs > MOST_SIGNS) return false;
            continue;
        }
        if (kind[token] === TokenKind.Digits) return true;
        const senses = SENSES[meaning[token] ?? 0] ?? 0;
        if ((senses & NUMBER) !== 0) return true;
        words += 1;
        if ((senses & Sense.Misheard) === 0 || words > MOST_MISHEARD) return false;
    }
    return false;
}
