/** A source of random choices that gives the same ones for the same seed, on every machine. */
export interface Random {
    /** A number from 0 (included) to 1 (excluded). */
    next(): number;
    /** A whole number between the two, both included. */
    int(low: number, high: number): number;
    chance(probability: number): boolean;
    /** One of a list that is not empty. */
    pick<T>(list: readonly T[]): T;
    /** One of the keys, as often as its weight says. */
    weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
    shuffled<T>(list: readonly T[]): T[];
    /** That many decimal digits. */
    digits(count: number): string;
}

/** A random source of 32 bits of state (mulberry32, by Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
    let state = seed >>> 0;
    const next = (): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
    const pick = <T>(list: readonly T[]): T => {
        if (list.length === 0) throw new Error('There is nothing to pick from.');
        return list[Math.floor(next() * list.length)] as T;
    };
    return {
        next,
        int,
        pick,
        chance: (probability) => next() < probability,
        weighted: (weights) => pickWeighted(weights, next()),
        shuffled: (list) => shuffle(list, int),
        digits: (count) => Array.from({ length: count }, () => String(int(0, 9))).join('')
    };
}

/** A seed of its own for each part, so that a part that draws more does not change the next one. */
export function seedOf(seed: number, part: string): number {
    return (hashOf(part) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
}

/** FNV-1a over UTF-16 code units, as an unsigned number of 32 bits. */
export function hashOf(text: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    return hash >>> 0;
}

function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
    }
    const last = entries.at(-1);
    if (last === undefined) throw new Error('There is nothing to pick from.');
    return last[0];
}

function shuffle<T>(list: readonly T[], int: Random['int']): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = int(0, at);
        [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
    }
    return mixed;
}
