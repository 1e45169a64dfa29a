import type { Tokens } from '../text/tokens.ts';
import { TokenKind } from '../text/tokens.ts';
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

interface Node<Meaning> {
    readonly next: Map<number, Node<Meaning>>;
    all: readonly Restricted<Meaning>[];
    /** The languages in which it means anything. */
    within: number;
    /** Its meanings by the languages they were asked for in: the same array wherever the phrase stands. */
    readonly known: Map<number, readonly Meaning[]>;
}

/** A phrase that stands in a conversation. */
export interface PhraseHit<Meaning = PhraseMeaning> {
    readonly first: number;
    /** The token behind it. */
    readonly end: number;
    readonly meanings: readonly Meaning[];
}

/** The bits of all languages. */
export const EVERYWHERE = 0xffff;

const NO_HITS: readonly never[] = [];

/** Finds phrases in tokens: a tree of word ids, so that a step costs one look-up and a text is read once per start of a phrase. */
export class Phrases<Meaning = PhraseMeaning> {
    private readonly roots: readonly (Node<Meaning> | undefined)[];
    /** By word, the languages of phrases that begin with it: most words begin none, so that most tokens cost one look-up. */
    private readonly opens: Uint16Array;

    constructor(phrases: Iterable<Phrase<Meaning>>, wordCount: number) {
        this.opens = new Uint16Array(wordCount);
        const roots = new Array<Node<Meaning> | undefined>(wordCount).fill(undefined);
        for (const { words, meaning, within = EVERYWHERE } of phrases) {
            const [first, ...rest] = words;
            if (first === undefined) continue;
            this.opens[first] = (this.opens[first] ?? 0) | within;
            let node = (roots[first] ??= nodeOf());
            for (const word of rest) node = childOf(node, word);
            node.all = [...node.all, { meaning, within }];
            node.within |= within;
        }
        this.roots = roots;
    }

    /**
     * The longest phrase that begins at each token of `[from, to)`, in order, without those that lie inside the one before, as it is meant in a text of
     * one of these languages. Hyphens inside a phrase and the dots of abbreviations do not count.
     */
    within(tokens: Tokens, from: number, to: number, languages = EVERYWHERE): readonly PhraseHit<Meaning>[] {
        let hits: PhraseHit<Meaning>[] | null = null;
        let last = 0;
        for (let token = from; token < to; token += 1) {
            const word = tokens.value[token] ?? 0;
            if (tokens.kind[token] !== TokenKind.Word || ((this.opens[word] ?? 0) & languages) === 0) continue;
            const root = this.roots[word];
            const hit = root ? longestFrom(root, tokens, token, to, languages) : null;
            if (!hit || hit.end <= last) continue;
            last = hit.end;
            (hits ??= []).push(hit);
        }
        return hits ?? NO_HITS;
    }
}

const HYPHEN = 0x2d;
const DOT = 0x2e;

function longestFrom<Meaning>(
    root: Node<Meaning>,
    tokens: Tokens,
    first: number,
    to: number,
    languages: number
): PhraseHit<Meaning> | null {
    let best = (root.within & languages) === 0 ? null : root;
    let end = first + 1;
    let node: Node<Meaning> | undefined = root;
    for (let token = first + 1; token < to && node.next.size > 0; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign && (tokens.value[token] === HYPHEN || isAbbreviating(tokens, token)))
            continue;
        if (tokens.kind[token] !== TokenKind.Word) break;
        node = node.next.get(tokens.value[token] ?? 0);
        if (!node) break;
        if ((node.within & languages) === 0) continue;
        best = node;
        end = token + 1;
    }
    return best && { first, end, meanings: meaningsIn(best, languages) };
}

function meaningsIn<Meaning>({ all, known }: Node<Meaning>, languages: number): readonly Meaning[] {
    const before = known.get(languages);
    if (before) return before;
    const meanings = all.filter(({ within }) => (within & languages) !== 0).map(({ meaning }) => meaning);
    known.set(languages, meanings);
    return meanings;
}

/** The dots of "D.O.B." */
function isAbbreviating(tokens: Tokens, token: number): boolean {
    const letter = token - 1;
    return tokens.value[token] === DOT && (tokens.end[letter] ?? 0) - (tokens.start[letter] ?? 0) === 1;
}

function childOf<Meaning>(node: Node<Meaning>, word: number): Node<Meaning> {
    const child = node.next.get(word) ?? nodeOf<Meaning>();
    node.next.set(word, child);
    return child;
}

function nodeOf<Meaning>(): Node<Meaning> {
    return { next: new Map(), all: [], within: 0, known: new Map() };
}
