const BITS = 20;
const BIT_MASK = 31;
const WORD_SHIFT = 5;

/** Pairs of words, as bits by a hash of both: `has` denies no pair that was added, and hardly ever affirms another. */
export class WordPairs {
    private readonly bits = new Int32Array((1 << BITS) >> WORD_SHIFT);

    /** Adds a pair, by the ids of its words. */
    add(first: number, second: number): void {
        const bit = bitOf(first, second);
        this.bits[bit >> WORD_SHIFT] = (this.bits[bit >> WORD_SHIFT] ?? 0) | (1 << (bit & BIT_MASK));
    }

    /** Whether a pair may have been added. */
    has(first: number, second: number): boolean {
        const bit = bitOf(first, second);
        return ((this.bits[bit >> WORD_SHIFT] ?? 0) & (1 << (bit & BIT_MASK))) !== 0;
    }
}

function bitOf(first: number, second: number): number {
    return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);
}
