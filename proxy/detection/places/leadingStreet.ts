import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { isCapitalised } from './capitals.ts';
import { isCompoundStreet } from './compoundStreet.ts';
import { LEADING_STREETS, PARTICLES } from './data/streetWords.ts';
import { numberEnd } from './houseNumber.ts';
import { Sign, signOf } from './signs.ts';
import type { StreetCore } from './streetCore.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const ALONE = new WordSet('strasse straat weg allee platz');
/** Behind a hyphen: "Konrad-Adenauer-Ring". */
const JOINED = new WordSet('str ring damm gasse ufer chaussee promenade steig pfad hof markt plein laan kade');
/** Which of two streets of a name it is: "Lange Nieuwstraat", "Alte Hauptstraße". */
const DESCRIBING = new WordSet(
    'lange korte oude nieuwe grote kleine hoge lage eerste tweede derde alte alten neue neuen obere oberen untere unteren grosse grossen kleinen'
);
const SHORTEST_COMPOUND = 6;

/** The core around a number, in languages that put the street first or write it in one word. */
export function coreAroundNumber(view: EntryView, digits: number): StreetCore | null {
    if ((view.tokens.detail[digits] ?? 0) > 5) return null;
    return numberBehindCompound(view, digits) ?? numberBehindName(view, digits) ?? numberBeforeLeading(view, digits);
}

/** "Hauptstraße 12", "Karl-Marx-Straße 5a". */
function numberBehindCompound(view: EntryView, digits: number): StreetCore | null {
    const last = signOf(view, digits - 1) === Sign.Dot ? digits - 2 : digits - 1;
    if (!view.isWord(last) || view.isBroken(digits)) return null;
    const isJoined = JOINED.isAt(view, last) && signOf(view, last - 1) === Sign.Hyphen;
    const isAlone = isJoined || ALONE.isAt(view, last);
    const isCompound = isCompoundStreet(view, last);
    if (!isAlone && !isCompound) return null;
    let first = last;
    while (last - first < 8 && signOf(view, first - 1) === Sign.Hyphen && view.isGlued(first) && view.isWord(first - 2))
        first -= 2;
    if (isAlone && first === last && view.tokens.detail[last] !== Casing.Lower && isCapitalised(view, last - 1))
        first = last - 1;
    if (first === last && (!isCompound || view.wordAt(last).length < SHORTEST_COMPOUND)) return null;
    if (DESCRIBING.isAt(view, first - 1) && !view.isBroken(first)) first -= 1;
    const points = 3 + (view.tokens.detail[first] === Casing.Lower ? 1 : 2);
    return { first, end: numberEnd(view, digits), points };
}

/** "Calle Mayor 5", "Via Roma, 10". */
function numberBehindName(view: EntryView, digits: number): StreetCore | null {
    const number = beforeNumero(view, digits);
    let token = signOf(view, number - 1) === Sign.Comma ? number - 2 : number - 1;
    for (let words = 0; words < 6 && view.isWord(token) && !view.isBroken(token + 1); words += 1, token -= 1) {
        const shortened = words > 0 ? shortenedBefore(view, token + 1) : null;
        if (shortened !== null) return { first: shortened, end: numberEnd(view, digits), points: 5 };
        if (words > 0 && LEADING_STREETS.isAt(view, token) && !SHORT.isAt(view, token)) {
            const isCapital = isCapitalised(view, token);
            const isNamed = isCapitalised(view, number - 1) || isCapitalised(view, number - 2);
            const isEnglish = view.language === ENGLISH && ENGLISH_TOO.isAt(view, token) && !(isCapital && isNamed);
            if (isEnglish && !isNamed) return null;
            const points = isEnglish ? 3 : isCapital || isNamed ? 5 : 4;
            return { first: token, end: numberEnd(view, digits), points };
        }
        const isPlain =
            (view.sensesAt(token) & Sense.Common) !== 0 && !PARTICLES.isAt(view, token) && !isCapitalised(view, token);
        if (isPlain) return null;
    }
    return null;
}

/** The token at which "nº 71", "número 15", "n. 5" begins; that of the digits where nothing says that they are a number. */
function beforeNumero(view: EntryView, digits: number): number {
    const word = signOf(view, digits - 1) === Sign.Dot ? digits - 2 : digits - 1;
    return signOf(view, word - 1) === Sign.Comma && NUMERO.isAt(view, word) ? word : digits;
}

const NUMERO = new WordSet('n no nº num numero nro numéro');
const ENGLISH = 0;
const SHORT = new WordSet('c');
const SHORTENED = new WordSet('c cl avda av avd pza pz plza pl ctra ps bd r');
const BEFORE_SLASH = new WordSet('c cl');

/** "C/ Alcalá", "Avda. Meridiana": the token of the leading word whose sign stands before this one; null when none does. */
function shortenedBefore(view: EntryView, token: number): number | null {
    const sign = signOf(view, token - 1);
    if ((sign !== Sign.Slash && sign !== Sign.Dot) || !view.isGlued(token - 1)) return null;
    if (!SHORTENED.isAt(view, token - 2)) return null;
    if (sign === Sign.Slash) return BEFORE_SLASH.isAt(view, token - 2) ? token - 2 : null;
    return !isOneLetter(view, token - 2) && isCapitalised(view, token) ? token - 2 : null;
}

/** Leading words that English has as well. */
const ENGLISH_TOO = new WordSet('via place route plaza passage largo avenue boulevard c av cours corso');
const BEHIND_NUMBER = new WordSet('bis ter b a');

/** "12 rue de la Paix", "12 bis, avenue Foch". */
function numberBeforeLeading(view: EntryView, digits: number): StreetCore | null {
    let token = digits + 1;
    if (BEHIND_NUMBER.isAt(view, token)) token += 1;
    if (signOf(view, token) === Sign.Comma) token += 1;
    const name = nameBehindLeading(view, token);
    return name && { first: digits, ...name };
}

/** The end of the name of a street whose first word stands at a token, and what speaks for it; null where none stands. */
export function nameBehindLeading(view: EntryView, token: number): Pick<StreetCore, 'end' | 'points'> | null {
    if (!LEADING_STREETS.isAt(view, token)) return null;
    const isEnglish = view.language === ENGLISH && ENGLISH_TOO.isAt(view, token);
    let end = SHORTENED.isAt(view, token) && signOf(view, token + 1) === Sign.Dot ? token + 2 : token + 1;
    let named = 0;
    for (; view.isWord(end) && end - token < 7 && !view.isBroken(end); end += 1) {
        const isParticle = PARTICLES.isAt(view, end);
        const isName = isCapitalised(view, end) || (!isEnglish && view.tokens.value[end] === 0);
        if (!isParticle && (!isName || named >= 3)) break;
        if (!isParticle) named += 1;
        const sign = signOf(view, end + 1);
        if (sign === Sign.Apostrophe || (sign === Sign.Hyphen && view.isGlued(end + 1))) end += 1;
    }
    while (end > token + 1 && PARTICLES.isAt(view, end - 1)) end -= 1;
    return named > 0 ? { end, points: isEnglish ? 4 : 5 } : null;
}
