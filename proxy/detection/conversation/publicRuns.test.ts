import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import fc from 'fast-check';
import { Harmless } from '../lexicon/topic.ts';
import type { Run } from '../numbers/run.ts';
import { runsOf } from '../numbers/runs.ts';
import { readingOf } from '../reading.ts';
import { CuePlace, type Cue } from './cue.ts';
import { isPublic } from './publicRuns.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHANUMERIC = `${UPPER}${UPPER.toLowerCase()}0123456789`;

/** The suffix as Salesforce describes it: each five characters, read backwards as the digits of a binary number, 1 for a capital. */
function suffixOf(id: string): string {
    const fives = [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)];
    return fives
        .map((five) =>
            five
                .split('')
                .reverse()
                .map((char) => (UPPER.includes(char) ? '1' : '0'))
                .join('')
        )
        .map((binary) => `${UPPER}012345`.charAt(Number.parseInt(binary, 2)))
        .join('');
}

const characters = (alphabet: string, length: number): fc.Arbitrary<string> =>
    fc
        .array(fc.nat(alphabet.length - 1), { minLength: length, maxLength: length })
        .map((places) => places.map((place) => alphabet.charAt(place)).join(''));

const PREFIX = fc.constantFrom('001', '003', '00Q', '500', 'a0B', 'a01', '570', '0LQ', 'k7x', '3b9');
/** Ids with a digit, a capital and a small letter behind their prefix. */
const ID = fc
    .tuple(PREFIX, characters('0123456789', 5), characters(ALPHANUMERIC, 4))
    .map(([prefix, digits, rest]) => `${prefix}${digits}xQw${rest}`);

const PHONE_ASKED: Cue = {
    topic: Category.Phone,
    weight: 0.9,
    place: CuePlace.Asked,
    entry: 0,
    strength: 'phrase'
};

function verdictsOn(text: string, cues: readonly Cue[] = []): readonly boolean[] {
    const reading = readingOf([{ identifier: 'a', text, role: 'EndUser' }]);
    return runsOf(reading, 0).map((run) => isPublic(reading, run, cues));
}

/** A run that holds this part of an entry that says nothing else. */
function runOver(part: string, text: string): Run {
    const from = text.indexOf(part);
    const at = Array.from(part, (_, index) => from + index);
    return {
        entry: 0,
        first: 0,
        end: 1,
        chars: part.toUpperCase(),
        starts: at,
        ends: at.map((start) => start + 1),
        groups: [{ at: 0, join: 'none', form: 'written' }]
    };
}

function isPublicIn(part: string, text: string): boolean {
    return isPublic(readingOf([{ identifier: 'a', text, role: 'EndUser' }]), runOver(part, text), []);
}

describe('isPublic', () => {
    it('knows record ids of fifteen characters by their mixed case', () => {
        fc.assert(
            fc.property(ID, (id) => {
                assert.equal(isPublicIn(id, `see ${id}, please`), true);
            })
        );
    });

    it('knows record ids of eighteen characters by their suffix, of which recognisers may read only a part', () => {
        fc.assert(
            fc.property(ID, (id) => {
                const long = id + suffixOf(id);

                assert.equal(isPublicIn(long, `see ${long}, please`), true);
                assert.equal(isPublicIn(id.slice(3, 8), `(${long})`), true);
            })
        );
    });

    it('knows no eighteen characters of another suffix', () => {
        const standard = /^(?:0|a0|50)/;
        fc.assert(
            fc.property(
                ID.filter((id) => !standard.test(id)),
                characters(`${UPPER}012345`, 3),
                (id, suffix) => {
                    fc.pre(suffix !== suffixOf(id));

                    assert.equal(isPublicIn(id + suffix, `see ${id}${suffix}, please`), false);
                }
            )
        );
    });

    it('takes no other codes for record ids', () => {
        for (const text of ['K4471902', '7719203X7719203', '12345678901234567', 'AB123456C', 'abcdefghijklmno7'])
            assert.equal(isPublicIn(text, text), false);
    });

    it('knows the numbers in web addresses', () => {
        for (const text of [
            'i was on https://shop.example.com/item/4929104/reviews',
            'go to WWW.example.org/t/30918274/pay'
        ])
            assert.deepEqual(verdictsOn(text), [true]);
        assert.deepEqual(verdictsOn('www.example.org 30918274'), [false]);
    });

    it('looks only so far back for the beginning of a web address', () => {
        assert.deepEqual(verdictsOn(`https://example.com/${'-'.repeat(400)}/30918274`), [false]);
    });

    it('knows toll-free numbers, unless they are somebody’s phone', () => {
        for (const text of ['1 800 555 0143', '888-555-0143', 'one eight hundred five five five oh one four three'])
            assert.deepEqual(verdictsOn(text), [true]);
        assert.deepEqual(verdictsOn('1 800 555 0143', [PHONE_ASKED]), [false]);
        assert.deepEqual(verdictsOn('1 800 555 0143', [{ ...PHONE_ASKED, weight: 0.5 }]), [true]);
        assert.deepEqual(verdictsOn('0161 496 0233'), [false]);
    });

    it('knows toll-free numbers on which the company is reached', () => {
        const company = { ...PHONE_ASKED, topic: Harmless.Company, place: CuePlace.Before };
        assert.deepEqual(verdictsOn('0800 555 0143', [PHONE_ASKED, company]), [true]);
    });
});
