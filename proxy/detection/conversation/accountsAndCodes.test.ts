import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const TALKS: Readonly<Record<string, readonly string[]>> = {
    'reads a sort code and an account number that are told one after the other': [
        'A: sort code and account number please',
        'C: «77-61-66» «55779911»'
    ],
    'reads a sort code and an account number that are written as they are printed': [
        'C: «20-41-31» «96477279», Mr Lang'
    ],
    'leaves a date before eight digits alone': ['C: shipped on 12-03-24 10045521 by van, backup 20-11-23 20261123'],
    'leaves the same alone as an order': ['C: order 20-41-31 96477279 is late'],
    'takes "sort" for a sort code right before it only': [
        'C: sort «200000»',
        'C: acc «55779911»',
        'A: there is some sort of deadline'
    ],
    'reads an account behind a number of its bank that is told with "triple"': [
        'C: bsb «oh six two triple zero» account «one two three four five six seven eight»'
    ],
    'reads the country before the digits of an IBAN, though it is a word elsewhere': [
        "A: What's the IBAN?",
        'C: «DE eight nine three seven oh four double oh four four oh five three two oh one three triple oh»',
        'A: ¿Y cuál es su IBAN?',
        'C: «es noventa y uno veintiuno cero cero cero cuatro dieciocho cuarenta y cinco cero dos cero cero cero cinco uno tres tres dos»'
    ],
    'reads no word before the digits of one whose country is told': [
        'A: ¿Cuál es su IBAN?',
        'C: es «ES91 2100 0418 4502 0005 1332»'
    ],
    'reads both numbers of a cheque': [
        'A: card or checking?',
        'C: checking. «zero two one zero zero zero zero two one», and then «five five eight one two, three zero four one»'
    ],
    'reads a phone number that nobody asked for': [
        'A: who else is on the plan?',
        "C: my mom's, she pays for it anyway, «four one five two six seven oh one three two» is hers"
    ],
    'reads a phone number that is taken back in part': [
        'A: okay',
        'C: keep this one. «five two zero, eight three nine, scratch that, eight three five zero seven seven seven»'
    ],
    'leaves a number of ten digits alone where another number is spoken of': [
        'A: and the parcel number?',
        'C: my wife wrote it down for me on some paper, four one five two six seven oh one three two it was'
    ],
    'leaves an amount alone that has as many digits as a phone number': [
        'C: they say it is four one five, two six seven, zero one three two dollars'
    ],
    'takes a new code that is chosen for one': ['A: what 4-digit code would you like?', 'C: «8840»', 'A: «8840» it is'],
    'reads a PIN of six digits whose last two follow what is read back, with words that close it': [
        'A: Can I have your PIN?',
        "C: It's «three nine, eight o».",
        'A: «Three mine, ate oh»?',
        'C: «Five to», and that is it.'
    ],
    'reads the last misheard digits of a PIN before words that close it': [
        'A: Can I have your PIN?',
        'C: «Five one».',
        'A: Yep.',
        "C: «Ate to», that's the lot."
    ],
    'reads an account that one word asks for behind the number of its bank': [
        'A: for the deposit i need routing and account',
        'A: first one',
        'C: «one one six seven»',
        'C: «nine one five six»',
        'C: and «two»',
        'A: and the next one',
        'C: «won six»',
        'A: «won six»',
        'C: «two six one for»',
        'C: «six tree three line»'
    ],
    'reads a code behind a push': [
        'A: I will send a push, did you get a number?',
        'C: it texted me «six six one two nine oh»'
    ]
};

describe('recogniseNumbers, for accounts, codes and phones', () => {
    for (const [title, lines] of Object.entries(TALKS)) {
        it(title, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }

    it('takes the six digits for a sort code where one question asks for it and the account', () => {
        const entries = [
            { identifier: '0', role: 'Agent', text: 'what is the sort code and account for the refund' },
            {
                identifier: '1',
                role: 'EndUser',
                text: 'six oh nine four eighty seven and sixty nine twenty seven sixty two fifty seven'
            }
        ];

        const found = recogniseNumbers(readingOf(entries));

        assert.deepEqual(
            found.map(({ category }) => category),
            ['ROUTING_NUMBER', 'BANK_ACCOUNT']
        );
    });
});
