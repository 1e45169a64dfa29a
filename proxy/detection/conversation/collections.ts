import type { Topic } from '../lexicon/topic.ts';
import type { Collection } from './collection.ts';

/** Values further back are over: nothing more is told of them. */
const MOST_COLLECTIONS = 16;

/** The values that a conversation told last, in order, some of which may still go on. */
export class Collections {
    private readonly kept: Collection[] = [];
    private readonly settle: (collection: Collection) => void;

    /** `settle` is given each value that is over. */
    constructor(settle: (collection: Collection) => void) {
        this.settle = settle;
    }

    get last(): Collection | undefined {
        return this.kept.at(-1);
    }

    /** The last value that was named so. */
    lastOf(topic: Topic): Collection | undefined {
        return this.kept.findLast((collection) => collection.topic === topic);
    }

    /** The last first. */
    newestFirst(): readonly Collection[] {
        return this.kept.toReversed();
    }

    add(collection: Collection): void {
        this.kept.push(collection);
        if (this.kept.length <= MOST_COLLECTIONS) return;
        const oldest = this.kept.shift();
        if (oldest) this.settle(oldest);
    }

    replace(old: Collection, next: Collection): void {
        const index = this.kept.indexOf(old);
        if (index >= 0) this.kept[index] = next;
    }

    /** Settles all that is left. */
    finish(): void {
        for (const collection of this.kept.splice(0)) this.settle(collection);
    }
}
