import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading.ts';
import { Scene } from './scene.ts';
import { nextTelling } from './tellingEntries.ts';

function scene(...texts: readonly string[]): Scene {
    return new Scene(readingOf(texts.map((text, index) => ({ identifier: String(index), text, role: null }))));
}

test('walks over entries in which nobody is named or asked for', () => {
    const ordinary = scene(
        'thank you for your patience, I will be right with you',
        "I'm afraid the parcel is still at the depot",
        'May I ask what made you choose the green one?',
        'Can you find the small light on the front?',
        'please hold on a second'
    );
    assert.equal(nextTelling(ordinary, 0), 5);
});

for (const [what, text] of [
    ['an introduction', 'my name is zorbett'],
    ['a name of the lists', 'is priya there'],
    ['a title', 'that was dr zorbett'],
    ['a question for a name', 'and you are'],
    ['letters that are spelled', 'z as in zulu o r b'],
    ['an initial behind a cue', 'this is de R'],
    ['somebody who speaks', 'Zorbett speaking'],
    ['a label', 'customer: zorbett']
] as const) {
    test(`stops at ${what}`, () => {
        assert.equal(nextTelling(scene('okay', text, 'okay'), 0), 1);
    });
}

test('goes on behind the entry where it stopped', () => {
    const named = scene('is priya there', 'okay', 'priya called', 'bye');
    assert.deepEqual([nextTelling(named, 0), nextTelling(named, 1), nextTelling(named, 3)], [0, 2, 4]);
});
