import type { Random } from './random.ts';

/** Something in a text that is redacted, and what stands in its place afterwards. */
export interface Secret {
    /** No other entry has it. */
    readonly text: string;
    readonly category: 'CARD_NUMBER' | 'EMAIL';
    readonly mask: string;
}

/** An entry as it is planted. */
export interface PlannedEntry {
    readonly from: 'customer' | 'agent';
    readonly text: string;
    readonly secrets: readonly Secret[];
}

/** Every word that is made up has this form, so that none of them is anywhere but in texts. */
export const MADE_UP_WORD = /zq[a-z]{8}/g;

/** A transcript of made-up words, cards and addresses, none of which is in another entry. */
export function planTranscript(random: Random, count: number): readonly PlannedEntry[] {
    return Array.from({ length: count }, (_, index) => {
        const secrets = Array.from({ length: random.between(1, 3) }, () => makeSecret(random));
        const pieces = secrets.flatMap(({ text }) => [random.pick(LEADS), text, makeUpWord(random)]);
        const text = [makeUpWord(random), ...pieces, random.pick(ENDS)].join(' ');
        return { from: index % 3 === 0 ? 'agent' : 'customer', text, secrets };
    });
}

/** What stands around secrets: words, characters of two code units, and such as JSON, HTML and Connect escape. */
const LEADS = ['it is', '👩‍👩‍👧 said', 'Tom & Ann <both> have', 'the "new" one:', 'naïve — voilà'] as const;
const ENDS = ['thanks', '🙏🏽', 'and that\r\nis all', "it's fine \\ ok", ''] as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function makeUpWord(random: Random): string {
    return `zq${Array.from({ length: 8 }, () => LETTERS[random.between(0, 25)]).join('')}`;
}

function makeSecret(random: Random): Secret {
    if (random.happens(0.5)) {
        return { text: `${makeUpWord(random)}@example.com`, category: 'EMAIL', mask: '[redacted: email]' };
    }
    const digits = withCheckDigit([4, ...Array.from({ length: 14 }, () => random.between(0, 9))]);
    const text = [0, 4, 8, 12].map((start) => digits.slice(start, start + 4)).join(' ');
    return { text, category: 'CARD_NUMBER', mask: `[redacted: card number ending ${digits.slice(-4)}]` };
}

/** Luhn's. */
function withCheckDigit(digits: readonly number[]): string {
    const sum = digits.toReversed().reduce((total, digit, index) => {
        const weighed = index % 2 === 0 ? digit * 2 : digit;
        return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
    return [...digits, (10 - (sum % 10)) % 10].join('');
}
