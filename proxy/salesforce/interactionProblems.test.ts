import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainInteraction } from './interactionProblems.ts';

/** From and to, of the codes that are documented: salesforce-misc/interaction-service-apis, ERRORCODES.md of 2026-06-26. */
const DOCUMENTED: readonly (readonly [from: number, to: number])[] = [
    [500, 500],
    [10_001, 10_039],
    [10_042, 10_078],
    [10_082, 10_106],
    [15_102, 15_112],
    [20_002, 20_004],
    [25_005, 25_007]
];

const codes = DOCUMENTED.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
const SENTENCES = /^[A-Z].*\.$/;

describe('explainInteraction', () => {
    it('has words for every code that is documented, and says what to do', () => {
        const wordless = codes.filter((code) => {
            const { meaning, cure } = explainInteraction(code, 400);
            return meaning.includes('documented') || !/^[a-z]|^Salesforce/.test(meaning) || !SENTENCES.test(cure);
        });

        assert.equal(codes.length, 119);
        assert.deepEqual(wordless, []);
    });

    it('tells what nobody documents by its number, and what may pass as such', () => {
        assert.match(explainInteraction(99_999, 400).meaning, /with code 99999, which is not documented/);
        assert.match(explainInteraction(null, 418).meaning, /with status 418, which is not documented/);
        assert.match(explainInteraction(null, 503).cure, /Give the same command again later/);
        assert.equal(explainInteraction(500, 500).meaning, 'the service failed');
    });
});
