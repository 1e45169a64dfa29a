import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { pairsIn, topicOfPairs } from './pairedTopics.ts';
import { Harmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A topic that is named by a phrase ("card number") or hinted at ("card"). */
export interface NamedTopic {
    readonly topic: Topic;
    /** A phrase names the value, a hint goes with it; a thing ("my order") has a number that it does not name. */
    readonly strength: 'phrase' | 'hint' | 'thing';
}

/** What was named last in an entry counts; of a long one no more than this. */
const MOST_TOPICS = 8;
/** The language whose requests are listed. */
const ENGLISH = 'en';
const QUESTION_MARK = 0x3f;
/** "And the expiry": in tokens. */
const SHORT_REQUEST = 8;
const STATED = 0.85;
const MENTIONED = 0.5;
/** Words that name a number by themselves. */
const IDENTIFIERS = idsOf(LEXICON, 'reference ref sku isbn pnr upc serial barcode tracking confirmation waybill');
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
    /** Weights begin at 0.5: 0 where it is not known yet. */
    private readonly weights: Float64Array;
    private readonly known: (readonly NamedTopic[] | null)[];

    constructor(reading: Reading) {
        const { length } = reading.entries;
        this.reading = reading;
        this.weights = new Float64Array(length);
        this.known = new Array<readonly NamedTopic[] | null>(length).fill(null);
    }

    /** The last topics of an entry, in their order. */
    of(entry: number): readonly NamedTopic[] {
        return (this.known[entry] ??= this.lastOf(entry));
    }

    /** How much what an entry names weighs, 0 to 1: 1 where it asks for it, little where it merely talks about it. */
    weightOf(entry: number): number {
        const known = this.weights[entry] ?? 0;
        return known > 0 ? known : (this.weights[entry] = this.weigh(entry));
    }

    private weigh(entry: number): number {
        const { hits, tokens, languages } = this.reading;
        let asks = LEXICON.languages[languages.readAs[entry] ?? 0] !== ENGLISH;
        for (const { meanings } of hits[entry] ?? []) {
            for (const { kind } of meanings) {
                if (kind === 'mention') return MENTIONED;
                if (kind === 'request') asks = true;
            }
        }
        if (asks) return 1;
        const first = tokens.firstOf[entry] ?? 0;
        const end = tokens.firstOf[entry + 1] ?? 0;
        const endsAsQuestion = tokens.kind[end - 1] === TokenKind.Sign && tokens.value[end - 1] === QUESTION_MARK;
        return endsAsQuestion || end - first <= SHORT_REQUEST ? 1 : STATED;
    }

    private lastOf(entry: number): readonly NamedTopic[] {
        const named = this.namedIn(entry);
        const pairs = pairsIn(this.reading.tokens, entry);
        if (pairs === 0 || named.some(settles) || this.weightOf(entry) < STATED) return named;
        const paired = topicOfPairs(pairs, this.weightOf(entry) === 1 ? 'asking' : 'anyhow');
        return paired === null ? named : [...named, { topic: paired, strength: 'phrase' }];
    }

    private namedIn(entry: number): readonly NamedTopic[] {
        const { tokens } = this.reading;
        const hits = this.reading.hits[entry] ?? [];
        let topics = NO_TOPICS;
        for (let index = hits.length - 1; index >= 0 && topics.length < MOST_TOPICS; index -= 1) {
            const hit = hits[index];
            const named = hit ? topicsOf(hit) : NO_TOPICS;
            if (!hit || named.length === 0) continue;
            const meant = isMereThing(tokens, hit) ? named.map(passing) : named;
            topics = topics.length === 0 ? meant : [...meant, ...topics];
        }
        return topics;
    }
}

/** A "security code" may be that of a card, or one that is sent: other words of the question tell. */
function settles({ topic, strength }: NamedTopic): boolean {
    return strength !== 'hint' && topic !== Category.Cvv;
}

/** "My order", "the flight": a thing that has a number, unlike "order number". */
function isMereThing({ value }: Tokens, { first, end }: PhraseHit): boolean {
    return end - first === 1 && !IDENTIFIERS.has(value[first] ?? 0);
}

function passing(named: NamedTopic): NamedTopic {
    return named.topic === Harmless.Reference ? { ...named, strength: 'thing' } : named;
}
