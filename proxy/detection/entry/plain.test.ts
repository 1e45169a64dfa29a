import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading.ts';
import { viewOf } from './entryView.ts';

describe('plainWord', () => {
    test('is the same whether the lexicon knows a word or not', () => {
        const view = viewOf(
            readingOf([{ identifier: '1', text: "What's THE Prénom, Straße, l'ID qwxz’s", role: null }]),
            0
        );
        const words = Array.from({ length: view.end - view.from }, (_, index) => view.wordAt(view.from + index));
        assert.deepEqual(
            words.filter((word) => word !== ''),
            ['what', 's', 'the', 'prenom', 'strasse', 'lid', 'qwxz', 's']
        );
    });
});
