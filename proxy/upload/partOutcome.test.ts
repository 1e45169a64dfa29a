import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { behind, holdsBack, outcomeOf, type PartOutcome } from './partOutcome.ts';
import type { SpooledPart } from './prepareTranscript.ts';

const PART: SpooledPart = { conversationIdentifier: 'c', start: 0, end: 1, entryCount: 3 };

function outcome(status: string, counts: { stored: number; failed: number }, failedEntryIds: string[]): PartOutcome {
    return outcomeOf(PART, { uploadId: 'u', status, counts, failedEntryIds });
}

describe('what became of a part', () => {
    it('holds back what follows where entries failed, and keeps it with those only where each of them is named', () => {
        const outcomes = [
            outcome('SUCCESS', { stored: 3, failed: 0 }, []),
            outcome('SUCCESS', { stored: 2, failed: 1 }, ['1']),
            outcome('SUCCESS', { stored: 1, failed: 2 }, ['1']),
            outcome('FAILED', { stored: 1, failed: 0 }, ['1']),
            outcome('FAILED', { stored: 0, failed: 3 }, [])
        ];

        assert.deepEqual(
            outcomes.map((one) => [one.state, one.failedEntryIds, holdsBack(one) ? behind(one, PART).state : null]),
            [
                ['stored', [], null],
                ['partlyStored', ['1'], 'heldBack'],
                ['partlyStored', [], 'notSent'],
                ['partlyStored', [], 'notSent'],
                ['failed', null, 'heldBack']
            ]
        );
    });
});
