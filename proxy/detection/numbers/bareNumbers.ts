import { Sense } from '../lexicon/sense.ts';
import { Casing, TokenKind } from '../text/tokens.ts';
import type { PhraseIndex } from './bridge.ts';
import { sensesOf, type Place } from './place.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
/** A turn of more tokens says more than a number. */
const LONGEST = 48;
const MOST_LETTERS = 6;
const LONGEST_CODE = 3;
/** Of a word that stands alone: the first letters of a British driving licence. */
const LONGEST_ALONE = 5;

/** An entry of which it is not known yet what it says. */
type Told = Pick<Place, 'tokens' | 'from' | 'end' | 'phrases'>;

/** Tells whether an entry says nothing but numbers and what people say around them: there, "for" is four and "to" two wherever they stand. */
export function isBareNumber({ tokens, from, end, phrases }: Told): boolean {
    if (end - from > LONGEST) return false;
    let numbers = 0;
    let misheard = 0;
    for (let token = from; token < end; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign) continue;
        const senses = sensesOf(tokens, token);
        if (tokens.kind[token] === TokenKind.Digits || (senses & NUMBER) !== 0) numbers += 1;
        else if ((senses & Sense.Misheard) !== 0) misheard += 1;
        else {
            const behind = behindTalk(phrases, token);
            if (behind === null) return false;
            token = behind - 1;
        }
    }
    return numbers > 0 && numbers >= misheard - 1;
}

/** Tells whether an entry says nothing but a few letters, spelled or as the capitals of a code: "TH", "it's A", "delta". */
export function isBareLetters({ tokens, from, end, phrases }: Told): boolean {
    if (end - from > LONGEST) return false;
    let letters = 0;
    let longer = 0;
    for (let token = from; token < end; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign) continue;
        if (tokens.kind[token] === TokenKind.Digits) return false;
        const behind = behindTalk(phrases, token);
        if (behind !== null) token = behind - 1;
        else if (isLetter(tokens, token)) letters += 1;
        else if (isCodeWord(tokens, token)) longer += 1;
        else return false;
    }
    if (longer > 0 && letters > 0) return false;
    return letters + longer > 0 && letters <= MOST_LETTERS && longer <= 1;
}

/** Tells whether a word may be the letters of a code: few capitals, or no word that is known. */
export function isCodeWord(tokens: Place['tokens'], token: number): boolean {
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
    if (tokens.detail[token] === Casing.Upper) return length <= LONGEST_ALONE;
    return tokens.value[token] === 0 && length <= LONGEST_ALONE;
}

function isLetter(tokens: Place['tokens'], token: number): boolean {
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
    if (length === 1 || (sensesOf(tokens, token) & (Sense.Letter | Sense.Common)) === Sense.Letter) return true;
    return length <= LONGEST_CODE && (tokens.detail[token] === Casing.Upper || tokens.value[token] === 0);
}

/** The token behind a filler, an acknowledgement or a correction; null where none begins. */
function behindTalk(phrases: PhraseIndex, token: number): number | null {
    const hit = phrases.at(token);
    const isTalk = hit?.meanings.some(
        ({ kind }) => kind === 'filler' || kind === 'acknowledgement' || kind === 'correction' || kind === 'separator'
    );
    return hit && isTalk ? hit.end : null;
}
