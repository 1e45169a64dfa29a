import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isCasing } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { isSpelledOut } from './spelledOut.ts';
import { idOfWord, tableOf, wordsKnown } from './wordTable.ts';
import { setOf } from './words.ts';

/** How a value stands beside what says it is one. */
export const Telling = {
    /** "Password is …", "password: …". */
    Stated: 1,
    /** "Password …", with nothing between. */
    Beside: 2,
    /** "Changed my password to …". */
    ChangedTo: 3,
    /** "… is my password". */
    Before: 4,
    /** "It's …", asked for by the other side. */
    Answered: 5,
    /** All that an answer says. */
    Alone: 6,
    /** "No, sorry, it's …", behind a wrong one. */
    TakenBack: 7
} as const;
export type Telling = (typeof Telling)[keyof typeof Telling];

const SOFT = setOf(
    'would will should going used to be it that thats its i think guess believe probably now just actually currently definitely well um both either ' +
        'maybe still always something like my usually ive got have under ist war lautet lautete es est cest etait era sera foi sono luidt luidde は です ' +
        'aktuell aktuelles actuel actuelle provisoire actual nueva nuevo attuale nuova huidige nieuwe atual nova temporal temporanea provvisoria provisoria provisorio ' +
        'temporaria temporario vorlaufiges vorlaufige voorlopige tijdelijke e here ready'
);
/** Verbs and the like that a value follows. */
export const STATING = setOf(
    'is was be equals equal its thats are reads says shows cest cetait lautet lautete ist luidt luidde'
);
/** "… temporary password, ready? It's …". */
const ITS = setOf('it its thats');
const MOST_SOFT = 8;
const SHORTEST_WORD = 4;

/** The piece that begins at this token or is the first behind it. */
export function pieceFrom(pieces: readonly Piece[], token: number): number {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((pieces[middle]?.first ?? 0) < token) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** Where the value begins behind its name, and how it is told. */
export function valueStart(
    pieces: readonly Piece[],
    start: number,
    isStated: boolean | undefined
): { readonly at: number; readonly telling: Telling } {
    let telling: Telling = isStated ? Telling.Stated : Telling.Beside;
    let at = relativeEnd(pieces, start);
    if (at > start) telling = Telling.Stated;
    for (let soft = 0; soft < MOST_SOFT; soft += 1) {
        at = asideEnd(pieces, at);
        const piece = pieces[at];
        if (!piece) break;
        if (pieces[at + 1]?.kind === PieceKind.Letter && isSpelledLetter(piece)) break;
        const isColon = piece.kind === PieceKind.Other && (piece.text === ':' || piece.text === '=');
        if (isColon || STATING.has(piece.text)) telling = Telling.Stated;
        else if (piece.text === 'to' && telling === Telling.Beside) telling = Telling.ChangedTo;
        else if (piece.text === '?' && ITS.has(pieces[at + 1]?.text ?? '')) telling = Telling.Stated;
        else if (piece.text === '-') telling = telling === Telling.Beside ? Telling.Stated : telling;
        else if (
            piece.kind === PieceKind.Bridge
                ? isCasing(piece)
                : piece.kind !== PieceKind.Comma && !isBeforeCasing(pieces, at) && !isSoft(pieces, at)
        )
            break;
        at += 1;
    }
    return { at, telling };
}

/** The "are" of "it's are O C K E T". */
function isSpelledLetter({ kind, text, glued }: Piece): boolean {
    return kind === PieceKind.Word && !glued && text === 'are';
}

const ADVERBS = setOf('always never can keep ever cant');
const FORGETTING = setOf('forget forgetting remember');

/** "I sign in with, I always forget, …": behind what people say while they try to remember. */
function asideEnd(pieces: readonly Piece[], from: number): number {
    let at = from;
    while (pieces[at]?.kind === PieceKind.Comma) at += 1;
    if (pieces[at]?.text !== 'i') return from;
    at += 1;
    while (ADVERBS.has(pieces[at]?.text ?? '')) at += 1;
    if (!FORGETTING.has(pieces[at]?.text ?? '')) return from;
    const next = pieces[at + 1]?.text ?? '';
    return next === 'it' || next === 'this' || next === 'which' ? at + 2 : at + 1;
}

/** "I'm setting a temporary one. Capital R, …". */
function isBeforeCasing(pieces: readonly Piece[], at: number): boolean {
    const next = pieces[at + 1];
    return pieces[at]?.kind === PieceKind.Stop && next !== undefined && isCasing(next);
}

function isSoft(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (next?.kind === PieceKind.Joint && next.spoken) return false;
    return piece !== undefined && (!next?.glued || [':', '?', 'is'].includes(next.text)) && SOFT.has(piece.text);
}

/** "Password for my account is", "password I use is": the piece behind that "is", or where it began. */
function relativeEnd(pieces: readonly Piece[], start: number): number {
    if (STATING.has(pieces[start]?.text ?? '')) return start;
    for (let at = start; at < start + 8; at += 1) {
        const piece = pieces[at];
        if (!piece || (piece.kind !== PieceKind.Word && piece.kind !== PieceKind.Letter)) return start;
        if ((piece.text === 'is' || piece.text === 'was') && at > start) return at + 1;
    }
    return start;
}

/** Words behind which a password or a login that is set, tried or proposed stands at once: "how about …", "I went with …". */
const CHOOSING = setOf('about with put typed type typing entered using used use tried try make made');
const BEFORE_CHOOSING: Readonly<Record<string, ReadonlySet<string>>> = {
    about: setOf('how what'),
    with: setOf('go went going gone'),
    make: setOf('ill well i we lets'),
    made: setOf('ive weve i we')
};
/** The same in other languages, where a word or two may stand between: "ich gebe immer …", "pongo …". */
const CHOOSING_ABROAD = setOf(
    'gebe gib tippe tipp nehme benutze verwende pongo puse meto tecleo escribo introduzco tape tapais mets saisis rentre coloco digito insiro escrevo ponho ' +
        'metto inserisco scrivo digito typ tik gebruik vul'
);
const MOST_ABROAD = 2;
/** Between the name of what was set and its value: "Kennwort zurückgesetzt auf …", "wachtwoord gemaakt: …". */
const BEHIND_SETTING = setOf('auf naar op a para em en in : lautet');
const MOST_SETTING = 7;

/** The pieces behind what says to what the thing that is named before `start` was set. */
export function setBehind(pieces: readonly Piece[], start: number): readonly number[] {
    const found: number[] = [];
    for (let at = start; at < Math.min(pieces.length - 1, start + MOST_SETTING); at += 1) {
        const piece = pieces[at];
        if (!piece || piece.kind === PieceKind.Stop || piece.kind === PieceKind.Comma || piece.text === '?') break;
        if (at > start && BEHIND_SETTING.has(piece.text)) found.push(at + 1);
    }
    return found;
}
/** "It'll be …", "it's going to be …": what is being set. */
const WILL_BE = setOf('itll itllbe will gonna ll');
const BE = idOfWord('be');
const IS_CHOOSING = tableOf([...CHOOSING, ...ITS, ...wordsKnown(CHOOSING_ABROAD)]);

const CHANGING = setOf('reset set changed change changing updated update made setting resetting');
/** What is changed, between the verb and "to". */
const CHANGED = setOf(
    'it that this one them your my the our a new password passphrase username login pin word pw is been was temporarily'
);
const TO = idOfWord('to');
const AS = idOfWord('as');
const IS_CHANGING = tableOf(CHANGING);
const MOST_BETWEEN = 5;
const MOST_PIECES = 200;

/** Tells whether an entry has words behind which `changedTo` may find anything. */
export function mayTellChange({ kind, value, firstOf }: Tokens, entry: number): boolean {
    const to = firstOf[entry + 1] ?? 0;
    let changes = 0;
    for (let token = firstOf[entry] ?? 0; token < to; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        const id = value[token] ?? 0;
        if ((changes > 0 && (id === TO || id === AS)) || id === BE || IS_CHOOSING[id] === 1) return true;
        changes += IS_CHANGING[id] ?? 0;
    }
    return false;
}

/** The pieces behind "reset it to", "changed my password to". */
export function changedTo(pieces: readonly Piece[]): readonly number[] {
    const found: number[] = [];
    for (let at = 0; at < Math.min(pieces.length - 1, MOST_PIECES); at += 1) {
        const text = pieces[at]?.text ?? '';
        if (chooses(pieces, at, text)) found.push(isIt(pieces[at + 1]) ? at + 2 : at + 1);
        if (CHOOSING_ABROAD.has(text)) for (let next = 1; next <= MOST_ABROAD + 1; next += 1) found.push(at + next);
        if (at === 0) continue;
        if (text === 'be' && isSetting(pieces, at)) found.push(at + 1);
        if (ITS.has(text) && isWritten(pieces, at + 1)) found.push(at + 1);
        if (states(pieces, at, text) && isSpelledOut(pieces, at + 1)) found.push(at + 1);
        if (text !== 'to' && text !== 'as') continue;
        let verb = at - 1;
        while (verb > at - MOST_BETWEEN && CHANGED.has(pieces[verb]?.text ?? '')) verb -= 1;
        if (CHANGING.has(pieces[verb]?.text ?? '')) found.push(at + 1);
    }
    return found;
}

/** "It's", "it was". */
function states(pieces: readonly Piece[], at: number, text: string): boolean {
    return ITS.has(text) || ((text === 'is' || text === 'was') && ITS.has(pieces[at - 1]?.text ?? ''));
}

function chooses(pieces: readonly Piece[], at: number, text: string): boolean {
    if (!CHOOSING.has(text)) return false;
    const before = BEFORE_CHOOSING[text];
    return before === undefined || before.has(pieces[at - 1]?.text ?? '');
}

/** A word that digits or signs are written to: "Lantern$6827". */
function isWritten(pieces: readonly Piece[], at: number): boolean {
    const word = pieces[at];
    const isWord = word?.kind === PieceKind.Word && word.text.length >= SHORTEST_WORD;
    return isWord && pieces[at + 1]?.glued === true && pieces[at + 1]?.kind !== PieceKind.Word;
}

function isIt(piece: Piece | undefined): boolean {
    return piece?.text === 'it' || piece?.text === 'in';
}

function isSetting(pieces: readonly Piece[], at: number): boolean {
    const before = pieces[at - 1]?.text ?? '';
    if (WILL_BE.has(before)) return true;
    return before === 'to' && pieces[at - 2]?.text === 'going';
}
