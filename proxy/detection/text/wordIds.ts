import { hashesOf } from './wordHash.ts';

/** Slots for a word: more of them are further from the processor than what they save. */
const LEAST_ROOM = 1.5;

/** Finds the id of a word by its two hashes in constant time: an open-addressed table, filled once. */
export class WordIds {
    /** The spellings by id; id 0 stands for words that are not known. */
    readonly spellings: readonly string[];
    /** Cuts a hash to the number of a slot. */
    readonly mask: number;
    /** Four numbers a slot: an id, its two hashes and its traits, so that a look-up touches one line of the processor's cache. */
    readonly slots: Int32Array;
    /** By id, the bits that words are described by (see `describe`). */
    traitsOf: Int32Array = new Int32Array(1);

    /** The bits of which words have one that recognisers run together (see `runTogether`). */
    joined = 0;

    /** Words that fold to the same letters share an id. */
    constructor(words: Iterable<string>) {
        const distinct = [...new Set(words)];
        const capacity = 1 << Math.max(4, Math.ceil(Math.log2(distinct.length * LEAST_ROOM + 1)));
        this.mask = capacity - 1;
        this.slots = new Int32Array(capacity * 4);
        const spellings = [''];
        for (const word of distinct) {
            const [first, second] = hashesOf(word);
            if (this.find(first, second) !== 0) continue;
            this.put(first, second, spellings.length);
            spellings.push(word);
        }
        this.spellings = spellings;
    }

    /** The id of the word with these hashes, 0 when it is not known. */
    find(first: number, second: number): number {
        const { slots, mask } = this;
        for (let slot = first & mask; ; slot = (slot + 1) & mask) {
            const at = slot << 2;
            const id = slots[at] ?? 0;
            if (id === 0 || (slots[at + 1] === first && slots[at + 2] === second)) return id;
        }
    }

    /** The id of a spelling, 0 when it is not known. */
    idOf(spelling: string): number {
        return this.find(...hashesOf(spelling));
    }

    /** Says what is known of each word, by its id: bits that the scanner hands on with the word's tokens, and those of words that may be run together. */
    describe(traitsOf: Int32Array, joined = 0): void {
        this.traitsOf = traitsOf;
        this.joined = joined;
        for (let at = 0; at < this.slots.length; at += 4) this.slots[at + 3] = traitsOf[this.slots[at] ?? 0] ?? 0;
    }

    private put(first: number, second: number, id: number): void {
        let slot = first & this.mask;
        while (this.slots[slot * 4] !== 0) slot = (slot + 1) & this.mask;
        this.slots[slot * 4] = id;
        this.slots[slot * 4 + 1] = first;
        this.slots[slot * 4 + 2] = second;
    }
}
