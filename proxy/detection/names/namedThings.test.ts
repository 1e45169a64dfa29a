import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNames } from './recogniseNames.ts';

const FOUND: readonly MarkedCase[] = [
    ['somebody', ['A: we spoke to someone called «Priya»']],
    ['one of many people', ['C: it was one of your colleagues called «Bernard»']],
    ['a guy in a place', ['C: there is a guy in the restaurant called «Marcus»']]
];

const LEFT_ALONE: readonly MarkedCase[] = [
    ['a hotel', ['A: I found a hotel in San Jose called Harbour']],
    ['a colour', ['A: we have that in a shade called Custard']],
    ['something alike', ['A: there is one very like it called Custard']],
    ['an event, by its name', ['A: the event name is Harbour Nights']]
];

describe('recogniseNames, for what things are called', () => {
    testMarked(recogniseNames, FOUND, (what) => `finds the name of ${what}`);

    testMarked(recogniseNames, LEFT_ALONE, (what) => `leaves alone what is called ${what}`);
});
