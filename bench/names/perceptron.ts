/** What a word is of a name. */
export const Tag = { Outside: 0, Begins: 1, GoesOn: 2 } as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

const TAGS: readonly Tag[] = [Tag.Outside, Tag.Begins, Tag.GoesOn];
const BITS = 20;
const MASK = (1 << BITS) - 1;

/** An averaged perceptron over hashed features, one weight per feature and tag (Collins 2002, Freund and Schapire 1999). */
export class Perceptron {
    private readonly weights = new Float64Array(TAGS.length << BITS);
    /** For the average: each change times the moment it was made at. */
    private readonly weighted = new Float64Array(TAGS.length << BITS);
    private moment = 1;

    /** The tag that these features speak for most, among those that may follow the tag before. */
    best(features: readonly number[], before: Tag): Tag {
        let best: Tag = Tag.Outside;
        let most = -Infinity;
        for (const tag of TAGS) {
            if (tag === Tag.GoesOn && before === Tag.Outside) continue;
            let score = 0;
            for (const feature of features) score += this.weights[slotOf(feature, tag)] ?? 0;
            if (score > most) {
                most = score;
                best = tag;
            }
        }
        return best;
    }

    /** Learns from one word. Returns what it would have said. */
    learn(features: readonly number[], before: Tag, truth: Tag): Tag {
        const guess = this.best(features, before);
        this.moment += 1;
        if (guess !== truth) {
            for (const feature of features) {
                this.change(slotOf(feature, truth), 1);
                this.change(slotOf(feature, guess), -1);
            }
        }
        return guess;
    }

    /** Puts the average of all weights it ever had in the place of each; done once, after the last word. */
    average(): void {
        for (let slot = 0; slot < this.weights.length; slot += 1) {
            this.weights[slot] = (this.weights[slot] ?? 0) - (this.weighted[slot] ?? 0) / this.moment;
        }
    }

    private change(slot: number, by: number): void {
        this.weights[slot] = (this.weights[slot] ?? 0) + by;
        this.weighted[slot] = (this.weighted[slot] ?? 0) + by * this.moment;
    }
}

function slotOf(feature: number, tag: Tag): number {
    return (tag << BITS) | (feature & MASK);
}
