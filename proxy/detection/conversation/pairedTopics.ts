import { Category } from 'c/redaction';
import { isDeniedAt } from '../lexicon/denial.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { isOnThing } from '../lexicon/ofThings.ts';
import type { Topic } from '../lexicon/topic.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A question is no longer than this, in tokens. */
const LONGEST = 40;

/** Words that mean a topic where one of each list stands in the same question, whatever stands between them. */
interface Pair {
    readonly topic: Topic;
    readonly one: string;
    readonly other: string;
    /** Whether who says them asks, or merely tells. */
    readonly said: 'anyhow' | 'asking';
}

const PAIRS: readonly Pair[] = [
    /** "Go ahead with the 16 digits": the figures are found by themselves. */
    pair(Category.CardNumber, '', 'digits'),
    pair(Category.Cvv, 'number numbers digits code three', 'back reverse signature flip sign beside little'),
    pair(Category.CardNumber, 'number numbers digits', 'front across sixteen'),
    question(Category.CardNumber, 'card', 'charged charge use using put paying pay'),
    pair(Category.CardNumber, 'card', 'number numbers digits details long full read front across'),
    pair(
        Category.OneTimeCode,
        'code passcode digits numbers',
        'text texted message sms sent app received inbox authenticator verification'
    ),
    pair(
        Category.Phone,
        'number numbers digits',
        'call calling text reach ring contact courier driver mobile dial phone phoning'
    ),
    pair(Category.BankAccount, 'account', 'number numbers digits transfer comes from pay paid debit'),
    pair(Category.Passport, 'passport', 'number numbers digits'),
    pair(Category.DriverLicence, 'licence license', 'number numbers driver drivers driving'),
    pair(Category.HealthId, 'insurance member patient nhs', 'number card id'),
    pair(Category.Cvv, 'digits numbers', 'security')
];

/** Of the first pair, the figures; the words beside them are the bit behind, and so on for each pair. */
const SIXTEEN = 1;
const BITS_OF_PAIR = 2;
/** The first bit of every pair. */
const ONES = 0x5555_5555;

/** Both bits of the pairs whose words may as well say what stands on other things: the second, the third. */
const OF_CARD = 0b11_1100;

const CARD = LEXICON.words.idOf('card');
const BACK = LEXICON.words.idOf('back');
/** "The number in front of you" stands on no card. */
const FRONT = LEXICON.words.idOf('front');
const IN = LEXICON.words.idOf('in');
const OF_SIDE = idsOf(LEXICON, 'the its on your my');

/** By word, the lists that it stands in, as bits. Words that the lexicon does not know stand in no text as themselves. */
const LISTS = listsOf(PAIRS);

/** Of the pairs that mean something only where somebody asks, the first bits. */
const ASKING = PAIRS.reduce(
    (bits, { said }, index) => (said === 'asking' ? bits | (1 << (BITS_OF_PAIR * index)) : bits),
    0
);

/** The topic that the words of an entry name together, "which number should the courier call"; null when they name none. */
export function pairedTopic(tokens: Tokens, entry: number, said: Pair['said']): Topic | null {
    return topicOfPairs(pairsIn(tokens, entry), said);
}

/** The pairs that stand in an entry, as bits; 0 when there are none, as in most. */
export function pairsIn(tokens: Tokens, entry: number): number {
    const { kind, value, detail, digit, firstOf } = tokens;
    const from = firstOf[entry] ?? 0;
    const end = firstOf[entry + 1] ?? 0;
    if (end - from > LONGEST) return 0;
    let lists = 0;
    for (let token = from; token < end; token += 1) {
        const at = value[token] ?? 0;
        if (kind[token] === TokenKind.Word) lists |= listsAt(tokens, token);
        else if (kind[token] === TokenKind.Digits && detail[token] === 2 && digit[at] === 1 && digit[at + 1] === 6)
            lists |= SIXTEEN;
    }
    return lists & (lists >> 1) & ONES;
}

/** The lists of a word, but for those of a side or number of another thing, and of a card that is denied. */
function listsAt(tokens: Tokens, token: number): number {
    const word = tokens.value[token] ?? 0;
    const lists = LISTS[word] ?? 0;
    if (lists === 0 || (word === BACK && !isSide(tokens, token))) return 0;
    if (word === FRONT && tokens.value[token - 1] === IN) return 0;
    const card = word === CARD ? token : token - 1;
    if (tokens.value[card] === CARD && isDeniedAt(tokens, card)) return 0;
    return (lists & OF_CARD) !== 0 && isOnThing(tokens, token + 1) ? lists & ~OF_CARD : lists;
}

/** "The back", "on the back", unlike "read it back". */
function isSide({ kind, value }: Tokens, token: number): boolean {
    return kind[token - 1] === TokenKind.Word && OF_SIDE.has(value[token - 1] ?? 0);
}

/** The topic of the first of these pairs that means one; null when none does. */
export function topicOfPairs(pairs: number, said: Pair['said']): Topic | null {
    const meant = said === 'asking' ? pairs : pairs & ~ASKING;
    if (meant === 0) return null;
    return PAIRS[(31 - Math.clz32(meant & -meant)) / BITS_OF_PAIR]?.topic ?? null;
}

function pair(topic: Topic, one: string, other: string): Pair {
    return { topic, one, other, said: 'anyhow' };
}

function question(topic: Topic, one: string, other: string): Pair {
    return { ...pair(topic, one, other), said: 'asking' };
}

function listsOf(pairs: readonly Pair[]): Int32Array {
    const lists = new Int32Array(LEXICON.words.spellings.length);
    for (const [index, { one, other }] of pairs.entries()) {
        for (const [side, words] of [one, other].entries()) {
            for (const word of words.split(' ')) {
                const id = LEXICON.words.idOf(word);
                if (id !== 0) lists[id] = (lists[id] ?? 0) | (1 << (BITS_OF_PAIR * index + side));
            }
        }
    }
    return lists;
}
