import { passesMod97 } from './checksums.ts';
import { Grouping, Strength, type Identification } from './identification.ts';

/** Lengths by country: those of the SWIFT IBAN Registry (ISO 13616-1), and of African countries that use IBANs without being in it. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
    [
        '15NO 16BE 18DKFIFOGLNLSDFK 19MKSI 20ATBAEEKZLTLUMNXK 21CHHRLILV 22BGBHCRDEGBGEIEMERSVA 23AEGIILIQOMSOTL',
        '24ADCZESMDPKROSASESKTNVG 25AOCVGWLYMZPTST 26DZIRISTR 27BICFCGCMDJFRGAGQGRITKMMCMGMRSMTD',
        '28ALAZBFBJBYCICYDOGTHNHULBMAMLNENIPLSNSVTG 29BREGPSQAUA 30JOKWMUYE 31MTSC 32LC 33RU'
    ]
        .join(' ')
        .split(' ')
        .flatMap((row) =>
            (row.slice(2).match(/../g) ?? []).map((country) => [country, Number(row.slice(0, 2))] as const)
        )
);

/** How many characters an IBAN of this country has, or undefined where there are none; tells where one ends in a longer run. */
export function ibanLength(country: string): number | undefined {
    return LENGTHS.get(country);
}

/**
 * Tells whether a value is an IBAN: a country that uses them, two check digits, the length of the country and MOD 97-10
 * (ISO 13616-1). The layout inside a country adds nothing to those odds of 1 in 97, which is why no library is needed here.
 * Customary are groups of four from the left; `length` when the check fails.
 */
export function ibanOf(value: string, groups: readonly number[] = [value.length]): Identification | null {
    const country = value.slice(0, 2);
    if (value.length !== LENGTHS.get(country) || !/^[A-Z]{2}\d{2}[\dA-Z]+$/.test(value)) return null;
    const isProven = isCheck(value.slice(2, 4)) && passesMod97(value.slice(4) + value.slice(0, 4));
    return {
        name: 'IBAN',
        country,
        strength: isProven ? Strength.Checksum : Strength.Length,
        grouping: groupingOf(groups),
        oneIn: isProven ? 97 : 1
    };
}

/** 98 minus a remainder of 97: 02 to 98. */
function isCheck(digits: string): boolean {
    return digits >= '02' && digits <= '98';
}

function groupingOf(groups: readonly number[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    const isCustomary = groups.every((length, index) => length === 4 || (index === groups.length - 1 && length < 4));
    return isCustomary ? Grouping.Customary : Grouping.Other;
}
