import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { PieceKind, textOf, type Piece } from '../network/pieces.ts';
import { beginsWithPredicate, toldIn, type About, type Kind } from '../network/told.ts';
import type { Turns } from '../network/turns.ts';
import { Telling } from '../network/valueStart.ts';
import type { Value } from '../network/value.ts';
import { folded, setOf } from '../network/words.ts';
import type { Reading } from '../reading.ts';

const PASSWORD: Kind = {
    category: Category.Password,
    bounds: { words: 6, joints: 2 },
    isQuestion,
    scoreOf,
    whyOf: (telling) =>
        telling === Telling.Answered || telling === Telling.Alone
            ? 'told when a password was asked for'
            : 'told as a password'
};

/** Finds passwords, pass phrases, memorable words and answers to security questions: free text that only its prompt tells. */
export function recognisePasswords(reading: Reading): readonly Finding[] {
    return toldIn(reading, PASSWORD);
}

/** An entry with one of these talks about passwords instead of asking for one. */
const ABOUT_IT = setOf(
    'forgot forget forgotten reset resetting change changed changing never dont policy policies link enter type update updated expire expired ' +
        'must should requirements remember sent send different required wont shall'
);
const ASKING = setOf(
    'what whats give tell have get confirm provide take please verify read say name spell your who which where need'
);
/** Phrases that ask for a secret only as a security question. */
const SECURITY = setOf('pet school teacher car color colour movie nickname concert friend on question questions');

function isQuestion(turns: Turns, entry: number): boolean {
    const pieces = turns.of(entry);
    if (sentencesOf(pieces).every((sentence) => sentence.some(({ text }) => ABOUT_IT.has(text)))) return false;
    return pieces.some(({ text }) => text === '?' || ASKING.has(text)) || pieces.length < 7;
}

/** The parts of an entry between punctuation. */
function sentencesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
    const sentences: Piece[][] = [[]];
    for (const piece of pieces) {
        sentences.at(-1)?.push(piece);
        if (piece.kind === PieceKind.Comma || piece.kind === PieceKind.Stop || piece.kind === PieceKind.Other)
            sentences.push([]);
    }
    return sentences.filter((sentence) => sentence.some(({ kind }) => kind === PieceKind.Word));
}

function scoreOf(value: Value, telling: Telling, about: About): number {
    const { pieces } = about;
    if (beginsWithPredicate(value, pieces)) return 0;
    const isSecret = value.isShaped;
    if (value.isNumeric && (telling !== Telling.Stated || isPasscode(about))) return 0;
    switch (telling) {
        case Telling.Stated:
            if (isSecurity(about) && !about.asked) return 0;
            return isSecret ? 0.95 : isCommon(value, about) ? 0 : 0.8;
        case Telling.Answered:
            return isSecret ? 0.95 : isCommon(value, about) ? 0 : 0.75;
        case Telling.Alone:
            if (isSecret) return 0.9;
            return !isLast(value, pieces) || isCommon(value, about) ? 0 : 0.65;
        case Telling.ChangedTo:
        case Telling.Before:
            return isSecret && (value.isClosed || isSpokenOut(value, pieces)) ? 0.9 : 0;
        case Telling.Beside:
            return isSecret && (value.isClosed || isSpokenOut(value, pieces)) ? 0.85 : 0;
    }
}

/** Several letters, numbers and signs one by one, not a word and a number by chance. */
function isSpokenOut(value: Value, pieces: readonly Piece[]): boolean {
    return value.end - value.first > 2 && pieces[value.first]?.kind !== PieceKind.Number;
}

function isLast(value: Value, pieces: readonly Piece[]): boolean {
    return pieces.length - value.end < 2 || pieces[value.end]?.kind === PieceKind.Comma;
}

/** Digits told as a passcode are a PIN. */
function isPasscode({ reading, hit, pieces }: About): boolean {
    return hit !== null && folded(textOf(reading, pieces[0]?.entry ?? 0, hit.end - 1)) === 'passcode';
}

function isSecurity({ reading, hit, pieces }: About): boolean {
    return hit !== null && SECURITY.has(folded(textOf(reading, pieces[0]?.entry ?? 0, hit.end - 1)));
}

function isCommon(value: Value, { reading, pieces }: About): boolean {
    const first = pieces[value.first];
    if (value.words > 1 || first?.kind !== PieceKind.Word) return false;
    const sense = LEXICON.senses[reading.tokens.meaning[first.first] ?? 0] ?? 0;
    return (sense & Sense.Common) !== 0;
}
