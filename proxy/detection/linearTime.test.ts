import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HOSTILE } from '../../bench/detection/hostile.ts';
import type { ReadableEntry } from './reading.ts';
import { stepCounter, type Steps } from './testing/countSteps.ts';

/** Of the shorter text, in UTF-16 code units. */
const LENGTH = 2048;
/** What looks a bounded way around itself may grow faster while there is less than that; what grows faster for ever is not linear. */
const LONGEST = 8192;
const MOST_GROWTH = 2.2;
/** Characters of source that may run for a code unit, and characters and elements that built-in functions may go over for it. */
const MOST_CODE = 200_000;
const MOST_BUILT_INS = 1500;
/** The same sequences in every run: what one run proves, the next does not take back. */
const SEQUENCES = { numRuns: 5, seed: 7 };
const SHORT_ENTRY = 40;
/** A function that looks through all that was found takes little of short texts and everything of long ones: this many times the text ... */
const TIMES = 12;
/** ... is nearer to as many times the steps than to the square of it, for all that takes a step per code unit. */
const MOST_TIMES = 6 * TIMES;

const PIECES = [
    ...['four ', 'oh ', 'double ', 'zwanzig ', 'vingt ', 'fourteen ', 'hundred ', 'for ', 'to ', 'no sorry ', 'uh '],
    ...[
        'bravo ',
        'b as in boy ',
        'J o h n ',
        'my name is ',
        'this is John ',
        'Mr ',
        'van der ',
        'okay ',
        'is that right? '
    ],
    ...[
        'my card number is ',
        'the code is ',
        'cvv ',
        'password is ',
        'order number ',
        'last four digits ',
        'expiry ',
        'dob '
    ],
    ...['at ', 'dot ', 'john at gmail dot com ', 'a@b', 'underscore ', 'https://', 'www.', '1.2.3.4 ', 'fe80::'],
    ...[
        '12 Oak Street ',
        'flat ',
        'SW1A 1AA ',
        'New York, NY 10001 ',
        'PO Box ',
        'may ',
        'fourth of ',
        '12/04/1982 ',
        '12/25 '
    ],
    ...[
        '4',
        '4111 ',
        '4111-',
        '12',
        '1.2',
        '٤',
        '４',
        'GB29NWBK',
        'AB12 ',
        'a1',
        'x',
        'Ä',
        '東京都',
        '電話',
        '一',
        '😀',
        '\uD800'
    ],
    ...[
        '\u200B',
        '\u00AD',
        '\u0301',
        '&#52;',
        '&#5',
        '&nbsp;',
        '&',
        '(',
        ')',
        '[',
        '<',
        '"',
        "'",
        '’s ',
        '+',
        '#',
        '$',
        '/',
        ':'
    ],
    ...[' ', '\n', '.', ', ', '? ', '-', '*', '|', '@']
];

/** The ways to bring a text as a conversation. */
const CONVERSATIONS: Readonly<Record<string, (text: string) => readonly ReadableEntry[]>> = {
    'one entry': (text) => [{ identifier: 'e', text, role: 'EndUser' }],
    'short entries': (text) =>
        Array.from({ length: Math.ceil(text.length / SHORT_ENTRY) }, (_, index) => ({
            identifier: String(index),
            text: text.slice(index * SHORT_ENTRY, (index + 1) * SHORT_ENTRY),
            role: index % 3 === 0 ? 'Agent' : 'EndUser'
        }))
};

const countSteps = stepCounter('/proxy/detection/');
const { detect } = await import('./detect.ts');
/** What is made once and kept is made before anything is compared. */
stepsFor(hostile('mixed', 'one entry'));
const fixed = stepsFor([]);

describe('the steps of the detection', () => {
    for (const [way, conversationOf] of Object.entries(CONVERSATIONS)) {
        for (const [shape, textOf] of Object.entries(HOSTILE)) {
            it(`grow with the length of hostile text: ${shape}, ${way}`, () => {
                assertLinear((length) => conversationOf(textOf(length)));
            });

            it(`of each function grow with the length of hostile text: ${shape}, ${way}`, () => {
                assertLinearFunctions((length) => conversationOf(upToWord(textOf(length))));
            });
        }

        it(`grow with the length of any sequence that repeats: ${way}`, () => {
            const sequences = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 });
            fc.assert(
                fc.property(sequences, (pieces) => {
                    assertLinear((length) => conversationOf(repeated(pieces.join(''), length)));
                }),
                SEQUENCES
            );
        });
    }
});

describe('stepCounter', () => {
    it('counts the same for the same text', () => {
        const entries = hostile('mixed', 'short entries');
        assert.deepEqual(stepsFor(entries), stepsFor(entries));
    });

    it('sees copies that block counts do not show', () => {
        const copies = (length: number): number =>
            countSteps(() => {
                let list: readonly number[] = [];
                for (let at = 0; at < length; at += 1) list = [...list, at];
                assert.equal(list.length, length);
            }).builtIns;
        assert.ok(copies(200) > 3.5 * copies(100));
    });
});

/** Both kinds of steps at most 2.2 times as many for twice as much, and no more of them for a code unit than is reasonable. */
function assertLinear(conversationOf: (length: number) => readonly ReadableEntry[]): void {
    let short = stepsFor(conversationOf(LENGTH));
    for (let length = LENGTH; ; length *= 2) {
        const long = stepsFor(conversationOf(length * 2));
        assert.ok(
            long.code < MOST_CODE * length * 2,
            `${String(Math.round(long.code / length / 2))} steps per code unit`
        );
        assert.ok(long.builtIns < MOST_BUILT_INS * length * 2, `${String(long.builtIns)} steps of built-in functions`);
        const growth = Math.max(
            (long.code - fixed.code) / (short.code - fixed.code),
            (long.builtIns - fixed.builtIns) / Math.max(short.builtIns - fixed.builtIns, 1)
        );
        if (growth <= MOST_GROWTH) return;
        assert.ok(length < LONGEST, `${growth.toFixed(2)} times the steps for twice the text`);
        short = long;
    }
}

/** No function takes more than six times its share of a much longer text. */
function assertLinearFunctions(conversationOf: (length: number) => readonly ReadableEntry[]): void {
    const short = stepsFor(conversationOf(LENGTH)).byFunction;
    const long = stepsFor(conversationOf(LENGTH * TIMES)).byFunction;
    for (const [name, steps] of long) {
        const before = Math.max(short.get(name) ?? 0, LENGTH * TIMES);
        assert.ok(steps <= MOST_TIMES * before, `${name}: ${String(steps)} steps after ${String(before)}`);
    }
}

function stepsFor(entries: readonly ReadableEntry[]): Steps {
    return countSteps(() => {
        assert.equal(detect(entries).failed.size, 0);
    });
}

/** Without the piece of a word at its end, which may be another word. */
function upToWord(text: string): string {
    return text.slice(0, text.lastIndexOf(' ') + 1) || text;
}

function hostile(shape: string, way: string): readonly ReadableEntry[] {
    return CONVERSATIONS[way]?.(HOSTILE[shape]?.(LENGTH) ?? '') ?? [];
}

function repeated(sequence: string, length: number): string {
    return sequence.repeat(Math.ceil(length / sequence.length)).slice(0, length);
}
