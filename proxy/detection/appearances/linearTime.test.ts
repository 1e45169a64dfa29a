import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { HOSTILE } from '../../../bench/detection/hostile.ts';
import { stepCounter } from '../testing/countSteps.ts';

const LENGTH = 4096;
const MOST_GROWTH = 2.2;
const ENTRY = 64;

const countSteps = stepCounter('/proxy/detection/');
const { findValue } = await import('./findValue.ts');

/** Texts in which the value, or what it begins with, comes again and again. */
const REPEATED: Readonly<Record<string, string>> = {
    'the value': '4111 1111 1111 4321 ',
    'its first piece': '4111, ',
    'its last four digits': 'ending in 4321 ',
    masks: '[redacted: card number ending 4321] 4321 '
};

const TEXTS: readonly (readonly [name: string, textOf: (length: number) => string])[] = [
    ...Object.entries(HOSTILE),
    ...Object.entries(REPEATED).map(([name, text]) => {
        return [name, (length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)] as const;
    })
];

describe('findValue', () => {
    for (const [name, textOf] of TEXTS) {
        it(`takes steps that grow with the length of the conversation: ${name}`, () => {
            for (const entryLength of [Infinity, ENTRY]) {
                const [once, twice] = [LENGTH, LENGTH * 2].map((length) => stepsFor(cut(textOf(length), entryLength)));
                assert.ok((twice ?? 0) <= MOST_GROWTH * (once ?? 0), `${String(once)} and ${String(twice)} steps`);
            }
        });
    }
});

describe('findValue of a value in many parts', () => {
    for (const piece of ['4111 1111 1111 4321, ', '4111, ', '4111 1111, 1111 4321, ']) {
        it(`takes steps that grow with the number of parts: ${piece}`, () => {
            const [once = 0, twice = 0] = [400, 800].map((times) => {
                const entries = [{ identifier: '0', role: null, text: piece.repeat(times) }];
                const parts = Array.from({ length: times }, (_, index) => {
                    const start = index * piece.length;
                    return { identifier: '0', start, end: start + piece.length - 2 };
                });
                const { code, builtIns } = countSteps(() =>
                    findValue(entries, { parts, category: Category.CardNumber })
                );
                return code + builtIns;
            });

            assert.ok(twice <= MOST_GROWTH * once, `${String(once)} and ${String(twice)} steps`);
        });
    }
});

function stepsFor(texts: readonly string[]): number {
    const entries = ['4111111111114321', ...texts].map((text, index) => ({
        identifier: String(index),
        role: null,
        text
    }));
    const parts = [{ identifier: '0', start: 0, end: 16 }];
    const { code, builtIns } = countSteps(() => findValue(entries, { parts, category: Category.CardNumber }));
    return code + builtIns;
}

function cut(text: string, length: number): readonly string[] {
    if (length === Infinity) return [text];
    return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
        text.slice(index * length, (index + 1) * length)
    );
}
