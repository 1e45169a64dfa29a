import type { Random } from '../random.ts';
import { saidDigits, saidWords, type Said } from '../speech/said.ts';
import { sayDigit, sayDigits } from '../speech/sayDigits.ts';
import type { Voice } from '../speech/voice.ts';
import { withLuhn } from './checksums.ts';
import { codeValue, type Grouping } from './code.ts';
import type { Value } from './value.ts';

const FOURS: Grouping = [
    [[4, 4, 4, 4], 70],
    [[], 27],
    [[4, 6, 6], 3]
];
const SEPARATORS = { ' ': 58, '-': 28, '  ': 4, '.': 3, ', ': 2, ' - ': 2, '/': 1, '\u2013': 1, '\n': 1 };

/** The number of a payment card that passes the Luhn check, of any large brand. */
export function cardNumber(random: Random): Value {
    const brand = random.weighted({
        visa: 44,
        mastercard: 28,
        series2: 6,
        amex: 9,
        discover: 5,
        diners: 2,
        jcb: 2,
        union: 4
    });
    const [prefix, length] = PREFIXES[brand](random);
    const text = withLuhn(prefix + random.digits(length - 1 - prefix.length));
    const grouping: Grouping =
        brand === 'amex'
            ? [
                  [[4, 6, 5], 75],
                  [[], 25]
              ]
            : brand === 'diners'
              ? [
                    [[4, 6, 4], 70],
                    [[], 30]
                ]
              : FOURS;
    return codeValue({ type: 'CARD_NUMBER', text, grouping, separators: SEPARATORS });
}

const PREFIXES = {
    visa: () => ['4', 16] as const,
    mastercard: (random: Random) => [`5${random.int(1, 5)}`, 16] as const,
    series2: (random: Random) => [String(random.int(2221, 2720)), 16] as const,
    amex: (random: Random) => [random.pick(['34', '37']), 15] as const,
    discover: (random: Random) => [random.pick(['6011', '644', '65']), 16] as const,
    diners: (random: Random) => [random.pick(['300', '305', '36', '38']), 14] as const,
    jcb: (random: Random) => [String(random.int(3528, 3589)), 16] as const,
    union: (random: Random) => ['62', random.pick([16, 16, 19])] as const
};

/** The three or four digits on a card. */
export function cvv(random: Random): Value {
    return codeValue({ type: 'CVV', text: random.digits(random.chance(0.85) ? 3 : 4), grouping: [[[], 1]] });
}

/** Month and year of a card's end. */
export function cardExpiry(random: Random): Value {
    const month = random.int(1, 12);
    const year = random.int(2024, 2034);
    const mm = String(month).padStart(2, '0');
    const yy = String(year).slice(2);
    return {
        type: 'CARD_EXPIRY',
        written: () =>
            random.pick([
                `${mm}/${yy}`,
                `${mm}/${yy}`,
                `${mm}/${yy}`,
                `${mm}/${year}`,
                `${mm}-${yy}`,
                `${mm} ${yy}`,
                `${mm}${yy}`,
                `${month}/${yy}`,
                `${mm} / ${yy}`,
                `${MONTHS[month - 1] ?? ''} ${year}`,
                `${(MONTHS[month - 1] ?? '').slice(0, 3)} ${yy}`,
                `${(MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()} ${year}`
            ]),
        said: (choices, voice) => sayExpiry(choices, voice, month, year),
        figures: (choices) =>
            choices.pick([
                `${mm}/${yy}`,
                `${mm} ${yy}`,
                `${month}/${yy}`,
                `${month} ${yy}`,
                `${MONTHS[month - 1] ?? ''} ${year}`,
                `${mm}${yy}`
            ])
    };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function sayExpiry(random: Random, voice: Voice, month: number, year: number): readonly Said[] {
    const { numbers, months, signs } = voice;
    const yy = String(year).slice(2);
    const short = saidDigits(numbers.pair(Number(yy)), yy);
    const long =
        voice.language === 'en'
            ? saidWords(`${random.pick(['twenty', 'two thousand and', 'two thousand'])} ${short.words}`, String(year))
            : short;
    const named = saidWords(months[month - 1] ?? '');
    const mm = String(month).padStart(2, '0');
    const figures: Said[] =
        month < 10
            ? [
                  saidDigits(sayDigit(random, numbers, '0'), '0'),
                  saidDigits(sayDigit(random, numbers, String(month)), String(month))
              ]
            : [saidDigits(numbers.pair(month), mm)];
    return random.pick<readonly Said[]>([
        [named, long],
        [named, short],
        [...figures, short],
        [...figures, short],
        [...figures, saidWords(random.pick(signs.slash), '/'), short],
        [...figures, long],
        [...(month < 10 ? figures.slice(1) : figures), saidWords(random.pick(signs.slash), '/'), short],
        sayDigits(random, { ...numbers, twice: null, thrice: null }, [mm, yy])
    ]);
}
