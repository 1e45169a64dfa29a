import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { Clue, CLUES } from './clues.ts';
import { SPEAKS } from './cues.ts';

const HYPHEN = 0x2d;
const DOT = 0x2e;
const MOST_PARTS = 8;
const LONGEST_PHRASE = 4;
const SHORTEST_UNKNOWN = 4;
const PLAIN_GIVEN = Clue.Given | Clue.Plain;
const PLAIN_FAMILY = Clue.Family | Clue.Plain;

/** Tells quickly whether a word may begin a name that its title or the lists of names alone show: where this says no, none begins. */
export function mayBeListed(tokens: Tokens, token: number, end: number): boolean {
    const { kind, meaning, detail } = tokens;
    const clues = CLUES[meaning[token] ?? 0] ?? 0;
    if ((clues & PLAIN_GIVEN) === PLAIN_GIVEN) return true;
    const next = token + 1;
    if (next >= end) return false;
    if ((clues & Clue.Title) !== 0 && isNamed(tokens, next, end)) return true;
    const nextClues = kind[next] === TokenKind.Word ? (CLUES[meaning[next] ?? 0] ?? 0) : 0;
    if (detail[token] === Casing.Lower) {
        if (nextClues === 0 || (clues & (Clue.Given | Clue.Unknown)) === 0) return false;
        if ((clues & Clue.Common) !== 0) return (nextClues & Clue.Speaker) !== 0;
        if ((clues & Clue.Unknown) !== 0 && lengthOf(tokens, token) < SHORTEST_UNKNOWN) return false;
    } else if (startsPair(tokens, token, end)) return true;
    if ((nextClues & Clue.Speaker) !== 0 || (nextClues & PLAIN_FAMILY) === PLAIN_FAMILY) return true;
    return (nextClues & Clue.OpensSpeaking) !== 0 && saysSpeaking(tokens, next, end);
}

/** Behind a title stands what may be a name. */
function isNamed({ kind, value, meaning, detail }: Tokens, from: number, end: number): boolean {
    const behind = kind[from] === TokenKind.Sign && value[from] === DOT ? from + 1 : from;
    if (behind >= end || kind[behind] !== TokenKind.Word) return false;
    if (detail[behind] !== Casing.Lower) return true;
    return ((CLUES[meaning[behind] ?? 0] ?? 0) & (Clue.Plain | Clue.Family | Clue.Unknown)) !== 0;
}

/** A capitalised word and others that may go on a name, of which one shows that they do. */
function startsPair(tokens: Tokens, token: number, end: number): boolean {
    const { kind, meaning, detail, gap, value } = tokens;
    const clues = CLUES[meaning[token] ?? 0] ?? 0;
    const showing = (clues & (Clue.Given | Clue.Common)) === Clue.Given ? Clue.Plain | Clue.Family : Clue.Plain;
    const limit = Math.min(end, token + MOST_PARTS);
    for (let at = token + 1; at < limit; at += 1) {
        if (kind[at] === TokenKind.Sign) {
            if (gap[at] !== Gap.None || (value[at] !== HYPHEN && value[at] !== DOT)) return false;
            continue;
        }
        if (kind[at] !== TokenKind.Word || gap[at] === Gap.Break) return false;
        const own = CLUES[meaning[at] ?? 0] ?? 0;
        if ((own & showing) !== 0) return true;
        const isJoined = kind[at - 1] === TokenKind.Sign && value[at - 1] === HYPHEN;
        const goesOn = isJoined || detail[at] !== Casing.Lower || (own & Clue.Particle) !== 0;
        if (!goesOn && lengthOf(tokens, at) > 1) return false;
    }
    return limit < end;
}

function saysSpeaking(tokens: Tokens, from: number, end: number): boolean {
    return SPEAKS.find(tokens, from, Math.min(end, from + LONGEST_PHRASE))[0]?.first === from;
}

function lengthOf({ start, end }: Tokens, token: number): number {
    return (end[token] ?? 0) - (start[token] ?? 0);
}
