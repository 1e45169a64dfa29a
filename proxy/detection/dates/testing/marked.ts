import assert from 'node:assert/strict';
import { readingOf, type Reading } from '../../reading.ts';

interface Found {
    readonly entry: number;
    readonly start: number;
    readonly end: number;
}

/**
 * Checks a recogniser against a conversation whose lines are `A: …` or `C: …` (agent, customer) and whose expected spans stand in square brackets.
 */
export function checkMarked(recognise: (reading: Reading) => readonly Found[], lines: readonly string[]): void {
    const entries = lines.map((line, index) => ({
        identifier: String(index),
        text: line.slice(3).replaceAll(/[[\]]/gu, ''),
        role: line.startsWith('A: ') ? 'Agent' : 'EndUser'
    }));
    const found = recognise(readingOf(entries));
    const marked = entries.map(({ role, text }, index) => {
        const spans = found.filter(({ entry }) => entry === index).sort((a, b) => b.start - a.start);
        const withMarks = spans.reduce(
            (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
            text
        );
        return `${role === 'Agent' ? 'A' : 'C'}: ${withMarks}`;
    });
    assert.deepEqual(marked, lines);
}
