import { MeaningKind } from '../lexicon/meaningKind.ts';
import { means, topicsOf, type EntryView } from '../entry/entryView.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const LEADING = new WordSet('in comma near at');
const MOST_CROSSED = 5;

/** What was crossed between two parts of an address. */
export interface Join {
    /** The token behind it. */
    readonly next: number;
    readonly sign: '' | ',' | '.' | 'break';
}

/** Crosses signs, line breaks, fillers and what leads to the next part. */
export function skipJoin(view: EntryView, token: number): Join {
    let sign: Join['sign'] = '';
    let next = token;
    for (let crossed = 0; crossed < MOST_CROSSED && next < view.end; crossed += 1) {
        if (view.isBroken(next) && sign === '') sign = 'break';
        const here = signOf(view, next);
        if (here !== 0) {
            if (!isCrossed(here)) break;
            sign = joined(view, next, here, sign);
            next += 1;
        } else if (LEADING.isAt(view, next) && view.tokens.detail[next] === Casing.Lower) {
            next += 1;
        } else {
            const hit = view.hitAt(next);
            if (!hit || !isFiller(hit) || isNumberLike(view, next) || isUnit(view, next)) break;
            next = hit.end;
        }
    }
    if (next < view.end && view.isBroken(next) && sign === '') sign = 'break';
    return { next, sign };
}

/** "Number five", "no 5". */
function isUnit(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & Sense.Dwelling) !== 0 && isNumberLike(view, token + 1);
}

function isNumberLike(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0;
}

function isCrossed(sign: number): boolean {
    return (
        sign === Sign.Comma ||
        sign === Sign.Dot ||
        sign === Sign.Semicolon ||
        sign === Sign.Hyphen ||
        sign === Sign.Slash ||
        sign === Sign.Open
    );
}

function joined(view: EntryView, token: number, sign: number, before: Join['sign']): Join['sign'] {
    if (sign === Sign.Comma || sign === Sign.Semicolon) return ',';
    if (sign !== Sign.Dot) return before;
    if (signOf(view, token - 1) === Sign.Dot || signOf(view, token + 1) === Sign.Dot) return ',';
    return before === '' ? '.' : before;
}

function isFiller(hit: PhraseHit): boolean {
    return means(hit, MeaningKind.Filler) && topicsOf(hit).length === 0;
}
