import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const FOUND: readonly MarkedCase[] = [
    [
        'the end of a value of which a piece was told twice on request',
        [
            'A: which number can the driver ring?',
            'C: «three oh three»',
            'A: could you repeat that',
            'C: «three oh three»',
            'A: thank you',
            'C: «five five five»',
            'A: yes',
            'C: «oh one»',
            'A: yes',
            'C: «forty two»'
        ]
    ],
    [
        'the check digits of a Brazilian number behind nine others',
        [
            'A: o cpf por favor',
            'C: «cinco dois nove»',
            'A: certo',
            'C: «nove oito dois»',
            'A: certo',
            'C: «dois quatro sete»',
            'A: certo',
            'C: «dois cinco»'
        ]
    ],
    [
        'the digit that makes the check of a number pass',
        ['A: your Medicare card number?', 'C: «2123»', 'A: yes', 'C: «45670»', 'A: yes', 'C: «1»']
    ]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'what is said after a whole number',
        [
            'A: your social?',
            'C: «219»',
            'A: yes',
            'C: «09»',
            'A: yes',
            'C: «9999»',
            'A: and you are how many at home?',
            'C: 4'
        ]
    ]
];

describe('recogniseNumbers, for the ends of values in pieces', () => {
    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);

    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);
});
