import type { Random } from '../random.ts';
import { iso7064Mod11And10, remainder, weightedSum, withLuhn, withVerhoeff } from './checksums.ts';
import { codeValue, type Grouping } from './code.ts';
import type { Value } from './value.ts';

/** The national identification number of somebody from that country. */
export function nationalId(random: Random, country: string): Value {
    const [text, grouping, separators] = (MAKERS[country] ?? MAKERS['US'] ?? ssn)(random);
    return codeValue({ type: 'SSN', text, grouping, ...(separators === undefined ? {} : { separators }) });
}

type Made = readonly [string, Grouping, Readonly<Record<string, number>>?];
type Maker = (random: Random) => Made;

const MAKERS: Readonly<Record<string, Maker>> = {
    US: ssn,
    GB: nino,
    CA: (random) => [withLuhn(random.pick(['1', '2', '4', '5', '6', '7']) + random.digits(7)), groups([3, 3, 3])],
    IN: (random) => (random.chance(0.7) ? aadhaar(random) : pan(random)),
    AU: (random) => (random.chance(0.65) ? taxFileNumber(random) : medicare(random)),
    DE: (random) => {
        const digits = germanTaxDigits(random);
        return [digits + iso7064Mod11And10(digits), groups([2, 3, 3, 3])];
    },
    FR: (random) => {
        const month = String(random.int(1, 12)).padStart(2, '0');
        const department = String(random.int(1, 89)).padStart(2, '0');
        const digits = `${random.int(1, 2)}${random.int(50, 99)}${month}${department}${random.digits(6)}`;
        return [digits + String(97 - remainder(digits, 97)).padStart(2, '0'), groups([1, 2, 2, 2, 3, 3, 2])];
    },
    ES: (random) => {
        const digits = random.digits(8);
        return [
            digits + (DNI[Number(digits) % 23] ?? 'T'),
            [
                [[8, 1], 30],
                [[], 70]
            ],
            { '-': 60, ' ': 40 }
        ];
    },
    IT: codiceFiscale,
    NL: (random) => [
        untilValid(
            random,
            9,
            (digits) => weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && digits.startsWith('1')
        ),
        groups([3, 3, 3])
    ],
    PT: (random) => [
        untilValid(random, 9, (digits) => /^[12]/u.test(digits) && portuguese(digits) === digits[8]),
        groups([3, 3, 3])
    ],
    BR: (random) => {
        const nine = random.digits(9);
        const first = nine + cpfDigit(nine);
        const text = first + cpfDigit(first);
        return [`${text.slice(0, 3)}.${text.slice(3, 6)}.${text.slice(6, 9)}-${text.slice(9)}`, [[[], 1]]];
    },
    JP: (random) => {
        const digits = random.digits(11);
        const sum = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return [digits + String(sum <= 1 ? 0 : 11 - sum), groups([4, 4, 4])];
    }
};

function groups(lengths: readonly number[]): Grouping {
    return [
        [lengths, 75],
        [[], 25]
    ];
}

function ssn(random: Random): Made {
    const area = random.pick([random.int(1, 665), random.int(667, 899)]);
    const text = `${String(area).padStart(3, '0')}${String(random.int(1, 99)).padStart(2, '0')}${String(random.int(1, 9999)).padStart(4, '0')}`;
    return [
        text,
        [
            [[3, 2, 4], 82],
            [[], 18]
        ],
        { '-': 66, ' ': 28, '.': 3, ' - ': 3 }
    ];
}

function nino(random: Random): Made {
    const first = random.pick('ABCEGHJKLMNPRSTWXYZ'.split(''));
    const second = random.pick('ABCEGHJKLMNPRSTWXYZ'.split(''));
    const prefix = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(first + second) ? 'JK' : first + second;
    return [
        `${prefix}${random.digits(6)}${random.pick('ABCD'.split(''))}`,
        [
            [[2, 2, 2, 2, 1], 55],
            [[], 40],
            [[2, 6, 1], 5]
        ],
        { ' ': 92, '-': 8 }
    ];
}

function aadhaar(random: Random): Made {
    return [withVerhoeff(random.int(2, 9).toString() + random.digits(10)), groups([4, 4, 4])];
}

function pan(random: Random): Made {
    const letters = Array.from({ length: 3 }, () => random.pick('ABCDEFGHIJKLMNPQRSTUVWXYZ'.split(''))).join('');
    const initial = random.pick('ABCDGKMNPRSTV'.split(''));
    return [`${letters}P${initial}${random.digits(4)}${random.pick('ABCDEFGHJKLMNPQR'.split(''))}`, [[[], 1]]];
}

function taxFileNumber(random: Random): Made {
    return [
        untilValid(random, 9, (digits) => weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0),
        groups([3, 3, 3])
    ];
}

function medicare(random: Random): Made {
    const eight = String(random.int(2, 6)) + random.digits(7);
    const check = weightedSum(eight, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return [`${eight}${check}${random.int(1, 5)}`, groups([4, 5, 1])];
}

/** Ten digits of which exactly one occurs twice, as the tax office demands. */
function germanTaxDigits(random: Random): string {
    const digits = random.shuffled('0123456789'.split('')).slice(0, 9);
    const doubled = random.pick(digits);
    const at = random.int(1, digits.length);
    const all = [...digits.slice(0, at), doubled, ...digits.slice(at)];
    return all[0] === '0' ? [...all].reverse().join('').replace(/^0/u, '7') : all.join('');
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

function codiceFiscale(random: Random): Made {
    const consonants = (count: number): string =>
        Array.from({ length: count }, () => random.pick('BCDFGLMNPRSTVZ'.split(''))).join('');
    const day = random.int(1, 28) + (random.chance(0.5) ? 40 : 0);
    const body = `${consonants(6)}${random.int(50, 99)}${random.pick('ABCDEHLMPRST'.split(''))}${String(day).padStart(2, '0')}${random.pick(['H501', 'F205', 'L219', 'D612', 'F839', 'A944'])}`;
    const sum = Array.from(body).reduce(
        (total, sign, at) => total + (at % 2 === 0 ? (ODD[parseInt(sign, 36) % 36] ?? 0) : even(sign)),
        0
    );
    return [
        body + String.fromCharCode(65 + (sum % 26)),
        [
            [[], 85],
            [[6, 5, 5], 15]
        ],
        { ' ': 1 }
    ];
}

/** Values of the signs at odd places, for 0–9 and then A–Z. */
const ODD = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22,
    25, 24, 23
];

function even(sign: string): number {
    return /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
}

function portuguese(digits: string): string {
    const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
}

function cpfDigit(digits: string): string {
    const rest = Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (digits.length + 1 - at), 0) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
}

function untilValid(random: Random, count: number, isValid: (digits: string) => boolean): string {
    for (;;) {
        const digits = random.digits(count);
        if (isValid(digits)) return digits;
    }
}
