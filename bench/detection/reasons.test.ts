import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { detect } from '../../proxy/detection/detect.ts';
import { unknownClauses } from '../../proxy/detection/testing/unknownClauses.ts';
import { readConversations } from './readConversations.ts';

const SETS = new URL('sets/', import.meta.url);
/** One conversation in so many is read. */
const STEP = 5;

describe('why something is suggested', () => {
    for (const name of readdirSync(SETS).filter((file) => file.endsWith('.gz'))) {
        it(`is told in clauses that can be translated: ${name}`, () => {
            const conversations = readConversations(new URL(name, SETS).pathname).filter((_, at) => at % STEP === 0);
            const reasons = new Set(conversations.flatMap(({ entries }) => reasonsIn(entries)));

            assert.notEqual(reasons.size, 0);
            assert.deepEqual([...reasons].flatMap(unknownClauses), []);
        });
    }
});

interface Entry {
    readonly id: string;
    readonly text: string;
    readonly role: string | null;
}

function reasonsIn(entries: readonly Entry[]): readonly string[] {
    const { suggestions } = detect(entries.map(({ id, text, role }) => ({ identifier: id, text, role })));
    return [...suggestions.values()].flatMap((found) => found.map(({ why }) => why));
}
