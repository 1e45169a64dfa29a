import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { NameBit } from './nameBits.ts';
import type { Scene, TokenSpan } from './scene.ts';
import { Signs } from './signs.ts';

/** A name spelled letter by letter. */
export interface Spelling extends TokenSpan {
    /** Its letters, folded. */
    readonly letters: string;
    /** How many of them were explained: "p as in papa". */
    readonly explained: number;
}

const AS = LEXICON.words.idOf('as');
const IN = LEXICON.words.idOf('in');
const DOUBLE = LEXICON.words.idOf('double');
const TWO = idsOf(LEXICON, 'doppel doppelt dubbel dubbele doble doppia doppio duplo deux zwei zwo dos due dois twee');
/** Behind "I". */
const SPEAKS_OF_ITSELF: ReadonlySet<string> = new Set(
    'see got get have think guess believe hope will was can know mean'.split(' ')
);
const MOST_BETWEEN = 2;
/** No name is longer; what goes on behind is read as another. */
const MOST_LETTERS = 32;

/** Reads the letters that are spelled from a token on; `first` is the token itself. */
export function readSpelling(scene: Scene, entry: number, first: number, readLetter = letterAt): Spelling | null {
    const limit = scene.to(entry);
    let letters = '';
    let explained = 0;
    let end = first;
    let at = first;
    while (at < limit && letters.length < MOST_LETTERS) {
        const isDouble = scene.isWord(at) && at + 1 < limit && doubles(scene.tokens.value[at] ?? 0, letters);
        const letter = readLetter(scene, isDouble ? at + 1 : at);
        if (letter === '' || (letter === 'i' && isSpeaker(scene, at, limit))) break;
        letters += isDouble ? letter + letter : letter;
        end = isDouble ? at + 2 : at + 1;
        const explanation = explanationEnd(scene, end, limit, letter);
        if (explanation > end) explained += 1;
        end = explanation;
        at = behindSeparators(scene, end, limit);
    }
    return letters.length < 2 ? null : { first, end, letters, explained };
}

/** "Double", and the "deux" of "deux R" behind another letter. */
function doubles(word: number, letters: string): boolean {
    return word === DOUBLE || (letters !== '' && TWO.has(word));
}

/** A letter that stands alone. */
export function letterAt(scene: Scene, token: number): string {
    if (!scene.isWord(token) || scene.lengthOf(token) !== 1) return '';
    const letter = LEXICON.letter[scene.tokens.value[token] ?? 0] ?? 0;
    return letter === 0 ? '' : String.fromCharCode(letter).toLowerCase();
}

/** A letter that stands alone, or a word of a spelling alphabet. */
export function letterOrWordAt(scene: Scene, token: number): string {
    if (scene.isPossessive(token)) return '';
    const letter = scene.isWord(token) ? (LEXICON.letter[scene.tokens.value[token] ?? 0] ?? 0) : 0;
    return letter === 0 ? '' : String.fromCharCode(letter).toLowerCase();
}

/** "N C, I see": what goes on behind the letters. */
function isSpeaker(scene: Scene, token: number, limit: number): boolean {
    return token + 1 < limit && scene.isWord(token + 1) && SPEAKS_OF_ITSELF.has(scene.folded(token + 1));
}

/** Behind "as in papa", "for papa", "wie Paula". */
function explanationEnd(scene: Scene, from: number, limit: number, letter: string): number {
    const word = scene.isWord(from) ? scene.tokens.value[from] : 0;
    let at = from;
    if (word === AS) at += scene.tokens.value[at + 1] === IN ? 2 : 1;
    else if (word !== IN && scene.has(from, NameBit.Spelling)) at += 1;
    else return from;
    if (at >= limit || !scene.isWord(at) || scene.lengthOf(at) < 2) return from;
    return scene.folded(at).startsWith(letter) ? at + 1 : from;
}

function behindSeparators(scene: Scene, from: number, limit: number): number {
    let at = from;
    while (at < limit && at < from + MOST_BETWEEN && scene.isOneOf(at, Signs.PartsLetters)) at += 1;
    return at;
}
