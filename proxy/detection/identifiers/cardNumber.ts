import { digitAt, isDigits } from './checksums.ts';

/** What issues card numbers under a first-digits range. */
export interface Brand {
    readonly name: string;
    /** From the shortest prefix to the longest, as digits: `['51', '55']` are all numbers that begin with 51 to 55. */
    readonly ranges: readonly (readonly [from: string, to: string])[];
    readonly lengths: readonly number[];
    /** Lengths of the groups as the cards print them. */
    readonly groupings: readonly (readonly number[])[];
}

const FOURS_16 = [4, 4, 4, 4];
const FOURS_19 = [4, 4, 4, 4, 3];
const LONG_19 = [6, 13];
const AMEX_15 = [4, 6, 5];
const DINERS_14 = [4, 6, 4];

/**
 * Issuer identification numbers (ISO/IEC 7812-1) as the brands publish them: Visa Core Rules, Mastercard Rules ("2-series" since
 * 2017), American Express, Discover Network IIN bulletins (Diners Club, JCB and UnionPay run on it), RuPay and NSPK (Mir).
 * The first row that fits is the brand, so narrow ranges stand before the wide ones that contain them.
 */
const BRANDS: readonly Brand[] = [
    { name: 'Visa', ranges: [['4', '4']], lengths: [13, 16, 19], groupings: [FOURS_16, FOURS_19, [4, 3, 3, 3]] },
    {
        name: 'Mastercard',
        ranges: [
            ['51', '55'],
            ['2221', '2720']
        ],
        lengths: [16],
        groupings: [FOURS_16]
    },
    {
        name: 'American Express',
        ranges: [
            ['34', '34'],
            ['37', '37']
        ],
        lengths: [15],
        groupings: [AMEX_15]
    },
    {
        name: 'RuPay',
        ranges: [
            ['508500', '508999'],
            ['606985', '607984'],
            ['608001', '608500'],
            ['652150', '653149'],
            ['817200', '820199'],
            ['353800', '353899']
        ],
        lengths: [16],
        groupings: [FOURS_16]
    },
    {
        name: 'Discover',
        ranges: [
            ['6011', '6011'],
            ['644', '649'],
            ['65', '65']
        ],
        lengths: [16, 17, 18, 19],
        groupings: [FOURS_16, FOURS_19]
    },
    {
        name: 'Diners Club',
        ranges: [
            ['300', '305'],
            ['3095', '3095'],
            ['36', '36'],
            ['38', '39']
        ],
        lengths: [14, 15, 16, 17, 18, 19],
        groupings: [DINERS_14, FOURS_16, FOURS_19]
    },
    { name: 'JCB', ranges: [['3528', '3589']], lengths: [16, 17, 18, 19], groupings: [FOURS_16, FOURS_19] },
    { name: 'Mir', ranges: [['2200', '2204']], lengths: [16, 17, 18, 19], groupings: [FOURS_16, FOURS_19] },
    {
        name: 'UnionPay',
        ranges: [
            ['62', '62'],
            ['81', '81']
        ],
        lengths: [16, 17, 18, 19],
        groupings: [FOURS_16, FOURS_19, LONG_19]
    },
    { name: 'Troy', ranges: [['9792', '9792']], lengths: [16], groupings: [FOURS_16] },
    { name: 'UATP', ranges: [['1', '1']], lengths: [15], groupings: [[4, 5, 6]] },
    {
        name: 'Elo',
        ranges: [
            ['506699', '506778'],
            ['509000', '509999'],
            ['636297', '636297'],
            ['636368', '636368'],
            ['650031', '650033']
        ],
        lengths: [16],
        groupings: [FOURS_16]
    },
    {
        name: 'Maestro',
        ranges: [
            ['50', '50'],
            ['56', '58'],
            ['6', '6']
        ],
        lengths: [12, 13, 14, 15, 16, 17, 18, 19],
        groupings: [FOURS_16, FOURS_19, [4, 4, 5], [4, 6, 5], [8, 4, 4, 2], [4, 4, 4]]
    }
];

/** Digits that every range tells apart. */
const START = 2;
const SHORTEST = 12;
const LONGEST = 19;

/** By their first two digits, the brands whose cards may begin so, in the same order: few of them, and mostly none. */
const BY_START: readonly (readonly Brand[])[] = Array.from({ length: 10 ** START }, (_, start) =>
    BRANDS.filter((brand) => mayBegin(brand, String(start).padStart(START, '0')))
);

/** The brand that issues card numbers with these first digits and this length, whether the Luhn check passes or not. */
export function cardBrand(digits: string): Brand | null {
    const { length } = digits;
    if (length < SHORTEST || length > LONGEST) return null;
    const brands = BY_START[10 * digitAt(digits, 0) + digitAt(digits, 1)];
    if (!brands || brands.length === 0 || !isDigits(digits)) return null;
    for (const brand of brands) if (brand.lengths.includes(length) && isIssuedBy(brand, digits)) return brand;
    return null;
}

/** The brand whose cards begin with these first digits, of which six are enough; for numbers whose length is wrong. */
export function cardBrandOfPrefix(digits: string): Brand | null {
    return BRANDS.find((brand) => isIssuedBy(brand, digits)) ?? null;
}

/** Tells whether digits of a brand are grouped as its cards print them, or in one group. */
export function isCardGrouping({ groupings }: Brand, groups: readonly number[]): boolean {
    if (groups.length <= 1) return true;
    return groupings.some(
        (printed) => printed.length === groups.length && printed.every((length, index) => length === groups[index])
    );
}

function isIssuedBy({ ranges }: Brand, digits: string): boolean {
    for (const [from, to] of ranges) {
        const prefix = digits.slice(0, from.length);
        if (prefix.length === from.length && from <= prefix && prefix <= to) return true;
    }
    return false;
}

function mayBegin({ ranges }: Brand, start: string): boolean {
    return ranges.some(([from, to]) => {
        const known = start.slice(0, from.length);
        return from.slice(0, START) <= known && known <= to.slice(0, START);
    });
}
