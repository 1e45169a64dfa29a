import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';

/** What a word can be to a run at whose beginning it stands. */
export const Opening = {
    /** Nothing, but beside digits. */
    None: 0,
    Number: 1,
    /** A letter, when another or a digit follows. */
    Letter: 2,
    /** A word that sounds like a digit, when numbers follow. */
    Misheard: 3,
    /** One that every sentence has, in an entry that says nothing but a number. */
    CommonMisheard: 4
} as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/** By meaning, how a word may begin a run. */
export const OPENINGS = Uint8Array.from(LEXICON.senses, openingOf);

function openingOf(senses: number): Opening {
    if ((senses & (Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat)) !== 0) return Opening.Number;
    const isMisheard = (senses & Sense.Misheard) !== 0;
    if ((senses & Sense.Letter) !== 0) return isMisheard ? Opening.Number : Opening.Letter;
    if (!isMisheard) return Opening.None;
    return (senses & (Sense.Common | Sense.TimeUnit)) === 0 ? Opening.Misheard : Opening.CommonMisheard;
}
