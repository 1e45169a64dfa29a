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
    const floor = floorEnd(view, token);
    if (floor > token) return storeyEnd(view, floor);
    if (view.isDigits(token) && view.isGlued(token + 1)) return FLOOR.isAt(view, token + 2) ? token + 3 : null;
    return (senses & Sense.Ordinal) !== 0 && FLOOR.isAt(view, token + 1) ? token + 2 : null;
}

/** Behind the number of a floor in other languages than English: "1.º", "3º", "3.", "segundo", "twee"; the token itself where none stands. */
function floorEnd(view: EntryView, token: number): number {
    if (view.language === ENGLISH) return token;
    if (STOREYS.isAt(view, token)) return token + 1;
    if (!view.isDigits(token) || (view.tokens.detail[token] ?? 0) > LONGEST_STOREY) {
        const isSaid = (view.sensesAt(token) & (NUMBER | Sense.Ordinal)) !== 0;
        return isSaid && LEVEL.isAt(view, token + 1) ? token + 1 : token;
    }
    const sign = signOf(view, token + 1) === Sign.Dot ? token + 2 : token + 1;
    if (ORDINAL_MARK.isAt(view, sign) && view.isGlued(sign)) return sign + 1;
    return LEVEL.isAt(view, sign) || SIDE.isAt(view, sign) ? sign : token;
}

/** Behind what follows the number of a floor: "izquierda", "Esq.", "Stock", "B"; null where nothing of that does. */
function storeyEnd(view: EntryView, floor: number): number | null {
    let end = LEVEL.isAt(view, floor) ? floor + 1 : floor;
    if (SIDE.isAt(view, end)) end += signOf(view, end + 1) === Sign.Dot && end + 2 < view.end ? 2 : 1;
    else if (isLetter(view, end) && isParted(view, end + 1)) end += 1;
    return end > floor ? end : null;
}

function isParted(view: EntryView, token: number): boolean {
    return token >= view.end || signOf(view, token) !== 0 || view.isBroken(token);
}

const ENGLISH = 0;
const LONGEST_STOREY = 2;
const ORDINAL_MARK = new WordSet('o a er eme e');
const STOREYS = new WordSet(
    'primero primer segundo tercero tercer cuarto quinto sexto septimo octavo primeiro terceiro quarto setimo oitavo bajo entresuelo principal rés'
);
const LEVEL = new WordSet('stock og etage obergeschoss étage etage piano andar piso planta hoog verdieping');
const SIDE = new WordSet(
    'izquierda derecha izq izda izqda dcha dcho der esquerdo esquerda direito direita esq dto dir frente frt fte links rechts mitte gauche droite sinistra destra'
);

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
