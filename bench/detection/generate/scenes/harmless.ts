import { withLuhn } from '../values/checksums.ts';
import { codeValue } from '../values/code.ts';
import { dateValue } from '../values/birthDate.ts';
import { companyNumber } from '../values/phones.ts';
import type { Random } from '../random.ts';
import { saidWords } from '../speech/said.ts';
import type { Value } from '../values/value.ts';
import type { Voice } from '../speech/voice.ts';

/** A value of that kind which is nobody's secret. */
export function harmless(kind: string, random: Random, voice: Voice, country: string): Value {
    const make = KINDS[kind];
    if (make === undefined) throw new Error(`Nothing harmless is called ${kind}.`);
    return make({ random, voice, country });
}

interface Wish {
    readonly random: Random;
    readonly voice: Voice;
    readonly country: string;
}

const WHOLE = [[[], 1]] as const;

const KINDS: Readonly<Record<string, (wish: Wish) => Value>> = {
    order: ({ random }) =>
        code(
            random.pick([
                () => random.digits(random.int(5, 11)),
                () => `${random.digits(3)}-${random.digits(7)}-${random.digits(7)}`,
                () => `${random.pick(['ORD', 'SO', 'PO', 'A', 'W', 'WEB'])}-${random.digits(random.int(5, 8))}`,
                () => `${random.pick('ABCDEFGHJK'.split(''))}${random.digits(random.int(7, 9))}`,
                () => `20${random.int(20, 25)}${random.digits(6)}`
            ])()
        ),
    tracking: ({ random }) =>
        code(
            random.pick([
                () => `1Z${letters(random, 2)}${random.digits(4)}${random.digits(10)}`,
                () => random.digits(12),
                () => random.digits(15),
                () => `94${random.digits(20)}`,
                () => `JD${random.digits(18)}`,
                () => `${letters(random, 2)}${random.digits(9)}${random.pick(['GB', 'US', 'DE', 'CN'])}`,
                () => unLuhn(random, '4', 16),
                () => random.digits(10)
            ])()
        ),
    case: ({ random }) =>
        code(
            random.pick([
                () => `0${random.digits(7)}`,
                () => random.digits(random.int(5, 9)),
                () => `INC${random.digits(7)}`,
                () => `${random.pick(['CS', 'TKT', 'REQ', 'SR', 'CAS'])}-${random.digits(random.int(4, 7))}`,
                () => `${random.pick(['CS', 'REF'])}${random.digits(6)}`,
                () => `#${random.digits(6)}`
            ])()
        ),
    booking: ({ random }) =>
        code(
            random.pick([
                () =>
                    Array.from({ length: 6 }, () => random.pick('ABCDEFGHJKLMNPQRSTUVWXYZ23456789'.split(''))).join(''),
                () => random.digits(10),
                () => `${letters(random, 2)}${random.digits(6)}`
            ])()
        ),
    salesforce: ({ random }) => {
        const text = `${random.pick(['500', '001', '003', '006', '00Q', '0DM'])}${Array.from({ length: 12 }, () => random.pick('ABCDEFGHabcdefghij0123456789'.split(''))).join('')}`;
        return fixed(random.chance(0.5) ? text : text + letters(random, 3));
    },
    amount: ({ random, voice }) => amount(random, voice),
    date: ({ random, voice, country }) =>
        dateValue(
            '',
            { day: random.int(1, 28), month: random.int(1, 12), year: random.int(2019, 2027) },
            voice,
            country
        ),
    time: ({ random }) => {
        const from = random.int(7, 11);
        const to = random.int(1, 8);
        return said(
            random.pick([
                `${from}am and ${to}pm`,
                `${from}:00 to ${to + 12}:00`,
                `${from}.30 and ${to}.30`,
                `${from} to ${to}`,
                `${String(from).padStart(2, '0')}:${random.int(10, 59)} - ${to + 12}:${random.int(10, 59)}`
            ]),
            random.pick([
                'nine and five',
                'half past eight and ten',
                'nine thirty and one',
                'eight to six',
                'seven and twelve',
                'twenty to four',
                'ten fifteen and two forty five',
                "nine o'clock to five thirty",
                'twelve and four'
            ])
        );
    },
    flight: ({ random }) =>
        code(
            `${random.pick(['BA', 'AA', 'UA', 'LH', 'AF', 'QF', 'EK', 'AI', 'DL', 'U2', 'FR'])}${random.chance(0.3) ? ' ' : ''}${random.int(10, 9999)}`
        ),
    version: ({ random, voice }) => {
        const parts = Array.from({ length: random.int(2, 4) }, (_, index) =>
            String(random.int(0, index === 2 ? 19_045 : 20))
        );
        const { numbers, signs } = voice;
        const dot = random.pick(signs.dot);
        const spoken = parts
            .slice(0, 3)
            .map((part) =>
                Array.from(part)
                    .map((digit) => numbers.digits[Number(digit)]?.[0] ?? '')
                    .join(' ')
            )
            .join(voice.space === '' ? dot : ` ${dot} `);
        return said(`${random.pick(['', 'v', ''])}${parts.join('.')}`, spoken);
    },
    product: ({ random }) =>
        random.chance(0.3)
            ? fixed(
                  random.pick([
                      'iPhone 14 Pro Max',
                      'Galaxy S23',
                      'PlayStation 5',
                      'RTX 4090',
                      'ThinkPad X1',
                      'Pixel 8a',
                      'WH-1000XM5',
                      'Model 3',
                      'Kindle 11',
                      'LaserJet 4250',
                      'Golf GTI',
                      'WD-40',
                      'Boeing 737',
                      'Xbox 360',
                      'Office 365',
                      'Windows 11',
                      'Dyson V11'
                  ])
              )
            : code(
                  random.pick([
                      () => `${letters(random, 2)}-${random.digits(4)}`,
                      () => `${letters(random, 3)}${random.digits(5)}${letters(random, 1)}`,
                      () => `SN${random.digits(9)}`,
                      () => `${random.digits(4)}-${letters(random, 3)}-${random.digits(2)}`,
                      () => `${letters(random, 1)}${random.digits(2)}${letters(random, 2)}${random.digits(6)}`,
                      () => random.digits(13)
                  ])()
              ),
    quantity: ({ random }) =>
        said(
            random.pick([
                `${random.int(2, 40)}`,
                `${random.int(2, 900)} of them`,
                `${random.int(1, 500)} metres`,
                `${random.int(20, 900)} Mbps`,
                `${random.int(2, 20)} boxes of ${random.int(10, 50)}`,
                `1,${random.digits(3)} units`,
                `${random.int(1, 9)} GB`
            ]),
            random.pick([
                'four hundred',
                'twenty five',
                'six hundred and fifty metres',
                'one thousand two hundred',
                'two dozen',
                'ninety nine point nine',
                'eight boxes of twenty',
                'forty megabits',
                'three and a half',
                'twelve hundred',
                'one or two'
            ])
        ),
    meter: ({ random }) => codeValue({ type: '', text: random.digits(random.int(4, 6)), grouping: WHOLE }),
    luhnless: ({ random }) =>
        codeValue({
            type: '',
            text: unLuhn(random, String(random.pick([1, 4, 5, 7, 8, 9])), 16),
            grouping: [
                [[4, 4, 4, 4], 50],
                [[], 50]
            ]
        }),
    invoice: ({ random }) =>
        code(
            random.pick([
                () => `INV-${random.digits(6)}`,
                () => random.digits(8),
                () => `${random.int(2019, 2025)}/${random.digits(4)}`,
                () => random.digits(10),
                () => `RE${random.digits(7)}`
            ])()
        ),
    company: ({ random, country }) => companyNumber(random, country),
    error: ({ random }) =>
        code(
            random.pick([
                () => `0x800${random.digits(5)}`,
                () => `E${random.digits(3)}`,
                () => random.digits(3),
                () => `${random.digits(4)}-${random.digits(4)}`,
                () => `F${random.int(1, 99)}`
            ])()
        )
};

function code(text: string): Value {
    return codeValue({ type: '', text, grouping: WHOLE, lowerCase: 8 });
}

function fixed(text: string): Value {
    return said(text, text);
}

function said(written: string, words: string): Value {
    return { type: '', written: () => written, said: () => [saidWords(words, written)] };
}

function letters(random: Random, count: number): string {
    return Array.from({ length: count }, () => random.pick('ABCDEFGHJKLMNPRSTUVWXY'.split(''))).join('');
}

/** Digits that fail the Luhn check. */
function unLuhn(random: Random, prefix: string, length: number): string {
    const valid = withLuhn(prefix + random.digits(length - 1 - prefix.length));
    return valid.slice(0, -1) + String((Number(valid.at(-1)) + random.int(1, 9)) % 10);
}

function amount(random: Random, voice: Voice): Value {
    const whole = random.int(3, 4999);
    const cents = random.digits(2);
    const figure = `${whole >= 1000 ? `${Math.floor(whole / 1000)},${String(whole % 1000).padStart(3, '0')}` : whole}.${cents}`;
    const { numbers, language } = voice;
    const say = (number: number): string => (number < 10 ? (numbers.digits[number]?.[0] ?? '') : numbers.pair(number));
    if (language !== 'en')
        return said(
            random.pick([`${String(whole)},${cents} €`, `€${whole}`, `${whole} euro`]),
            `${say((whole % 90) + 10)} euro`
        );
    const [sign, unit, small] = random.pick([
        ['$', 'dollars', 'cents'],
        ['£', 'pounds', 'pence'],
        ['€', 'euros', 'cents'],
        ['Rs ', 'rupees', 'paise']
    ] as const);
    const hundreds = say((whole % 9) + 1);
    const rest = say((whole % 90) + 10);
    const spoken = random.pick([
        `${hundreds} hundred and ${rest} ${unit}`,
        `${rest} ${unit} and ${say(10 + (whole % 80))} ${small}`,
        `${rest} ${unit}`,
        `${rest} ninety nine`,
        `${hundreds} thousand ${say((whole % 9) + 1)} hundred ${unit}`,
        `${hundreds} ${unit} fifty`
    ]);
    return said(
        random.pick([
            `${sign}${figure}`,
            `${sign}${whole}`,
            `${figure} ${unit}`,
            `${whole} ${unit}`,
            `${sign}${figure}`
        ]),
        spoken
    );
}
