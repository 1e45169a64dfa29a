import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

type Case = readonly [what: string, lines: readonly string[]];

const FOUND: readonly Case[] = [
    ['that a question with a negation names', ["A: isn't your account number «40981722»?", 'C: yes, it is']],
    ['behind a word that opens the clause', ["A: so wasn't your bank account number «40981722»?", 'C: yes']],
    [
        'that a question puts forward, and the one that corrects it',
        ['A: I see «40981722» here, is this not your account number?', 'C: no, «40981766»']
    ],
    ['in a question without a mark', ['A: is that not your account number «40981722»', 'C: it is']]
];

const LEFT_ALONE: readonly Case[] = [
    ['in a statement', ["A: 40981722 isn't your account number", 'C: ok']],
    ['behind a question', ['A: all right? this is not your account number: 40981722.', 'C: ok']]
];

describe('recogniseNumbers, for what is said with a negation', () => {
    for (const [what, lines] of FOUND) {
        it(`finds a value ${what}`, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }

    for (const [what, lines] of LEFT_ALONE) {
        it(`leaves a number alone that is denied ${what}`, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }
});
