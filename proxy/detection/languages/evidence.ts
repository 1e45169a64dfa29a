import { LEXICON } from '../lexicon/known.ts';
import { EVERYDAY } from '../lexicon/wordTrait.ts';
import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isChinese, Script, scriptOf } from './script.ts';

const LANGUAGES = LEXICON.languages.length;

/** Code units below are ASCII. */
export const FIRST_OTHER = 0x80;

/** What the words of an entry say of its language. */
export interface Evidence {
    /** For each language of the lexicon, the words that speak for it; a word of several languages counts for each in part. */
    readonly scores: Float64Array;
    /** Words that are in every text of a language, by language. */
    readonly common: Uint16Array;
    /** Letters by `Script`. */
    readonly letters: Int32Array;
    /** Words of two letters and more. */
    words: number;
    everyday: number;
    chinese: number;
    /** Words with a Latin letter that no language of the lexicon has. */
    foreign: number;
}

/** Room for the evidence of one entry after the other. */
export function noEvidence(): Evidence {
    return {
        scores: new Float64Array(LANGUAGES),
        common: new Uint16Array(LANGUAGES),
        letters: new Int32Array(Object.keys(Script).length),
        words: 0,
        everyday: 0,
        chinese: 0,
        foreign: 0
    };
}

/** Puts what the words of an entry say in place of what is there. */
export function gather(evidence: Evidence, tokens: Tokens, entry: number): void {
    clear(evidence);
    const { scores, common, letters } = evidence;
    const { kind, start, end: ends, value } = tokens;
    const text = tokens.texts[entry] ?? '';
    const last = tokens.firstOf[entry + 1] ?? 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < last; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        const from = start[token] ?? 0;
        const length = (ends[token] ?? 0) - from;
        const id = value[token] ?? 0;
        const code = text.charCodeAt(from);
        const script = code < FIRST_OTHER ? Script.Latin : scriptOf(code);
        letters[script] = (letters[script] ?? 0) + length;
        if (script === Script.Han && isChinese(text.charAt(from))) evidence.chinese += 1;
        if (script === Script.Latin && hasForeignLetter(text, from, ends[token] ?? 0)) evidence.foreign += 1;
        if (length > 1 && CLASS_OF[code] === CharacterClass.Letter) evidence.words += 1;
        if (id === 0) continue;
        if (((LEXICON.senses[id] ?? 0) & EVERYDAY) !== 0) evidence.everyday += 1;
        addScores(scores, LEXICON.usedIn[id] ?? 0);
        addCommon(common, LEXICON.commonIn[id] ?? 0);
    }
}

/** The language that most words of a whole conversation speak for, by its place in the lexicon. */
export function mainLanguage(tokens: Tokens): number {
    const scores = new Float64Array(LANGUAGES);
    for (let token = 0; token < tokens.count; token += 1) {
        if (tokens.kind[token] === TokenKind.Word) addScores(scores, LEXICON.usedIn[tokens.value[token] ?? 0] ?? 0);
    }
    return leader(scores);
}

/** The language of the highest score; the first of several. */
export function leader(scores: Float64Array): number {
    let best = 0;
    for (let index = 1; index < scores.length; index += 1) {
        if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
    }
    return best;
}

/** The highest score but for that of one language. */
export function second(scores: Float64Array, best: number): number {
    let most = 0;
    for (let index = 0; index < scores.length; index += 1) {
        if (index !== best) most = Math.max(most, scores[index] ?? 0);
    }
    return most;
}

/** Accented letters that are in French, and in none of the other languages that are covered, stand among those of Latin Extended-A. */
const FRENCH = 'ŒœŸ';
const NORDIC = 'ÅåØøÐðÞþÝý';
const LATIN_EXTENDED = 0x100;

function hasForeignLetter(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code < FIRST_OTHER) continue;
        if (code >= LATIN_EXTENDED && code < 0x250 && !FRENCH.includes(text.charAt(at))) return true;
        if (code >= 0x1ea0 && code <= 0x1eff) return true;
        if (NORDIC.includes(text.charAt(at))) return true;
    }
    return false;
}

function clear(evidence: Evidence): void {
    evidence.scores.fill(0);
    evidence.common.fill(0);
    evidence.letters.fill(0);
    evidence.words = 0;
    evidence.everyday = 0;
    evidence.chinese = 0;
    evidence.foreign = 0;
}

/** A word counts for each of its languages, for as much less as there are more of them. */
function addScores(scores: Float64Array, languages: number): void {
    if (languages === 0) return;
    if ((languages & (languages - 1)) === 0) {
        const only = 31 - Math.clz32(languages);
        scores[only] = (scores[only] ?? 0) + 1;
        return;
    }
    const share = 1 / bitsOf(languages);
    for (let rest = languages; rest !== 0; rest &= rest - 1) {
        const index = 31 - Math.clz32(rest & -rest);
        scores[index] = (scores[index] ?? 0) + share;
    }
}

function addCommon(common: Uint16Array, languages: number): void {
    for (let rest = languages; rest !== 0; rest &= rest - 1) {
        const index = 31 - Math.clz32(rest & -rest);
        common[index] = (common[index] ?? 0) + 1;
    }
}

function bitsOf(mask: number): number {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
    return bits;
}
