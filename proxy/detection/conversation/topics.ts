import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';

/** A topic that is named by a phrase ("card number") or hinted at ("card"). */
export interface NamedTopic {
    readonly topic: Topic;
    readonly strength: 'phrase' | 'hint';
}

/** What was named last in an entry counts; of a long one no more than this. */
const MOST_TOPICS = 8;
const NO_TOPICS: readonly NamedTopic[] = [];

/** The topics of a phrase. */
export function topicsOf({ meanings }: PhraseHit): readonly NamedTopic[] {
    let topics: NamedTopic[] | null = null;
    for (const meaning of meanings) {
        if (meaning.kind === 'topic') (topics ??= []).push({ topic: meaning.topic, strength: 'phrase' });
        else if (meaning.kind === 'hint') (topics ??= []).push({ topic: meaning.topic, strength: 'hint' });
    }
    return topics ?? NO_TOPICS;
}

/** The last topics of each entry of a conversation, looked up once. */
export class EntryTopics {
    private readonly reading: Reading;
    private readonly known: (readonly NamedTopic[] | undefined)[] = [];

    constructor(reading: Reading) {
        this.reading = reading;
    }

    /** The last topics of an entry, in their order. */
    of(entry: number): readonly NamedTopic[] {
        return (this.known[entry] ??= this.lastOf(entry));
    }

    private lastOf(entry: number): readonly NamedTopic[] {
        const hits = this.reading.hits[entry] ?? [];
        const topics: NamedTopic[] = [];
        for (let index = hits.length - 1; index >= 0 && topics.length < MOST_TOPICS; index -= 1) {
            const hit = hits[index];
            if (hit) topics.unshift(...topicsOf(hit));
        }
        return topics;
    }
}
