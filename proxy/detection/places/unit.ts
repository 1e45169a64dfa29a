import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { placeAt } from './gazetteer.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const POST_BOX = new WordSet('box po');
const NUMERO = new WordSet('number');
const NUMBER_WORDS = new WordSet('no number');
const FLOOR = new WordSet('floor');
/** Letters that are words as well. */
const WORDS = new WordSet('a i');

/** "Apt 5B", "apartment three b", "#4", "2nd floor": the token behind it, or null. */
export function unitAt(view: EntryView, token: number): number | null {
    if (signOf(view, token) === Sign.Hash) return view.isDigits(token + 1) ? identifierEnd(view, token + 1) : null;
    const senses = view.sensesAt(token);
    if ((senses & Sense.Dwelling) !== 0 && !POST_BOX.isAt(view, token) && !isNumberAlone(view, token)) {
        let next = token + 1;
        while (isBeforeIdentifier(view, next)) next += 1;
        return identifierEnd(view, next);
    }
    if (view.isDigits(token) && view.isGlued(token + 1)) return FLOOR.isAt(view, token + 2) ? token + 3 : null;
    return (senses & Sense.Ordinal) !== 0 && FLOOR.isAt(view, token + 1) ? token + 2 : null;
}

/** Behind a number with a letter, a letter, or a spoken number with one. */
function identifierEnd(view: EntryView, token: number): number | null {
    if (view.isDigits(token)) {
        const hasLetters = view.isGlued(token + 1) && isShort(view, token + 1);
        if (hasLetters) return token + 2;
        return signOf(view, token + 1) === Sign.Hyphen && isLetter(view, token + 2) && view.isGlued(token + 2)
            ? token + 3
            : token + 1;
    }
    const numberBehind = isLetter(view, token) ? spokenEnd(view, token + 1) : token;
    if (numberBehind > token + 1 && (numberBehind >= view.end || signOf(view, numberBehind) !== 0)) return numberBehind;
    if (isLetter(view, token))
        return view.isDigits(token + 1) && (view.isGlued(token + 1) || view.tokens.detail[token] !== 0)
            ? token + 2
            : token + 1;
    const next = spokenEnd(view, token);
    if (next === token) return null;
    if (!isLetter(view, next)) return next;
    const isWord = WORDS.isAt(view, next);
    return !isWord || next + 1 >= view.end || signOf(view, next + 1) !== 0 || placeAt(view, next + 1) ? next + 1 : next;
}

function spokenEnd(view: EntryView, token: number): number {
    let next = token;
    while (next - token < 4 && (view.sensesAt(next) & NUMBER) !== 0)
        next += signOf(view, next + 1) === Sign.Hyphen ? 2 : 1;
    return next;
}

function isNumberAlone(view: EntryView, token: number): boolean {
    return NUMBER_WORDS.isAt(view, token) && signOf(view, token - 1) !== Sign.Comma;
}

/** "Apt. #5", "flat number 5". */
function isBeforeIdentifier(view: EntryView, token: number): boolean {
    const sign = signOf(view, token);
    return sign === Sign.Dot || sign === Sign.Hash || NUMERO.isAt(view, token);
}

function isLetter(view: EntryView, token: number): boolean {
    return isOneLetter(view, token) && !view.isBroken(token);
}

function isShort(view: EntryView, token: number): boolean {
    return view.isWord(token) && view.wordAt(token).length <= 2;
}
