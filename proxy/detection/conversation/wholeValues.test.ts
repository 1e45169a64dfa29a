import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    [
        'a code with a digit too many',
        ['A: What does the text say?', 'A: The verification code?', 'C: «eight oh won triple five four» is it']
    ],
    ['a code with its letter', ['C: the verification code is «G-651748»']],
    ['what is said again', ['A: Your PIN?', 'C: try «nine seven zero seven no wait nine four zero seven» I think']],
    ['a security code that is begun anew', ['A: And the CVV?', 'C: «two eighty-three, no, sorry, seven eighty-three»']],
    [
        'a card number of which a block is repeated',
        [
            'A: The card number please',
            'C: «twenty six zero two ninety five twenty six zero two ninety five sixty forty five and then thirty one»'
        ]
    ],
    ['two values behind each other as two', ['C: my account number is «20391845», sort code «20-30-40»']]
];

describe('recogniseNumbers, for values that are longer than they should be', () => {
    testMarked(recogniseNumbers, CASES, (what) => `finds ${what}`);
});
