/** The step that phrases begin from, and what stands for none. */
export const ROOT = 0;
export const NOWHERE = -1;

/** A table that is fuller than this is made twice as large. */
const MOST_FULL = 0.6;
const SLOT = 4;

/**
 * The tree of all phrases: from a step, a word leads to another. One open-addressed table holds every edge (step, word, next step), so that going a
 * step reads one line of the processor's cache.
 */
export class PhraseSteps {
    /** How many steps there are, the root among them. */
    count = 1;
    private slots = new Int32Array(SLOT * 1024).fill(NOWHERE);
    private mask = 1023;
    private edges = 0;
    /** Which steps have any that follow. */
    private inner = new Uint8Array(1024);

    /** The step behind this one with that word, `NOWHERE` when no phrase goes on so. */
    from(step: number, word: number): number {
        const { slots, mask } = this;
        for (let slot = hashOf(step, word) & mask; ; slot = (slot + 1) & mask) {
            const at = slot * SLOT;
            const next = slots[at + 2] ?? NOWHERE;
            if (next === NOWHERE || (slots[at] === step && slots[at + 1] === word)) return next;
        }
    }

    /** Tells whether any phrase goes on behind a step. */
    goOn(step: number): boolean {
        return this.inner[step] === 1;
    }

    /** The step behind this one with that word, made when there is none. */
    add(step: number, word: number): number {
        const known = this.from(step, word);
        if (known !== NOWHERE) return known;
        if (this.edges + 1 > (this.mask + 1) * MOST_FULL) this.grow();
        const next = this.count;
        this.put(step, word, next);
        this.count = next + 1;
        this.edges += 1;
        this.inner[step] = 1;
        return next;
    }

    private put(step: number, word: number, next: number): void {
        let slot = hashOf(step, word) & this.mask;
        while (this.slots[slot * SLOT + 2] !== NOWHERE) slot = (slot + 1) & this.mask;
        this.slots[slot * SLOT] = step;
        this.slots[slot * SLOT + 1] = word;
        this.slots[slot * SLOT + 2] = next;
    }

    private grow(): void {
        const { slots } = this;
        this.mask = this.mask * 2 + 1;
        this.slots = new Int32Array(SLOT * (this.mask + 1)).fill(NOWHERE);
        const inner = new Uint8Array(this.mask + 1);
        inner.set(this.inner);
        this.inner = inner;
        for (let at = 0; at < slots.length; at += SLOT) {
            const next = slots[at + 2] ?? NOWHERE;
            if (next !== NOWHERE) this.put(slots[at] ?? 0, slots[at + 1] ?? 0, next);
        }
    }
}

function hashOf(step: number, word: number): number {
    const mixed = Math.imul(step, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}
