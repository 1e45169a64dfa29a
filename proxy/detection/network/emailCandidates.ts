import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { Concern } from './concern.ts';
import { PROVIDERS } from './domains.ts';
import { textOf } from './pieceWords.ts';
import type { Turns } from './turns.ts';
import { tableOf } from './wordTable.ts';
import { folded } from './words.ts';

const DOT = 0x2e;
/** How many tokens behind an "at" its domain ends at the latest. */
export const REACH = 14;
const PROVIDER = tableOf([...PROVIDERS].filter((name) => !name.includes(' ')));

/** Tells whether a domain may stand behind a spoken "at" of this entry, at the cost of a few tokens behind each. */
export function mayHold(reading: Reading, entry: number): boolean {
    const hits = reading.hits[entry] ?? [];
    for (let index = 0; index < hits.length; index += 1) {
        const hit = hits[index];
        if (!hit || !separates(hit, '@')) continue;
        for (let next = index + 1; next < hits.length; next += 1) {
            const dot = hits[next];
            if (!dot || dot.first >= hit.end + REACH) break;
            if (separates(dot, '.')) return true;
        }
        if (mayBegin(reading, entry, hit.end)) return true;
    }
    return false;
}

/** Tells whether an entry in talk of e-mail has an "at", or a dot without which no address does. */
export function mayHoldInTalk({ reading, concerns }: Turns, entry: number): boolean {
    const said = concerns.of[entry] ?? 0;
    if ((said & (Concern.SpokenAt | Concern.SpokenDot | Concern.WrittenAt)) !== 0) return true;
    const { kind, value, gap, firstOf } = reading.tokens;
    const last = (firstOf[entry + 1] ?? 0) - 1;
    for (let token = firstOf[entry] ?? 0; token < last; token += 1) {
        if (value[token] !== DOT || kind[token] !== TokenKind.Sign) continue;
        if (gap[token + 1] === Gap.None || kind[token + 1] === TokenKind.Sign) return true;
    }
    return false;
}

function separates({ meanings }: PhraseHit, sign: string): boolean {
    for (const meaning of meanings) if (meaning.kind === 'separator' && meaning.sign === sign) return true;
    return false;
}

function mayBegin(reading: Reading, entry: number, from: number): boolean {
    const { kind, value, gap, firstOf } = reading.tokens;
    const to = Math.min(firstOf[entry + 1] ?? 0, from + REACH);
    for (let token = from; token < to; token += 1) {
        if (kind[token] === TokenKind.Sign) {
            if (value[token] === DOT && token + 1 < to && gap[token] === Gap.None) return true;
        } else if (token < from + 2 && isProvider(reading, entry, token)) return true;
    }
    return false;
}

function isProvider(reading: Reading, entry: number, token: number): boolean {
    const { kind, value } = reading.tokens;
    const isWord = kind[token] === TokenKind.Word;
    return isWord && PROVIDER[value[token] ?? 0] === 1 && PROVIDERS.has(folded(textOf(reading, entry, token)));
}
