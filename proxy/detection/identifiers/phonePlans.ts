/** How a country numbers its telephones. */
export interface PhonePlan {
    readonly country: string;
    /** Of ITU-T E.164, without the plus. */
    readonly callingCode: string;
    /** What goes before a national number inside the country; `''` where it can be left out, or is part of the number as in Italy. */
    readonly trunks: readonly string[];
    /** National numbers without a trunk prefix: lengths and first digits that are in use. */
    readonly national: RegExp;
    /** How national numbers, with a trunk prefix, are printed; a digit per group, its length. */
    readonly groupings: readonly string[];
}

/**
 * Plans of the countries whose languages are read and of some others, from the national plans that ITU-T Operational Bulletins publish (NANPA, Ofcom,
 * Bundesnetzagentur, Arcep, CNMC, AGCOM, ACM, ANACOM, Anatel, the Japanese MIC, India's DoT, ACMA, BIPT, BAKOM, RTR, ComReg, the Israeli MoC, EETT, BTK, NTC).
 */
export const PHONE_PLANS: readonly PhonePlan[] = [
    plan('US', '1', ['', '1'], /^[2-9](?!11)[0-8]\d[2-9]\d{6}$/, '334 1334 37 137 64 3322'),
    plan(
        'GB',
        '44',
        ['0'],
        /^(?:1\d{8,9}|[23]\d{9}|[578]\d{8,9}|9\d{9})$/,
        '56 55 344 434 533 5222 534 3422 4322 533 4223'
    ),
    plan(
        'DE',
        '49',
        ['0'],
        /^(?:[2-9]\d{5,10}|1[5-7]\d{8,9})$/,
        '36 37 38 47 48 57 46 56 45 53 54 35 34 4322 344 434 443 3422'
    ),
    plan('FR', '33', ['0'], /^[1-9]\d{8}$/, '22222 433 42222'),
    plan('ES', '34', [''], /^[6-9]\d{8}$/, '333 3222 2322 225 36'),
    plan('IT', '39', [''], /^(?:0\d{5,10}|3\d{8,9}|800\d{3,6})$/, '37 343 334 3322 28 27 26 36 46 45 244 2224'),
    plan('NL', '31', ['0'], /^[1-9]\d{8}$/, '28 37 46 244 2222 334 3322 24222 433 22222'),
    plan('BE', '32', ['0'], /^(?:4\d{8}|[1-9]\d{7})$/, '2322 3222 4222 433 46 27 36'),
    plan('CH', '41', ['0'], /^[2-9]\d{8}$/, '3322 37 334'),
    plan('AT', '43', ['0'], /^[1-9]\d{5,12}$/, '47 46 48 344 27 434 4322'),
    plan('PT', '351', [''], /^[2-9]\d{8}$/, '333 27 2322'),
    plan('BR', '55', ['', '0'], /^[1-9][1-9](?:9\d{8}|[2-5]\d{7})$/, '254 244 2144 29 28 354 344'),
    plan('JP', '81', ['0'], /^(?:[5-9]0[1-9]\d{7}|[1-9]\d{8})$/, '344 244 334 424 433 523'),
    plan('IN', '91', ['', '0'], /^[6-9]\d{9}$/, '55 334 37 343 46 433 244 344 3333'),
    plan('IN', '91', ['', '0'], /^(?:11|20|22|33|4[04])\d{8}$/, '28 38 46 244 344'),
    plan('AU', '61', ['0'], /^[2-478]\d{8}$/, '433 244 28 46 3223'),
    plan('IE', '353', ['0'], /^(?:8\d{8}|[1-79]\d{6,8})$/, '334 37 234 27 36 343'),
    plan('MX', '52', [''], /^(?:(?:33|5[56]|81)[1-9]\d{7}|(?!33|5[56]|81)[2-9]\d{2}[1-9]\d{6})$/, '244 334 2224 22222'),
    plan('AR', '54', ['0'], /^9?[1-9]\d{9}$/, '244 344 1244'),
    plan('PL', '48', [''], /^[1-9]\d{8}$/, '333 2322'),
    plan('SE', '46', ['0'], /^[1-9]\d{6,8}$/, '3322 343 2322 37 333'),
    plan('DK', '45', [''], /^[2-9]\d{7}$/, '2222 44'),
    plan('NO', '47', [''], /^[2-9]\d{7}$/, '2222 323'),
    plan('FI', '358', ['0'], /^[1-9]\d{4,10}$/, '334 343 37 333'),
    plan('SG', '65', [''], /^[3689]\d{7}$/, '44'),
    plan('CN', '86', ['0'], /^[1-9]\d{8,10}$/, '344 38 48 47'),
    plan('CN', '86', [''], /^1[3-9]\d{9}$/, '344'),
    plan('KR', '82', ['0'], /^(?:1\d{8,9}|[2-6]\d{7,9}|70\d{8})$/, '344 244 334 234'),
    plan('ZA', '27', ['0'], /^[1-8]\d{8}$/, '334 37'),
    plan('IL', '972', ['0'], /^(?:[2-489]\d{7}|[57]\d{8})$/, '27 37 234 334'),
    plan('GR', '30', [''], /^(?:2\d{9}|69\d{8})$/, '37 343 244'),
    plan('TR', '90', ['0'], /^[2-5]\d{9}$/, '434 4322 13322 47'),
    plan('PH', '63', ['0'], /^(?:9\d{9}|[2-8]\d{7,8})$/, '434 47 244')
];

function plan(
    country: string,
    callingCode: string,
    trunks: readonly string[],
    national: RegExp,
    groupings: string
): PhonePlan {
    return { country, callingCode, trunks, national, groupings: groupings.split(' ') };
}
