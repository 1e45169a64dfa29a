import type { Topic } from '../topic.ts';

/** The words of one language that recognisers need. Spellings are folded by the scanner: case, accents and apostrophes do not matter. */
export interface Language {
    /** ISO 639-1. */
    readonly code: string;
    /** Every whole number that is one word: those below a hundred, zero ("oh" too), "duecento", "mil", "neunzehnhundertzwei" where they are. */
    readonly numbers: Readonly<Record<string, number>>;
    /** Words for a hundred and a thousand. */
    readonly hundreds: string;
    readonly thousands: string;
    /** "Double" 2, "triple" 3. */
    readonly repeats: Readonly<Record<string, number>>;
    /** What recognisers write for a digit. */
    readonly misheard: Readonly<Record<string, number>>;
    /** Names of letters and words of spelling alphabets. */
    readonly letters: Readonly<Record<string, string>>;
    readonly ordinals: Readonly<Record<string, number>>;
    readonly months: Readonly<Record<string, number>>;
    /** Words by their sense; blanks part them. */
    readonly weekdays: string;
    readonly titles: string;
    readonly streets: string;
    readonly dwellings: string;
    readonly currencies: string;
    readonly timeUnits: string;
    readonly measures: string;
    /** The most frequent words: they tell the language, and that a word names nothing. */
    readonly common: string;
    /** Phrases of one or more words; commas part them, here and below. */
    readonly fillers: string;
    readonly corrections: string;
    readonly acknowledgements: string;
    /** Spoken separators by the sign they stand for: "dash", "dot", "at". */
    readonly separators: Readonly<Record<string, string>>;
    /** Phrases that say what the value beside them is. */
    readonly topics: Readonly<Partial<Record<Topic, string>>>;
    /** Words that say it only where no phrase of `topics` says otherwise ("card", "code"). */
    readonly hints: Readonly<Partial<Record<Topic, string>>>;
    /** Phrases that ask for what they name, and that merely talk about it. Where a language lists none, everything is taken for a request. */
    readonly requests?: string;
    readonly mentions?: string;
    /** Phrases that introduce a person's name after them ("my name is", "this is"). */
    readonly introductions: string;
    /** Words that lose their vowel before another and are written together with it ("l" of "l'adresse"). */
    readonly elisions?: string;
    /** Words of its phrases, spelled without it, that may have an apostrophe before their last letter ("thats"). */
    readonly contractions?: string;
}
