import type { Random } from '../random.ts';
import { weightedSum } from './checksums.ts';
import { codeValue, type Grouping } from './code.ts';
import type { Value } from './value.ts';

const WHOLE: Grouping = [[[], 1]];
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ'.split('');

/** A vehicle: its identification number or its plate. */
export function vehicleId(random: Random, country: string): Value {
    const type = 'VEHICLE_ID';
    if (random.chance(0.4))
        return codeValue({
            type,
            text: vin(random),
            grouping: [
                [[], 85],
                [[3, 6, 8], 8],
                [[4, 4, 4, 5], 7]
            ],
            separators: { ' ': 1 }
        });
    const letters = (count: number): string => Array.from({ length: count }, () => random.pick(LETTERS)).join('');
    const plates: Readonly<Record<string, () => readonly [string, Grouping]>> = {
        GB: () => [
            `${letters(2)}${random.pick(['08', '15', '62', '19', '70', '21', '23', '73'])}${letters(3)}`,
            [
                [[4, 3], 70],
                [[], 30]
            ]
        ],
        IN: () => [
            `${random.pick(['MH', 'DL', 'KA', 'TN', 'GJ'])}${random.digits(2)}${letters(2)}${random.digits(4)}`,
            [
                [[2, 2, 2, 4], 50],
                [[], 50]
            ]
        ],
        AU: () => [
            `${letters(3)}${random.digits(2)}${letters(1)}`,
            [
                [[3, 3], 60],
                [[], 40]
            ]
        ],
        DE: () => [`${random.pick(['B', 'M', 'HH', 'K', 'S'])}-${letters(2)} ${random.int(10, 9999)}`, WHOLE]
    };
    const [text, grouping] =
        plates[country]?.() ??
        random.pick<readonly [string, Grouping]>([
            [`${random.int(1, 9)}${letters(3)}${random.digits(3)}`, WHOLE],
            [
                `${letters(3)}${random.digits(4)}`,
                [
                    [[3, 4], 70],
                    [[], 30]
                ]
            ]
        ]);
    return codeValue({ type, text, grouping, lowerCase: 25 });
}

const VIN_SIGNS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'.split('');
const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
    'ABCDEFGHJKLMNPRSTUVWXYZ'
        .split('')
        .map((letter) => [letter, Number('12345678123457923456789'['ABCDEFGHJKLMNPRSTUVWXYZ'.indexOf(letter)])])
);

function vin(random: Random): string {
    const start = random.pick(['1HG', 'WVW', 'JTD', '5YJ', 'WBA', '2T1', 'KNA', 'SAL', '1FT', 'VF1', '3VW']);
    const signs = (count: number): string => Array.from({ length: count }, () => random.pick(VIN_SIGNS)).join('');
    const head = start + signs(5);
    const tail = signs(3) + random.digits(6);
    const sum = weightedSum(
        Array.from(`${head}0${tail}`)
            .map((sign) => VIN_VALUES[sign] ?? Number(sign))
            .join(''),
        [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    );
    return `${head}${sum % 11 === 10 ? 'X' : sum % 11}${tail}`;
}
