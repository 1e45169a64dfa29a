import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { Topic } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Collection } from './collection.ts';
import { mostCharactersOf } from './partialFit.ts';

/** Values that are longer in one country than in another, so that their length does not tell when all was told. */
const OF_ANY_LENGTH: ReadonlySet<Topic> = new Set([
    Category.Ssn,
    Category.Passport,
    Category.DriverLicence,
    Category.HealthId,
    Category.Phone
]);
/** What asks for the next piece, and what announces it. */
const URGING = idsOf(LEXICON, 'next then go carry keep continue rest listening following with');
const GOING_ON = idsOf(LEXICON, 'next then after rest followed lastly finally');
/** Whoever takes a value down says no more, and nor does anybody before the next piece, in tokens. */
const LONGEST = 7;

/**
 * Tells whether a value that may be complete goes on with a segment all the same: whoever takes it down asks for more ("5313, go on"), or whoever tells
 * it announces more ("next is 1531").
 */
export function isUrgedOn({ tokens }: Reading, told: Collection, segment: Segment): boolean {
    const { topic } = told.about;
    const { entry, first } = segment.run;
    const piece = told.pieces.at(-1)?.run.entry ?? entry;
    if (topic === null || !OF_ANY_LENGTH.has(topic) || told.pieces.length < 2 || piece === entry) return false;
    if (told.standing.length + charsOf(segment).length > mostCharactersOf(topic)) return false;
    const from = tokens.firstOf[entry] ?? 0;
    if (first - from <= LONGEST && says(tokens, from, first, GOING_ON)) return true;
    const heard = tokens.firstOf[piece + 1] ?? 0;
    const last = tokens.firstOf[entry - 1] ?? 0;
    const isShort = entry > piece + 1 && from - last <= LONGEST && last >= heard;
    return isShort && says(tokens, last, from, URGING);
}

function says({ kind, value }: Reading['tokens'], from: number, to: number, words: ReadonlySet<number>): boolean {
    for (let token = from; token < to; token += 1)
        if (kind[token] === TokenKind.Word && words.has(value[token] ?? 0)) return true;
    return false;
}
