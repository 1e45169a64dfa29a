import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Topic } from '../lexicon/topic.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** What may stand between last digits and what they are the last of: "the last four digits on your debit card". */
const BETWEEN = idsOf(LEXICON, 'of on from for the a your my that our his her digits numbers number');
/** Of tokens. */
const MOST_BETWEEN = 5;
const LAST = idsOf(LEXICON, 'last final');
const FOUR = idsOf(LEXICON, 'four');
const DIGIT_FOUR = 4;
/** Of these the last four tell nothing by themselves; of an id, a phone or a code they do, and some are hardly longer. */
const MUTE: ReadonlySet<Topic> = new Set([Category.CardNumber]);

/**
 * Tells whether a phrase that names a topic only says whose last four digits are meant: "the last four of your debit card". Those of anything but
 * a card are asked for like the whole. `from` is the first token of the entry.
 */
export function ownsLastDigits(tokens: Tokens, from: number, { first }: PhraseHit, topic: Topic): boolean {
    if (!MUTE.has(topic)) return false;
    const { value } = tokens;
    for (let token = first - 1; token > from && token >= first - 1 - MOST_BETWEEN; token -= 1) {
        if (isFour(tokens, token)) return LAST.has(value[token - 1] ?? 0);
        if (!BETWEEN.has(value[token] ?? 0)) return false;
    }
    return false;
}

function isFour({ kind, value, detail, digit }: Tokens, token: number): boolean {
    if (kind[token] === TokenKind.Word) return FOUR.has(value[token] ?? 0);
    return kind[token] === TokenKind.Digits && detail[token] === 1 && digit[value[token] ?? 0] === DIGIT_FOUR;
}
