import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '../finding.ts';
import { readingOf, type Reading } from '../reading.ts';
import { unknownClauses } from './unknownClauses.ts';

const ROLES: Readonly<Record<string, string>> = { A: 'Agent', C: 'EndUser' };
const MARK = /[«»]/g;

/**
 * Asserts that a recogniser finds in a conversation exactly what is marked with « and » in it. A line begins with who speaks: `A:` the agent, `C:` the
 * customer, `?:` nobody knows. Why it is found is told in clauses that the contract has, so that they can be translated.
 */
export function assertFindsMarked(recognise: (reading: Reading) => readonly Finding[], lines: readonly string[]): void {
    const entries = lines.map((line, index) => ({
        identifier: String(index),
        text: line.slice(2).trim().replace(MARK, ''),
        role: ROLES[line.charAt(0)] ?? null
    }));
    const found = entries.map(() => [] as Finding[]);
    for (const finding of recognise(readingOf(entries))) {
        found[finding.entry]?.push(finding);
        assert.deepEqual(unknownClauses(finding.why), []);
    }
    const marked = entries.map(
        ({ identifier, text }, index) =>
            `${lines[Number(identifier)]?.charAt(0) ?? ''}: ${withMarks(text, found[index] ?? [])}`
    );
    assert.deepEqual(marked, lines);
}

/** What a conversation shows, and its lines with what is found marked in them. */
export type MarkedCase = readonly [what: string, lines: readonly string[]];

/** A test for each case; `title` makes one of what it shows. */
export function testMarked(
    recognise: (reading: Reading) => readonly Finding[],
    cases: readonly MarkedCase[],
    title: (what: string) => string
): void {
    for (const [what, lines] of cases) {
        it(title(what), () => {
            assertFindsMarked(recognise, lines);
        });
    }
}

function withMarks(text: string, findings: readonly Finding[]): string {
    const sorted = [...findings].sort((a, b) => b.start - a.start);
    return sorted.reduce(
        (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
        text
    );
}
