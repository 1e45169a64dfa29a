import type { IdentifierKind } from './identification.ts';

/** Shapes with letters, by state, as the states print them (AAMVA; NTSI, "Drivers License Format"). */
const WITH_LETTERS: readonly (readonly [state: string, ...forms: string[]])[] = [
    ['Arizona', 'A99999999'],
    ['California', 'A9999999'],
    ['Colorado', 'A9999', 'A99999', 'A999999', 'AA9999'],
    ['Florida', 'A999 999 99 999 9', 'A999999999999'],
    ['Hawaii', 'A99999999', 'A99 99 9999'],
    ['Idaho', 'AA999999A'],
    ['Illinois', 'A999 9999 9999'],
    ['Indiana', 'A999999999'],
    ['Iowa', '999AA9999'],
    ['Kansas', 'A9A9A', 'A99999999', 'A99 99 9999'],
    ['Kentucky', 'A99 999 999', 'A999999999'],
    ['Maine', '9999999A'],
    ['Maryland', 'A 999 999 999 999', 'AA9999999'],
    ['Massachusetts', 'A99999999', 'AA9999999'],
    ['Michigan', 'A 999 999 999 999', 'A9999999999'],
    ['Minnesota', 'A 999 999 999 999', 'A999999999999'],
    ['Missouri', 'A99999', 'A999999', 'A9999999', 'A99999999', 'A999999999', 'A999999A', '99999999AA', '999999999A'],
    ['Montana', 'A99999999'],
    ['Nebraska', 'A999999', 'A9999999', 'A99999999'],
    ['Nevada', 'X99999999'],
    ['New Hampshire', '99AAA99999', 'AAA99999999'],
    ['New Jersey', 'A9999 99999 99999', 'A99999999999999'],
    ['New York', 'A9999999', 'A999999999999999999'],
    ['North Dakota', 'AAA 99 9999', 'AAA999999'],
    ['Ohio', 'AA999999', 'A9999999'],
    ['Oklahoma', 'A999999999'],
    ['Oregon', 'A999999'],
    ['Rhode Island', 'A999999'],
    ['Vermont', '9999999A'],
    ['Virginia', 'A99 99 9999', 'A99999999', 'A9999999999'],
    ['Washington', 'AAAXXXXX999X', 'AAAAAAA999XX'],
    ['West Virginia', 'A999999', 'AA99999'],
    ['Wisconsin', 'A999 9999 9999 99']
];

/** Driver licences of the United States: a row per state, and one for the many whose licences are digits alone. */
export const US_DRIVER_LICENCES: readonly IdentifierKind[] = [
    ...WITH_LETTERS.map(([state, ...forms]) => ({ name: `${state} driver licence`, country: 'US', forms })),
    {
        name: 'US driver licence',
        country: 'US',
        forms: [
            '99999',
            '999999',
            '9999999',
            '99999999',
            '99 999 999',
            '999999999',
            '999 999 999',
            '999 99 9999',
            '99 999 9999',
            '9999999999',
            '999999999999',
            '99999999999999'
        ]
    }
];
