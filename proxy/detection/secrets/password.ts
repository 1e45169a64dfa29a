import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { DisjointFindings } from '../network/disjointFindings.ts';
import { withJapaneseLogins } from '../network/japaneseLogins.ts';
import { loginsIn } from '../network/logins.ts';
import { Concern } from '../network/concern.ts';
import { PieceKind, type Piece } from '../network/pieces.ts';
import { textOf } from '../network/pieceWords.ts';
import { beginsWithPredicate, endsClause, isCommon } from '../network/predicate.ts';
import type { About, Kind } from '../network/kind.ts';
import { toldIn } from '../network/told.ts';
import { pieceFrom, Telling } from '../network/valueStart.ts';
import type { Value } from '../network/value.ts';
import { turnsOf } from '../network/turns.ts';
import { folded, setOf } from '../network/words.ts';
import type { Reading } from '../reading.ts';
import { ABOUT_PASSWORDS } from './aboutPasswords.ts';
import { dictatedIn } from './dictated.ts';

const PASSWORD: Kind = {
    category: Category.Password,
    named: Concern.Password,
    labelled: Concern.PassLabel,
    companion: Concern.Username | Concern.UserLabel,
    setBeside: Concern.Username,
    bounds: { words: 6, joints: 2 },
    aboutIt: ABOUT_PASSWORDS,
    scoreOf,
    whyOf: (telling) =>
        telling === Telling.Answered || telling === Telling.Alone
            ? 'told when a password was asked for'
            : 'told as a password',
    unnamedIn: (turns) => loginsIn(turns, Category.Password)
};

/** Finds passwords, pass phrases, memorable words and answers to security questions: free text that only its prompt tells. */
export function recognisePasswords(reading: Reading): readonly Finding[] {
    const told = withJapaneseLogins(reading, Category.Password, toldIn(reading, PASSWORD));
    const dictated = dictatedIn(turnsOf(reading), told);
    return dictated.length === 0 ? told : withDictated(told, dictated);
}

/** What is told, and of what is dictated what does not overlap it; what is told within a dictated part is the part. */
function withDictated(told: readonly Finding[], dictated: readonly Finding[]): readonly Finding[] {
    const left = told.filter((one) => !dictated.some((whole) => holds(whole, one)));
    const standing = new DisjointFindings();
    for (const one of left) standing.addAll([one]);
    for (const one of dictated) standing.addAll([one]);
    return standing.all;
}

function holds(whole: Finding, part: Finding): boolean {
    return whole.entry === part.entry && whole.start <= part.start && part.end <= whole.end;
}

/** Phrases that ask for a secret only as a security question. */
const SECURITY = setOf('pet school teacher car color colour movie nickname concert friend on question questions');

function scoreOf(value: Value, telling: Telling, about: About): number {
    const { pieces, reading } = about;
    if (beginsWithPredicate(reading, value, pieces) || isPublic(value, about) || isCutShort(value, pieces)) return 0;
    if (telling !== Telling.Stated && isResult(value, pieces)) return 0;
    if (telling !== Telling.Stated && isAmount(value, pieces)) return 0;
    const isSecret = value.isShaped;
    if (value.isNumeric && (telling !== Telling.Stated || isPasscode(about))) return 0;
    switch (telling) {
        case Telling.Stated:
            if (isSecurity(about) && !about.asked) return 0;
            return isSecret ? 0.95 : isCommon(value, reading, pieces) ? 0 : 0.8;
        case Telling.Answered:
            return isSecret ? 0.95 : isCommon(value, reading, pieces) ? 0 : 0.75;
        case Telling.Alone:
            if (isSecret) return 0.9;
            if (isPlace(value, pieces)) return 0;
            return isCommon(value, reading, pieces) || (about.isList && value.words > 2) ? 0 : 0.65;
        case Telling.ChangedTo:
        case Telling.Before:
        case Telling.TakenBack:
            return isSecret && (value.isClosed || isSpokenOut(value, pieces)) ? 0.9 : 0;
        case Telling.Beside:
            if (isSecret) return value.isClosed || isSpokenOut(value, pieces) ? 0.85 : 0;
            return isListed(value, about) && !isCommon(value, reading, pieces) ? 0.65 : 0;
    }
}

const AT = setOf('on in under inside behind underneath beside');
const ARTICLE = setOf('the a my our this that');

/** The "sticker" of "on the sticker": where it stands. */
function isPlace({ first }: Value, pieces: readonly Piece[]): boolean {
    return ARTICLE.has(pieces[first - 1]?.text ?? '') && AT.has(pieces[first - 2]?.text ?? '');
}

const REPLYING = setOf('yes yeah yep no nope ok okay sure done right thanks');

/** "Says $" before an amount, "yes!". */
function isCutShort({ first, end }: Value, pieces: readonly Piece[]): boolean {
    const next = pieces[end];
    const isBeforeDigits = next?.glued === true && next.kind === PieceKind.Number;
    const words = pieces.slice(first, end).filter(({ kind }) => kind === PieceKind.Word);
    const isReply = words.length === 1 && REPLYING.has(words[0]?.text ?? '') && !hasNumber(pieces, first, end);
    return isBeforeDigits || isReply;
}

function hasNumber(pieces: readonly Piece[], first: number, end: number): boolean {
    return pieces.slice(first, end).some(({ kind }) => kind === PieceKind.Number);
}

/** Several letters, numbers and signs one by one, not a word and a number by chance. */
function isSpokenOut(value: Value, pieces: readonly Piece[]): boolean {
    return value.end - value.first > 2 && pieces[value.first]?.kind !== PieceKind.Number;
}

/** "Email jane@example.com, password daffodil": one of several things, each beside its name. */
function isListed(value: Value, { reading, pieces, hit, asked }: About): boolean {
    if (hit === null || value.words !== 1 || !endsClause(value, pieces) || isSecurityQuestion(reading, pieces, hit))
        return false;
    const before = pieces[pieceFrom(pieces, hit.first) - 1];
    return asked || before?.kind === PieceKind.Comma || (before !== undefined && pieces[value.first]?.breaks === true);
}

/** "4-2": a few digits and signs alone, as of a match. */
function isResult({ first, end }: Value, pieces: readonly Piece[]): boolean {
    const own = pieces.slice(first, end);
    if (own.length > 3 || own.some(({ kind }) => kind === PieceKind.Word || kind === PieceKind.Letter)) return false;
    return own.every(({ kind, text }) => kind !== PieceKind.Number || text.length < 3);
}

const CURRENCIES = setOf('pounds pound quid dollars dollar bucks euros euro cents cent pence rupees');

/** "Ninety nine pounds thirty": numbers and a currency. */
function isAmount({ first, end }: Value, pieces: readonly Piece[]): boolean {
    const own = pieces.slice(first, end);
    const isCurrency = ({ text }: Piece): boolean => CURRENCIES.has(text);
    return own.some(isCurrency) && own.every((piece) => piece.kind === PieceKind.Number || isCurrency(piece));
}

/** "V16.12.5", "https://example.com": nobody's secret. */
function isPublic({ from, to, isClosed }: Value, { reading, pieces }: About): boolean {
    if (!isClosed) return false;
    const text = (reading.tokens.texts[pieces[0]?.entry ?? 0] ?? '').slice(from, to);
    return /^(?:v?\d+(?:\.\d+)+$|https?:|www\.)/i.test(text);
}

/** Digits told as a passcode are a PIN. */
function isPasscode({ reading, hit, pieces }: About): boolean {
    return hit !== null && folded(textOf(reading, pieces[0]?.entry ?? 0, hit.end - 1)) === 'passcode';
}

function isSecurity({ reading, hit, pieces }: About): boolean {
    return hit !== null && isSecurityQuestion(reading, pieces, hit);
}

function isSecurityQuestion(reading: Reading, pieces: readonly Piece[], hit: PhraseHit): boolean {
    return SECURITY.has(folded(textOf(reading, pieces[0]?.entry ?? 0, hit.end - 1)));
}
