import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { hitsEndingAt } from '../lexicon/hitsEndingAt.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isHarmless } from '../lexicon/topic.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

const DETERMINERS = idsOf(LEXICON, 'the my your our his her their this that a an any');
/** "Before check-in", "ahead of the flight". */
const UNTIL = idsOf(LEXICON, 'before until till by after');
const AHEAD = idsOf(LEXICON, 'ahead prior');
const OF = idsOf(LEXICON, 'of to');
const FOR = idsOf(LEXICON, 'for');
const MOST_DETERMINERS = 2;

/**
 * Tells whether a phrase says when or what for something else is needed: "your passport number before check-in", "my passport number for the booking
 * is", "the order number for my passport is".
 */
export function isOccasion(tokens: Tokens, hits: readonly PhraseHit[], { first, meanings }: PhraseHit): boolean {
    const { value } = tokens;
    let before = first - 1;
    const farthest = before - MOST_DETERMINERS;
    while (before > farthest && DETERMINERS.has(value[before] ?? 0)) before -= 1;
    if (before < 1 || tokens.kind[before] !== TokenKind.Word) return false;
    const word = value[before] ?? 0;
    const isHarmlessThing = meanings.every((one) => !isTopic(one) || isHarmless(one.topic));
    if (isHarmlessThing && UNTIL.has(word)) return namesBefore(tokens, hits, before, isSecret);
    if (isHarmlessThing && OF.has(word) && AHEAD.has(value[before - 1] ?? 0))
        return namesBefore(tokens, hits, before - 1, isSecret);
    return FOR.has(word) && namesBefore(tokens, hits, before, isHarmlessThing ? isSecret : isNumberOfThing);
}

/** Whether a phrase of a kind ends right before a token: "passport no. for". */
function namesBefore(
    { kind, value }: Tokens,
    hits: readonly PhraseHit[],
    token: number,
    isOfKind: (hit: PhraseHit) => boolean
): boolean {
    const end = kind[token - 1] === TokenKind.Sign && value[token - 1] === STOP ? token - 1 : token;
    return hitsEndingAt(hits, end).some(isOfKind);
}

function isSecret({ meanings }: PhraseHit): boolean {
    return meanings.some((one) => one.kind === 'topic' && !isHarmless(one.topic));
}

/** "Order number", but not "order". */
function isNumberOfThing({ meanings, first, end }: PhraseHit): boolean {
    return end - first > 1 && meanings.some((one) => one.kind === 'topic' && isHarmless(one.topic));
}

function isTopic(meaning: Meaning): meaning is Meaning & { readonly kind: 'topic' | 'hint' } {
    return meaning.kind === 'topic' || meaning.kind === 'hint';
}

type Meaning = PhraseHit['meanings'][number];

/** The full stop of an abbreviation. */
const STOP = 0x2e;
