import type { Random } from '../random.ts';
import { saidLetter, saidWords, type Said } from '../speech/said.ts';
import { sayDigits } from '../speech/sayDigits.ts';
import { spellWord } from '../speech/sayLetters.ts';
import type { Voice } from '../speech/voice.ts';
import { codeValue } from './code.ts';
import type { Value } from './value.ts';

const WORDS = [
    'summer',
    'winter',
    'arsenal',
    'liverpool',
    'monkey',
    'dragon',
    'sunshine',
    'princess',
    'football',
    'charlie',
    'butterfly',
    'chocolate',
    'tottenham',
    'rangers',
    'steelers',
    'cowboys',
    'biscuit',
    'fluffy',
    'rover',
    'buster',
    'pepper',
    'ginger',
    'blossom',
    'marmite',
    'sapphire',
    'thunder',
    'rainbow',
    'cricket',
    'kolkata',
    'mumbai',
    'sydney',
    'banana',
    'orange',
    'purple',
    'tractor',
    'staple',
    'horse',
    'battery',
    'welcome',
    'letmein',
    'qwerty',
    'password',
    'secret',
    'mustang',
    'harley',
    'camaro',
    'penguin',
    'flamingo',
    'giraffe'
];

/** A password as people choose them, or as machines hand them out. */
export function password(random: Random): Value {
    const way = random.weighted({ wordDigits: 34, random: 18, phrase: 14, leet: 12, plain: 10, quirky: 12 });
    const word = random.pick(WORDS);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    const text = {
        wordDigits: () => capital + random.digits(random.int(2, 4)) + random.pick(['', '', '!', '?', '#', '$', '!!']),
        random: () =>
            Array.from({ length: random.int(8, 14) }, () =>
                random.pick('abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@#$%&*_-+'.split(''))
            ).join(''),
        phrase: () =>
            [random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)].join(random.pick(['-', '', ' ', '.', '_'])),
        leet: () =>
            capital.replaceAll('a', '@').replaceAll('e', '3').replaceAll('o', '0') +
            random.pick(['!', '1', '99', '2024']),
        plain: () => random.pick([word, capital]) + random.pick(['', String(random.int(1, 9))]),
        quirky: () =>
            random.pick([
                `${random.digits(4)}${word}`,
                `${word}@${random.digits(3)}`,
                `!${capital}${random.digits(2)}`,
                `${capital}_${random.pick(WORDS)}`,
                `${word.slice(0, 3).toUpperCase()}${random.digits(4)}${word.slice(3)}`
            ])
    }[way]();
    return {
        type: 'PASSWORD',
        written: () => text,
        said: (choices, voice) => sayPassword(choices, voice, text),
        figures: () => text
    };
}

/** The secret number of a card or an account. */
export function pin(random: Random): Value {
    return codeValue({ type: 'PIN', text: random.digits(random.pick([4, 4, 4, 4, 5, 6])), grouping: [[[], 1]] });
}

/** A code that was sent to somebody for once. */
export function oneTimeCode(random: Random): Value {
    const digits = random.digits(random.pick([4, 5, 6, 6, 6, 6, 8]));
    const prefixed = random.chance(0.06) ? `G-${digits}` : digits;
    return codeValue({
        type: 'ONE_TIME_CODE',
        text: prefixed,
        grouping:
            prefixed.length === 6
                ? [
                      [[], 72],
                      [[3, 3], 28]
                  ]
                : [[[], 1]],
        lowerCase: 0
    });
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
    '!': ['exclamation mark', 'exclamation point', 'bang'],
    '?': ['question mark'],
    '#': ['hash', 'pound sign', 'hashtag'],
    $: ['dollar sign', 'dollar'],
    '@': ['at sign', 'at'],
    '%': ['percent'],
    '&': ['ampersand', 'and sign'],
    '*': ['star', 'asterisk'],
    '+': ['plus']
};

function sayPassword(random: Random, voice: Voice, text: string): readonly Said[] {
    const capital = random.pick(['capital', 'capital', 'uppercase', 'big']);
    return text
        .split(/(\d+|[^a-zA-Z\d])/u)
        .filter((part) => part.trim() !== '')
        .flatMap((part): readonly Said[] => {
            if (/^\d/u.test(part)) return sayDigits(random, voice.numbers, [part]);
            const sign = SIGNS[part];
            if (sign !== undefined) return [saidWords(random.pick(sign), part)];
            if (part === '-' || part === '_' || part === '.')
                return [
                    saidWords(random.pick(voice.signs[part === '-' ? 'dash' : part === '_' ? 'underscore' : 'dot']))
                ];
            if (/^[A-Z]?[a-z]{2,}$/u.test(part) && WORDS.some((word) => part.toLowerCase().startsWith(word))) {
                return /^[A-Z]/u.test(part) && random.chance(0.6)
                    ? [saidWords(capital), ...(random.chance(0.5) ? [saidLetter(part.charAt(0))] : []), saidWords(part)]
                    : [saidWords(part)];
            }
            if (part.length > 2 && /^[a-z]+$/u.test(part) && random.chance(0.5)) return [saidWords(part)];
            return Array.from(part).flatMap((letter) =>
                /[A-Z]/u.test(letter) ? [saidWords(capital), ...spellWord(random, voice, letter)] : [saidLetter(letter)]
            );
        });
}
