import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** So many digits are a value. */
const SHORTEST_VALUE = 5;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/** Tells whether a value stands among the tokens `[from, to)`, in figures or in words. */
export function hasValueBetween({ kind, meaning, detail }: Tokens, from: number, to: number): boolean {
    let digits = 0;
    for (let token = from; token < to; token += 1) {
        if (kind[token] === TokenKind.Digits) digits += detail[token] ?? 0;
        else if (kind[token] === TokenKind.Word && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & NUMBER) !== 0)
            digits += 1;
        if (digits >= SHORTEST_VALUE) return true;
    }
    return false;
}
