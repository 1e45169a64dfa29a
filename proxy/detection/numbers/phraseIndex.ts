import type { PhraseHit } from '../lexicon/phrases.ts';

/** Looks up the phrases of one entry by their first token, in constant time while tokens are asked for in order. */
export class PhraseIndex {
    private readonly hits: readonly PhraseHit[];
    private next = 0;

    constructor(hits: readonly PhraseHit[]) {
        this.hits = hits;
    }

    /** The phrase that begins at this token. */
    at(token: number): PhraseHit | undefined {
        const { hits } = this;
        let { next } = this;
        while (next > 0 && (hits[next - 1]?.first ?? 0) >= token) next -= 1;
        next = firstHitFrom(hits, next, token);
        this.next = next;
        return hitAt(hits, next, token);
    }

    /** Whether a phrase holds this token, as its first or further behind. */
    holds(token: number): boolean {
        return this.at(token) !== undefined || (this.hits[this.next - 1]?.end ?? 0) > token;
    }
}

/** The index, from this one on, of the first phrase that begins at a token or behind it. */
export function firstHitFrom(hits: readonly PhraseHit[], index: number, token: number): number {
    let next = index;
    while (next < hits.length && (hits[next]?.first ?? 0) < token) next += 1;
    return next;
}

/** The phrase with this index, if it begins at this token. */
export function hitAt(hits: readonly PhraseHit[], index: number, token: number): PhraseHit | undefined {
    if (index >= hits.length) return undefined;
    const hit = hits[index];
    return hit?.first === token ? hit : undefined;
}
