import type { Random } from '../random.ts';
import type { NumberWords } from './numberWords.ts';
import { PAUSE, saidDigits, type Said } from './said.ts';

/** How one speaker says numbers: people keep to their habit within a value. */
export const Habit = { Singles: 'singles', Doubles: 'doubles', Pairs: 'pairs', Mixed: 'mixed' } as const;
export type Habit = (typeof Habit)[keyof typeof Habit];

/** Says digits group by group, with a pause after each. */
export function sayDigits(random: Random, numbers: NumberWords, groups: readonly string[]): readonly Said[] {
    const habit = random.weighted({ singles: 52, doubles: 24, pairs: 8, mixed: 16 });
    const zero = random.pick(numbers.digits[0] ?? ['zero']);
    return groups.flatMap((group, index) => [
        ...(index > 0 ? [PAUSE] : []),
        ...sayGroup(random, { ...numbers, digits: [[zero], ...numbers.digits.slice(1)] }, group, habit)
    ]);
}

/** Says one digit. */
export function sayDigit(random: Random, numbers: NumberWords, digit: string): string {
    return random.pick(numbers.digits[Number(digit)] ?? [digit]);
}

function sayGroup(random: Random, numbers: NumberWords, group: string, habit: Habit): readonly Said[] {
    const said: Said[] = [];
    let at = 0;
    while (at < group.length) {
        const digit = group.charAt(at);
        const same = runLength(group, at);
        const word = sayDigit(random, numbers, digit);
        const pairs = habit === Habit.Pairs || (habit === Habit.Mixed && random.chance(0.35));
        const repeats = habit === Habit.Doubles || (habit === Habit.Mixed && random.chance(0.4));
        const zeros = digit === '0' ? 0 : runLength(group, at + 1);
        if (group.charAt(at + 1) === '0' && zeros >= 2 && numbers.round !== undefined && random.chance(0.45)) {
            const thousands = zeros >= 3;
            said.push(
                saidDigits(
                    `${word} ${thousands ? numbers.round.thousand : numbers.round.hundred}`,
                    digit + (thousands ? '000' : '00')
                )
            );
            at += thousands ? 4 : 3;
        } else if (repeats && same >= 3 && numbers.thrice !== null && random.chance(0.7)) {
            said.push(saidDigits(numbers.thrice(word), digit.repeat(3)));
            at += 3;
        } else if (repeats && same >= 2 && numbers.twice !== null) {
            said.push(saidDigits(numbers.twice(word), digit.repeat(2)));
            at += 2;
        } else if (pairs && digit !== '0' && at + 1 < group.length) {
            said.push(saidDigits(numbers.pair(Number(group.slice(at, at + 2))), group.slice(at, at + 2)));
            at += 2;
        } else {
            said.push(saidDigits(word, digit));
            at += 1;
        }
    }
    return said;
}

function runLength(text: string, from: number): number {
    let end = from;
    while (end < text.length && text.charAt(end) === text.charAt(from)) end += 1;
    return end - from;
}
