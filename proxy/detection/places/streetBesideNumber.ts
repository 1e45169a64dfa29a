import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { isCapitalised } from './capitals.ts';
import { isCompoundStreet } from './compoundStreet.ts';
import { LEADING_STREETS } from './data/streetWords.ts';
import { numberBefore, numberEnd } from './houseNumber.ts';
import { nameBehindLeading } from './leadingStreet.ts';
import { signOf } from './signs.ts';
import type { StreetCore } from './streetCore.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

/** What names of streets begin with in German and Dutch: "Am Markt", "Unter den Linden", "Op de Heuvel". */
const MERGED = new WordSet('am im zum zur beim');
const BEFORE_ARTICLE = new WordSet('an auf in unter hinter vor neben bei aan op achter');
const ARTICLE = new WordSet('der den dem die de het');
/** Things with a number of their own, which stand behind such words as well. */
const NUMBERED = new WordSet(
    'gate gleis schalter kasse zimmer raum stock etage seite punkt tag jahr jahre platz reihe nummer tisch bahnsteig linie bus zug filiale kapitel abschnitt ' +
        'schritt option version konto vertrag rechnung alter kamer perron spoor bladzijde pagina tafel balie rij stoel verdieping lijn punt stap rekening regel ' +
        'uur leeftijd jaar'
);
/** "Honderdvijf bis". */
const BEHIND_NUMBER = new WordSet('bis ter');
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const NO_NAME = Sense.Common | Sense.TimeUnit | Sense.Month | Sense.Weekday | Sense.Measure | Sense.Currency | NUMBER;
const COUNTED = Sense.TimeUnit | Sense.Measure | Sense.Currency | Sense.Month;
const MOST_WORDS = 3;
const LONGEST_NUMBER = 6;
const LONGEST_DIGITS = 4;
const SHORTEST_COMPOUND = 6;

interface House {
    readonly first: number;
    readonly end: number;
}

/** "Am Mühlbach 35", "Unter den Linden 17": the street that a preposition begins, before a house number in figures. */
export function streetOfPreposition(view: EntryView, digits: number): StreetCore | null {
    if ((view.tokens.detail[digits] ?? 0) > LONGEST_DIGITS) return null;
    return behindPreposition(view, { first: digits, end: numberEnd(view, digits) });
}

/** "Bahnhofstraße neunzig b", "am Markt drei": a street before a house number that is said, which begins at a token. */
export function streetBeforeSpoken(view: EntryView, token: number): StreetCore | null {
    if (!isNumber(view, token) || isNumber(view, token - 1)) return null;
    let end = token + 1;
    while (end - token < LONGEST_NUMBER && isNumber(view, end)) end += 1;
    if (isHouseLetter(view, end) || (BEHIND_NUMBER.isAt(view, end) && isLast(view, end))) end += 1;
    const house = { first: token, end };
    const last = token - 1;
    if (!isCompoundStreet(view, last) || view.wordAt(last).length < SHORTEST_COMPOUND)
        return behindPreposition(view, house);
    return { first: last, end, points: 4 };
}

/** "Quatre-vingt-quinze avenue Jean Jaurès": a street behind a house number that is said, whose first word stands at a token. */
export function streetBehindSpoken(view: EntryView, token: number): StreetCore | null {
    if (!LEADING_STREETS.isAt(view, token)) return null;
    const number = numberBefore(view, token);
    const name = number && nameBehindLeading(view, token);
    return name ? { first: number.first, end: name.end, points: name.points - 1 } : null;
}

function behindPreposition(view: EntryView, { first, end }: House): StreetCore | null {
    if ((view.sensesAt(end) & COUNTED) !== 0 || NUMBERED.isAt(view, first - 1)) return null;
    for (let name = first - 1, words = 1; words <= MOST_WORDS; words += 1, name -= 1) {
        if (!view.isWord(name) || view.isBroken(name + 1) || !mayName(view, name)) return null;
        const leading = leadingBefore(view, name);
        if (leading < 0) continue;
        const isNamed = isCapitalised(view, leading) && isCapitalised(view, first - 1);
        return { first: leading, end, points: isNamed ? 3 : 2 };
    }
    return null;
}

/** "Alten" is a word of every sentence, unless it is written with a capital. */
function mayName(view: EntryView, token: number): boolean {
    const senses = view.sensesAt(token) & NO_NAME;
    return senses === 0 || (senses === Sense.Common && isCapitalised(view, token));
}

/** The preposition that ends before a token; -1 where none does. */
function leadingBefore(view: EntryView, token: number): number {
    if (view.isBroken(token)) return -1;
    if (MERGED.isAt(view, token - 1)) return token - 1;
    const isPair = ARTICLE.isAt(view, token - 1) && BEFORE_ARTICLE.isAt(view, token - 2);
    return isPair ? token - 2 : -1;
}

/** The "b" of "zwölf b in Lüneburg"; a letter that is a word as well only where nothing else follows. */
function isHouseLetter(view: EntryView, token: number): boolean {
    return isOneLetter(view, token) && ((view.sensesAt(token) & Sense.Common) === 0 || isLast(view, token));
}

function isLast(view: EntryView, token: number): boolean {
    return token + 1 >= view.end || signOf(view, token + 1) !== 0;
}

function isNumber(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & NUMBER) !== 0;
}
