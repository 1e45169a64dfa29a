import type { Random } from '../random.ts';
import { sayDigits } from '../speech/sayDigits.ts';
import { spell } from '../speech/sayLetters.ts';
import type { Value } from './value.ts';

/** How a number is cut into groups, and how often: lengths, or `[]` for no groups. */
export type Grouping = readonly (readonly [readonly number[], number])[];

/** A number of digits and letters, cut into groups as people write and say it. */
export interface Code {
    readonly type: string;
    readonly text: string;
    readonly grouping: Grouping;
    /** What is written between groups, and how often. */
    readonly separators?: Readonly<Record<string, number>>;
    /** Another written form, and how often of a hundred. */
    readonly lowerCase?: number;
}

const SEPARATORS = { ' ': 62, '-': 30, '.': 4, '  ': 2, ' - ': 2 };

/** The value of a code. */
export function codeValue({ type, text, grouping, separators = SEPARATORS, lowerCase = 12 }: Code): Value {
    return {
        type,
        written: (random) => {
            const written = cut(text, pickGrouping(random, grouping)).join(random.weighted(separators));
            return random.int(1, 100) <= lowerCase ? written.toLowerCase() : written;
        },
        said: (random, voice) => {
            const spoken = text.replaceAll(/[\s-]/gu, '');
            const groups = cut(spoken, spokenGrouping(random, grouping, spoken.length));
            return /^\d+$/u.test(spoken) ? sayDigits(random, voice.numbers, groups) : spell(random, voice, groups);
        }
    };
}

/** Cuts a text into pieces of these lengths; what is left over is the last piece. */
export function cut(text: string, lengths: readonly number[]): readonly string[] {
    const pieces: string[] = [];
    let at = 0;
    for (const length of lengths) {
        if (at >= text.length) break;
        pieces.push(text.slice(at, at + length));
        at += length;
    }
    if (at < text.length) pieces.push(text.slice(at));
    return pieces;
}

function pickGrouping(random: Random, grouping: Grouping): readonly number[] {
    const weights = Object.fromEntries(grouping.map(([, weight], index) => [String(index), weight]));
    return grouping[Number(random.weighted(weights))]?.[0] ?? [];
}

/** Nobody says twelve digits in one breath: what is written without groups is said in threes and fours. */
function spokenGrouping(random: Random, grouping: Grouping, length: number): readonly number[] {
    const groups = pickGrouping(random, grouping);
    if (groups.length > 0 || length <= 6) return groups;
    return Array.from({ length: Math.ceil(length / 2) }, () => random.int(2, 4));
}
