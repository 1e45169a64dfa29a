import type { Random } from '../random.ts';
import { iban, weightedSum } from './checksums.ts';
import { codeValue, type Grouping } from './code.ts';
import type { Value } from './value.ts';

const WHOLE: Grouping = [[[], 1]];
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ'.split('');

/** An IBAN with valid check digits. */
export function ibanValue(random: Random, country: string): Value {
    const account = (ACCOUNTS[country] ?? ACCOUNTS['GB'])?.(random) ?? '';
    const code = ACCOUNTS[country] === undefined ? 'GB' : country;
    return codeValue({
        type: 'IBAN',
        text: iban(code, account),
        grouping: [
            [[4, 4, 4, 4, 4, 4, 4], 68],
            [[], 32]
        ],
        separators: { ' ': 94, '-': 4, '  ': 2 }
    });
}

/** The number of a bank account. */
export function bankAccount(random: Random, country: string): Value {
    const lengths: Readonly<Record<string, readonly number[]>> = {
        GB: [8],
        AU: [6, 8, 9],
        IN: [11, 12, 14, 16],
        US: [8, 9, 10, 12, 12],
        DE: [10],
        JP: [7]
    };
    const text = String(random.int(1, 9)) + random.digits(random.pick(lengths[country] ?? [9, 10]) - 1);
    return codeValue({
        type: 'BANK_ACCOUNT',
        text,
        grouping: [
            [[], 72],
            [[4, 4, 4, 4], 20],
            [[3, 3, 3, 3], 8]
        ]
    });
}

/** The number of a bank or branch: routing number, sort code, BSB, IFSC. */
export function routingNumber(random: Random, country: string): Value {
    const type = 'ROUTING_NUMBER';
    if (country === 'GB')
        return codeValue({
            type,
            text: random.digits(6),
            grouping: [
                [[2, 2, 2], 84],
                [[], 16]
            ],
            separators: { '-': 66, ' ': 30, '.': 4 }
        });
    if (country === 'AU')
        return codeValue({
            type,
            text: random.pick(['06', '03', '01', '73', '08']) + random.digits(4),
            grouping: [
                [[3, 3], 80],
                [[], 20]
            ]
        });
    if (country === 'IN')
        return codeValue({
            type,
            text: `${random.pick(['HDFC', 'ICIC', 'SBIN', 'UTIB', 'PUNB', 'KKBK'])}0${random.digits(6)}`,
            grouping: WHOLE
        });
    if (country === 'DE')
        return codeValue({
            type,
            text: `${random.int(1, 8)}${random.digits(7)}`,
            grouping: [
                [[3, 3, 2], 70],
                [[], 30]
            ],
            separators: { ' ': 1 }
        });
    const eight =
        random.pick(['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '21', '26', '31']) +
        random.digits(6);
    const check = (10 - (weightedSum(eight, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10;
    return codeValue({
        type,
        text: `${eight}${check}`,
        grouping: [
            [[], 70],
            [[3, 3, 3], 22],
            [[4, 4, 1], 8]
        ]
    });
}

/** The number of a passport. */
export function passport(random: Random, country: string): Value {
    const type = 'PASSPORT';
    const letter = (): string => random.pick(LETTERS);
    const shapes: Readonly<Record<string, () => string>> = {
        US: () => (random.chance(0.5) ? random.digits(9) : letter() + random.digits(8)),
        GB: () => random.int(1, 9).toString() + random.digits(8),
        IN: () => letter() + random.digits(7),
        AU: () => random.pick(['N', 'E', 'PA', 'RA']) + random.digits(7),
        CA: () => letter() + letter() + random.digits(6),
        DE: () => `C${random.digits(2)}${letter()}${random.digits(5)}`,
        FR: () => `${random.digits(2)}${letter()}${letter()}${random.digits(5)}`,
        ES: () => `${letter()}${letter()}${letter()}${random.digits(6)}`
    };
    return codeValue({
        type,
        text: (shapes[country] ?? (() => letter() + letter() + random.digits(7)))(),
        grouping: [
            [[], 85],
            [[3, 3, 3], 15]
        ],
        separators: { ' ': 1 }
    });
}

/** The number of a driving licence. */
export function driverLicence(random: Random, country: string): Value {
    const type = 'DRIVER_LICENCE';
    if (country === 'GB') {
        const name = Array.from({ length: 5 }, () => random.pick(LETTERS)).join('');
        const born = `${random.int(0, 9)}${String(random.int(1, 12)).padStart(2, '0')}${String(random.int(1, 28)).padStart(2, '0')}${random.int(0, 9)}`;
        return codeValue({
            type,
            text: `${name}${born}${random.pick(LETTERS)}${random.pick(['9', 'A', 'B', 'J'])}${random.digits(1)}${random.pick(LETTERS)}${random.pick(LETTERS)}`,
            grouping: [
                [[], 60],
                [[5, 6, 5], 40]
            ],
            separators: { ' ': 1 }
        });
    }
    if (country === 'AU')
        return codeValue({
            type,
            text: random.digits(random.pick([8, 9, 10])),
            grouping: [
                [[], 70],
                [[3, 3, 3], 30]
            ]
        });
    if (country === 'IN')
        return codeValue({
            type,
            text: `${random.pick(['MH', 'DL', 'KA', 'TN', 'GJ', 'UP'])}${random.digits(2)}20${random.int(10, 23)}${random.digits(7)}`,
            grouping: [
                [[4, 11], 50],
                [[], 50]
            ]
        });
    const text = random.pick([
        () => random.pick(LETTERS) + random.digits(7),
        () => random.pick(LETTERS) + random.digits(12),
        () => random.digits(8),
        () => random.digits(9),
        () => random.pick(LETTERS) + random.digits(14)
    ])();
    const florida: Grouping =
        text.length === 13
            ? [
                  [[4, 3, 2, 3, 1], 45],
                  [[], 55]
              ]
            : WHOLE;
    return codeValue({ type, text, grouping: florida });
}

/** The number of a patient or of somebody insured. */
export function healthId(random: Random, country: string): Value {
    const type = 'HEALTH_ID';
    if (country === 'GB' && random.chance(0.75))
        return codeValue({
            type,
            text: nhsNumber(random),
            grouping: [
                [[3, 3, 4], 72],
                [[], 28]
            ]
        });
    const letter = (): string => random.pick(LETTERS);
    const text = random.pick([
        () =>
            `${random.int(1, 9)}${random.pick('ACDEFGHJKMNPQRTUVWXY'.split(''))}${random.pick('ACDEFGHJKMNPQRTUVWXY0123456789'.split(''))}${random.digits(1)}${random.pick('ACDEFGHJKMNPQRTUVWXY'.split(''))}${random.digits(2)}${random.pick('ACDEFGHJKM'.split(''))}${random.pick('ACDEFGHJKM'.split(''))}${random.digits(2)}`,
        () => `${letter()}${letter()}${letter()}${random.digits(9)}`,
        () => `W${random.digits(9)}`,
        () => random.digits(8),
        () => random.digits(10),
        () => `MRN${random.digits(7)}`.slice(random.chance(0.5) ? 3 : 0),
        () => `${letter()}${random.digits(8)}`
    ])();
    return codeValue({
        type,
        text,
        grouping:
            text.length === 11
                ? [
                      [[4, 3, 4], 40],
                      [[], 60]
                  ]
                : [
                      [[], 80],
                      [[3, 3, 3, 3], 20]
                  ]
    });
}

const ACCOUNTS: Readonly<Record<string, (random: Random) => string>> = {
    DE: (random) => random.digits(18),
    GB: (random) => random.pick(['NWBK', 'BARC', 'LOYD', 'HBUK', 'MIDL']) + random.digits(14),
    FR: (random) => random.digits(10) + random.digits(11) + random.digits(2),
    ES: (random) => random.digits(20),
    IT: (random) => random.pick(LETTERS) + random.digits(22),
    NL: (random) => random.pick(['ABNA', 'INGB', 'RABO']) + random.digits(10),
    PT: (random) => random.digits(21),
    IE: (random) => random.pick(['AIBK', 'BOFI']) + random.digits(14)
};

function nhsNumber(random: Random): string {
    for (;;) {
        const nine = String(random.int(4, 7)) + random.digits(8);
        const check = 11 - (weightedSum(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        if (check !== 10) return nine + String(check % 11);
    }
}
