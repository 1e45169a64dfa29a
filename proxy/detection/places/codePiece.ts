import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { EntryView } from '../entry/entryView.ts';
import { means, topicsOf } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { alphabetEnd, codeAtomAt, isSureAtom, NUMBER } from './codeAtom.ts';
import { crossInside, isTakingBack } from './codeCrossing.ts';
import { namedLetterAt } from './letterName.ts';
import { LONGEST_CORRECTED, MOST_TOKENS } from './postcodeAt.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

/** Characters of a code that follow each other in an entry, whether or not they are a whole one. */
export interface CodePiece {
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    readonly code: string;
    readonly isCorrected: boolean;
}

/** An entry of more tokens is searched no further. */
const LONGEST_TURN = 120;
const MOST_PIECES = 4;
/** Of what nothing is known, so that pauses and fillers are crossed. */
const FRAGMENT = 'A';
const MOST_STRAY = 1;
const MOST_OTHERS = 5;

/** The runs of characters in an entry that may belong to a postcode, in order. */
export function codePieces(view: EntryView): readonly CodePiece[] {
    if (view.length > LONGEST_TURN) return [];
    const pieces: CodePiece[] = [];
    for (let token = view.from; token < view.end && pieces.length < MOST_PIECES;) {
        const piece = codePieceAt(view, token);
        if (piece) pieces.push(piece);
        token = piece ? piece.end : afterPhrase(view, token);
    }
    return pieces;
}

/** Whether the entry says little beside its pieces. */
export function saysLittleElse(view: EntryView, pieces: readonly CodePiece[]): boolean {
    let stray = 0;
    let others = 0;
    let next = 0;
    for (let token = view.from; token < view.end; token += 1) {
        const piece = pieces[next];
        if (piece?.first === token) {
            token = piece.end - 1;
            next += 1;
            continue;
        }
        const hit = view.hitAt(token);
        if (hit) {
            if (topicsOf(hit).length === 0) token = Math.max(token, hit.end - 1);
        } else if (view.isDigits(token)) return false;
        else if (view.isWord(token)) {
            if ((view.sensesAt(token) & Sense.Common) === 0) stray += 1;
            others += 1;
        }
    }
    return stray <= MOST_STRAY && others <= MOST_OTHERS;
}

/** Whether the entry begins with taking something back, or takes it back inside what it says. */
export function takesBack(view: EntryView, pieces: readonly CodePiece[]): boolean {
    if (pieces.some(({ isCorrected }) => isCorrected)) return true;
    for (let token = view.from; token < Math.min(view.end, view.from + OPENING); token += 1) {
        if (isTakingBack(view, token) || REFUSALS.isAt(view, token)) return true;
    }
    return false;
}

const OPENING = 3;
const REFUSALS = new WordSet('no nope not nearly almost close wrong actually instead sorry');

/** The run of characters that begins at a token, or null. */
export function codePieceAt(view: EntryView, token: number): CodePiece | null {
    return mayBeginPiece(view, token) ? pieceAt(view, token) : null;
}

function pieceAt(view: EntryView, first: number): CodePiece | null {
    let code = '';
    let end = first;
    let next = first;
    let isCorrected = false;
    while (next < view.end && next - first < MOST_TOKENS && code.length < LONGEST_CORRECTED) {
        const atom = codeAtomAt(view, next, code, 'expected');
        if (!atom) break;
        code += atom.chars;
        end = atom.end;
        const crossing = crossInside(view, end, FRAGMENT, 'expected');
        isCorrected ||= crossing.isCorrection && codeAtomAt(view, crossing.next, code, 'expected') !== null;
        next = crossing.next;
    }
    return code === '' ? null : { first, end, code, isCorrected };
}

function afterPhrase(view: EntryView, token: number): number {
    const hit = view.hitAt(token);
    return hit && !means(hit, MeaningKind.Hint) ? Math.max(token + 1, hit.end) : token + 1;
}

function mayBeginPiece(view: EntryView, token: number): boolean {
    if (view.isGlued(token) && view.isWord(token - 1)) return false;
    const hit = view.hitAt(token);
    if (hit && hit.end > token + 1 && !means(hit, MeaningKind.Hint)) return false;
    if (view.isDigits(token) || (view.isDigits(token + 1) && view.isGlued(token + 1))) return true;
    const isLetter = isOneLetter(view, token);
    if (isLetter && alphabetEnd(view, token + 1, view.wordAt(token)) > token + 1) return true;
    const senses = view.sensesAt(token);
    const isPlain = (senses & Sense.Common) !== 0 || (hit !== undefined && !means(hit, MeaningKind.Separator));
    if (isPlain) {
        const isNumber = (senses & NUMBER) !== 0;
        if (!isNumber && !isLetter && (senses & Sense.Misheard) === 0)
            return namedLetterAt(view, token) !== '' && isOneLetter(view, token + 1);
        return (
            isSureAtom(view, behindSign(view, token + 1)) || (isNumber && view.length <= 2) || isTakenBack(view, token)
        );
    }
    return true;
}

function behindSign(view: EntryView, token: number): number {
    return signOf(view, token) === Sign.Comma ? token + 1 : token;
}

/** "One, not four": "one" alone is an everyday word. */
function isTakenBack(view: EntryView, token: number): boolean {
    const crossing = crossInside(view, token + 1, FRAGMENT, 'expected');
    return crossing.isCorrection && isSureAtom(view, crossing.next);
}
