import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { recognisePlaces } from './recognisePlaces.ts';

function places(text: string, role: string | null): readonly string[] {
    return recognisePlaces(readingOf([{ identifier: 'a', text, role }])).map(({ start, end }) =>
        text.slice(start, end)
    );
}

describe('isPublicPlace', () => {
    it('leaves where the company says that its shop is', () => {
        assert.deepEqual(places('Our showroom is at 12 Harbour Street, Leeds.', 'Agent'), []);
        assert.deepEqual(places('The nearest branch is on the corner, at 12 Harbour Street, Leeds.', 'Agent'), []);
    });

    it('leaves where a shop is that everybody may visit', () => {
        assert.deepEqual(places('The showroom is at 12 Harbour Street, Leeds.', 'Agent'), []);
        assert.deepEqual(places('The showroom is at 12 Harbour Street, Leeds.', 'EndUser'), [
            '12 Harbour Street, Leeds'
        ]);
    });

    it('keeps what a customer says, and what the next sentence says', () => {
        assert.deepEqual(places('Our office is at 12 Harbour Street, Leeds.', 'EndUser'), ['12 Harbour Street, Leeds']);
        assert.deepEqual(places('Our shop is closed. I have you at 12 Harbour Street, Leeds.', 'Agent'), [
            '12 Harbour Street, Leeds'
        ]);
    });

    it('keeps what is said by nobody knows whom', () => {
        assert.deepEqual(places('Our office is at 12 Harbour Street, Leeds.', null), ['12 Harbour Street, Leeds']);
    });
});
