import { TokenKind, type Tokens } from '../text/tokens.ts';
import { Clue, CLUES } from './clues.ts';

/** No name that is spelled has fewer. */
export const FEWEST_LETTERS = 3;
const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Tells quickly whether an entry may hold letters that spell a name, with "as in" between. */
export function mayBeSpelled({ kind, meaning }: Tokens, first: number, end: number): boolean {
    let letters = 0;
    let explains = 0;
    for (let token = first; token < end; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        const clues = CLUES[meaning[token] ?? 0] ?? 0;
        if ((clues & Clue.Letter) !== 0) letters += 1;
        else if ((clues & Clue.Spelling) === 0 && explains === 0) letters = 0;
        explains = clues & Clue.Spelling;
        if (letters >= FEWEST_LETTERS) return true;
    }
    return false;
}

/** Tells quickly whether a capital may go on a name that an initial or a particle begins. */
export function mayBeInitial(tokens: Tokens, token: number, first: number): boolean {
    if (token === first || (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) > 1) return false;
    return isBehindInitial(tokens, token, first) || isBehindParticle(tokens, token, first);
}

/** "J. R." */
function isBehindInitial({ kind, value, start, end }: Tokens, token: number, first: number): boolean {
    let before = token - 1;
    if (before > first && kind[before] === TokenKind.Sign && value[before] === DOT) before -= 1;
    return before >= first && kind[before] === TokenKind.Word && (end[before] ?? 0) - (start[before] ?? 0) === 1;
}

/** "This is de R": particles behind what may be a cue. */
function isBehindParticle({ kind, meaning, value }: Tokens, token: number, first: number): boolean {
    let at = token - 1;
    for (; at > first; at -= 1) {
        const isHyphen = kind[at] === TokenKind.Sign && value[at] === HYPHEN;
        if (!isHyphen && (kind[at] !== TokenKind.Word || ((CLUES[meaning[at] ?? 0] ?? 0) & Clue.Particle) === 0)) break;
    }
    if (at === token - 1) return false;
    return kind[at] !== TokenKind.Word || ((CLUES[meaning[at] ?? 0] ?? 0) & (Clue.EndsCue | Clue.Skipped)) !== 0;
}
