import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { wordFlags } from './wordFlags.ts';

const { number: NUMBERS, senses: SENSES } = LEXICON;
const HYPHEN = 0x2d;

/** What a word does beside numbers, as bits. */
export const Role = {
    And: 1 << 0,
    TensAndUnit: 1 << 1,
    UnitAndTens: 1 << 2,
    Ten: 1 << 3,
    Four: 1 << 4,
    Twenty: 1 << 5,
    Sixty: 1 << 6,
    Times: 1 << 7,
    /** "Zweimal die vier". */
    Article: 1 << 8,
    /** "Four zeroes". */
    Plural: 1 << 9
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** The roles of words that French numbers are made of. */
export const FRENCH = Role.Ten | Role.Four | Role.Sixty;
const ROLES = wordFlags([
    ['and und et y e en', Role.And],
    ['y e et', Role.TensAndUnit],
    ['und en', Role.UnitAndTens],
    ['dix', Role.Ten],
    ['quatre', Role.Four],
    ['vingt vingts', Role.Twenty],
    ['soixante', Role.Sixty],
    ['fois keer vezes volte veces mal', Role.Times],
    ['die de il le', Role.Article],
    [
        'zeros zeroes noughts naughts ohs ones twos threes fours fives sixes sevens eights nines ceros zeri nullen',
        Role.Plural
    ]
]);

/** Tells whether "and" stands at a token. */
export function isAnd(tokens: Tokens, token: number, end: number): boolean {
    return isWordOf(Role.And, tokens, token, end);
}

/** Tells whether a word of this role stands at a token. */
export function isWordOf(role: Role, { kind, value }: Tokens, token: number, end: number): boolean {
    return token < end && kind[token] === TokenKind.Word && ((ROLES[value[token] ?? 0] ?? 0) & role) !== 0;
}

/** The senses of the word at a token; 0 of everything else. */
export function sensesAt({ kind, meaning }: Tokens, token: number, end: number): number {
    if (token >= end || kind[token] !== TokenKind.Word) return 0;
    return SENSES[meaning[token] ?? 0] ?? 0;
}

/** The digit that is said at a token; -1 where none is. */
export function unitAt(tokens: Tokens, token: number, end: number): number {
    return isUnit(tokens, token, end) ? numberAt(tokens, token) : -1;
}

/** The digit behind a hyphen, where recognisers write another word for it: "forty-to", "ninety-sex"; null where none is. */
export function hyphenatedUnitAt(tokens: Tokens, token: number, end: number): number | null {
    const next = token + 1;
    if (!isHyphen(tokens, token, end) || (sensesAt(tokens, next, end) & Sense.Misheard) === 0) return null;
    if (tokens.gap[next] !== Gap.None || isHyphen(tokens, next + 1, end)) return null;
    return numberAt(tokens, next);
}

/** The value of the word at a token; -1 when it has none. */
export function numberAt({ meaning }: Tokens, token: number): number {
    return NUMBERS[meaning[token] ?? 0] ?? -1;
}

/** 1 where a hyphen stands, else 0: the tokens to skip. */
export function hyphens(tokens: Tokens, token: number, end: number): number {
    return isHyphen(tokens, token, end) ? 1 : 0;
}

/** Tells whether a hyphen stands right behind the token before. */
export function isHyphen({ kind, value, gap }: Tokens, token: number, end: number): boolean {
    return token < end && kind[token] === TokenKind.Sign && value[token] === HYPHEN && gap[token] === Gap.None;
}

/** The `Role`s of a word; 0 of most. */
export function rolesOf({ value }: Tokens, word: number): number {
    return ROLES[value[word] ?? 0] ?? 0;
}

/** Tells whether a digit is said at a token. */
export function isUnit(tokens: Tokens, token: number, end: number): boolean {
    return (sensesAt(tokens, token, end) & Sense.Unit) !== 0;
}
