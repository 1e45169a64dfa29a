import type { EntryTraits } from '../entry/entryTraits.ts';
import { LEXICON } from '../lexicon/known.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { gather, leader, mainLanguage, noEvidence, second, type Evidence } from './evidence.ts';

/** ISO 639-2 for a language that is none of those we cover. */
export const UNCOVERED = 'und';

const JAPANESE = LEXICON.languages.indexOf('ja');
const ENGLISH = 0;

/** So much has to speak for a language, and so much more than for the next one. */
const LEAST_SCORE = 1.5;
const LEAST_LEAD = 1.25;
const FEWEST_WORDS = 6;
/** Of a text in a language we cover more of its words than this are common in it. */
const LEAST_COMMON = 0.2;
const FEWEST_LETTERS = 4;
/** Names may have a letter that their text's language has not; of words, so many have not. */
const FEWEST_FOREIGN = 2;
const LEAST_FOREIGN = 0.25;

/** The languages of a conversation's entries. */
export interface EntryLanguages {
    /** By entry: the place in the lexicon's languages of that in which its words are read. */
    readonly readAs: Uint8Array;
    /** The language of most words of the conversation, by its place. */
    readonly main: number;
    /** Whether any entry is in a language that is not covered. */
    readonly someUncovered: boolean;
}

/** Tells the languages of a conversation's entries by their words; one that is too short is read in the language of those around it. */
export function languagesOfEntries(
    tokens: Tokens,
    { plain, arePlain, isEnglish }: Pick<EntryTraits, 'plain' | 'arePlain' | 'isEnglish'>
): EntryLanguages {
    const entries = tokens.texts.length;
    const readAs = new Uint8Array(entries);
    if (arePlain) return { readAs, main: ENGLISH, someUncovered: false };
    const main = isEnglish ? ENGLISH : mainLanguage(tokens);
    let someUncovered = false;
    for (let entry = 0; entry < entries; entry += 1) {
        if (main === ENGLISH && plain[entry] === 1) continue;
        const own = ownLanguage(tokens, entry, main);
        if (own === UNCOVERED) someUncovered = true;
        readAs[entry] = typeof own === 'number' ? own : main;
    }
    return { readAs, main, someUncovered };
}

/** Gives the words of entries in other languages than English the meanings that they have there. */
export function readInTheirLanguage(tokens: Tokens, { readAs }: EntryLanguages): void {
    for (let entry = 0; entry < readAs.length; entry += 1) {
        const language = readAs[entry] ?? ENGLISH;
        const meanings = LEXICON.meaningIn[language];
        if (language === ENGLISH || !meanings) continue;
        const end = tokens.firstOf[entry + 1] ?? 0;
        for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1) {
            if (tokens.kind[token] === TokenKind.Word) tokens.meaning[token] = meanings[tokens.value[token] ?? 0] ?? 0;
        }
    }
}

const evidence = noEvidence();

/** The language that an entry is in: its place, `UNCOVERED`, or null when it is too short to tell. */
export function ownLanguage(tokens: Tokens, entry: number, main: number): number | typeof UNCOVERED | null {
    gather(evidence, tokens, entry);
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

/** Latin letters, some of which no language that is covered has, or hardly a word that is common in the language that it is likest. */
function isStrange({ words, common, everyday, scores, foreign }: Evidence, best: number): boolean {
    if (foreign >= FEWEST_FOREIGN && foreign >= LEAST_FOREIGN * words) return true;
    if (words < FEWEST_WORDS) return false;
    const known = Math.max(common[best] ?? 0, scores[best] ?? 0, best === ENGLISH ? everyday : 0);
    return known < LEAST_COMMON * words;
}
