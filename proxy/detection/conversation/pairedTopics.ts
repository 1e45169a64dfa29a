import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import type { Topic } from '../lexicon/topic.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A question is no longer than this, in tokens. */
const LONGEST = 40;

/** Words that mean a topic where one of each list stands in the same question, whatever stands between them. */
interface Pair {
    readonly topic: Topic;
    readonly one: ReadonlySet<number>;
    readonly other: ReadonlySet<number>;
    /** Whether who says them asks, or merely tells. */
    readonly said: 'anyhow' | 'asking';
}

const PAIRS: readonly Pair[] = [
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
    pair(Category.HealthId, 'insurance member patient nhs', 'number card id')
];

const DIGITS = known('digits');

/** The topic that the words of an entry name together, "which number should the courier call"; null when they name none. */
export function pairedTopic(tokens: Tokens, entry: number, said: Pair['said']): Topic | null {
    const { kind, value, firstOf } = tokens;
    const from = firstOf[entry] ?? 0;
    const end = firstOf[entry + 1] ?? 0;
    if (end - from > LONGEST) return null;
    const stands = (words: ReadonlySet<number>): boolean => {
        for (let token = from; token < end; token += 1) {
            if (kind[token] === TokenKind.Word && words.has(value[token] ?? 0)) return true;
        }
        return false;
    };
    if (saysSixteen(tokens, from, end) && stands(DIGITS)) return Category.CardNumber;
    return (
        PAIRS.find((each) => (each.said === 'anyhow' || said === 'asking') && stands(each.one) && stands(each.other))
            ?.topic ?? null
    );
}

/** "Go ahead with the 16 digits". */
function saysSixteen({ kind, value, detail, digit }: Tokens, from: number, end: number): boolean {
    for (let token = from; token < end; token += 1) {
        const at = value[token] ?? 0;
        if (kind[token] === TokenKind.Digits && detail[token] === 2 && digit[at] === 1 && digit[at + 1] === 6)
            return true;
    }
    return false;
}

function pair(topic: Topic, one: string, other: string): Pair {
    return { topic, one: known(one), other: known(other), said: 'anyhow' };
}

function question(topic: Topic, one: string, other: string): Pair {
    return { ...pair(topic, one, other), said: 'asking' };
}

/** Words that the lexicon does not know stand in no text as themselves. */
function known(words: string): ReadonlySet<number> {
    return new Set(
        words
            .split(' ')
            .map((word) => LEXICON.words.idOf(word))
            .filter((id) => id !== 0)
    );
}
