import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { PieceKind, textOf } from './pieces.ts';
import { beginsWithPredicate, toldIn, type About, type Kind } from './told.ts';
import type { Turns } from './turns.ts';
import { Telling } from './valueStart.ts';
import type { Value } from './value.ts';
import { folded, setOf } from './words.ts';

const USERNAME: Kind = {
    category: Category.Username,
    bounds: { words: 2, joints: 1 },
    isQuestion,
    scoreOf,
    whyOf: (telling) =>
        telling === Telling.Answered || telling === Telling.Alone
            ? 'told when a user name was asked for'
            : 'told as a user name'
};

/** Finds user names beside their label, or told when they are asked for. */
export function recogniseUsernames(reading: Reading): readonly Finding[] {
    return toldIn(reading, USERNAME);
}

const ASKING = setOf('what whats give tell have get confirm provide take please verify read say name spell which need');
const ABOUT_IT = setOf('forgot forget forgotten reset change changed never enter type remember same');
/** Phrases that mean more than a user name. */
const LOOSE = setOf('handle name');

function isQuestion(turns: Turns, entry: number): boolean {
    const pieces = turns.of(entry);
    if (pieces.some(({ text }) => ABOUT_IT.has(text))) return false;
    return pieces.some(({ text }) => text === '?' || ASKING.has(text)) || pieces.length < 7;
}

function scoreOf(value: Value, telling: Telling, about: About): number {
    const { pieces } = about;
    if (beginsWithPredicate(value, pieces) || holdsAt(value, about)) return 0;
    const isShaped = value.isShaped || isNumber(value, about);
    switch (telling) {
        case Telling.Stated:
            if (isShaped) return 0.9;
            return isLoose(about) || value.words > 1 || isCommon(value, about) ? 0 : 0.75;
        case Telling.Beside:
            return value.isShaped && value.isClosed && !isLoose(about) ? 0.8 : 0;
        case Telling.Answered:
            return isShaped ? 0.9 : isCommon(value, about) ? 0 : 0.7;
        case Telling.Alone:
            if (value.isShaped) return 0.85;
            return pieces.length - value.end > 1 || isCommon(value, about) ? 0 : 0.65;
        default:
            return value.isShaped && value.isClosed ? 0.8 : 0;
    }
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

function isLoose({ reading, hit, pieces }: About): boolean {
    const entry = pieces[0]?.entry ?? 0;
    return (
        hit !== null &&
        LOOSE.has(folded(textOf(reading, entry, hit.end - 1))) &&
        hit.end - hit.first < 3 &&
        !isUserName(reading, entry, hit.first)
    );
}

function isUserName(reading: Reading, entry: number, token: number): boolean {
    return folded(textOf(reading, entry, token)).startsWith('user');
}

function isCommon(value: Value, { reading, pieces }: About): boolean {
    const first = pieces[value.first];
    if (first?.kind !== PieceKind.Word) return true;
    const sense = LEXICON.senses[reading.tokens.meaning[first.first] ?? 0] ?? 0;
    return (sense & Sense.Common) !== 0;
}
