import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** So many digits are a value. */
const SHORTEST_VALUE = 5;

/** Tells whether a value stands among the tokens `[from, to)`, in figures or in words. */
export function hasValueBetween({ kind, meaning, detail }: Tokens, from: number, to: number): boolean {
    let digits = 0;
    /** "Twenty", of whose two digits a unit behind it is one. */
    let wasTens = false;
    for (let token = from; token < to; token += 1) {
        if (kind[token] === TokenKind.Digits) digits += detail[token] ?? 0;
        else if (kind[token] === TokenKind.Word) {
            const senses = LEXICON.senses[meaning[token] ?? 0] ?? 0;
            digits += (senses & Sense.Unit) === 0 || wasTens ? 0 : 1;
            wasTens = (senses & (Sense.Pair | Sense.Tens)) !== 0;
            digits += wasTens ? 2 : furtherDigits(meaning[token] ?? 0, senses);
        }
        if (digits >= SHORTEST_VALUE) return true;
    }
    return false;
}

/** How many digits a word adds to those of its neighbour: "triple" two, "hundred" two. */
function furtherDigits(meaning: number, senses: number): number {
    if ((senses & Sense.Repeat) !== 0) return (LEXICON.number[meaning] ?? 1) - 1;
    return (senses & Sense.Hundred) === 0 ? 0 : 2;
}
