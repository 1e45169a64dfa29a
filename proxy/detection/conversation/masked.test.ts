import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
    'takes what was asked for as told once it stands masked and the other side goes on': [
        'A: can you read me the card number?',
        "C: it's [CARD_NUMBER]",
        'A: and how much do you want to pay?',
        'C: two hundred and forty'
    ],
    'takes the words of a mask for no name of what stands beside it': [
        'C: I paid with [redacted: card number ending 4821]',
        'A: lovely, which of the meters are we looking at today?',
        'C: forty one twenty'
    ]
};

const FOUND: Readonly<Record<string, readonly string[]>> = {
    'goes on with a value of which the first piece is masked': [
        'A: card number please',
        'C: [redacted: card number]',
        'A: yep',
        'C: «nine one four eight»',
        'A: go on',
        'C: «eight oh three four»'
    ]
};

describe('masks', () => {
    for (const [title, lines] of Object.entries({ ...LEFT_ALONE, ...FOUND })) {
        it(title, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }
});
