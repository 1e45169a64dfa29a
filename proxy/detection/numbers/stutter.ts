import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { FOLDED } from '../text/characters.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { sensesOf, type Place } from './place.ts';
import type { RunBuilder } from './runBuilder.ts';

const SAID = Sense.Unit | Sense.Pair | Sense.Tens;
const HYPHEN = 0x2d;
const LONGEST = 4;
const FEWEST_BEFORE = 3;
const ON = LEXICON.words.idOf('on');
const ONE = LEXICON.words.idOf('one');

/**
 * The number word behind a beginning of it: "th- three", "si six", "f four"; the token itself where none stands. A letter stands for itself where the
 * number has letters, and a word of every sentence only stutters where it is broken off.
 */
export function behindStutter(place: Place, token: number, run: RunBuilder): number {
    const { tokens } = place;
    if (run.length >= FEWEST_BEFORE && stuttersOne(place, token)) return token + 1;
    const number = numberBehind(place, token);
    if (number < 0) return run.length > 0 ? behindOther(place, token, run) : token;
    const isOneLetter = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1;
    if (isOneLetter) return run.hasLetters || number > token + 1 ? token : number;
    return number;
}

/** "Four eight five on one three": a word of every sentence, between digits that are told one by one. */
function stuttersOne({ tokens, end }: Place, token: number): boolean {
    const { kind, value, gap } = tokens;
    if (value[token] !== ON || value[token + 1] !== ONE || token + 2 >= end) return false;
    for (let at = token; at < token + 3; at += 1)
        if (kind[at] !== TokenKind.Word || gap[at] !== Gap.Space) return false;
    return (sensesOf(tokens, token + 2) & SAID) !== 0;
}

/** What the digits begin with that people break off. */
const BEGINNINGS = new Set(
    'z ze zer o on t tw th thr thre f fo fou fi fiv s si se sev seve e ei eig eigh n ni nin d do dou'.split(' ')
);

/** The number word behind the beginning of another one that is broken off: "ze- oh", "ni double nine"; "ze oh" only among digits alone. */
function behindOther({ tokens, text, end }: Place, token: number, run: RunBuilder): number {
    const { start, end: behind, kind, gap, value } = tokens;
    const word = text.slice(start[token], behind[token]).toLowerCase();
    if (word.length > 1 && !run.hasLetters && BEGINNINGS.has(word) && (sensesOf(tokens, token) & Sense.Common) === 0) {
        const isSaid = token + 1 < end && kind[token + 1] === TokenKind.Word && gap[token + 1] === Gap.Space;
        if (isSaid && (sensesOf(tokens, token + 1) & (SAID | Sense.Repeat)) !== 0) return token + 1;
    }
    const next = token + 2;
    const isBroken = next < end && kind[token + 1] === TokenKind.Sign && value[token + 1] === HYPHEN;
    if (!isBroken || gap[token + 1] !== Gap.None || gap[next] !== Gap.Space) return token;
    if ((sensesOf(tokens, next) & (SAID | Sense.Repeat)) === 0) return token;
    return BEGINNINGS.has(word) ? next : token;
}

/** Tells whether a word is more than a letter and the beginning of the number word behind it. */
export function opensWithStutter(place: Place, token: number): boolean {
    const { tokens } = place;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 2) return false;
    return numberBehind(place, token) >= 0;
}

function numberBehind({ tokens, text, end }: Place, token: number): number {
    const { start, end: behind, kind, gap, value } = tokens;
    const length = (behind[token] ?? 0) - (start[token] ?? 0);
    if (length > LONGEST || (length > 1 && (sensesOf(tokens, token) & (SAID | Sense.Repeat)) !== 0)) return -1;
    let next = token + 1;
    const isBrokenOff = next < end && kind[next] === TokenKind.Sign && value[next] === HYPHEN && gap[next] === Gap.None;
    if (isBrokenOff) next += 1;
    if (next >= end || kind[next] !== TokenKind.Word || gap[next] !== Gap.Space) return -1;
    if ((sensesOf(tokens, next) & (length === 1 ? SAID : SAID | Sense.Repeat)) === 0) return -1;
    if (length > 1 && !isBrokenOff && (sensesOf(tokens, token) & Sense.Common) !== 0) return -1;
    if ((behind[next] ?? 0) - (start[next] ?? 0) <= length) return -1;
    for (let at = 0; at < length; at += 1)
        if (FOLDED[text.charCodeAt((start[token] ?? 0) + at)] !== FOLDED[text.charCodeAt((start[next] ?? 0) + at)])
            return -1;
    return next;
}
