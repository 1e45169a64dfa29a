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
    | { readonly kind: 'introduction' };

/** A phrase as the ids of its words. */
export interface Phrase<Meaning = PhraseMeaning> {
    readonly words: readonly number[];
    readonly meaning: Meaning;
}

interface Node<Meaning> {
    readonly next: Map<number, Node<Meaning>>;
    meanings: readonly Meaning[];
}

/** A phrase that stands in a conversation. */
export interface PhraseHit<Meaning = PhraseMeaning> {
    readonly first: number;
    /** The token behind it. */
    readonly end: number;
    readonly meanings: readonly Meaning[];
}

const NO_HITS: readonly never[] = [];

/** Finds phrases in tokens: a tree of word ids, so that a step costs one look-up and a text is read once per start of a phrase. */
export class Phrases<Meaning = PhraseMeaning> {
    private readonly roots: readonly (Node<Meaning> | undefined)[];

    constructor(phrases: Iterable<Phrase<Meaning>>, wordCount: number) {
        const roots = new Array<Node<Meaning> | undefined>(wordCount).fill(undefined);
        for (const { words, meaning } of phrases) {
            const [first, ...rest] = words;
            if (first === undefined) continue;
            let node = (roots[first] ??= { next: new Map(), meanings: [] });
            for (const word of rest) node = childOf(node, word);
            node.meanings = [...node.meanings, meaning];
        }
        this.roots = roots;
    }

    /**
     * The longest phrase that begins at each token of `[from, to)`, in order, without those that lie inside the one before. Hyphens inside a phrase and
     * the dots of abbreviations do not count.
     */
    within(tokens: Tokens, from: number, to: number): readonly PhraseHit<Meaning>[] {
        let hits: PhraseHit<Meaning>[] | null = null;
        for (let token = from; token < to; token += 1) {
            if (tokens.kind[token] !== TokenKind.Word) continue;
            const root = this.roots[tokens.value[token] ?? 0];
            if (!root) continue;
            const hit = longestFrom(root, tokens, token, to);
            if (!hit || hit.end <= (hits?.at(-1)?.end ?? 0)) continue;
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
    to: number
): PhraseHit<Meaning> | null {
    let best: PhraseHit<Meaning> | null = root.meanings.length > 0 ? { first, end: first + 1, meanings: root.meanings } : null;
    let node: Node<Meaning> | undefined = root;
    for (let token = first + 1; token < to && node.next.size > 0; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign && (tokens.value[token] === HYPHEN || isAbbreviating(tokens, token)))
            continue;
        if (tokens.kind[token] !== TokenKind.Word) break;
        node = node.next.get(tokens.value[token] ?? 0);
        if (!node) break;
        if (node.meanings.length > 0) best = { first, end: token + 1, meanings: node.meanings };
    }
    return best;
}

/** The dots of "D.O.B." */
function isAbbreviating(tokens: Tokens, token: number): boolean {
    const letter = token - 1;
    return tokens.value[token] === DOT && (tokens.end[letter] ?? 0) - (tokens.start[letter] ?? 0) === 1;
}

function childOf<Meaning>(node: Node<Meaning>, word: number): Node<Meaning> {
    const child = node.next.get(word) ?? { next: new Map<number, Node<Meaning>>(), meanings: [] };
    node.next.set(word, child);
    return child;
}
