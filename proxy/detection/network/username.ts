import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { withJapaneseLogins } from './japaneseLogins.ts';
import { loginsIn } from './logins.ts';
import { Concern } from './concern.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { textOf } from './pieceWords.ts';
import { beginsWithPredicate, endsClause, isCommon } from './predicate.ts';
import type { About, Kind } from './kind.ts';
import { toldIn } from './told.ts';
import { Telling } from './valueStart.ts';
import type { Value } from './value.ts';
import { folded, setOf } from './words.ts';

const USERNAME: Kind = {
    category: Category.Username,
    named: Concern.Username,
    labelled: Concern.UserLabel,
    companion: Concern.Password | Concern.PassLabel,
    setBeside: 0,
    bounds: { words: 2, joints: 1 },
    aboutIt: setOf('forgot forget forgotten reset change changed never enter type same'),
    scoreOf,
    whyOf: (telling) =>
        telling === Telling.Answered || telling === Telling.Alone
            ? 'told when a user name was asked for'
            : 'told as a user name',
    unnamedIn: (turns) => loginsIn(turns, Category.Username)
};

const OF_NAMES = setOf(
    'is isnt was wasnt has hasnt does doesnt did didnt wont cant cannot keeps got logged signed please password passcode pin because since for'
);
const LOOSE = setOf('handle account');

/** Finds user names beside their label, or told when they are asked for. */
export function recogniseUsernames(reading: Reading): readonly Finding[] {
    return withJapaneseLogins(reading, Category.Username, toldIn(reading, USERNAME));
}

function scoreOf(value: Value, telling: Telling, about: About): number {
    const { pieces, reading } = about;
    if (beginsWithPredicate(reading, value, pieces) || holdsAt(value, about)) return 0;
    const isShaped = value.isShaped || isNumber(value, about);
    const isWord = value.words === 1 && !value.isShaped && !isCommonName(value, about);
    switch (telling) {
        case Telling.Stated:
            if (isShaped) return 0.9;
            return isWord && !isLoose(about) ? 0.75 : 0;
        case Telling.Beside:
            if (!(value.isClosed || endsClause(value, pieces) || isSpokenOf(value, about))) return 0;
            if (isLoose(about)) return value.isShaped && value.isClosed && isOwn(about) ? 0.8 : 0;
            if (value.isShaped) return 0.8;
            return about.asked && isWord && endsClause(value, pieces) ? 0.7 : 0;
        case Telling.Answered:
            if (isDrawnOut(value, about)) return 0;
            return isShaped ? 0.9 : isCommonName(value, about) ? 0 : 0.7;
        case Telling.Alone:
            if (value.isShaped) return 0.85;
            if (isDrawnOut(value, about)) return 0;
            return isCommonName(value, about) || (about.isList && value.words > 1) ? 0 : 0.65;
        case Telling.Before:
        case Telling.TakenBack:
            return value.isShaped && !value.isNumeric && value.end - value.first > 1 ? 0.8 : isClosedShape(value);
        case Telling.ChangedTo:
            return isClosedShape(value);
    }
}

/** "Noooo", "yessss". */
function isDrawnOut({ first }: Value, { pieces }: About): boolean {
    return /^(?:no|yes|yea|yeah|nah|nope|wait|help|why)(\p{L})\1+$/u.test(pieces[first]?.text ?? '');
}

function isClosedShape({ isShaped, isClosed }: Value): number {
    return isShaped && isClosed ? 0.8 : 0;
}

/** "The login name jamal 64 is taken", "username jamal 64 password …": a sentence goes on about it, or with what goes with it. */
function isSpokenOf({ end, isShaped }: Value, { pieces }: About): boolean {
    const next = pieces[end];
    return isShaped && next?.kind === PieceKind.Word && OF_NAMES.has(next.text);
}

/** "My handle", or asked for. */
function isOwn({ reading, hit, pieces, asked }: About): boolean {
    return asked || (hit !== null && folded(textOf(reading, pieces[0]?.entry ?? 0, hit.first - 1)) === 'my');
}

/** An address is not a name, even where one stands for the other. */
function holdsAt(value: Value, { pieces }: About): boolean {
    for (let at = value.first + 1; at <= value.end; at += 1) {
        if (pieces[at]?.kind === PieceKind.At) return true;
    }
    return false;
}

function isNumber(value: Value, { pieces }: About): boolean {
    return value.end === value.first + 1 && /^\d{4,12}$/.test(pieces[value.first]?.text ?? '');
}

/** "Handle", "account name", "signed up as": phrases that mean more than a user name. */
function isLoose({ reading, hit, pieces }: About): boolean {
    if (hit === null) return false;
    const entry = pieces[0]?.entry ?? 0;
    return (
        LOOSE.has(folded(textOf(reading, entry, hit.first))) || folded(textOf(reading, entry, hit.first + 1)) === 'up'
    );
}

function isCommonName(value: Value, { reading, pieces }: About): boolean {
    const first = pieces[value.first];
    return first?.kind !== PieceKind.Word || isCommon(value, reading, pieces) || isEveryday(value, reading, pieces);
}

/** "Owner", "bottom left": nothing but words of everyday speech, unless they stand in signs of their own. */
function isEveryday(
    { first, end, words, isShaped, isClosed }: Value,
    { tokens }: Reading,
    pieces: readonly Piece[]
): boolean {
    if (words === 0 || isShaped || isClosed) return false;
    for (let at = first; at < end; at += 1) {
        const senses = LEXICON.senses[tokens.meaning[pieces[at]?.first ?? 0] ?? 0] ?? 0;
        if ((senses & Sense.Everyday) === 0 || (senses & (Sense.GivenName | Sense.FamilyName)) !== 0) return false;
    }
    return true;
}
