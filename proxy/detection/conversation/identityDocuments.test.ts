import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { readingOf } from '../reading.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const ROLES: Readonly<Record<string, string>> = { A: 'Agent', C: 'EndUser' };

/** What is found in a conversation, in its order: the category and the text of each. */
function foundIn(lines: readonly string[]): readonly (readonly [string, string])[] {
    const entries = lines.map((line, index) => ({
        identifier: String(index),
        text: line.slice(2).trim(),
        role: ROLES[line.charAt(0)] ?? null
    }));
    return [...recogniseNumbers(readingOf(entries))]
        .sort((a, b) => a.entry - b.entry || a.start - b.start)
        .map(({ entry, start, end, category }) => [category, entries[entry]?.text.slice(start, end) ?? '']);
}

const NAMED: readonly (readonly [string, string, readonly string[]])[] = [
    [Category.DriverLicence, 'D1234567', ['C: my dl is D1234567']],
    [Category.DriverLicence, 'W7289684', ['C: dl W7289684']],
    [Category.DriverLicence, '123 456 789', ['C: license 123 456 789']],
    [Category.DriverLicence, 'D1234567', ["A: operator's license number please", 'C: D1234567']],
    [Category.Passport, '533380006', ['A: passport or the national id?', 'C: passport 533380006']],
    [Category.Passport, 'M1234567', ['A: Aadhaar or passport number?', 'C: passprot M1234567']],
    [
        Category.Iban,
        'DEサンニー ロクハチナナナナ',
        ['A: アイバンをお願いします。', 'C: DEサンニー ロクハチナナナナです。']
    ],
    [Category.Phone, '07022039472', ['A: 折り返しのお電話番号をお願いします。', 'C: えっと、07022039472です。']],
    [Category.Cvv, '907', ['A: カードの裏の3桁の番号をご入力ください。', 'C: 907']],
    [Category.Passport, 'ティーアール1234567', ['A: パスポート番号は', 'C: ティーアール1234567です']],
    [Category.DriverLicence, '945 544 178', ["C: for the rental, my driver's licence is 945 544 178"]],
    [
        Category.Passport,
        'pea six um double one two six five nine',
        ['C: my passport no for the visa pea six um double one two six five nine']
    ],
    [
        Category.Passport,
        's won zero fife one fife nine eight',
        ['C: passport number is s won zero fife one fife nine eight']
    ],
    [Category.Passport, '533 380 006', ["C: passport's 533 380 006, expires in march"]],
    [Category.Cvv, '817', ['A: the little three digit thing?', 'C: 817']],
    [Category.DriverLicence, '95100878', ['A: and your licence number so i can check points', 'C: 95100878']],
    [
        Category.VehicleId,
        'victor mike two one charlie yankee mike',
        ['C: grey skoda estate victor mike two one charlie yankee mike']
    ],
    [Category.Cvv, '117', ['A: the verification code printed on the card?', 'C: 117']],
    [Category.OneTimeCode, '6127', ['C: I typed in 6127, the code you sent me']],
    [Category.Ssn, 'RSSMRA85T10A562S', ['A: your Italian tax code?', 'C: RSSMRA85T10A562S']],
    [Category.Ssn, '44051401458', ['A: and your PESEL?', 'C: 44051401458']],
    [Category.BankAccount, '892-6998-5768', ['C: my bank account number is 892-6998-5768']],
    [Category.Ssn, '47 1234567', ['A: And the employer id number?', 'C: 47 1234567']],
    [Category.Ssn, '1234567890', ["A: what's your unique taxpayer reference", 'C: 1234567890']],
    [Category.Ssn, 'S1234567D', ['C: NRIC S1234567D']],
    [Category.Ssn, '784-1984-1234567-1', ['C: emirates id 784-1984-1234567-1']],
    [Category.Ssn, '35202-1234567-1', ['C: my CNIC is 35202-1234567-1']],
    [Category.Ssn, '204 123 456A', ['C: CRN 204 123 456A']],
    [Category.Ssn, 'ABC1234567', ['A: share the EPIC number', 'C: ABC1234567']],
    [Category.HealthId, '1EG4-TE5-MK73', ['A: Medicare number?', 'C: 1EG4-TE5-MK73']],
    [Category.HealthId, '9876543217', ['C: OHIP 9876543217']],
    [Category.VehicleId, 'ABC 12D', ['C: rego ABC 12D']],
    [Category.VehicleId, 'KX sixty eight FGH', ['A: registration of the vehicle?', "C: it's KX sixty eight FGH"]],
    [Category.VehicleId, 'ABC 2024', ['C: ABC 2024 is my plate']],
    [Category.Ssn, 'two one nine oh nine nine nine nine nine', ['C: SSN- two one nine oh nine nine nine nine nine']],
    [Category.VehicleId, 'K-AB 1234', ['C: Mein Kennzeichen ist K-AB 1234']],
    [Category.VehicleId, 'A-XY 77', ['A: Ihr Kennzeichen?', 'C: A-XY 77']],
    [Category.VehicleId, 'HH AB 1234', ['C: Kennzeichen HH AB 1234']],
    [Category.Ssn, 'AB one two three four five six D', ['A: NINO please', 'C: AB one two three four five six D']]
];

const HARMLESS: readonly (readonly string[])[] = [
    ['A: your booking reference, so we can find it?', 'C: lima mike six eight kilo x-ray yankee'],
    ["C: it's a 2018 plate golf"],
    ["C: it's the one point four, a twenty eighteen plate"],
    ["C: I'd like to change the beneficiary on policy KD6252878"],
    ['A: what flight?', 'C: DL4728'],
    ['A: do you have the bag tag, the sticker they gave you?', 'C: 716137800474'],
    ['A: do you have the tag number on you?', 'C: 716137800474'],
    ['A: license key?', 'C: XG4T2-29KP1-88QWE'],
    ["A: what's the business licence number", 'C: BL-2021-4471']
];

describe('recogniseNumbers of identity documents', () => {
    for (const [category, value, lines] of NAMED) {
        it(`takes what ${lines.length > 1 ? 'answers' : 'stands beside'} the name of a ${category} for one (${lines[0]?.slice(3) ?? ''})`, () => {
            assert.deepEqual(foundIn(lines), [[category, value]]);
        });
    }

    it('gives the pieces of two documents that were asked for at once their order', () => {
        const lines = [
            "A: your husband's social, and the passport he used",
            'C: the first is 219',
            'A: mm-hm',
            'C: 09',
            'A: okay',
            "C: 9998. and the passport's 608572454"
        ];
        assert.deepEqual(foundIn(lines), [
            [Category.Ssn, '219'],
            [Category.Ssn, '09'],
            [Category.Ssn, '9998'],
            [Category.Passport, '608572454']
        ]);
    });

    it('takes pieces for more of a number of any length while the other side asks for more, or a piece is announced', () => {
        const lines = [
            'A: your French social security number?',
            'C: starting with 193',
            'A: next?',
            'C: 12',
            'A: 12, go on',
            'C: 5313',
            'A: go on',
            'C: right, 34',
            'A: of course.',
            'C: next is 1531'
        ];
        assert.deepEqual(
            foundIn(lines).filter(([, text]) => text.length > 1 && /34|1531/.test(text)),
            [
                [Category.Ssn, '34'],
                [Category.Ssn, '1531']
            ]
        );
    });

    it('reads a word that was broken off for the beginning of the next, and for no name of a number', () => {
        const lines = [
            'A: the medical insurance ID?',
            'C: K F R seven nine',
            'A: yep',
            'C: next is ni- nine double five'
        ];
        assert.deepEqual(foundIn(lines), [
            [Category.HealthId, 'K F R seven nine'],
            [Category.HealthId, 'ni- nine double five']
        ]);
    });

    it('takes a number in tens for the value of the label before it, and the next for that of the next', () => {
        const lines = ['C: sort code twenty thirty forty account double five seven seven nine nine one one'];
        assert.deepEqual(foundIn(lines), [
            [Category.RoutingNumber, 'twenty thirty forty'],
            [Category.BankAccount, 'double five seven seven nine nine one one']
        ]);
    });

    it('takes a number behind "account" for one, not for more of the sort code before it', () => {
        const named = [
            [Category.RoutingNumber, 'oh six two triple zero'],
            [Category.BankAccount, 'one two three four five six seven eight']
        ];
        assert.deepEqual(foundIn([`C: bsb ${named[0]?.[1] ?? ''} account ${named[1]?.[1] ?? ''}`]), named);
        assert.deepEqual(
            foundIn(['A: bsb?', `C: ${named[0]?.[1] ?? ''}`, 'A: account?', `C: ${named[1]?.[1] ?? ''}`]),
            named
        );
    });

    it('takes nothing that follows a whole number plate for a piece of it', () => {
        const lines = ['A: plate?', 'C: CW72RCX', 'A: got it, 2019 Transit. Mileage?', 'C: 88000'];
        assert.deepEqual(foundIn(lines), [[Category.VehicleId, 'CW72RCX']]);
    });

    for (const lines of HARMLESS) {
        it(`leaves what names no document alone (${lines[0]?.slice(3) ?? ''})`, () => {
            assert.deepEqual(foundIn(lines), []);
        });
    }
});
