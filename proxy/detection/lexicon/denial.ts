import { Category } from 'c/redaction';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { knownWords } from './knownWords.ts';
import { MeaningKind } from './meaningKind.ts';
import type { PhraseHit } from './phrases.ts';

const DETERMINERS = knownWords('the a an this that your my our his her their');
const NOT = knownWords('not');
/** "Isn't your …" denies behind a subject, and asks where it opens a clause. */
const IS_NOT = knownWords('isnt wasnt arent');
const OF_BANK = knownWords('bank credit debit payment actual');
const AUXILIARIES = knownWords('is was are am do does did can could would will has have isnt wasnt arent dont didnt');
const SUBJECTS = knownWords('this that it these those they');
/** What may stand before a clause and is none of it. */
const OPENERS = knownWords(
    'and so but then or well okay ok right alright hello hi hey sorry now because wait oh um uh er yes yeah no'
);
const QUESTION_MARK = 0x3f;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([QUESTION_MARK, 0x21, 0x2e]);
const CLAUSE_ENDS: ReadonlySet<number> = new Set([...SENTENCE_ENDS, 0x2c, 0x3a, 0x3b]);
/** A sentence is looked through so far, in tokens. */
const LONGEST = 40;

/** "It isn't your card number", "not a bank card": what is named so is not told. */
export function isDenied(tokens: Tokens, { first, kinds, meanings }: PhraseHit): boolean {
    if ((kinds & (MeaningKind.Topic | MeaningKind.Hint)) === 0 || !meanings.every(mayBeDenied)) return false;
    return isDeniedAt(tokens, first);
}

/** Tells whether "not your", "isn't a bank" stands right before a token, and asks nothing: "isn't your account number …?" asserts it. */
export function isDeniedAt(tokens: Tokens, token: number): boolean {
    const { kind, value } = tokens;
    const before = OF_BANK.has(value[token - 1] ?? 0) ? token - 2 : token - 1;
    if (before < 1 || !isWordBehind(tokens, before) || !DETERMINERS.has(value[before] ?? 0)) return false;
    const not = before - 1;
    const word = value[not] ?? 0;
    if (kind[not] !== TokenKind.Word || !(NOT.has(word) || IS_NOT.has(word))) return false;
    return !asksAt(tokens, not) && !isInQuestion(tokens, not);
}

/** "Isn't your …", "is this not your …": an auxiliary begins the clause. */
function asksAt(tokens: Tokens, not: number): boolean {
    const { value } = tokens;
    if (IS_NOT.has(value[not] ?? 0)) return !isInClause(tokens, not) || OPENERS.has(value[not - 1] ?? 0);
    const isBehindTwo = isWordBehind(tokens, not) && isWordBehind(tokens, not - 1);
    if (isBehindTwo && SUBJECTS.has(value[not - 1] ?? 0) && AUXILIARIES.has(value[not - 2] ?? 0)) return true;
    let first = not;
    while (first > not - LONGEST && isInClause(tokens, first)) first -= 1;
    while (first < not && OPENERS.has(value[first] ?? 0)) first += 1;
    return AUXILIARIES.has(value[first] ?? 0);
}

/** Tells whether the token before this one belongs to the same clause. */
function isInClause(tokens: Tokens, token: number): boolean {
    if (token < 1 || !isSameEntry(tokens, token) || tokens.gap[token] === Gap.Break) return false;
    return tokens.kind[token - 1] !== TokenKind.Sign || !CLAUSE_ENDS.has(tokens.value[token - 1] ?? 0);
}

function isInQuestion(tokens: Tokens, from: number): boolean {
    const { kind, value, count } = tokens;
    for (let token = from + 1; token < count && token <= from + LONGEST && isSameEntry(tokens, token); token += 1) {
        if (kind[token] === TokenKind.Sign && SENTENCE_ENDS.has(value[token] ?? 0))
            return value[token] === QUESTION_MARK;
    }
    return false;
}

/** Whether a token stands in the entry of the one before: offsets begin anew in each. */
function isSameEntry({ start, end }: Tokens, token: number): boolean {
    return (start[token] ?? 0) >= (end[token - 1] ?? 0);
}

function isWordBehind({ kind, gap }: Tokens, token: number): boolean {
    return (
        token > 0 && kind[token] === TokenKind.Word && gap[token] === Gap.Space && kind[token - 1] === TokenKind.Word
    );
}

/** "Not the old one: …" is said of what people choose, which is told behind it. */
const CHOSEN: ReadonlySet<string> = new Set([
    Category.Password,
    Category.Pin,
    Category.OneTimeCode,
    Category.Username,
    Category.Email
]);

function mayBeDenied(meaning: PhraseHit['meanings'][number]): boolean {
    return 'topic' in meaning && !CHOSEN.has(meaning.topic);
}
