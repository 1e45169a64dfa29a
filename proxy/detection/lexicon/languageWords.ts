import { CharacterClass, CLASS_OF } from '../text/characters.ts';
import { tokenise } from '../text/tokenise.ts';
import { Gap, TokenKind, Tokens } from '../text/tokens.ts';
import { WordIds } from '../text/wordIds.ts';
import type { Language } from './languages/language.ts';
import type { PhraseMeaning } from './phrases.ts';
import type { Topic } from './topic.ts';

/** A phrase as the words that the scanner cuts it into. */
export interface SpelledPhrase {
    readonly words: readonly string[];
    readonly meaning: PhraseMeaning;
}

/** The letters that people of every language spell by themselves. */
export const PLAIN_LETTERS: readonly string[] = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/** The words of a list that blanks part. */
export function listed(words: string): readonly string[] {
    return words.split(/\s+/).filter((word) => word !== '');
}

/** The words of a language's lists and tables, but for those that spell letters. */
export function wordsOf(language: Language): readonly string[] {
    const { numbers, repeats, misheard, ordinals, months } = language;
    return [
        ...[numbers, repeats, misheard, ordinals, months].flatMap((table) => Object.keys(table)),
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

/** The phrases of a language; those of its topics also with the articles and prepositions that it joins to them. */
export function phrasesOf(language: Language): readonly SpelledPhrase[] {
    const shortened = listed(language.contractions ?? '');
    const elisions = listed(language.elisions ?? '');
    const plain = (texts: string, meaning: PhraseMeaning): readonly SpelledPhrase[] =>
        phrasesIn(texts)
            .flatMap((text) => contracted(text, shortened))
            .map((text) => ({ words: wordsIn(text), meaning }));
    const about = (table: Language['topics'], kind: 'topic' | 'hint'): readonly SpelledPhrase[] =>
        Object.entries(table).flatMap(([topic, texts]) =>
            phrasesIn(texts)
                .flatMap((text) => elided(text, elisions))
                .flatMap((text) => contracted(text, shortened))
                .map((text) => ({ words: wordsIn(text), meaning: { kind, topic: topic as Topic } }))
        );
    return [
        ...plain(language.fillers, { kind: 'filler' }),
        ...plain(language.corrections, { kind: 'correction' }),
        ...plain(language.acknowledgements, { kind: 'acknowledgement' }),
        ...plain(language.introductions, { kind: 'introduction' }),
        ...plain(language.requests ?? '', { kind: 'request' }),
        ...plain(language.mentions ?? '', { kind: 'mention' }),
        ...Object.entries(language.separators).flatMap(([sign, texts]) => plain(texts, { kind: 'separator', sign })),
        ...about(language.topics, 'topic'),
        ...about(language.hints, 'hint')
    ];
}

function phrasesIn(phrases: string): readonly string[] {
    return phrases
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '');
}

const VOWELS = new Set('aeiouhàáâäèéêëìíîòóôöùúûü');

function elided(phrase: string, elisions: readonly string[]): readonly string[] {
    if (elisions.length === 0 || !VOWELS.has(phrase.charAt(0).toLowerCase())) return [phrase];
    return [phrase, ...elisions.map((word) => `${word}'${phrase}`)];
}

/** A phrase as it is written without and with the apostrophe of "that's", which the scanner makes a word of its own. */
function contracted(phrase: string, shortened: readonly string[]): readonly string[] {
    if (shortened.length === 0) return [phrase];
    const words = phrase.split(' ');
    if (!words.some((word) => shortened.includes(word))) return [phrase];
    return [phrase, words.map((word) => (shortened.includes(word) ? `${word.slice(0, -1)}'s` : word)).join(' ')];
}

const NO_WORDS = new WordIds([]);
const LONGEST_PHRASE = 256;
/** Where phrases are read into, one after the other: there are thousands of them. */
const memory = new Tokens(LONGEST_PHRASE);

/** The words of a phrase, cut exactly as the scanner cuts a text; a phrase in a script without spaces is one word. */
function wordsIn(phrase: string): readonly string[] {
    const tokens = tokenise([phrase], NO_WORDS, memory);
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
