import type { Random } from '../random.ts';
import { SaidRole, type Said } from './said.ts';

/** Words that recognisers write for a digit or a letter of the same sound. */
const SAME_SOUND: Readonly<Record<string, readonly string[]>> = {
    zero: ['oh', 'o', 'zeros', '0'],
    oh: ['o', 'owe', 'zero', 'ow'],
    one: ['won', 'want', 'on', '1'],
    two: ['to', 'too', '2', 'to'],
    three: ['tree', 'free', '3', 'through'],
    four: ['for', 'fore', 'far', 'for', '4'],
    five: ['fife', 'hive', '5', 'fine'],
    six: ['sex', 'sicks', '6', 'sick'],
    seven: ['heaven', '7', 'sevens'],
    eight: ['ate', 'eights', 'hate', '8'],
    nine: ['night', 'mine', 'nines', '9', 'line'],
    double: ['doubled', 'dubble'],
    A: ['eh', 'hey'],
    B: ['be', 'bee'],
    C: ['see', 'sea'],
    D: ['dee', 'the'],
    E: ['he', 'ee'],
    G: ['gee'],
    I: ['eye'],
    J: ['jay'],
    K: ['kay', 'okay'],
    L: ['el'],
    M: ['em', 'am'],
    N: ['and', 'en', 'in'],
    O: ['oh'],
    P: ['pee', 'pea'],
    Q: ['queue', 'cue'],
    R: ['are', 'our'],
    T: ['tea', 'tee'],
    U: ['you'],
    V: ['vee', 'we'],
    X: ['ex'],
    Y: ['why']
};

/** The speech as a poor recogniser hears it: words of the same sound, and sometimes a digit missing. */
export function misheard(random: Random, said: readonly Said[]): readonly Said[] {
    const signs = said.filter(isSign).length;
    const kept = signs > 4 ? said.filter((one) => !isSign(one) || !random.chance(0.02)) : said;
    return kept.map((one) =>
        isSign(one) && random.chance(0.16) ? { ...one, words: mishear(random, one.words) } : one
    );
}

function mishear(random: Random, words: string): string {
    const parts = words.split(' ');
    return parts
        .map((word, index) => {
            const alike = SAME_SOUND[word];
            return alike === undefined || (index > 0 && parts[0] !== 'double') ? word : random.pick(alike);
        })
        .join(' ');
}

function isSign({ role }: Said): boolean {
    return role === SaidRole.Digit || role === SaidRole.Letter;
}
