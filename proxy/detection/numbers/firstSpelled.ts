import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { mayBeSpelled } from './letters.ts';
import { Opening, OPENINGS } from './openings.ts';
import { Use, USES } from './letterWords.ts';

/** What stands behind a letter that is spelled, as bits. */
const Behind = { Example: 1, Letter: 2, Sign: 4 } as const;
const ANYTHING = Behind.Example | Behind.Letter | Behind.Sign;
/** Above them in `PAIRS`: which of these a word is itself. */
const ITSELF = 3;
const SIGN = Behind.Sign << ITSELF;

const IS_ONE_LETTER = oneLetterWords();

/**
 * By meaning, what has to stand behind a word for it to be spelled, and what it is behind another: the words of a text are matched two by two, so that
 * most letters ("a", "I", "you") cost no more than other words.
 */
const PAIRS = Uint8Array.from(
    LEXICON.senses,
    (senses, meaning) => needed(senses, meaning) | (itself(senses, meaning) << ITSELF)
);

/** The first letter of an entry without numbers that may be spelled; -1 when there is none. */
export function firstSpelled(tokens: Tokens, entry: number): number {
    const { kind, meaning, firstOf } = tokens;
    const end = firstOf[entry + 1] ?? 0;
    let before = 0;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        const pair = kind[token] === TokenKind.Word ? (PAIRS[meaning[token] ?? 0] ?? 0) : SIGN;
        if ((before & (pair >> ITSELF)) !== 0) {
            const text = tokens.texts[entry] ?? '';
            if (mayBeSpelled({ tokens, text, end }, token - 1)) return token - 1;
        }
        before = pair;
    }
    return -1;
}

function needed(senses: number, meaning: number): number {
    if (OPENINGS[meaning] !== Opening.Letter) return 0;
    return (senses & Sense.Common) !== 0 && IS_ONE_LETTER[meaning] === 0 ? Behind.Example : ANYTHING;
}

function itself(senses: number, meaning: number): number {
    const isExample = ((USES[meaning] ?? 0) & Use.Example) !== 0;
    const isLetter = (senses & Sense.Letter) !== 0 && ((senses & Sense.Common) === 0 || IS_ONE_LETTER[meaning] === 1);
    return (isExample ? Behind.Example : 0) | (isLetter ? Behind.Letter : 0);
}

/** By meaning, 1 for words of one letter. */
function oneLetterWords(): Uint8Array {
    const marks = new Uint8Array(LEXICON.senses.length);
    for (const [id, spelling] of LEXICON.words.spellings.entries()) {
        if (spelling.length !== 1) continue;
        marks[id] = 1;
        for (const meanings of LEXICON.meaningIn) marks[meanings[id] ?? id] = 1;
    }
    return marks;
}
