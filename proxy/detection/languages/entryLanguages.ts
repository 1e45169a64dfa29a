import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isChinese, Script, scriptOf } from './script.ts';

/** ISO 639-2 for a language that is none of those we cover. */
export const UNCOVERED = 'und';

/** What an entry's own words say of its language. */
interface Evidence {
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
}

const LANGUAGES = LEXICON.languages.length;
const JAPANESE = LEXICON.languages.indexOf('ja');
const ENGLISH = 0;

/** So much has to speak for a language, and so much more than for the next one. */
const LEAST_SCORE = 1.5;
const LEAST_LEAD = 1.25;
const FEWEST_WORDS = 6;
/** Of a text in a language we cover more of its words than this are common in it. */
const LEAST_COMMON = 0.2;
const FEWEST_LETTERS = 4;
/** Code units below are ASCII. */
const FIRST_OTHER = 0x80;

/** The languages of a conversation's entries. */
export interface EntryLanguages {
    /** By entry: ISO 639-1, `UNCOVERED`, or null when it is too short to tell. */
    readonly told: readonly (string | null)[];
    /** By entry: the place in the lexicon's languages of that in which its words are read. */
    readonly readAs: Uint8Array;
}

/** Tells the languages of a conversation's entries by their words; one that is too short is read in the language of those around it. */
export function languagesOfEntries(tokens: Tokens): EntryLanguages {
    const entries = tokens.texts.length;
    const told = new Array<string | null>(entries).fill(null);
    const readAs = new Uint8Array(entries);
    const main = mainLanguage(tokens);
    const evidence = noEvidence();
    for (let entry = 0; entry < entries; entry += 1) {
        clear(evidence);
        gather(evidence, tokens, entry);
        const own = ownLanguage(evidence, main);
        told[entry] = own === UNCOVERED ? UNCOVERED : own === null ? null : (LEXICON.languages[own] ?? null);
        readAs[entry] = typeof own === 'number' ? own : main;
    }
    return { told, readAs };
}

/** The language that most words of the conversation speak for. */
function mainLanguage(tokens: Tokens): number {
    const scores = new Float64Array(LANGUAGES);
    for (let token = 0; token < tokens.count; token += 1) {
        if (tokens.kind[token] === TokenKind.Word) addScores(scores, LEXICON.usedIn[tokens.value[token] ?? 0] ?? 0);
    }
    return leader(scores);
}

function noEvidence(): Evidence {
    return {
        scores: new Float64Array(LANGUAGES),
        common: new Uint16Array(LANGUAGES),
        letters: new Int32Array(Object.keys(Script).length),
        words: 0,
        everyday: 0,
        chinese: 0
    };
}

function clear(evidence: Evidence): void {
    evidence.scores.fill(0);
    evidence.common.fill(0);
    evidence.letters.fill(0);
    evidence.words = 0;
    evidence.everyday = 0;
    evidence.chinese = 0;
}

/** Gives the words of entries in other languages than English the meanings that they have there. */
export function readInTheirLanguage(tokens: Tokens, { readAs }: EntryLanguages): void {
    for (const [entry, language] of readAs.entries()) {
        const meanings = LEXICON.meaningIn[language];
        if (language === ENGLISH || !meanings) continue;
        const end = tokens.firstOf[entry + 1] ?? 0;
        for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1) {
            if (tokens.kind[token] === TokenKind.Word) tokens.meaning[token] = meanings[tokens.value[token] ?? 0] ?? 0;
        }
    }
}

function ownLanguage(evidence: Evidence, main: number): number | typeof UNCOVERED | null {
    const { scores, letters, chinese } = evidence;
    const [latin = 0, kana = 0, han = 0, other = 0] = letters;
    if (other >= FEWEST_LETTERS && other > latin + kana + han) return UNCOVERED;
    if (chinese > 0 && kana === 0) return UNCOVERED;
    if (kana + han > latin) return kana > 0 ? JAPANESE : main === JAPANESE || han < FEWEST_LETTERS ? null : JAPANESE;
    const best = leader(scores);
    const score = scores[best] ?? 0;
    if (isStrange(evidence, best)) return UNCOVERED;
    // Where the conversation's own language is nearly as likely, it is that.
    if (best !== main && (scores[main] ?? 0) * LEAST_LEAD >= score) return score < LEAST_SCORE ? null : main;
    return score >= LEAST_SCORE && score >= second(scores, best) * LEAST_LEAD ? best : null;
}

/** Latin letters, and hardly a word that is common in the language that it is likest. */
function isStrange({ words, common, everyday, scores }: Evidence, best: number): boolean {
    if (words < FEWEST_WORDS) return false;
    const known = Math.max(common[best] ?? 0, scores[best] ?? 0, best === ENGLISH ? everyday : 0);
    return known < LEAST_COMMON * words;
}

function gather(evidence: Evidence, tokens: Tokens, entry: number): void {
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
        if (length > 1 && CLASS_OF[code] === CharacterClass.Letter) evidence.words += 1;
        if (id === 0) continue;
        if (((LEXICON.senses[id] ?? 0) & (Sense.Everyday | Sense.Common)) !== 0) evidence.everyday += 1;
        addScores(scores, LEXICON.usedIn[id] ?? 0);
        addCommon(common, LEXICON.commonIn[id] ?? 0);
    }
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

function leader(scores: Float64Array): number {
    let best = 0;
    for (let index = 1; index < scores.length; index += 1) {
        if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
    }
    return best;
}

function second(scores: Float64Array, best: number): number {
    let most = 0;
    for (let index = 0; index < scores.length; index += 1) {
        if (index !== best) most = Math.max(most, scores[index] ?? 0);
    }
    return most;
}
