import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalIdsOf } from './nationalIds.ts';
import { Strength } from './identification.ts';
import { itIsAnIdentifier, strengthAs } from './testing/identifierTests.ts';

/** Examples of the issuers' documents and of the pages named in the tables; none is a person's. */
const PROVEN: readonly (readonly [name: string, ...values: string[]])[] = [
    ['Canadian Social Insurance Number', '046454286', '123456782'],
    ['Mexican CURP', 'BOXW310820HNERXN09'],
    ['Irish PPS number', '6433435F', '1234567FA', '1234567TW'],
    ['German tax identification number', '86095742719', '65929970489'],
    ['German pension insurance number', '15070649C103', '65170839J003'],
    ['Austrian social insurance number', '1237010180'],
    ['Swiss AHV number', '7569217076985'],
    ['French social security number', '255081416802538'],
    ['Belgian national number', '85073003328'],
    ['Spanish DNI', '12345678Z', '00000000T', '4000123D'],
    ['Spanish NIE', 'X1234567L', 'Y0000000Z'],
    ['Italian codice fiscale', 'RSSMRA85T10A562S', 'MRTMTT25D09F205Z'],
    ['Portuguese NIF', '123456789'],
    ['Brazilian CPF', '11144477735', '52998224725'],
    ['Dutch BSN', '111222333', '123456782'],
    ['Polish PESEL', '44051401359', '02290112346'],
    ['Finnish personal identity code', '131052308T', '131052A308T'],
    ['Swedish personal identity number', '8112189876', '198112189876'],
    ['Indian Aadhaar number', '999941057058'],
    ['Australian tax file number', '123456782'],
    ['Australian Medicare number', '2123456701', '21234567012'],
    ['Singapore NRIC or FIN', 'S1234567D', 'T1234567J', 'F1234567N', 'G1234567X', 'M1234567K'],
    ['Chinese resident identity number', '11010519491231002X'],
    ['Japanese My Number', '123456789018'],
    ['Thai national identification number', '1101700230708'],
    ['Turkish identification number', '10000000146'],
    ['South African identity number', '8001015009087']
];

const STRUCTURED: readonly (readonly [name: string, ...values: string[]])[] = [
    ['US Social Security number', '536221234', '001010001'],
    ['US Individual Taxpayer Identification Number', '900701234', '912651234', '999991234'],
    ['UK National Insurance number', 'AB123456C', 'JG103759A'],
    ['French social security number without its key', '2550814168025'],
    ['Danish CPR number', '0101700000'],
    ['Indian PAN', 'ABCPE1234F'],
    ['Indian voter id', 'ABC1234567']
];

const MISSED: readonly (readonly [name: string, ...values: string[]])[] = [
    [
        'US Social Security number',
        '000221234',
        '666221234',
        '900221234',
        '536001234',
        '536220000',
        '078051120',
        '219099999'
    ],
    [
        'UK National Insurance number',
        'QQ123456C',
        'BG123456A',
        'GB123456A',
        'NK123456A',
        'ZZ123456A',
        'AO123456A',
        'DA123456A'
    ],
    ['UK National Insurance number', 'AB123456'],
    ['Polish PESEL', '74810112343'],
    ['Canadian Social Insurance Number', '046454287', '800000002'],
    ['German tax identification number', '86095742718', '11111111115', '12345678903'],
    ['French social security number', '255081416802539', '255131416802538'],
    ['Spanish DNI', '12345678A'],
    ['Italian codice fiscale', 'RSSMRA85T10A562T'],
    ['Brazilian CPF', '11111111111', '11144477736'],
    ['Dutch BSN', '111222334', '000000000'],
    ['Indian Aadhaar number', '999941057059', '199941057058'],
    ['Australian tax file number', '123456783', '000000000']
];

const NOTHING: readonly (readonly [name: string, ...values: string[]])[] = [
    ['US Individual Taxpayer Identification Number', '900691234', '900891234', '900931234', '800701234'],
    ['UK National Insurance number', 'AB123456E', 'AB12345C', '1B123456C'],
    ['Indian PAN', 'ABCDE1234F', 'ABCPE12345'],
    ['Swiss AHV number', '7579217076985'],
    ['Italian codice fiscale', 'RSSMRA85F10A562S'],
    ['Danish CPR number', '3213700000'],
    ['Finnish personal identity code', '310290123T', '300290123T'],
    ['Korean resident registration number', '8501019123456', '8501010123456'],
    ['Chinese resident identity number', '11010519491331002X']
];

const FINDS_EVERY_WRONG_DIGIT: ReadonlySet<string> = new Set([
    'Canadian Social Insurance Number',
    'German tax identification number',
    'Swiss AHV number',
    'French social security number',
    'Spanish DNI',
    'Spanish NIE',
    'Dutch BSN',
    'Polish PESEL',
    'Finnish personal identity code',
    'Swedish personal identity number',
    'Indian Aadhaar number',
    'Australian tax file number',
    'Singapore NRIC or FIN',
    'Chinese resident identity number',
    'South African identity number'
]);

describe('nationalIdsOf', () => {
    itIsAnIdentifier(nationalIdsOf);

    it('proves published examples by their checksum', () => {
        for (const [name, ...values] of PROVEN) {
            for (const value of values)
                assert.equal(strengthAs(name, nationalIdsOf, value), Strength.Checksum, `${name} ${value}`);
        }
    });

    it('finds every wrong digit where the checksum guarantees it', () => {
        for (const [name, value] of PROVEN.filter(([each]) => FINDS_EVERY_WRONG_DIGIT.has(each))) {
            for (const wrong of withOneDigitChanged(value ?? '')) {
                assert.notEqual(strengthAs(name, nationalIdsOf, wrong), Strength.Checksum, `${name} ${wrong}`);
            }
        }
    });

    it('knows ranges and shapes where there is no checksum', () => {
        for (const [name, ...values] of STRUCTURED) {
            for (const value of values)
                assert.equal(strengthAs(name, nationalIdsOf, value), Strength.Structure, `${name} ${value}`);
        }
    });

    it('leaves the length alone to what was never given out or fails its checksum', () => {
        for (const [name, ...values] of MISSED) {
            for (const value of values)
                assert.equal(strengthAs(name, nationalIdsOf, value), Strength.Length, `${name} ${value}`);
        }
    });

    it('refuses what no issuer writes', () => {
        for (const [name, ...values] of NOTHING) {
            for (const value of values)
                assert.equal(strengthAs(name, nationalIdsOf, value), undefined, `${name} ${value}`);
        }
    });

    it('reads the digits that letters stand for in an Italian code that two people would share', () => {
        assert.equal(strengthAs('Italian codice fiscale', nationalIdsOf, 'RSSMRA85T10A56NH'), Strength.Checksum);
        assert.equal(strengthAs('Italian codice fiscale', nationalIdsOf, 'RSSMRA85T10A56NS'), Strength.Length);
    });

    it('reads Corsican departments in French numbers', () => {
        for (const value of ['189052A00400674', '189052B00400604']) {
            assert.equal(strengthAs('French social security number', nationalIdsOf, value), Strength.Checksum, value);
        }
    });

    it('keeps Korean numbers since 2020, which have no check digit', () => {
        assert.equal(
            strengthAs('Korean resident registration number', nationalIdsOf, '9001011234568'),
            Strength.Checksum
        );
        assert.equal(
            strengthAs('Korean resident registration number', nationalIdsOf, '9001011234569'),
            Strength.Structure
        );
    });

    it('adds two to the check digit of Korean numbers of foreigners', () => {
        assert.equal(
            strengthAs('Korean resident registration number', nationalIdsOf, '8501015123450'),
            Strength.Checksum
        );
        assert.equal(
            strengthAs('Korean resident registration number', nationalIdsOf, '8501015123458'),
            Strength.Structure
        );
    });

    it('proves numbers that say the century of birth better than those that leave it out', () => {
        const rarityOf = (value: string): number | undefined =>
            nationalIdsOf(value).find(({ country }) => country === 'SE')?.oneIn;
        assert.equal(rarityOf('8112189876'), 25);
        assert.equal(rarityOf('198112189876'), 1000);
        assert.equal(rarityOf('188112189876'), undefined);
    });

    it('tells how the issuer groups the characters', () => {
        const groupingOf = (groups: readonly number[]): string | undefined =>
            nationalIdsOf('536221234', groups)[0]?.grouping;
        assert.equal(groupingOf([3, 2, 4]), 'customary');
        assert.equal(groupingOf([9]), 'together');
        assert.equal(groupingOf([2, 3, 4]), 'other');
        assert.equal(groupingOf([5, 4]), 'other');
    });
});

function withOneDigitChanged(value: string): readonly string[] {
    return Array.from(value).flatMap((character, index) =>
        Array.from('0123456789')
            .filter((digit) => digit !== character && /\d/.test(character))
            .map((digit) => value.slice(0, index) + digit + value.slice(index + 1))
    );
}
