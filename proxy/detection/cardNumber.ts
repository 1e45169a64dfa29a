import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';
import { digitRuns, type WrittenDigit } from './writtenDigits.ts';

/** The first six digits that a brand issues, and how many digits its numbers have (ISO/IEC 7812-1). */
interface Brand {
    readonly name: string;
    readonly ranges: readonly (readonly [from: number, to: number])[];
    readonly lengths: readonly number[];
}

const BRANDS: readonly Brand[] = [
    { name: 'Visa', ranges: [[400_000, 499_999]], lengths: [19, 16, 13] },
    {
        name: 'Mastercard',
        ranges: [
            [510_000, 559_999],
            [222_100, 272_099]
        ],
        lengths: [16]
    },
    {
        name: 'American Express',
        ranges: [
            [340_000, 349_999],
            [370_000, 379_999]
        ],
        lengths: [15]
    },
    {
        name: 'Discover',
        ranges: [
            [601_100, 601_199],
            [644_000, 659_999]
        ],
        lengths: [19, 16]
    },
    {
        name: 'Diners Club',
        ranges: [
            [300_000, 305_999],
            [360_000, 369_999],
            [380_000, 399_999]
        ],
        lengths: [19, 16, 14]
    },
    { name: 'JCB', ranges: [[352_800, 358_999]], lengths: [19, 16] },
    { name: 'UnionPay', ranges: [[620_000, 629_999]], lengths: [19, 18, 17, 16] },
    {
        name: 'Maestro',
        ranges: [
            [500_000, 509_999],
            [560_000, 699_999]
        ],
        lengths: [19, 18, 17, 16, 15, 14, 13]
    }
];

const PREFIX_DIGITS = 6;

/**
 * Finds card numbers: 13 to 19 digits in the range and length of a card brand that pass the Luhn check, in any grouping. Other
 * digits may stand beside them, as an expiry date does; a number begins and ends where a group does.
 */
export function detectCardNumbers(text: string): readonly Finding[] {
    const findings: Finding[] = [];
    for (const run of digitRuns(text)) {
        for (let from = 0; from < run.length;) {
            const card = cardAt(run, from);
            if (card) findings.push(card.finding);
            from += card?.length ?? 1;
        }
    }
    return findings;
}

function cardAt(run: readonly WrittenDigit[], from: number): { finding: Finding; length: number } | null {
    const first = run[from];
    if (!first?.startsGroup) return null;
    const prefix = prefixAt(run, from);
    for (const { name, ranges, lengths } of BRANDS) {
        if (!ranges.some(([least, most]) => least <= prefix && prefix <= most)) continue;
        const length = lengths.find(
            (candidate) => endsGroup(run, from + candidate) && passesLuhn(run, from, candidate)
        );
        const last = length === undefined ? undefined : run[from + length - 1];
        if (length === undefined || !last) continue;
        const why = `${String(length)} digits, passes the Luhn check, ${name}`;
        const finding = { start: first.start, end: last.end, category: Category.CardNumber, score: 0.99, why };
        return { length, finding };
    }
    return null;
}

function prefixAt(run: readonly WrittenDigit[], from: number): number {
    let prefix = 0;
    for (let index = from; index < from + PREFIX_DIGITS; index += 1) prefix = prefix * 10 + (run[index]?.value ?? 0);
    return prefix;
}

/** Tells whether the digits before this index end a group: what follows is separated from them, or nothing does. */
function endsGroup(run: readonly WrittenDigit[], index: number): boolean {
    return index <= run.length && run[index]?.startsGroup !== false;
}

/** The check sum of ISO/IEC 7812-1 over so many digits. */
export function passesLuhn(digits: readonly Pick<WrittenDigit, 'value'>[], from: number, length: number): boolean {
    let sum = 0;
    for (let fromEnd = 0; fromEnd < length; fromEnd += 1) {
        const digit = digits[from + length - 1 - fromEnd]?.value ?? 0;
        const weighted = fromEnd % 2 === 1 ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 === 0;
}
