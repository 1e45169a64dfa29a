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

    it('keeps where the customer is, whatever stands beside it', () => {
        for (const before of [
            'You live behind the shop, at the shop in ',
            'So your home is over the store at ',
            'Our office writes to you at ',
            'We bring it from the warehouse to your house at '
        ])
            assert.deepEqual(places(`${before}12 Harbour Street, Leeds.`, 'Agent'), ['12 Harbour Street, Leeds']);
    });

    it('leaves a place that the customer may visit', () => {
        for (const before of [
            'Your nearest branch is at ',
            'The nearest branch to you is at ',
            'You can visit the showroom at '
        ])
            assert.deepEqual(places(`${before}12 Harbour Street, Leeds.`, 'Agent'), []);
    });
});
