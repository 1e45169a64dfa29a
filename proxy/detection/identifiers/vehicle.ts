import { Strength, type Identifier } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

/** What the letters A to Z count; I, O and Q are in no VIN. */
const VIN_VALUES = '12345678012345070923456789';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Tells whether a value is a vehicle identification number; the check digit is used in North America and China alone. */
export const vehicleNumbersOf: Identifier = identifierOf([
    {
        /** ISO 3779 (letters but I, O, Q; the last four are digits), check digit 49 CFR 565.15(c). */
        name: 'vehicle identification number',
        country: 'ZZ',
        forms: ['XXXXXXXXXXXXX9999', 'XXX XXXXXX XXXX9999', 'XXX XXXXXX XX XXXX99'],
        shape: /^(?=\d{0,12}[A-Z])[\dA-HJ-NPR-Z]{17}$/,
        checksum: { passes: passesVin, oneIn: 11, failing: Strength.Structure }
    }
]);

/** The number plates that a value can be; short ones are weak, so only what was asked for makes one of them. */
export const platesOf: Identifier = identifierOf([
    {
        /** Area and age, 02 to 29 in spring and 51 to 79 in autumn, three letters without I and Q (DVLA, INF104); before 2001 year letters first or last. */
        name: 'UK number plate',
        country: 'GB',
        forms: ['AA99 AAA', 'A9 AAA', 'A99 AAA', 'A999 AAA', 'AAA 9A', 'AAA 99A', 'AAA 999A'],
        shape: /^(?:[A-HJ-PR-Y]{2}\d{2}[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y])$/,
        issued: /^(?:[A-Z]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-Z]{3}|[A-Z]\d+[A-Z]{3}|[A-Z]{3}\d+[A-Z])$/
    },
    {
        /** District, letters, number, H for old-timers, E for electric ones (FZV, section 9). */
        name: 'German number plate',
        country: 'DE',
        forms: germanForms(),
        shape: /^[A-Z]{2,5}\d{1,4}[EH]?$/
    },
    {
        /** State, office, series, number (Central Motor Vehicles Rules, rule 50); BH since 2021. */
        name: 'Indian number plate',
        country: 'IN',
        forms: [
            'AA 99 AA 9999',
            'AA99 AA 9999',
            'AA99AA 9999',
            'AA99AA9999',
            'AA 99 A 9999',
            'AA99A9999',
            'AA 9 AAA 9999',
            'AA9AAA9999',
            'AA 9 AA 9999',
            '99 AA 9999 AA',
            '99AA9999AA'
        ],
        shape: /^(?:A[NPRS]|B[HR]|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)\d{1,2}[A-Z]{1,3}\d{4}$|^\d\dBH\d{4}[A-Z]{1,2}$/
    },
    /** Code de la route, SIV: no I, O, U. */
    {
        name: 'French number plate',
        country: 'FR',
        forms: ['AA 999 AA'],
        shape: /^[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}$/
    },
    {
        name: 'Italian number plate',
        country: 'IT',
        forms: ['AA 999 AA', 'AA 999AA'],
        shape: /^[A-HJ-NPR-TV-Z]{2}\d{3}[A-HJ-NPR-TV-Z]{2}$/
    },
    { name: 'Spanish number plate', country: 'ES', forms: ['9999 AAA'], shape: /^\d{4}[B-DF-HJ-NPR-TV-Z]{3}$/ },
    {
        /** RDW, side codes 4 to 11. */
        name: 'Dutch number plate',
        country: 'NL',
        forms: [
            '99 AA AA',
            '99 AAA 9',
            '9 AAA 99',
            'AA 999 A',
            'A 999 AA',
            'AAA 99 A',
            'A 99 AAA',
            '9 AA 999',
            '999 AA 9',
            'AA AA 99'
        ]
    },
    { name: 'Portuguese number plate', country: 'PT', forms: ['AA 99 AA', '99 AA 99', '99 99 AA', 'AA 99 99'] },
    { name: 'Brazilian number plate', country: 'BR', forms: ['AAA9A99', 'AAA 9A99', 'AAA 9999'] },
    {
        name: 'Australian number plate',
        country: 'AU',
        forms: ['AAA 999', 'AAA 99A', '9AA 9AA', 'AA 99 AA', '999 AA9', 'AA99AA']
    },
    {
        name: 'US number plate',
        country: 'US',
        forms: [
            'AAA 9999',
            '9AAA999',
            'AAA 999',
            '999 AAA',
            '99A A99',
            'AAA9999',
            'A99 AAA',
            'AA9 9AA',
            '9AA A99',
            'AA 99999',
            '9999 AA',
            'A99 99A'
        ]
    }
]);

function passesVin(value: string): boolean {
    const sum = VIN_WEIGHTS.reduce((total, weight, index) => total + weight * vinValue(value.charCodeAt(index)), 0);
    return '0123456789X'[sum % 11] === value[8];
}

function vinValue(code: number): number {
    return code <= 57 ? code - 48 : Number(VIN_VALUES[code - 65]);
}

/** One to three letters, one or two letters, one to four digits, eight at most; H or E may follow. */
function germanForms(): readonly string[] {
    const forms: string[] = [];
    for (const district of ['A', 'AA', 'AAA']) {
        for (const letters of ['A', 'AA']) {
            for (const number of ['9', '99', '999', '9999']) {
                if (district.length + letters.length + number.length > 8) continue;
                forms.push(`${district} ${letters} ${number}`, `${district} ${letters}${number}`);
            }
        }
    }
    return [...forms, ...forms.filter((form) => form.replaceAll(' ', '').length < 8).map((form) => `${form}A`)];
}
