import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind } from '../text/tokens.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

/** A letter's name is at most so long ("es", "tee"). */
const LONGEST_LETTER_NAME = 3;
const THEN = LEXICON.words.idOf('then');

/** A name that spells a letter or stands inside a number: "s like sam", "Juliet, one four five", what a recogniser made of "seven". */
export function spellsOrCounts(scene: Scene, entry: number, token: number): boolean {
    const before = previous(scene, entry, token);
    if (isLetterWord(scene, token)) {
        if (isCode(scene, entry, following(scene, entry, token + 1))) return true;
        if (isCode(scene, entry, before)) return true;
    }
    return isExplanation(scene, entry, token) || isInNumber(scene, entry, token, before);
}

/** A word of a spelling alphabet right before a digit or another one: "Romeo zero". */
export function opensCode(scene: Scene, entry: number, token: number): boolean {
    return isLetterWord(scene, token) && isCode(scene, entry, token + 1);
}

/** A word of a spelling alphabet, in the language of its entry, or a letter. */
export function isLetterWord({ tokens }: Scene, token: number): boolean {
    return tokens.kind[token] === TokenKind.Word && (LEXICON.letter[tokens.meaning[token] ?? 0] ?? 0) > 0;
}

/** "S as in", "es like", "D de". */
function isExplanation(scene: Scene, entry: number, token: number): boolean {
    const before = token - 1;
    if (before <= scene.from(entry) || !scene.has(before, NameBit.Spelling)) return false;
    const asIn = scene.folded(before) === 'in' && scene.folded(before - 1) === 'as';
    if (asIn) return true;
    const word = scene.folded(before);
    if (word === 'like' || (word === 'for' && !scene.has(before - 1, NameBit.Common)))
        return scene.isWord(before - 1) && scene.lengthOf(before - 1) <= LONGEST_LETTER_NAME;
    return isLetterWord(scene, before - 1) && (scene.lengthOf(before - 1) === 1 || !scene.isPlainName(token));
}

/** Between digits, or behind two of them. */
function isInNumber(scene: Scene, entry: number, token: number, before: number): boolean {
    if (!isNumber(scene, entry, before) || scene.isCapitalised(token)) return false;
    const next = token + 1;
    if (next < scene.to(entry) && (isNumber(scene, entry, next) || isMisheard(scene, next))) return true;
    return isNumber(scene, entry, before - 1) && scene.lengthOf(token) <= LONGEST_MISHEARD;
}

const LONGEST_MISHEARD = 5;

/** A digit or a letter of something that is spelled. */
function isCode(scene: Scene, entry: number, token: number): boolean {
    if (isNumber(scene, entry, token)) return true;
    if (!isIn(scene, entry, token) || !isLetterWord(scene, token)) return false;
    if (scene.isPossessive(token) || scene.has(token, NameBit.Common)) return false;
    return !scene.isPlainName(token) || isNumber(scene, entry, token + 1) || scene.lengthOf(token + 1) === 1;
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

function isMisheard({ tokens }: Scene, token: number): boolean {
    return ((LEXICON.senses[tokens.meaning[token] ?? 0] ?? 0) & Sense.Misheard) !== 0;
}

function isIn(scene: Scene, entry: number, token: number): boolean {
    return token >= scene.from(entry) && token < scene.to(entry);
}

/** The token before, without a comma or a hyphen. */
function previous(scene: Scene, entry: number, token: number): number {
    const before = token - 1;
    return before > scene.from(entry) && (scene.isSign(before, ',') || scene.isSign(before, '-')) ? before - 1 : before;
}

/** The token itself, or the one behind commas and "then". */
function following(scene: Scene, entry: number, token: number): number {
    let at = token;
    while (at < scene.to(entry) && at < token + 3) {
        const skipped = scene.isSign(at, ',') || scene.isSign(at, '-') || scene.tokens.value[at] === THEN;
        if (!skipped) break;
        at += 1;
    }
    return at;
}
