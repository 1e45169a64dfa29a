import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Piece } from './pieces.ts';
import { beginsWithPredicate, isSentence } from './predicate.ts';
import type { Turns } from './turns.ts';
import { valueFrom } from './value.ts';
import { BEFORE_SITE, setOf, SITES } from './words.ts';

const CALLING = setOf('im am as by under its is called');
const BOUNDS = { words: 2, joints: 1 };
const MOST_PIECES = 400;
const LONGEST_NAME = 40;

/** What members are called in this entry: the name in "I'm jane eighty four on the app". */
export function membersIn(turns: Turns, entry: number): readonly Finding[] {
    const { reading } = turns;
    const pieces = turns.of(entry);
    const found: Finding[] = [];
    for (let at = 1; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
        if (pieces[at]?.text !== 'on' || !isSite(pieces, at + 1)) continue;
        const first = callingBefore(pieces, at);
        const value = first < 0 ? null : valueFrom(reading, pieces.slice(0, at), first, BOUNDS);
        if (value?.end !== at || !value.isShaped || value.isNumeric) continue;
        if (beginsWithPredicate(reading, value, pieces) || isSentence(value, reading, pieces)) continue;
        found.push({
            entry,
            start: value.from,
            end: value.to,
            category: Category.Username,
            score: 0.8,
            why: 'what somebody is called on a site'
        });
    }
    return found;
}

function callingBefore(pieces: readonly Piece[], at: number): number {
    for (let first = at - 1; first > Math.max(0, at - LONGEST_NAME); first -= 1) {
        if (CALLING.has(pieces[first - 1]?.text ?? '')) return first;
    }
    return -1;
}

function isSite(pieces: readonly Piece[], at: number): boolean {
    const site = BEFORE_SITE.has(pieces[at]?.text ?? '') ? pieces[at + 1] : null;
    return SITES.has(site?.text ?? '');
}
