import { randomNumbers } from '../../simulator/org/seeds/randomNumbers.ts';

/** Choices that are the same for the same seed. */
export interface Random {
    /** A whole number, both ends included. */
    between(least: number, most: number): number;
    pick<T>(items: readonly T[]): T;
    /** So many of the items, or all where there are fewer, in any order. */
    some<T>(items: readonly T[], count: number): readonly T[];
    happens(probability: number): boolean;
}

/** Choices of one of those who choose at the same time, so that none depends on the order of the others. */
export function createRandom(seed: number, chooser: number): Random {
    const next = randomNumbers(seed * 1_000_003 + chooser * 7919);
    const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
    const pick = <T>(items: readonly T[]): T => {
        const item = items[between(0, items.length - 1)];
        if (item === undefined) throw new RangeError('there is nothing to choose from');
        return item;
    };
    return {
        between,
        pick,
        some: (items, count) => {
            const left = [...items];
            const chosen: (typeof left)[number][] = [];
            while (chosen.length < count && left.length > 0) {
                chosen.push(...left.splice(between(0, left.length - 1), 1));
            }
            return chosen;
        },
        happens: (probability) => next() < probability
    };
}
