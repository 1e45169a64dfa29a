import { TokenKind, type Tokens } from '../text/tokens.ts';
import { coreOf, isPause, type Stretch } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { setOf } from './words.ts';
import { tableOf } from './wordTable.ts';

const DETERMINERS = setOf('my the our your his her their a new old current usual');
const SAYING = setOf('is as was thats its been be');
/** With them somebody comes back to what was just told: "…, that's", "… which has always been". */
const RELATING = setOf('that which this it has have had always been used to would be and');
const MOST_RELATING = 5;
const MOST_TYPED = 30;
/** That many pieces have no more tokens. */
const MOST_TOKENS = 8 * MOST_TYPED;
const TYPING = setOf(
    'typing type typed entering enter entered using use used try trying tried put putting rejecting rejects rejected refusing refuses refused ' +
        'accept accepts accepting'
);

/** With these words `stretchesBefore` may find anything; a possessive says "is" too. */
const TELLING = tableOf([...TYPING, ...SAYING, 's']);

/** Tells whether words with which a value may be told stand before this token, and not far from it. */
export function mayStandBefore({ kind, value, firstOf }: Tokens, entry: number, topic: number): boolean {
    const from = Math.max(firstOf[entry] ?? 0, topic - MOST_TOKENS);
    for (let token = topic - 1; token >= from; token -= 1) {
        if (kind[token] === TokenKind.Word && TELLING[value[token] ?? 0] === 1) return true;
    }
    return false;
}

/**
 * The stretches that may be a value which "is my password", "that's my login" or "as my password" stands behind, or that somebody types: the surest
 * first.
 */
export function stretchesBefore(pieces: readonly Piece[], topic: number): readonly Stretch[] {
    for (
        let verb = topic - 1;
        verb > Math.max(0, topic - MOST_TYPED) && pieces[verb]?.kind !== PieceKind.Stop;
        verb -= 1
    ) {
        if (TYPING.has(pieces[verb - 1]?.text ?? '')) return [{ first: verb, end: topic }];
    }
    let at = topic - 1;
    while (DETERMINERS.has(pieces[at]?.text ?? '')) at -= 1;
    const isPossessive = at === topic - 1 && pieces[at]?.glued;
    if (isPossessive || !SAYING.has(pieces[at]?.text ?? '')) return [];
    const end = relatedEnd(pieces, at);
    if (end <= 0) return [];
    let run = end - 1;
    while (run > 0 && pieces[run]?.glued && topic - run < MOST_TYPED) run -= 1;
    let clause = run;
    while (clause > 0 && !isPause(pieces[clause - 1]) && topic - clause < MOST_TYPED) clause -= 1;
    const core = coreOf(pieces, clause, end);
    return [{ first: run, end }, ...(core.end === end && core.first < run ? [core] : [])];
}

/** Where the value ends before this verb, and before what comes back to it. */
function relatedEnd(pieces: readonly Piece[], verb: number): number {
    let end = verb;
    while (end > Math.max(0, verb - MOST_RELATING) && RELATING.has(pieces[end - 1]?.text ?? '')) end -= 1;
    if (end < verb || pieces[verb]?.text === 'thats' || pieces[verb]?.text === 'its') {
        while (end > 0 && isPause(pieces[end - 1])) end -= 1;
    }
    return end;
}
