import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit, PhraseMeaning } from '../lexicon/phrases.ts';
import { isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';

/** One entry of a reading, with what recognisers ask of its tokens. Looking at a word costs a slice: done on candidates only. */
export class EntryView {
    readonly entry: number;
    readonly tokens: Tokens;
    readonly text: string;
    readonly role: string | null;
    /** Its tokens: `[from, end)`. */
    readonly from: number;
    readonly end: number;
    readonly hits: readonly PhraseHit[];
    private byFirst: ReadonlyMap<number, PhraseHit> | null = null;

    constructor(reading: Reading, entry: number) {
        this.entry = entry;
        this.tokens = reading.tokens;
        this.text = reading.entries[entry]?.text ?? '';
        this.role = reading.entries[entry]?.role ?? null;
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
        return this.isWord(token) ? plain(this.textAt(token)).replaceAll(/['’]/gu, '') : '';
    }

    textAt(token: number): string {
        return this.text.slice(this.startOf(token), this.endOf(token));
    }

    /** The digits of a token as `0` to `9`; empty when it is none. */
    digitsAt(token: number): string {
        if (!this.isDigits(token)) return '';
        const first = this.tokens.value[token] ?? 0;
        return this.tokens.digit.subarray(first, first + (this.tokens.detail[token] ?? 0)).join('');
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
        this.byFirst ??= new Map(this.hits.map((hit) => [hit.first, hit]));
        return this.byFirst.get(token);
    }

    /** The last phrase that names a topic and ends before a token; with the topics of the phrase that it overlaps ("zip code", "code is"). */
    topicBefore(token: number): TopicHit | null {
        let last: TopicHit | null = null;
        for (const hit of this.hits) {
            if (hit.end > token) break;
            const topics = topicsOf(hit);
            if (topics.length === 0) continue;
            const isOverlapping: boolean = last !== null && hit.first < last.hit.end;
            last = { hit, topics: isOverlapping && last ? [...last.topics, ...topics] : topics };
        }
        return last;
    }
}

/** A phrase that names topics. */
export interface TopicHit {
    readonly hit: PhraseHit;
    readonly topics: readonly Topic[];
}

/** The topics that a phrase names; hints do not count. */
export function topicsOf({ meanings }: PhraseHit): readonly Topic[] {
    return meanings.flatMap((meaning) => (meaning.kind === 'topic' ? [meaning.topic] : []));
}

/** Whether a phrase has a meaning of this kind. */
export function means(hit: PhraseHit | undefined, kind: PhraseMeaning['kind']): boolean {
    return hit?.meanings.some((meaning) => meaning.kind === kind) ?? false;
}

/** Whether any phrase of an entry names this topic. */
export function namesTopic(hits: readonly PhraseHit[], topic: Topic): boolean {
    return hits.some(({ meanings }) => meanings.some((one) => one.kind === 'topic' && one.topic === topic));
}

/** Whether all of the topics make the number beside them harmless. */
export function areHarmless(topics: readonly Topic[]): boolean {
    return topics.length > 0 && topics.every(isHarmless);
}

/** A text as it is compared: lower case, no accents. */
export function plain(text: string): string {
    return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
