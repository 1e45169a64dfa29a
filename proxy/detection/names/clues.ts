import { LEXICON } from '../lexicon/known.ts';
import { CUE_PHRASES, introduces, isPrompt, SPEAKING_PHRASES } from './cues.ts';
import { SAYINGS, TITLES, WHO } from './japaneseNames.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { tellingWords } from './tellingWords.ts';

/** What a word says of whether its entry may hold a name, as bits. */
export const Clue = {
    Given: 1 << 0,
    Family: 1 << 1,
    /** A name that is nothing else. */
    Plain: 1 << 2,
    Common: 1 << 3,
    /** No list knows it. */
    Unknown: 1 << 4,
    Title: 1 << 5,
    /** Stands in questions for names. */
    Asks: 1 << 6,
    /** Stands behind a name in Japanese, or asks for one. */
    Japanese: 1 << 7,
    /** Ends a cue behind which any word is a name. */
    EndsIntroduction: 1 << 8,
    /** May stand between a cue and a name. */
    Skipped: 1 << 9,
    /** "Speaking", "here". */
    Speaker: 1 << 10,
    /** Begins what somebody who speaks says behind a name: "on the line". */
    OpensSpeaking: 1 << 11,
    /** May go on after a name. */
    Follower: 1 << 12,
    Particle: 1 << 13,
    SelfDescription: 1 << 14,
    /** "Will", "can": only a name behind "I'm". */
    Question: 1 << 15,
    /** "I'm", "am". */
    Self: 1 << 16,
    /** Between letters that are spelled: "as in". */
    Spelling: 1 << 17,
    /** One letter, or a word for one in some language, or "double". */
    Letter: 1 << 18,
    /** Ends a cue. */
    EndsCue: 1 << 19,
    /** Stands in cues behind which any word is a name. */
    Introduces: 1 << 20
} as const;
export type Clue = (typeof Clue)[keyof typeof Clue];

const SKIPPED = NameBit.Title | NameBit.Filler | NameBit.Copula | NameBit.Particle;
const SAME: readonly (readonly [NameBit, Clue])[] = [
    [NameBit.Given, Clue.Given],
    [NameBit.Family, Clue.Family],
    [NameBit.Common, Clue.Common],
    [NameBit.Unknown, Clue.Unknown],
    [NameBit.Title, Clue.Title],
    [NameBit.Speaker, Clue.Speaker],
    [NameBit.Follower, Clue.Follower],
    [NameBit.Particle, Clue.Particle],
    [NameBit.SelfDescription, Clue.SelfDescription],
    [NameBit.Question, Clue.Question],
    [NameBit.Spelling, Clue.Spelling],
    [NameBit.Letter, Clue.Letter]
];

/** The clues of each word of the lexicon by its id. */
export const CLUES: Int32Array = cluesOfAll();

function cluesOfAll(): Int32Array {
    const clues = NAME_BITS.map(cluesOf);
    for (const word of tellingWords(CUE_PHRASES.filter(({ meaning }) => isPrompt(meaning))))
        mark(clues, word, Clue.Asks);
    for (const word of tellingWords(CUE_PHRASES.filter(({ meaning }) => introduces(meaning))))
        mark(clues, word, Clue.Introduces);
    for (const { words, meaning } of CUE_PHRASES) {
        if (!isPrompt(meaning)) mark(clues, words.at(-1) ?? 0, Clue.EndsCue);
        if (introduces(meaning)) mark(clues, words.at(-1) ?? 0, Clue.EndsIntroduction);
    }
    for (const { words } of SPEAKING_PHRASES) mark(clues, words[0] ?? 0, Clue.OpensSpeaking);
    mark(clues, LEXICON.words.idOf('it'), Clue.Skipped);
    for (const word of ['im', 'am']) mark(clues, LEXICON.words.idOf(word), Clue.Self);
    for (const ids of [TITLES, SAYINGS, WHO]) for (const id of ids) mark(clues, id, Clue.Japanese);
    for (const [id, spelling] of LEXICON.words.spellings.entries()) {
        if ((LEXICON.letter[id] ?? 0) > 0 || spelling === 'double') mark(clues, id, Clue.Letter);
    }
    return clues;
}

function cluesOf(bits: number): number {
    let clues = 0;
    for (const [bit, clue] of SAME) if (bits & bit) clues |= clue;
    if (bits & ANY_NAME && !(bits & (NameBit.Everyday | NameBit.Particle))) clues |= Clue.Plain;
    return bits & SKIPPED ? clues | Clue.Skipped : clues;
}

/** In whatever language. */
function mark(clues: Int32Array, word: number, clue: Clue): void {
    if (word === 0) return;
    for (const meaning of new Set([word, ...LEXICON.meaningIn.map((ids) => ids[word] ?? word)]))
        clues[meaning] = (clues[meaning] ?? 0) | clue;
}
