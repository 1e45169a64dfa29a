import { WordIds } from '../text/wordIds.ts';
import type { Language } from './languages/language.ts';
import { listed, phrasesOf, PLAIN_LETTERS, wordsOf } from './languageWords.ts';
import { Phrases, type Phrase, type PhraseMeaning } from './phrases.ts';
import { Sense } from './sense.ts';
import { traitsOf } from './wordTrait.ts';
import { languagesOf, mark, meaningsOf, targetsOf, type WordUse } from './wordUse.ts';

/** More words of one sense: names, towns. */
export interface Gazetteer {
    /** A `Sense`; 0 when the words are parts of phrases only, and mean nothing by themselves. */
    readonly sense: number;
    /** Blanks or line breaks part them. */
    readonly words: string;
}

/**
 * Every word and phrase that recognisers know, looked up by the id that the scanner gives to a spelling. Id 0 has no sense.
 *
 * A spelling that several languages use has one id more for each of them, which holds what it means there: "once" is eleven in Spanish alone. Its
 * own id holds what it means in English or, if English does not use it, in any of the others. `Tokens.meaning` is the id in the entry's language.
 */
export interface Lexicon {
    readonly words: WordIds;
    /** The `Sense` bits of each word. */
    readonly senses: Int32Array;
    /** The value of numbers, repeats, misheard words and ordinals; -1 when a word is none of them. */
    readonly number: Int16Array;
    /** The upper-case code unit of letters, 0 when a word spells none. */
    readonly letter: Uint8Array;
    /** 1 to 12, 0 when a word is no month. */
    readonly month: Uint8Array;
    /** The languages a spelling is common in, as bits by their place in `languages`. */
    readonly commonIn: Uint16Array;
    /** The languages that use a spelling for anything but spelling letters. */
    readonly usedIn: Uint16Array;
    readonly languages: readonly string[];
    /** The id of what a spelling means, by language and id of the spelling. */
    readonly meaningIn: readonly Int32Array[];
    readonly phrases: Phrases;
}

/** Words that recognisers ask for by name (see `idsOf`): possessives, endings of ordinals, what joins numbers and spells letters. */
const PARTICLES =
    's st nd rd th and und et y e en as in for like of wie comme come como u double van de di da quatre vingt vingts soixante dix ' +
    'fois keer vezes volte veces mal die il le ' +
    'number numbers digits code three back reverse signature flip front across sixteen card details long full read passcode text texted message sms ' +
    'sent app received inbox authenticator verification call calling reach ring contact courier driver mobile dial phone phoning account transfer ' +
    'sign beside little charged charge use using put paying comes from pay paid debit passport licence license drivers driving insurance member patient nhs id file have right correct current you';

/** The ids of these words, which blanks part. Throws when the lexicon does not know one: 0 would match every unknown word. */
export function idsOf({ words }: Pick<Lexicon, 'words'>, list: string): ReadonlySet<number> {
    return new Set(
        listed(list).map((word) => {
            const id = words.idOf(word);
            if (id === 0) throw new Error(`The lexicon does not know the word "${word}": add it to its particles`);
            return id;
        })
    );
}

/** Builds the lexicon of these languages, English first, and word lists; done once, when the module loads. */
export function lexiconOf(languages: readonly Language[], gazetteers: readonly Gazetteer[]): Lexicon {
    const phrases = languages.map(phrasesOf);
    const plain = languages.map((language, index) => [
        ...wordsOf(language),
        ...(phrases[index] ?? []).flatMap((phrase) => phrase.words)
    ]);
    const spelling = languages.map(({ letters }) => [...PLAIN_LETTERS, ...Object.keys(letters)]);
    const words = new WordIds([
        ...listed(PARTICLES),
        ...plain.flat(),
        ...spelling.flat(),
        ...gazetteers.flatMap((list) => listed(list.words))
    ]);
    const count = words.spellings.length;
    const use: WordUse = {
        usedIn: new Uint16Array(count),
        spelledIn: new Uint16Array(count),
        listed: new Int32Array(count)
    };
    for (const [index, list] of plain.entries()) mark(use.usedIn, words, list, index);
    for (const [index, list] of spelling.entries()) mark(use.spelledIn, words, list, index);
    for (const { sense, words: list } of gazetteers) {
        for (const word of listed(list)) add(use.listed, words.idOf(word), sense);
    }
    const meanings = meaningsOf(use, languages.length);
    const lexicon: Lexicon = {
        words,
        senses: new Int32Array(meanings.count),
        number: new Int16Array(meanings.count).fill(-1),
        letter: new Uint8Array(meanings.count),
        month: new Uint8Array(meanings.count),
        commonIn: new Uint16Array(count),
        usedIn: use.usedIn,
        languages: languages.map(({ code }) => code),
        meaningIn: meanings.meaningIn,
        phrases: new Phrases(
            phrases.flatMap((list, index) =>
                list.map(({ words: spelled, meaning }): Phrase => {
                    const ids = spelled.map((word) => words.idOf(word));
                    const within = isNaming(meaning) ? languagesOf(ids, index, use, languages.length) : 1 << index;
                    return { words: ids, meaning, within };
                })
            ),
            count
        )
    };
    for (const [index, language] of languages.entries()) {
        mark(lexicon.commonIn, words, listed(language.common), index);
        addLanguage(lexicon, language, (word) => targetsOf(words.idOf(word), index, use, meanings));
    }
    for (const ids of meanings.meaningIn) {
        for (let id = 1; id < count; id += 1) {
            const target = ids[id] ?? id;
            lexicon.senses[target] = (lexicon.senses[target] ?? 0) | (use.listed[id] ?? 0);
        }
    }
    words.describe(
        Int32Array.from({ length: count }, (_, id) =>
            traitsOf(lexicon.senses[id] ?? 0, use.usedIn[id] ?? 0, lexicon.phrases.opensIn(id))
        ),
        Sense.Unit | Sense.Pair | Sense.Tens
    );
    return lexicon;
}

/** People say what a value is in the words of another language too; they hesitate and answer in their own. */
function isNaming({ kind }: PhraseMeaning): boolean {
    return kind === 'topic' || kind === 'hint' || kind === 'separator';
}

/** The ids that hold what a word means. */
type Targets = (word: string) => readonly number[];

function addLanguage(lexicon: Lexicon, language: Language, targets: Targets): void {
    const addWords = (sense: Sense, list: string): void => {
        for (const word of listed(list)) for (const id of targets(word)) add(lexicon.senses, id, sense);
    };
    const addNumbers = (numbers: Readonly<Record<string, number>>, senseOf: (value: number) => number): void => {
        for (const [word, value] of Object.entries(numbers)) {
            for (const id of targets(word)) {
                if ((lexicon.number[id] ?? -1) < 0) lexicon.number[id] = value;
                add(lexicon.senses, id, senseOf(value));
            }
        }
    };
    const addLetter = (word: string, letter: string): void => {
        for (const id of targets(word)) {
            lexicon.letter[id] = letter.toUpperCase().charCodeAt(0);
            add(lexicon.senses, id, Sense.Letter);
        }
    };
    addNumbers(language.numbers, numberSense);
    addWords(Sense.Hundred, language.hundreds);
    addWords(Sense.Thousand, language.thousands);
    addNumbers(language.repeats, () => Sense.Repeat);
    addNumbers(language.misheard, () => Sense.Misheard);
    addNumbers(language.ordinals, () => Sense.Ordinal);
    for (const letter of PLAIN_LETTERS) addLetter(letter, letter);
    for (const [word, letter] of Object.entries(language.letters)) addLetter(word, letter);
    for (const [word, month] of Object.entries(language.months)) {
        for (const id of targets(word)) {
            lexicon.month[id] = month;
            add(lexicon.senses, id, Sense.Month);
        }
    }
    addWords(Sense.Weekday, language.weekdays);
    addWords(Sense.Title, language.titles);
    addWords(Sense.Street, language.streets);
    addWords(Sense.Dwelling, language.dwellings);
    addWords(Sense.Currency, language.currencies);
    addWords(Sense.TimeUnit, language.timeUnits);
    addWords(Sense.Measure, language.measures);
    addWords(Sense.Common, language.common);
}

function numberSense(value: number): number {
    if (value < 10) return Sense.Unit;
    return (value >= 20 && value < 100 && value % 10 === 0) || (value >= 100 && value % 100 === 0)
        ? Sense.Tens
        : Sense.Pair;
}

function add(bits: Int32Array, id: number, bit: number): void {
    bits[id] = (bits[id] ?? 0) | bit;
}
