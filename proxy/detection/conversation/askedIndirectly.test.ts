import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const CASES: readonly MarkedCase[] = [
    ['in case the call drops', ['A: and in case we get cut off?', 'C: hm', 'C: yeah «604 555 0172»']],
    [
        'by how somebody is best reached',
        ['A: How do we get hold of you?', 'C: «six oh four, five five five, oh one nine two»']
    ],
    [
        'whom the driver rings',
        ['A: who should the driver call', 'C: my cell, okay so', 'C: «402 9 69»', 'A: mhm', 'C: «8810»']
    ],
    ['by its area code', ['C: area code «four oh two, five five five, oh one two three»']],
    [
        'where something stands',
        ['A: Open the bonnet, there is a sticker with the VIN.', 'C: hold on', 'C: right', 'C: «1HGCM82633A004352»']
    ],
    [
        'by who does not know it',
        ['C: i do not know the plate off the top of my head', 'A: can you see it', 'C: yes', 'C: «KPL 1132»']
    ],
    ['by a single word', ['A: and the tag?', 'C: okay, «KPL 1132»']],
    ['unless it is measured', ['A: And your insurance?', 'C: my blood pressure was one thirty over eighty five']],
    ['by who said to quote it', ['C: the doctor’s office, they said to quote «one four two seven seven eight»']],
    ['by its length, slips and all', ['C: refund to GB18 please, no: «IT23E0200881947164141759123»']],
    ['by where money goes', ['C: i transferred it to «33972251» last week']]
];

describe('recogniseNumbers, for what is asked for without its name', () => {
    testMarked(recogniseNumbers, CASES, (what) => `knows it ${what}`);
});
