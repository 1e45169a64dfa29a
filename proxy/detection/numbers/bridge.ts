import type { PhraseHit } from '../lexicon/phrases.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Place } from './place.ts';
import { Join } from './run.ts';

/** How the next character of a run can be reached: the token where it may begin, and what was crossed. */
export interface Bridge {
    readonly next: number;
    readonly join: Join;
}

const JOIN_OF_SIGN: ReadonlyMap<string, Join> = new Map([
    ['-', Join.Hyphen],
    ['.', Join.Dot],
    ['/', Join.Slash],
    [',', Join.Comma],
    [':', Join.Colon]
]);
const JOIN_OF_CODE: ReadonlyMap<number, Join> = new Map(
    Array.from(JOIN_OF_SIGN, ([sign, join]) => [sign.charCodeAt(0), join])
);
const OTHER_SIGNS = new Set('()[]*|_+#~;…'.split('').map((sign) => sign.charCodeAt(0)));
/** Behind an area code it parts no more than a blank does. */
const CLOSING_BRACKET = 0x29;
const MOST_SIGNS = 5;
const MOST_PHRASES = 4;

/** Looks up the phrases of one entry by their first token, in constant time while tokens are asked for in order. */
export class PhraseIndex {
    private readonly hits: readonly PhraseHit[];
    private next = 0;

    constructor(hits: readonly PhraseHit[]) {
        this.hits = hits;
    }

    /** The phrase that begins at this token. */
    at(token: number): PhraseHit | undefined {
        while (this.next > 0 && (this.hits[this.next - 1]?.first ?? 0) >= token) this.next -= 1;
        while ((this.hits[this.next]?.first ?? Infinity) < token) this.next += 1;
        const hit = this.hits[this.next];
        return hit?.first === token ? hit : undefined;
    }
}

/**
 * Crosses what may stand inside a value behind a token: separators, fillers and corrections, a bounded number of them. Null when something stands
 * there that ends every value.
 */
export function bridgeFrom({ tokens, phrases, end }: Place, token: number): Bridge | null {
    let join: Join = token < end && tokens.gap[token] === 0 ? Join.None : Join.Space;
    let signs = 0;
    let crossed = 0;
    let next = token;
    while (next < end) {
        if (tokens.kind[next] === TokenKind.Sign) {
            const code = tokens.value[next] ?? 0;
            const plain = JOIN_OF_CODE.get(code);
            if (!plain && !OTHER_SIGNS.has(code)) return null;
            signs += 1;
            if (signs > MOST_SIGNS) return null;
            if (code === CLOSING_BRACKET && signs === 1) {
                join = Join.Space;
                next += 1;
                continue;
            }
            join = signs > 1 || isWordy(join) ? stronger(join, Join.Sign) : (plain ?? Join.Sign);
            next += 1;
            continue;
        }
        const hit = phrases.at(next);
        const crossing = hit ? crossingOf(hit) : null;
        if (!hit || crossing === null) break;
        crossed += 1;
        if (crossed > MOST_PHRASES) break;
        join = stronger(join, crossing);
        next = hit.end;
    }
    return next < end ? { next, join } : null;
}

function isWordy(join: Join): boolean {
    return join === Join.Words || join === Join.Correction;
}

function stronger(join: Join, other: Join): Join {
    if (join === Join.Correction || other === Join.Correction) return Join.Correction;
    return join === Join.Words || other === Join.Words ? Join.Words : other;
}

/** What a phrase is inside a value; null when it ends the value. */
function crossingOf({ meanings }: PhraseHit): Join | null {
    for (const meaning of meanings) {
        if (meaning.kind === 'correction') return Join.Correction;
        if (meaning.kind === 'separator') return JOIN_OF_SIGN.get(meaning.sign) ?? Join.Sign;
        if (meaning.kind === 'filler') return Join.Words;
    }
    return null;
}
