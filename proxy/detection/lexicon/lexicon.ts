import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import { tokenise } from '../text/tokenise.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { WordIds } from '../text/wordIds.ts';
import type { Language } from './languages/language.ts';
import { Phrases, type Phrase, type PhraseMeaning } from './phrases.ts';
import { Sense } from './sense.ts';
import type { Topic } from './topic.ts';

/** More words of one sense: names, towns. */
export interface Gazetteer {
    readonly sense: Sense;
    /** Blanks or line breaks part them. */
    readonly words: string;
}

/** Every word and phrase that recognisers know, looked up by the id that the scanner gives to a word. Id 0 has no sense. */
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
    /** The languages a word is common in, as bits by their place in `languages`. */
    readonly commonIn: Uint16Array;
    readonly languages: readonly string[];
    readonly phrases: Phrases;
}

/** Words that recognisers ask for by name (see `idsOf`): possessives, endings of ordinals, what joins numbers and spells letters. */
const PARTICLES = 's st nd rd th and und et y e en as in for like of wie comme come como u double';

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

/** Builds the lexicon of these languages and word lists; done once, when the module loads. */
export function lexiconOf(languages: readonly Language[], gazetteers: readonly Gazetteer[]): Lexicon {
    const phrases = languages.flatMap(phrasesOf);
    const words = new WordIds([
        ...listed(PARTICLES),
        ...languages.flatMap(wordsOf),
        ...phrases.flatMap(({ text }) => wordsIn(text)),
        ...gazetteers.flatMap((list) => listed(list.words))
    ]);
    const size = words.spellings.length;
    const lexicon: Lexicon = {
        words,
        senses: new Int32Array(size),
        number: new Int16Array(size).fill(-1),
        letter: new Uint8Array(size),
        month: new Uint8Array(size),
        commonIn: new Uint16Array(size),
        languages: languages.map(({ code }) => code),
        phrases: new Phrases(
            phrases.map(({ text, meaning }): Phrase => ({
                words: wordsIn(text).map((word) => words.idOf(word)),
                meaning
            })),
            size
        )
    };
    for (const [index, language] of languages.entries()) addLanguage(lexicon, language, index);
    for (const { sense, words: list } of gazetteers) addSense(lexicon, sense, listed(list));
    return lexicon;
}

function addLanguage(lexicon: Lexicon, language: Language, index: number): void {
    for (const [word, value] of Object.entries(language.numbers)) {
        addNumber(lexicon, word, value, numberSense(value));
    }
    addSense(lexicon, Sense.Hundred, listed(language.hundreds));
    addSense(lexicon, Sense.Thousand, listed(language.thousands));
    for (const [word, value] of Object.entries(language.repeats)) addNumber(lexicon, word, value, Sense.Repeat);
    for (const [word, value] of Object.entries(language.misheard)) addNumber(lexicon, word, value, Sense.Misheard);
    for (const [word, value] of Object.entries(language.ordinals)) addNumber(lexicon, word, value, Sense.Ordinal);
    for (const [word, letter] of Object.entries(language.letters)) {
        lexicon.letter[lexicon.words.idOf(word)] = letter.toUpperCase().charCodeAt(0);
        addSense(lexicon, Sense.Letter, [word]);
    }
    for (const [word, month] of Object.entries(language.months)) {
        lexicon.month[lexicon.words.idOf(word)] = month;
        addSense(lexicon, Sense.Month, [word]);
    }
    addSense(lexicon, Sense.Weekday, listed(language.weekdays));
    addSense(lexicon, Sense.Title, listed(language.titles));
    addSense(lexicon, Sense.Street, listed(language.streets));
    addSense(lexicon, Sense.Dwelling, listed(language.dwellings));
    addSense(lexicon, Sense.Currency, listed(language.currencies));
    addSense(lexicon, Sense.TimeUnit, listed(language.timeUnits));
    addSense(lexicon, Sense.Measure, listed(language.measures));
    for (const word of listed(language.common)) {
        const id = lexicon.words.idOf(word);
        lexicon.commonIn[id] = (lexicon.commonIn[id] ?? 0) | (1 << index);
    }
    addSense(lexicon, Sense.Common, listed(language.common));
}

function numberSense(value: number): Sense {
    if (value < 10) return Sense.Unit;
    return value >= 20 && value % 10 === 0 ? Sense.Tens : Sense.Pair;
}

function addNumber(lexicon: Lexicon, word: string, value: number, sense: Sense): void {
    const id = lexicon.words.idOf(word);
    if ((lexicon.number[id] ?? -1) < 0) lexicon.number[id] = value;
    addSense(lexicon, sense, [word]);
}

function addSense(lexicon: Lexicon, sense: Sense, words: readonly string[]): void {
    for (const word of words) {
        const id = lexicon.words.idOf(word);
        if (id > 0) lexicon.senses[id] = (lexicon.senses[id] ?? 0) | sense;
    }
}

interface SpelledPhrase {
    readonly text: string;
    readonly meaning: PhraseMeaning;
}

function phrasesOf(language: Language): readonly SpelledPhrase[] {
    const plain = (texts: string, meaning: PhraseMeaning): readonly SpelledPhrase[] =>
        phrasesIn(texts).map((text) => ({ text, meaning }));
    return [
        ...plain(language.fillers, { kind: 'filler' }),
        ...plain(language.corrections, { kind: 'correction' }),
        ...plain(language.acknowledgements, { kind: 'acknowledgement' }),
        ...plain(language.introductions, { kind: 'introduction' }),
        ...Object.entries(language.separators).flatMap(([sign, texts]) => plain(texts, { kind: 'separator', sign })),
        ...about(language.topics, 'topic'),
        ...about(language.hints, 'hint')
    ];
}

function about(table: Language['topics'], kind: 'topic' | 'hint'): readonly SpelledPhrase[] {
    return Object.entries(table).flatMap(([topic, texts]) =>
        phrasesIn(texts).map((text) => ({ text, meaning: { kind, topic: topic as Topic } }))
    );
}

function wordsOf(language: Language): readonly string[] {
    const { numbers, repeats, misheard, letters, ordinals, months } = language;
    return [
        ...[numbers, repeats, misheard, letters, ordinals, months].flatMap((table) => Object.keys(table)),
        ...[
            language.hundreds,
            language.thousands,
            language.weekdays,
            language.titles,
            language.streets,
            language.dwellings,
            language.currencies,
            language.timeUnits,
            language.measures,
            language.common
        ].flatMap(listed)
    ];
}

function listed(words: string): readonly string[] {
    return words.split(/\s+/).filter((word) => word !== '');
}

function phrasesIn(phrases: string): readonly string[] {
    return phrases.split(',').map((phrase) => phrase.trim());
}

const NO_WORDS = new WordIds([]);

/** The words of a phrase, cut exactly as the scanner cuts a text; a phrase in a script without spaces is one word. */
function wordsIn(phrase: string): readonly string[] {
    const tokens = tokenise([phrase], NO_WORDS);
    const words: string[] = [];
    for (let token = 0; token < tokens.count; token += 1) {
        if (tokens.kind[token] !== TokenKind.Word) continue;
        const word = phrase.slice(tokens.start[token], tokens.end[token]);
        const last = words.at(-1);
        const goesOn = tokens.gap[token] === Gap.None && CLASS_OF[word.charCodeAt(0)] === CharacterClass.Ideograph;
        if (goesOn && last !== undefined) words[words.length - 1] = last + word;
        else words.push(word);
    }
    return words;
}
