import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../detect.ts';

function categoriesOf(...texts: readonly string[]): readonly string[] {
    const entries = texts.map((text, index) => ({
        identifier: String(index),
        text,
        role: index % 2 === 0 ? 'EndUser' : 'Agent'
    }));
    return [...detect(entries).suggestions.values()].flatMap((list) => list.map(({ category }) => category));
}

describe('a value that opens a conversation and stands alone', () => {
    const lone: readonly (readonly [string, string])[] = [
        ['KD4410927', 'PASSPORT'],
        ['QRS440917', 'PASSPORT'],
        ['K4410927.', 'PASSPORT'],
        ['P482 KLM', 'VEHICLE_ID'],
        ['046 454 286', 'SSN'],
        ['046454286', 'SSN'],
        ['122105155', 'ROUTING_NUMBER'],
        ['9434765919', 'HEALTH_ID'],
        ['RSSMRA85T10A562Z', 'SSN']
    ];
    for (const [text, category] of lone) {
        it(`is suggested as ${category} where it is built like one: ${text.replace(/\d/g, '9').replace(/[A-Z]/g, 'A')}`, () => {
            assert.deepEqual(categoriesOf(text), [category]);
        });
    }

    it('is left alone where it is built as references are', () => {
        for (const text of ['AB123456', 'ABCD1234', 'INV-20931', '73018'])
            assert.deepEqual(categoriesOf(text), [], text.length.toString());
    });

    it('is left alone where anything was said before it or beside it', () => {
        assert.deepEqual(categoriesOf('KD4410927 shipped'), []);
        assert.deepEqual(categoriesOf('hello', 'What does the label say?', 'KD4410927'), []);
    });

    it('is no phone number where it is one digit over and over, or all digits in their order', () => {
        for (const text of ['111 111 111', '999999999', '12345678901']) assert.deepEqual(categoriesOf(text), []);
    });
});
