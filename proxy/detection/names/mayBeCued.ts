import type { PhraseHit } from '../lexicon/phrases.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { Clue, CLUES } from './clues.ts';
import { Cue, introduces, isPrompt, type Prompt } from './cues.ts';
import { Trust } from './trust.ts';

const HYPHEN = 0x2d;
const DOT = 0x2e;
const AT = 0x40;
/** Between a cue and the name may stand so many tokens. */
const MOST_SKIPPED = 16;
const BEGINS = Clue.Given | Clue.Family | Clue.Unknown;

/** Tells quickly whether a word may be the first of a name behind a cue by the words around it alone. `seen` are the clues of its entry up to it. */
export function mayBeCued(tokens: Tokens, token: number, end: number, seen: number): boolean {
    const before = token - 1;
    const clues = tokens.kind[before] === TokenKind.Word ? (CLUES[tokens.meaning[before] ?? 0] ?? 0) : Clue.Skipped;
    const isSkipped = (clues & Clue.Skipped) !== 0 || mayBeSkipped(tokens, before);
    if (!isSkipped && (clues & Clue.EndsCue) === 0) return false;
    const isIntroduced = (seen & Clue.Introduces) !== 0 && (isSkipped || (clues & Clue.EndsIntroduction) !== 0);
    const isSelf = (clues & Clue.Self) !== 0 && ((CLUES[tokens.meaning[token] ?? 0] ?? 0) & Clue.Question) !== 0;
    const isTold = isIntroduced || isSelf;
    return mayBegin(tokens, token, end, isTold ? Trust.Told : Trust.Hinted);
}

/** Tells whether a name may begin behind one of the cues of an entry: where this says no, none does. */
export function areCued(tokens: Tokens, cues: readonly PhraseHit<Cue | Prompt>[], end: number): boolean {
    for (const cue of cues) {
        const trust = trustOf(tokens, cue);
        const limit = trust === Trust.Listed ? 0 : Math.min(end, cue.end + MOST_SKIPPED);
        for (let token = cue.end; token < limit; token += 1) {
            const clues =
                tokens.kind[token] === TokenKind.Word ? (CLUES[tokens.meaning[token] ?? 0] ?? 0) : Clue.Skipped;
            if ((clues & BEGINS) !== 0 && mayBegin(tokens, token, end, trust)) return true;
            if ((clues & Clue.Skipped) === 0 && !mayBeSkipped(tokens, token)) break;
        }
    }
    return false;
}

/** `Listed` of what is no cue. */
function trustOf({ meaning }: Tokens, { end, meanings }: PhraseHit<Cue | Prompt>): Trust {
    let trust: Trust = Trust.Listed;
    for (const cue of meanings) {
        if (introduces(cue) || cue === Cue.Label) return Trust.Told;
        if (cue === Cue.Claim && ((CLUES[meaning[end] ?? 0] ?? 0) & Clue.Question) !== 0) return Trust.Told;
        if (!isPrompt(cue)) trust = Trust.Hinted;
    }
    return trust;
}

/** An initial, or a capitalised word that only a name behind it shows to be one. */
function mayBeSkipped({ detail, start, end }: Tokens, token: number): boolean {
    return detail[token] !== Casing.Lower || (end[token] ?? 0) - (start[token] ?? 0) === 1;
}

/** Tells whether a word may begin a name that is trusted so much: what may be told of it before the casing of its entry is known. */
function mayBegin(tokens: Tokens, token: number, end: number, trust: Trust): boolean {
    const { kind, meaning, detail, gap, value } = tokens;
    const clues = CLUES[meaning[token] ?? 0] ?? 0;
    const next = token + 1;
    const nextClues = next < end && kind[next] === TokenKind.Word ? (CLUES[meaning[next] ?? 0] ?? 0) : 0;
    if (((clues | nextClues) & Clue.Plain) !== 0) return true;
    const sign = next < end && kind[next] === TokenKind.Sign ? value[next] : 0;
    if (sign === HYPHEN) return true;
    const ends = next >= end || gap[next] === Gap.Break || (sign !== 0 && sign !== AT);
    if (detail[token] !== Casing.Lower) {
        if (trust === Trust.Told || goesOn(tokens, token)) return true;
        if ((clues & Clue.Unknown) !== 0) return ends || (nextClues & (BEGINS | Clue.Speaker | Clue.Follower)) !== 0;
        if ((clues & Clue.SelfDescription) !== 0) return (nextClues & (Clue.Speaker | Clue.Family)) !== 0;
        return (clues & Clue.Given) !== 0 || (clues & Clue.Common) === 0 || (nextClues & Clue.Family) !== 0;
    }
    if ((clues & Clue.Unknown) !== 0) return trust === Trust.Told;
    if ((clues & Clue.Given) === 0) return trust === Trust.Told && ends;
    if (gap[token] === Gap.Break) return true;
    if (trust !== Trust.Told && (clues & Clue.SelfDescription) !== 0) return false;
    if ((nextClues & Clue.Speaker) !== 0) return true;
    if (trust === Trust.Told ? (nextClues & Clue.Unknown) !== 0 : (clues & Clue.Common) !== 0)
        return trust === Trust.Told;
    return ends || (nextClues & Clue.Follower) !== 0 || (nextClues & (Clue.Family | Clue.Common)) === Clue.Family;
}

/** Stands behind an initial or a particle, which begin the name. */
function goesOn({ kind, meaning, value, start, end }: Tokens, token: number): boolean {
    const before = token - 1;
    if (kind[before] === TokenKind.Sign) return value[before] === DOT || value[before] === HYPHEN;
    const isInitial = (end[before] ?? 0) - (start[before] ?? 0) === 1;
    return isInitial || ((CLUES[meaning[before] ?? 0] ?? 0) & Clue.Particle) !== 0;
}
