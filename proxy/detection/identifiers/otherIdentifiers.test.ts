import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bankAccountsOf, routingNumbersOf } from './bank.ts';
import { driverLicencesOf } from './driverLicence.ts';
import { healthIdsOf } from './health.ts';
import type { Identifier } from './identification.ts';
import { passportsOf } from './passport.ts';
import { postcodesOf } from './postcode.ts';
import { itIsAnIdentifier, strengthAs } from './testing/identifierTests.ts';
import { platesOf, vehicleNumbersOf } from './vehicle.ts';

type Row = readonly [name: string, value: string, strength: 'checksum' | 'structure' | 'length' | undefined];

const TABLES: Readonly<Record<string, readonly [Identifier, readonly Row[]]>> = {
    routingNumbersOf: [
        routingNumbersOf,
        [
            ['US bank routing number', '111000025', 'checksum'],
            ['US bank routing number', '021000021', 'checksum'],
            ['US bank routing number', '111000026', 'length'],
            ['US bank routing number', '000000000', 'length'],
            ['US bank routing number', '500000015', 'length'],
            ['UK sort code', '200000', 'length'],
            ['Australian BSB', '062000', 'length'],
            ['Canadian routing number', '000300002', 'length'],
            ['Indian IFSC', 'SBIN0000300', 'structure'],
            ['Indian IFSC', 'SBIN1000300', undefined]
        ]
    ],
    bankAccountsOf: [
        bankAccountsOf,
        [
            ['French RIB', '20041010050500013M02606', 'checksum'],
            ['French RIB', '20041010050500013M0S606', 'checksum'],
            ['French RIB', '20041010050500013M02607', 'length'],
            ['Spanish account number', '12341234161234567890', 'checksum'],
            ['Spanish account number', '12341234171234567890', 'length'],
            ['Mexican CLABE', '032180000118359719', 'checksum'],
            ['Mexican CLABE', '032180000118359718', 'length'],
            ['UK account number', '31926819', 'length']
        ]
    ],
    healthIdsOf: [
        healthIdsOf,
        [
            ['NHS number', '9434765919', 'checksum'],
            ['NHS number', '9434765918', 'length'],
            ['US Medicare Beneficiary Identifier', '1EG4TE5MK73', 'structure'],
            ['US Medicare Beneficiary Identifier', '1SG4TE5MK73', undefined],
            ['US Medicare Beneficiary Identifier', '0EG4TE5MK73', undefined],
            ['US DEA registration number', 'AB1234563', 'checksum'],
            ['US DEA registration number', 'F91234563', 'checksum'],
            ['US DEA registration number', 'AB1234564', 'length'],
            ['US National Provider Identifier', '1234567893', 'checksum'],
            ['German health insurance number', 'A123456780', 'checksum'],
            ['German health insurance number', 'A123456781', 'length'],
            ['Australian Individual Healthcare Identifier', '8003608166690503', 'checksum'],
            ['Québec health insurance number', 'BOUF94032911', 'structure'],
            ['New Zealand NHI number', 'ZAC5361', 'checksum'],
            ['New Zealand NHI number', 'ZAC5362', 'length'],
            ['New Zealand NHI number', 'ZBN77VL', 'structure'],
            ['New Zealand NHI number', 'ZIC5361', undefined]
        ]
    ],
    passportsOf: [
        passportsOf,
        [
            ['US passport number', '340020013', 'length'],
            ['US passport number', 'A12345678', 'structure'],
            ['UK passport number', '925665416', 'length'],
            ['German passport or identity card number', 'C01X00T47', 'structure'],
            ['German passport or identity card number', 'A01X00T47', undefined],
            ['German passport or identity card number with its check digit', 'C01X00T478', 'checksum'],
            ['French passport number', '12AB34567', 'structure'],
            ['Italian passport number', 'YA1234567', 'structure'],
            ['Spanish passport number', 'AAA000000', 'structure'],
            ['Indian passport number', 'A2096457', 'structure'],
            ['Indian passport number', 'Q2096457', undefined],
            ['Canadian passport number', 'GA302922', 'structure'],
            ['Australian passport number', 'N1234567', 'structure'],
            ['Dutch passport or identity card number', 'SPECI2014', 'structure'],
            ['Dutch passport or identity card number', 'SO1234567', undefined]
        ]
    ],
    driverLicencesOf: [
        driverLicencesOf,
        [
            ['UK driving licence', 'MORGA657054SM9IJ', 'structure'],
            ['UK driving licence', 'FOX9A801011A99AA', undefined],
            ['UK driving licence', 'FOX99801011A99AA', 'structure'],
            ['UK driving licence', 'MORGA613054SM9IJ', undefined],
            ['German driver licence', 'B072RRE2I55', 'checksum'],
            ['German driver licence', 'B072RRE2I65', 'structure'],
            ['Italian driver licence', 'AA0123456B', 'structure'],
            ['Italian driver licence', 'U1X42D317K', 'structure'],
            ['Italian driver licence', 'U1X42E317K', 'length'],
            ['Indian driver licence', 'MH1420110062821', 'structure'],
            ['Indian driver licence', 'MH1430110062821', undefined],
            ['California driver licence', 'I1234562', 'structure'],
            ['Florida driver licence', 'S514172806050', 'structure'],
            ['Wisconsin driver licence', 'J5255012142804', 'structure'],
            ['US driver licence', '12345678', 'length']
        ]
    ],
    vehicleNumbersOf: [
        vehicleNumbersOf,
        [
            ['vehicle identification number', '1M8GDM9AXKP042788', 'checksum'],
            ['vehicle identification number', '1M8GDM9A1KP042788', 'structure'],
            ['vehicle identification number', 'WVWZZZ1JZXW000001', 'structure'],
            ['vehicle identification number', 'IM8GDM9AXKP042788', undefined],
            ['vehicle identification number', '11111111111111111', undefined]
        ]
    ],
    platesOf: [
        platesOf,
        [
            ['UK number plate', 'AB51ABC', 'structure'],
            ['UK number plate', 'IB51ABC', undefined],
            ['UK number plate', 'AB45CDE', 'length'],
            ['UK number plate', 'A123BCD', 'structure'],
            ['German number plate', 'BMW1234', 'structure'],
            ['German number plate', 'BAB123E', 'structure'],
            ['German number plate', 'BAB123X', undefined],
            ['Indian number plate', 'MH12AB1234', 'structure'],
            ['Indian number plate', 'XX12AB1234', undefined],
            ['Indian number plate', '22BH1234AA', 'structure'],
            ['US number plate', '7ABC123', 'structure'],
            ['Spanish number plate', '1234BCD', 'structure'],
            ['Spanish number plate', '1234ABC', undefined]
        ]
    ],
    postcodesOf: [
        postcodesOf,
        [
            ['US ZIP code', '90210', 'length'],
            ['US ZIP code', '902101234', 'length'],
            ['US ZIP code', '00100', undefined],
            ['UK postcode', 'SW1A1AA', 'structure'],
            ['UK postcode', 'M11AE', 'structure'],
            ['UK postcode', 'DN551PT', 'structure'],
            ['UK postcode', 'GIR0AA', 'structure'],
            ['UK postcode', 'QW1A1AA', undefined],
            ['UK postcode', 'SW1A1CA', undefined],
            ['Canadian postal code', 'K1A0B1', 'structure'],
            ['Canadian postal code', 'D1A0B1', undefined],
            ['Dutch postcode', '1234AB', 'structure'],
            ['Dutch postcode', '1234SS', undefined],
            ['Irish Eircode', 'D02AF30', 'structure'],
            ['Spanish postcode', '28013', 'length'],
            ['Spanish postcode', '53013', undefined],
            ['Brazilian CEP', '01310100', 'length'],
            ['Indian PIN code', '110001', 'length'],
            ['Indian PIN code', '010001', undefined]
        ]
    ]
};

for (const [name, [identify, rows]] of Object.entries(TABLES)) {
    describe(name, () => {
        itIsAnIdentifier(identify);

        it('knows published examples and refuses near misses', () => {
            for (const [kind, value, strength] of rows) {
                assert.equal(strengthAs(kind, identify, value), strength, `${kind} ${value}`);
            }
        });
    });
}
