import type { Tokens } from '../text/tokens.ts';
import { TokenKind } from '../text/tokens.ts';
import { MeaningKind } from './meaningKind.ts';
import { NOWHERE, PhraseSteps, ROOT } from './phraseSteps.ts';
import { WordPairs } from './wordPairs.ts';
import type { Topic } from './topic.ts';

/** What a phrase of one or more words says. */
export type PhraseMeaning =
    | { readonly kind: 'topic'; readonly topic: Topic }
    | { readonly kind: 'hint'; readonly topic: Topic }
    | { readonly kind: 'filler' }
    | { readonly kind: 'correction' }
    | { readonly kind: 'acknowledgement' }
    | { readonly kind: 'separator'; readonly sign: string }
    | { readonly kind: 'introduction' }
    /** Asks for what it names ("could I have"). */
    | { readonly kind: 'request' }
    /** Talks about what it names, and asks for nothing ("why do you need"). */
    | { readonly kind: 'mention' };

/** A phrase as the ids of its words. */
export interface Phrase<Meaning = PhraseMeaning> {
    readonly words: readonly number[];
    readonly meaning: Meaning;
    /** The languages of the texts in which it means that, as bits; all when it is left out. */
    readonly within?: number;
}

interface Restricted<Meaning> {
    readonly meaning: Meaning;
    readonly within: number;
}

/** What the phrases that end at a step of the tree mean. */
interface Ending<Meaning> {
    readonly all: readonly Restricted<Meaning>[];
    /** What they mean where all of them mean anything: in any of these languages, as bits. */
    readonly whole: Said<Meaning>;
    readonly wholeWithin: number;
    /** What they mean elsewhere, by the languages that it was asked for in. */
    readonly known: Map<number, Said<Meaning>>;
}

/** What a phrase says: the same wherever it stands. */
interface Said<Meaning> {
    readonly meanings: readonly Meaning[];
    readonly kinds: number;
}

/** A phrase that stands in a conversation. */
export interface PhraseHit<Meaning = PhraseMeaning> {
    readonly first: number;
    /** The token behind it. */
    readonly end: number;
    readonly meanings: readonly Meaning[];
    /** The `MeaningKind`s of its meanings, as bits; 0 where they have none. */
    readonly kinds: number;
}

/** The bits of all languages. */
export const EVERYWHERE = 0xffff;

const ALONE_SHIFT = 16;
const NO_HITS: readonly never[] = [];

/**
 * Finds phrases in tokens: a tree of word ids. Most tokens cost one look-up, because they begin no phrase, or two, because no phrase goes on with the
 * word behind them; the tree is walked for the others.
 */
export class Phrases<Meaning = PhraseMeaning> {
    /** By word, the languages of phrases that begin with it and, from bit 16, those in which it is a phrase by itself. */
    private readonly starts: Int32Array;
    /** The first two words of all phrases that have two. */
    private readonly pairs = new WordPairs();
    /** By word, the step that it leads to from the root. */
    private readonly firstSteps: Int32Array;
    private readonly steps = new PhraseSteps();
    /** By step, the languages in which the phrases that end there mean anything. */
    private readonly within: Uint16Array;
    private readonly endings: readonly (Ending<Meaning> | undefined)[];

    constructor(phrases: Iterable<Phrase<Meaning>>, wordCount: number) {
        this.starts = new Int32Array(wordCount);
        this.firstSteps = new Int32Array(wordCount).fill(NOWHERE);
        const endings: (Ending<Meaning> | undefined)[] = [];
        for (const { words, meaning, within = EVERYWHERE } of phrases) {
            const [first, second] = words;
            if (first === undefined) continue;
            const alone = second === undefined ? within << ALONE_SHIFT : 0;
            this.starts[first] = (this.starts[first] ?? 0) | within | alone;
            if (second !== undefined) this.pairs.add(first, second);
            this.firstSteps[first] = this.steps.add(ROOT, first);
            const last = words.reduce((step, word) => this.steps.add(step, word), ROOT);
            endings[last] = endingOf([...(endings[last]?.all ?? []), { meaning, within }]);
        }
        this.endings = endings;
        this.within = Uint16Array.from({ length: this.steps.count }, (_, step) =>
            (endings[step]?.all ?? []).reduce((bits, { within }) => bits | within, 0)
        );
    }

    /** The languages in whose texts phrases begin with a word, as bits. */
    opensIn(word: number): number {
        return (this.starts[word] ?? 0) & EVERYWHERE;
    }

    /**
     * The longest phrase that begins at each token of `[from, to)`, in order, without those that lie inside the one before, as it is meant in a text of
     * one of these languages. Hyphens inside a phrase and the dots of abbreviations do not count.
     */
    find(tokens: Tokens, from: number, to: number, languages = EVERYWHERE): readonly PhraseHit<Meaning>[] {
        const { starts, pairs } = this;
        const { kind, value } = tokens;
        let hits: PhraseHit<Meaning>[] | null = null;
        let last = 0;
        for (let token = from; token < to; token += 1) {
            if (kind[token] !== TokenKind.Word) continue;
            const word = value[token] ?? 0;
            const start = starts[word] ?? 0;
            if ((start & languages) === 0) continue;
            if (((start >>> ALONE_SHIFT) & languages) === 0) {
                const next = kind[token + 1];
                if (token + 1 >= to || next === TokenKind.Digits) continue;
                if (next === TokenKind.Word && !pairs.has(word, value[token + 1] ?? 0)) continue;
            }
            const hit = this.longestFrom(tokens, token, to, languages);
            if (!hit || hit.end <= last) continue;
            last = hit.end;
            if (hits === null) hits = [hit];
            else hits.push(hit);
        }
        return hits ?? NO_HITS;
    }

    private longestFrom(tokens: Tokens, first: number, to: number, languages: number): PhraseHit<Meaning> | null {
        const { kind, value } = tokens;
        let step = this.firstSteps[value[first] ?? 0] ?? NOWHERE;
        let best = ((this.within[step] ?? 0) & languages) === 0 ? NOWHERE : step;
        let end = first + 1;
        for (let token = first + 1; token < to && this.steps.goOn(step); token += 1) {
            if (kind[token] === TokenKind.Sign && (value[token] === HYPHEN || isAbbreviating(tokens, token))) continue;
            if (kind[token] !== TokenKind.Word) break;
            step = this.steps.from(step, value[token] ?? 0);
            if (step === NOWHERE) break;
            if (((this.within[step] ?? 0) & languages) === 0) continue;
            best = step;
            end = token + 1;
        }
        const ending = best === NOWHERE ? undefined : this.endings[best];
        if (!ending) return null;
        const { meanings, kinds } = saidIn(ending, languages);
        return { first, end, meanings, kinds };
    }
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;

function endingOf<Meaning>(all: readonly Restricted<Meaning>[]): Ending<Meaning> {
    const wholeWithin = all.reduce((bits, { within }) => bits & within, EVERYWHERE);
    return { all, whole: saidBy(all), wholeWithin, known: new Map() };
}

function saidBy<Meaning>(all: readonly Restricted<Meaning>[]): Said<Meaning> {
    const meanings = all.map(({ meaning }) => meaning);
    return { meanings, kinds: meanings.reduce((bits, meaning) => bits | kindOf(meaning), 0) };
}

function saidIn<Meaning>({ all, whole, wholeWithin, known }: Ending<Meaning>, languages: number): Said<Meaning> {
    if ((wholeWithin & languages) !== 0) return whole;
    const before = known.get(languages);
    if (before) return before;
    const said = saidBy(all.filter(({ within }) => (within & languages) !== 0));
    known.set(languages, said);
    return said;
}

const KIND_OF: Readonly<Record<PhraseMeaning['kind'], MeaningKind>> = {
    topic: MeaningKind.Topic,
    hint: MeaningKind.Hint,
    filler: MeaningKind.Filler,
    correction: MeaningKind.Correction,
    acknowledgement: MeaningKind.Acknowledgement,
    separator: MeaningKind.Separator,
    introduction: MeaningKind.Introduction,
    request: MeaningKind.Request,
    mention: MeaningKind.Mention
};

/** Meanings of other phrases than those of the lexicon are no objects. */
function kindOf(meaning: unknown): number {
    return typeof meaning === 'object' ? KIND_OF[(meaning as PhraseMeaning).kind] : 0;
}

/** The dots of "D.O.B.", the slash of "a/c" and "MM/YY". */
function isAbbreviating(tokens: Tokens, token: number): boolean {
    const sign = tokens.value[token];
    const letters = (tokens.end[token - 1] ?? 0) - (tokens.start[token - 1] ?? 0);
    return (sign === DOT && letters === 1) || (sign === SLASH && letters <= 2);
}
