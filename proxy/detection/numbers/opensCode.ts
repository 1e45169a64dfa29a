import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind } from '../text/tokens.ts';
import { sensesOf, type Place } from './place.ts';

/** What a word of a sentence is, rather than the letters of a code. */
export const PLAIN_WORD =
    Sense.Common |
    Sense.Everyday |
    Sense.TimeUnit |
    Sense.Measure |
    Sense.Currency |
    Sense.Month |
    Sense.Title |
    Sense.Tens;
/** No letter is a word in them. */
const GERMAN = LEXICON.languages.indexOf('de');
const DUTCH = LEXICON.languages.indexOf('nl');
const DIGIT = Sense.Unit | Sense.Repeat;
/** "It's", "that is". */
const STATING = idsOf(LEXICON, 's is its');
/** So many digits behind a letter make a code, not a date or a count: "november nine four nought". */
const DIGITS_OF_CODE = 3;
/** Wherever it stands: "for the visa pea six double one three two". */
const DIGITS_OF_LONG_CODE = 5;

/**
 * Tells whether an English turn, or what it says behind its opening words, begins with a letter and digits that are said one by one; elsewhere it takes
 * more of them, and a letter that is no word of a sentence. In German and Dutch a letter before such digits is one wherever it stands.
 */
export function opensCode(place: Place, token: number): boolean {
    const { tokens, from, phrases, language } = place;
    if (language === GERMAN || language === DUTCH) return areDigitsSaid(place, token + 1, DIGITS_OF_CODE);
    if (language !== 0) return false;
    const isFirst = token === from || tokens.kind[token - 1] === TokenKind.Sign;
    const isOpening = isFirst || STATING.has(tokens.value[token - 1] ?? 0) || phrases.holds(token - 1);
    if (isOpening) return areDigitsSaid(place, token + 1, DIGITS_OF_CODE);
    return (sensesOf(tokens, token) & PLAIN_WORD) === 0 && areDigitsSaid(place, token + 1, DIGITS_OF_LONG_CODE);
}

/** Tells whether so many digits are said one by one from a token on, whatever they sound like to a recogniser; "um" may stand between them. */
function areDigitsSaid({ tokens, end, phrases }: Place, token: number, least: number): boolean {
    let next = tokens.kind[token] === TokenKind.Sign ? token + 1 : token;
    let digits = 0;
    while (next < end && digits < least) {
        const senses = sensesOf(tokens, next);
        if ((senses & DIGIT) !== 0 || (senses & (Sense.Misheard | Sense.Common)) === Sense.Misheard) {
            digits += 1;
            next += 1;
            continue;
        }
        const hit = digits > 0 ? phrases.at(next) : undefined;
        if (!hit || (hit.kinds & MeaningKind.Filler) === 0) return false;
        next = hit.end;
    }
    return digits === least;
}
