import type { Random } from '../random.ts';
import { saidDigits, saidLetter, saidWords, PAUSE, type Said } from './said.ts';
import type { Voice } from './voice.ts';
import { sayDigit } from './sayDigits.ts';

const NATO =
    'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
        ' '
    );

/** Words that callers take for a letter when they know no alphabet. */
const EXAMPLES: readonly (readonly string[])[] = [
    ['apple', 'Adam', 'alpha', 'able', 'animal'],
    ['boy', 'bravo', 'Bob', 'banana', 'ball', 'Bertie'],
    ['cat', 'Charlie', 'car', 'cup', 'Catherine'],
    ['dog', 'David', 'delta', 'Delhi', 'door'],
    ['echo', 'Edward', 'egg', 'elephant', 'easy'],
    ['Frank', 'fox', 'Freddie', 'father', 'foxtrot'],
    ['golf', 'George', 'goat', 'girl', 'good'],
    ['hotel', 'Henry', 'house', 'Harry', 'hat'],
    ['India', 'igloo', 'Ivan', 'ink', 'ice cream'],
    ['Juliet', 'John', 'jam', 'Jack', 'jaguar'],
    ['kilo', 'king', 'kite', 'Kevin', 'kangaroo'],
    ['Lima', 'lemon', 'Larry', 'London', 'Lucy'],
    ['Mary', 'mother', 'Mike', 'Mumbai', 'man'],
    ['Nancy', 'November', 'nose', 'Nagpur', 'nan'],
    ['Oscar', 'orange', 'Oliver', 'octopus', 'onion'],
    ['Peter', 'papa', 'Paul', 'parrot', 'Pune'],
    ['queen', 'Quebec', 'quick', 'quiet'],
    ['Robert', 'Romeo', 'red', 'Roger', 'rabbit'],
    ['Sam', 'sugar', 'sierra', 'snake', 'Sally'],
    ['Tom', 'tango', 'tiger', 'Thomas', 'table'],
    ['umbrella', 'uniform', 'uncle', 'under'],
    ['Victor', 'Victoria', 'van', 'vase', 'violin'],
    ['whiskey', 'William', 'water', 'Walter', 'window'],
    ['x-ray', 'xylophone'],
    ['yellow', 'yankee', 'yoyo', 'Yorkshire'],
    ['zebra', 'zulu', 'zoo', 'Zachary']
];

const SIGNS: Readonly<Record<string, string>> = { '-': 'dash', '/': 'slash', '#': 'hash', '.': 'dot' };

const AS_IN = ['as in', 'for', 'like', 'as in', 'for', 'as in'];

/** Spells letters and digits: plainly, with the NATO alphabet, or with examples (`b as in boy`). */
export function spell(random: Random, voice: Voice, groups: readonly string[]): readonly Said[] {
    const { numbers } = voice;
    const letter = speller(random, voice, { plain: 60, nato: 20, examples: 20 });
    const zero = random.pick(numbers.digits[0] ?? ['zero']);
    return groups.flatMap((group, index) => [
        ...(index > 0 ? [PAUSE] : []),
        ...Array.from(group, (sign) => {
            if (sign === '0') return saidDigits(zero, sign);
            if (/\d/u.test(sign)) return saidDigits(sayDigit(random, numbers, sign), sign);
            const named = SIGNS[sign];
            if (named !== undefined) return saidWords(named, sign);
            return letter(sign);
        })
    ]);
}

/** Spells the letters of a name or word, most often plainly. */
export function spellWord(random: Random, voice: Voice, word: string): readonly Said[] {
    return Array.from(word, speller(random, voice, { plain: 72, nato: 12, examples: 16 }));
}

/** One speaker's way to spell letters. */
function speller(random: Random, voice: Voice, ways: Readonly<Record<Way, number>>): (letter: string) => Said {
    const way = random.weighted(ways);
    const like = random.pick(AS_IN);
    return (letter) => {
        const upper = letter.toUpperCase();
        const index = upper.charCodeAt(0) - 65;
        if (way === 'plain' || index < 0 || index > 25) return saidLetter(upper);
        if (voice.language !== 'en') return inOtherLanguage(voice, upper, index);
        if (way === 'nato') return saidLetter(NATO[index] ?? upper);
        return random.chance(0.75)
            ? saidLetter(`${upper} ${like} ${random.pick(EXAMPLES[index] ?? [upper])}`)
            : saidLetter(upper);
    };
}

type Way = 'plain' | 'nato' | 'examples';

function inOtherLanguage({ alphabet }: Voice, upper: string, index: number): Said {
    return saidLetter(alphabet === undefined ? upper : `${upper} ${alphabet.as} ${alphabet.words[index] ?? upper}`);
}
