import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { runsOf } from './runs.ts';

type Readings = readonly (readonly [text: string, runs: readonly string[]])[];

const SPELLED: Readings = [
    ['k p one nine v x d', ['KP19VXD']],
    ['kilo papa one nine', ['KP19']],
    ['k for kilo, p as in peter, nine', ['KP9']],
    ['o as in oliver four', ['O4']],
    ['d wie dora acht', ['D8']],
    ['Moment, ähm, das ist die A null fünf ähm acht', ['A058']],
    ['g x for x-ray four oh two', ['GX402']],
    ['p as in papa x as in x ray nine', ['PX9']],
    // Letters that are also words stand among others.
    ['a i b k', ['AIBK']],
    ['e s nine four', ['ES94']],
    ['x a 9 4 4', ['XA944']],
    ['TR 68 88 95 A', ['TR688895A']],
    ['X-ray 1877722 Whiskey', ['X1877722W']],
    ['H H PW 5494', ['HHPW5494']],
    ["it's a new one y eight two double five", ['Y8255']],
    ['it begins with HNY, erm HC', ['HNYHC']],
    ['sí es tres dos siete seis nueve cuatro seis cero a', ['32769460A']],
    // Letters stand beside digits that were misheard.
    ['e sicks one hive seven done', ['E6157']],
    ["it's t be j j eighty fifty four", ['TBJJ8054']],
    ['it is s won zero fife', ['S105']],
    ['w are v bee z three', ['WRVBZ3']],
    ['it is pea six um double one', ['P611']],
    ['licence t h o r en nine oh six for pea eff two um d em', ['TH0RN9064PF2DM']]
];

const WORDS: Readings = [
    ['i won two games', ['12']],
    ['a cup of tea five six seven', ['567']],
    ['i called a taxi', []],
    ['a 4 seater', ['4']],
    ['the hotel in november', []],
    ["it's s fine", []],
    ['i have 5 of them and a dog', ['5']],
    ['the 5 km run', ['5']]
];

const GLUED: Readings = [
    ['AT61 1904 3002', ['AT6119043002']],
    // Words that are digits or letters where they are said are neither where they are written.
    ['DE89 3704 0044', ['DE8937040044']],
    ['be68 5390 0754', ['BE6853900754']],
    ['wba3a5c58df', ['WBA3A5C58DF']],
    ['7up', ['7UP']],
    ['20kg', ['20']],
    ['NWBK 6016', ['NWBK6016']],
    ['PLEASE 6016', ['6016']]
];

const SHOUTED: Readings = [
    ['I PAID FOR THIS IN MAY 14 TIMES AND YOU KNOW', ['14']],
    ['GIVE ME THE BOSS RIGHT NOW OR 20 GO OUT', ['20']],
    ['the code XK 4471 is what I have here', ['XK4471']]
];

function runsIn(text: string): readonly string[] {
    return runsOf(readingOf([{ identifier: 'a', text, role: null }]), 0).map(({ chars }) => chars);
}

function reads(readings: Readings): () => void {
    return () => {
        assert.deepEqual(
            readings.map(([text]) => runsIn(text)),
            readings.map(([, runs]) => runs)
        );
    };
}

describe('runsOf, for letters', () => {
    it('reads letters that are spelled', reads(SPELLED));

    it('reads no words as letters', reads(WORDS));

    it('reads letters that touch digits or stand as capitals beside them', reads(GLUED));

    it('reads no codes in the capitals of an entry that is all capitals', reads(SHOUTED));
});
