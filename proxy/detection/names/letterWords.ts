import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind } from '../text/tokens.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

/** A letter's name is at most so long ("es", "tee"). */
const LONGEST_LETTER_NAME = 3;
/** What people say between the letters and digits of a number. */
const BETWEEN = idsOf(LEXICON, 'then um uh er erm');

/** A name that spells a letter or stands inside a number: "s like sam", "Juliet, one four five", what a recogniser made of "seven". */
export function spellsOrCounts(scene: Scene, entry: number, token: number): boolean {
    if (isLetterWord(scene, token) && isInCode(scene, entry, token)) return true;
    return isExplanation(scene, entry, token) || isInNumber(scene, entry, token);
}

/** A word of a spelling alphabet right before a digit or another one: "Romeo zero". */
export function opensCode(scene: Scene, entry: number, token: number): boolean {
    if (!isLetterWord(scene, token) || !isCode(scene, entry, token + 1)) return false;
    return !scene.isPlainName(token + 1) || isCode(scene, entry, token + 2);
}

/** A word of a spelling alphabet, in the language of its entry, or a letter. */
export function isLetterWord(scene: Scene, token: number): boolean {
    return scene.has(token, NameBit.Letter);
}

/** Tells whether a name explains a letter: "S as in", "es like", "D de". */
export function isExplanation(scene: Scene, entry: number, token: number): boolean {
    const before = token - 1;
    if (before <= scene.from(entry) || !scene.has(before, NameBit.Spelling)) return false;
    const asIn = scene.folded(before) === 'in' && scene.folded(before - 1) === 'as';
    if (asIn) return true;
    const word = scene.folded(before);
    if (word === 'like' || (word === 'for' && !scene.has(before - 1, NameBit.Common)))
        return scene.isWord(before - 1) && scene.lengthOf(before - 1) <= LONGEST_LETTER_NAME;
    return isLetterWord(scene, before - 1) && (scene.lengthOf(before - 1) === 1 || !scene.isPlainName(token));
}

/** Between digits, or beside one when recognisers write it for a digit. */
function isInNumber(scene: Scene, entry: number, token: number): boolean {
    if (scene.isCapitalised(token) && !scene.beginsSentence(entry, token)) return false;
    const before = isNumber(scene, entry, token - 1);
    const behind = isNumber(scene, entry, token + 1) || isMisheard(scene, entry, token + 1);
    return before ? behind || isMisheard(scene, entry, token) : behind && isMisheard(scene, entry, token);
}

/** One of several letters and digits that follow one another: of words that are names, too, it takes three. */
function isInCode(scene: Scene, entry: number, token: number): boolean {
    let words = 1;
    for (const step of [-1, 1]) {
        for (let at = next(scene, token, step); isCode(scene, entry, at); at = next(scene, at, step)) {
            words += 1;
            if (words > 2 || !scene.isPlainName(at)) return true;
        }
    }
    return false;
}

/** A digit or a letter of something that is spelled. */
function isCode(scene: Scene, entry: number, token: number): boolean {
    if (isNumber(scene, entry, token)) return true;
    if (!isIn(scene, entry, token) || !isLetterWord(scene, token)) return false;
    return !scene.isPossessive(token) && !scene.has(token, NameBit.Common);
}

/** A spoken number, or "double". */
export function isNumberWord(scene: Scene, token: number): boolean {
    const meaning = scene.tokens.meaning[token] ?? 0;
    return (
        scene.isWord(token) &&
        ((LEXICON.number[meaning] ?? -1) >= 0 || ((LEXICON.senses[meaning] ?? 0) & Sense.Repeat) !== 0) &&
        ((LEXICON.senses[meaning] ?? 0) & Sense.Misheard) === 0
    );
}

function isNumber(scene: Scene, entry: number, token: number): boolean {
    if (!isIn(scene, entry, token)) return false;
    return scene.tokens.kind[token] === TokenKind.Digits || isNumberWord(scene, token);
}

function isMisheard(scene: Scene, entry: number, token: number): boolean {
    if (!isIn(scene, entry, token) || !scene.isWord(token)) return false;
    return ((LEXICON.senses[scene.tokens.meaning[token] ?? 0] ?? 0) & Sense.Misheard) !== 0;
}

function isIn(scene: Scene, entry: number, token: number): boolean {
    return token >= scene.from(entry) && token < scene.to(entry);
}

/** The token that a step leads to, over at most two commas, hyphens and fillers. */
function next(scene: Scene, token: number, step: number): number {
    let at = token + step;
    for (let skipped = 0; skipped < 2; skipped += 1) {
        if (!scene.isSign(at, ',') && !scene.isSign(at, '-') && !BETWEEN.has(scene.tokens.value[at] ?? 0)) break;
        at += step;
    }
    return at;
}
