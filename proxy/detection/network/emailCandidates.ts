import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { PROVIDERS } from './domains.ts';
import { textOf } from './pieces.ts';
import { folded } from './words.ts';

const DOT = 0x2e;
const AT = 0x40;
/** How many tokens behind an "at" its domain ends at the latest. */
export const REACH = 14;

/** Tells whether an entry has a written "@". */
export function hasAtSign({ tokens, kinds }: Reading, entry: number): boolean {
    if (((kinds[entry] ?? 0) & (1 << TokenKind.Sign)) === 0) return false;
    const to = tokens.firstOf[entry + 1] ?? 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < to; token += 1) {
        if (tokens.value[token] === AT && tokens.kind[token] === TokenKind.Sign) return true;
    }
    return false;
}

/** Tells whether a domain may stand behind an "at" of this entry, at the cost of a few tokens behind each. */
export function mayHold(reading: Reading, entry: number, hits: readonly PhraseHit[]): boolean {
    for (let index = 0; index < hits.length; index += 1) {
        const hit = hits[index];
        if (!hit?.meanings.some((meaning) => meaning.kind === 'separator' && meaning.sign === '@')) continue;
        for (let next = index + 1; next < hits.length && (hits[next]?.first ?? 0) < hit.end + REACH; next += 1) {
            if (hits[next]?.meanings.some((meaning) => meaning.kind === 'separator' && meaning.sign === '.'))
                return true;
        }
        if (mayBegin(reading, entry, hit.end)) return true;
    }
    return false;
}

function mayBegin(reading: Reading, entry: number, from: number): boolean {
    const { tokens } = reading;
    const to = Math.min(tokens.firstOf[entry + 1] ?? 0, from + REACH);
    for (let token = from; token < to; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign) {
            if (tokens.value[token] === DOT && token + 1 < to && tokens.gap[token] === Gap.None) return true;
        } else if (token < from + 2 && PROVIDERS.has(folded(textOf(reading, entry, token)))) return true;
    }
    return false;
}
