import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Category } from 'c/redaction';
import { readingOf, type Reading } from '../reading.ts';
import { askedBefore, isAskedBetween, isLeftBetween } from './asked.ts';

function conversation(...lines: readonly string[]): Reading {
    return readingOf(
        lines.map((line, index) => ({
            identifier: String(index),
            text: line.slice(3),
            role: line.startsWith('A: ') ? 'Agent' : 'EndUser'
        }))
    );
}

describe('askedBefore', () => {
    test('finds the question over digressions, and what the other side says to pass the time', () => {
        const reading = conversation(
            'A: What is your date of birth?',
            'C: let me find my glasses',
            'A: take your time',
            'C: how long will it take?',
            'A: a minute',
            'C: the fourth'
        );
        assert.equal(askedBefore(reading, 5, Category.DateOfBirth)?.entry, 0);
    });
    test('finds nothing once the other side asks for something else', () => {
        const reading = conversation(
            'A: What is your date of birth?',
            'C: later',
            'A: and the order number?',
            'C: 120580'
        );
        assert.equal(askedBefore(reading, 3, Category.DateOfBirth), null);
    });
    test('finds a request that names several values, for each of them', () => {
        const reading = conversation('A: date of birth and postcode?', 'C: sure');
        assert.equal(askedBefore(reading, 1, Category.DateOfBirth)?.entry, 0);
        assert.equal(askedBefore(reading, 1, Category.Postcode)?.entry, 0);
    });
    test('tells a question from talk about its topic', () => {
        const asks = conversation('A: die wievielte ist es, wie lautet ihr geburtsdatum', 'C: 4.5.');
        const tells = conversation('A: übrigens ist mein geburtstag schon nächste woche', 'C: schön');
        assert.equal(askedBefore(asks, 1, Category.DateOfBirth)?.isQuestion, true);
        assert.equal(askedBefore(tells, 1, Category.DateOfBirth)?.isQuestion, false);
    });
    test('tells what a speaker announces himself', () => {
        const reading = conversation('C: here is my date of birth', 'C: 4/5/82');
        assert.equal(askedBefore(reading, 1, Category.DateOfBirth)?.byOneself, true);
    });
});

describe('isAskedBetween', () => {
    test('counts what others ask, for anything else', () => {
        const reading = conversation(
            'C: the fourth of May',
            'A: and your postcode?',
            'C: what is my order number?',
            'C: 82'
        );
        assert.equal(isAskedBetween(reading, 0, 3, Category.DateOfBirth, 'EndUser'), true);
        assert.equal(isAskedBetween(reading, 1, 3, Category.DateOfBirth, 'EndUser'), false);
        assert.equal(isAskedBetween(reading, 0, 3, Category.Postcode, 'EndUser'), false);
    });
});

describe('isLeftBetween', () => {
    test('holds when the other side turned to something else more than once', () => {
        const reading = conversation(
            'A: date of birth?',
            'A: How is the weather over there?',
            'A: Any plans for the weekend?',
            'C: six and nine'
        );
        assert.equal(isLeftBetween(reading, 0, 3, 'EndUser'), true);
        assert.equal(isLeftBetween(reading, 1, 3, 'EndUser'), false);
    });
});
