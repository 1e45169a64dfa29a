import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { offsetsOf, segmentOf } from './run.ts';
import { runsOf } from './runs.ts';

/** The text with its runs between marks. */
function marked(text: string): string {
    const runs = runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0);
    return runs
        .map((run) => offsetsOf(segmentOf(run)))
        .reduceRight(
            (rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
            text
        );
}

const READINGS: Readonly<Record<string, readonly string[]>> = {
    'takes a word of no list for the digit it sounds like': [
        'the number is «three nine sevin four four one»',
        'it says «six one nyyne two two» I hope',
        'so that makes «eight zirro five two»'
    ],
    'takes a preposition before a pause inside a number for a digit': [
        '«four two nine seven six to and then nine five»'
    ],
    'takes the "oh" of somebody in dismay for no zero': [
        "i did «one four eighty one» oh i shouldn't have said that",
        'it is «7 2 and then fifty five». Oh, I told you',
        'it is «four one eight oh» i think'
    ],
    'keeps a run whole around a word that nobody knows': ['I read «one seven plim two two four»'],
    'takes prepositions at the beginning for digits where none fits': [
        'um «for six line owe»',
        'the reader says it is «to seven nine one»',
        '«For for six nine two»'
    ],
    'takes a preposition before a comma or a full stop for a digit': [
        'I have «nine two seven to», correct?',
        '«Five one to».'
    ],
    'goes on through misheard words up to other talk': ['it is «two six tree owe» at the bottom'],
    'begins no run with a word of agreement': ['i said fine «one ninety one two»'],
    'reads an entry of nothing but misheard digits': ['«Sicks too».', '«xero ate nein»'],
    'reads digits whose words were run together': ['I have «fivethree one ninezero» here', '«Onezerozeroseven»'],
    'leaves talk alone': [
        'the oneness of someone',
        'we want to go for a walk on our own',
        'that is for the three of us',
        'what is it for, mine?',
        'too late for the tree',
        'you came through: well, fine'
    ]
};

describe('misheard digits', () => {
    for (const [title, cases] of Object.entries(READINGS)) {
        it(title, () => {
            for (const text of cases) {
                const plain = text.replaceAll(/[«»]/g, '');
                if (title.startsWith('leaves')) assert.deepEqual(longRuns(plain), []);
                else assert.equal(marked(plain), text);
            }
        });
    }

    it('adds what stands behind tens and a hyphen to them', () => {
        const [run] = runsOf(readingOf([{ identifier: 'a', text: 'four forty-to nine sixty-ate', role: null }]), 0);
        assert.equal(run?.chars, '442968');
    });
});

function longRuns(text: string): readonly string[] {
    return runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0)
        .map(({ chars }) => chars)
        .filter(({ length }) => length > 1);
}
