import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading.ts';
import { recogniseNames } from './recogniseNames.ts';
import { NAMED, NAMELESS } from './testing/conversations.ts';
import { remarked } from './testing/markedNames.ts';

test('finds the names of people and nothing else', () => {
    for (const turns of NAMED) assert.deepEqual(remarked(turns), turns);
});

test('finds nobody where nobody is named', () => {
    for (const turns of NAMELESS) assert.deepEqual(remarked(turns), turns);
});

test('finds the names that the record knows in any case', () => {
    const turns = ['A: [[zanthrop]] will call', 'C: is [[Quillfeather]] in'];
    assert.deepEqual(remarked(turns, { knownNames: ['Zanthrop Quillfeather'] }), turns);
});

test('says why and quotes nothing', () => {
    const text = 'my name is Priya Raman';
    const [finding] = recogniseNames(readingOf([{ identifier: '1', text, role: 'EndUser' }]));
    assert.deepEqual(finding, {
        entry: 0,
        start: 11,
        end: 22,
        category: 'PERSON',
        score: 0.95,
        why: 'introduced as a name just before'
    });
});

test('reads hostile texts in time that grows with their length', () => {
    const shapes = ['my name is ', 'Will ', 'a ', 'van der ', 'hi, ', 'S-', 'your name '];
    for (const shape of shapes) {
        const texts = [20_000, 40_000].map((length) => shape.repeat(Math.ceil(length / shape.length)));
        for (const text of texts) recogniseNames(readingOf([{ identifier: '1', text, role: null }]));
    }
});
