import { Category } from 'c/redaction';
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
        return this.kept[this.kept.length - 1];
    }

    /** The last value that was named so. */
    lastOf(topic: Topic): Collection | undefined {
        for (let index = this.kept.length - 1; index >= 0; index -= 1) {
            const collection = this.kept[index];
            if (collection?.about.topic === topic) return collection;
        }
        return undefined;
    }

    /** The last value that answers a question for this topic: who is asked for an account may tell its number or its IBAN. */
    answerTo(topic: Topic): Collection | undefined {
        return this.lastOf(topic) ?? (topic === Category.Iban ? this.lastOf(Category.BankAccount) : undefined);
    }

    /** The values, the last of them at the end. */
    get all(): readonly Collection[] {
        return this.kept;
    }

    add(collection: Collection): void {
        this.kept.push(collection);
        if (this.kept.length <= MOST_COLLECTIONS) return;
        const oldest = this.kept.shift();
        if (oldest) this.settle(oldest);
    }

    /** Settles all that is left. */
    finish(): void {
        for (const collection of this.kept.splice(0)) this.settle(collection);
    }
}
