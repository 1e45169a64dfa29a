import type { Random } from '../random.ts';
import { saidDigits, saidFiller, SaidRole, type Said } from './said.ts';

/** The words with which the speakers of a language hesitate and correct themselves. */
export interface Hesitation {
    readonly fillers: readonly string[];
    readonly corrections: readonly string[];
    /** The digits from zero to nine. */
    readonly digits: readonly string[];
}

/** Speech as people produce it: now and then a filler, a stutter or a correction within the value. */
export function hesitate(random: Random, said: readonly Said[], words: Hesitation): readonly Said[] {
    const way = random.weighted({ fluent: 58, filler: 24, correction: 11, stutter: 7 });
    const inner = said.map((_, index) => index).filter((index) => index > 0 && isDigit(said[index]));
    if (way === 'fluent' || inner.length < 2) return said;
    const at = random.pick(inner);
    if (way === 'filler') {
        const second = random.chance(0.3) ? random.pick(inner) : -1;
        return said.flatMap((one, index) =>
            index === at || index === second ? [saidFiller(random.pick(words.fillers)), one] : [one]
        );
    }
    if (way === 'stutter') return insert(said, at, [said[at] as Said]);
    return insert(said, at, correction(random, said, at, words));
}

/** A wrong digit, the words that take it back, and sometimes the group once more from its start. */
function correction(random: Random, said: readonly Said[], at: number, words: Hesitation): readonly Said[] {
    const wrong = random.int(0, 9);
    const wrongDigit = saidDigits(words.digits[wrong] ?? '', String(wrong));
    const sorry = saidFiller(random.pick(words.corrections));
    const groupStart = said.findLastIndex(({ role }, index) => index < at && role === SaidRole.Pause) + 1;
    const again = sorry.words.endsWith('again')
        ? said.slice(0, at)
        : random.chance(0.5)
          ? said.slice(groupStart, at)
          : [];
    return [wrongDigit, sorry, ...again];
}

function insert(said: readonly Said[], at: number, pieces: readonly Said[]): readonly Said[] {
    return [...said.slice(0, at), ...pieces, ...said.slice(at)];
}

function isDigit(said: Said | undefined): boolean {
    return said?.role === SaidRole.Digit;
}
