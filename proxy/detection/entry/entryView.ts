import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { PerReading } from '../perReading.ts';
import { plainWord } from './plain.ts';

export { plain } from './plain.ts';

/** One entry of a reading, with what recognisers ask of its tokens. Looking at a word costs a slice: done on candidates only. */
export class EntryView {
    readonly entry: number;
    readonly tokens: Tokens;
    readonly text: string;
    readonly role: string | null;
    /** The language that it is read in, by its place in the lexicon's. */
    readonly language: number;
    /** Its tokens: `[from, end)`. */
    readonly from: number;
    readonly end: number;
    readonly hits: readonly PhraseHit[];
    private topicHits: readonly TopicHit[] | null = null;

    constructor(reading: Reading, entry: number) {
        this.entry = entry;
        this.tokens = reading.tokens;
        this.text = reading.entries[entry]?.text ?? '';
        this.role = reading.entries[entry]?.role ?? null;
        this.language = reading.languages.readAs[entry] ?? 0;
        this.from = reading.tokens.firstOf[entry] ?? 0;
        this.end = reading.tokens.firstOf[entry + 1] ?? 0;
        this.hits = reading.hits[entry] ?? [];
    }

    get length(): number {
        return this.end - this.from;
    }

    isWord(token: number): boolean {
        return token >= this.from && token < this.end && this.tokens.kind[token] === TokenKind.Word;
    }

    isDigits(token: number): boolean {
        return token >= this.from && token < this.end && this.tokens.kind[token] === TokenKind.Digits;
    }

    /** The sign at a token, folded; empty when there is none. */
    signAt(token: number): string {
        if (token < this.from || token >= this.end || this.tokens.kind[token] !== TokenKind.Sign) return '';
        return String.fromCharCode(this.tokens.value[token] ?? 0);
    }

    /** The word at a token in lower case, without accents and apostrophes; empty when there is none. */
    wordAt(token: number): string {
        if (!this.isWord(token)) return '';
        return plainWord(this.text, this.startOf(token), this.endOf(token), this.tokens.value[token] ?? 0);
    }

    textAt(token: number): string {
        return this.text.slice(this.startOf(token), this.endOf(token));
    }

    /** The digits of a token as `0` to `9`; empty when it is none. */
    digitsAt(token: number): string {
        if (!this.isDigits(token)) return '';
        const { value, detail, digit } = this.tokens;
        const first = value[token] ?? 0;
        const behind = first + (detail[token] ?? 0);
        let digits = '';
        for (let index = first; index < behind; index += 1) digits += FIGURES[digit[index] ?? 0] ?? '';
        return digits;
    }

    sensesAt(token: number): number {
        return this.isWord(token) ? (LEXICON.senses[this.tokens.meaning[token] ?? 0] ?? 0) : 0;
    }

    startOf(token: number): number {
        return this.tokens.start[token] ?? 0;
    }

    endOf(token: number): number {
        return this.tokens.end[token] ?? 0;
    }

    /** Whether nothing stands between a token and the one before it. */
    isGlued(token: number): boolean {
        return token > this.from && token < this.end && this.tokens.gap[token] === Gap.None;
    }

    isBroken(token: number): boolean {
        return this.tokens.gap[token] === Gap.Break;
    }

    /** The phrase that begins at a token. */
    hitAt(token: number): PhraseHit | undefined {
        const hit = this.hits[firstHitAt(this.hits, token)];
        return hit?.first === token ? hit : undefined;
    }

    /** The last phrase that names a topic and ends before a token; with the topics of the phrase that it overlaps ("zip code", "code is"). */
    topicBefore(token: number): TopicHit | null {
        return this.topics[this.topicsEndingBy(token) - 1] ?? null;
    }

    /** The last phrase that names this topic and ends before a token, no more than a few topics back. */
    labelBefore(token: number, topic: Topic): PhraseHit | null {
        const last = this.topicsEndingBy(token) - 1;
        for (let index = last; index >= 0 && index > last - FEW_TOPICS; index -= 1) {
            const hit = this.topics[index]?.hit;
            if (hit && topicsOf(hit).includes(topic)) return hit;
        }
        return null;
    }

    /** The first phrase that names a topic and begins at a token or behind it. */
    topicFrom(token: number): TopicHit | null {
        let index = this.topicsEndingBy(token);
        while ((this.topics[index]?.hit.first ?? token) < token) index += 1;
        return this.topics[index] ?? null;
    }

    private get topics(): readonly TopicHit[] {
        return (this.topicHits ??= topicHitsOf(this.hits));
    }

    /** How many phrases that name topics end before a token. */
    private topicsEndingBy(token: number): number {
        let low = 0;
        let high = this.topics.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.topics[middle]?.hit.end ?? 0) <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

const FIGURES: readonly string[] = '0123456789'.split('');
const FEW_TOPICS = 6;
const NO_TOPIC_HITS: readonly TopicHit[] = [];

function topicHitsOf(hits: readonly PhraseHit[]): readonly TopicHit[] {
    if (hits.length === 0) return NO_TOPIC_HITS;
    const found: TopicHit[] = [];
    for (const hit of hits) {
        const topics = topicsOf(hit);
        if (topics.length === 0) continue;
        const last = found.at(-1);
        found.push({ hit, topics: last && hit.first < last.hit.end ? [...topicsOf(last.hit), ...topics] : topics });
    }
    return found;
}

/** A phrase that names topics. */
export interface TopicHit {
    readonly hit: PhraseHit;
    readonly topics: readonly Topic[];
}

/** Most phrases that name a topic name one: its list is made once. */
const ALONE = new Map<Topic, readonly Topic[]>();
const NO_TOPICS: readonly Topic[] = [];

/** The topics that a phrase names; hints do not count. */
export function topicsOf({ meanings, kinds }: PhraseHit): readonly Topic[] {
    let topics = NO_TOPICS;
    if ((kinds & MeaningKind.Topic) === 0) return topics;
    for (const meaning of meanings) {
        if (meaning.kind !== 'topic') continue;
        topics = topics.length === 0 ? alone(meaning.topic) : [...topics, meaning.topic];
    }
    return topics;
}

function alone(topic: Topic): readonly Topic[] {
    let topics = ALONE.get(topic);
    if (!topics) ALONE.set(topic, (topics = [topic]));
    return topics;
}

/** Whether a phrase has a meaning of this kind. */
export function means(hit: PhraseHit | undefined, kind: MeaningKind): boolean {
    return hit !== undefined && (hit.kinds & kind) !== 0;
}

/** Whether any phrase of an entry names this topic. */
export function namesTopic(hits: readonly PhraseHit[], topic: Topic): boolean {
    for (const { meanings, kinds } of hits) {
        if ((kinds & MeaningKind.Topic) === 0) continue;
        for (const meaning of meanings) if (meaning.kind === 'topic' && meaning.topic === topic) return true;
    }
    return false;
}

const NO_HITS: readonly never[] = [];

/** The last of the entries `from` to `to` of which a phrase names this topic, -1 when none does. */
export function lastNaming({ hits, said }: Reading, from: number, to: number, topic: Topic): number {
    for (let entry = to; entry >= from; entry -= 1) {
        if (((said[entry] ?? 0) & MeaningKind.Topic) !== 0 && namesTopic(hits[entry] ?? NO_HITS, topic)) return entry;
    }
    return -1;
}

/** Whether all of the topics make the number beside them harmless. */
export function areHarmless(topics: readonly Topic[]): boolean {
    return topics.length > 0 && topics.every(isHarmless);
}

const VIEWS = new PerReading<(EntryView | undefined)[]>(() => []);

/** The view of an entry, made once per reading. */
export function viewOf(reading: Reading, entry: number): EntryView {
    const views = VIEWS.of(reading);
    return (views[entry] ??= new EntryView(reading, entry));
}
