import type { FieldProblem } from 'c/proxyContract';
import { committing, OPEN_REVIEW, refused, withStep } from '../review.ts';

const REQUEST = {
    reasonCode: 'PCI_PAN',
    entries: ['a', 'b', 'c'].map((identifier) => ({ identifier, revision: '1', spans: [] }))
};
const NOTICE = {
    tone: 'error',
    title: 'The redaction is not confirmed',
    message: '',
    actionLabel: null,
    facts: []
} as const;

/** What is said at entries when the proxy refuses these fields. */
function saidAt(...paths: readonly string[]): readonly (readonly [string, string])[] {
    const errors = paths.map((path): FieldProblem => ({ path, problem: 'is not said to users' }));
    return [...refused(NOTICE, errors, REQUEST).rowProblems];
}

describe('the review of a commit', () => {
    it('follows each entry from waiting to its outcome', () => {
        const begun = committing(REQUEST);
        const steps = [
            { identifier: 'a', step: 'writing', outcome: null },
            { identifier: 'b', step: 'written', outcome: null },
            { identifier: 'a', step: 'settled', outcome: 'redacted' },
            { identifier: 'c', step: 'settled', outcome: 'mismatch' }
        ] as const;

        expect([...begun.states.values()]).toEqual(['waiting', 'waiting', 'waiting']);
        expect([...steps.reduce(withStep, begun).states]).toEqual([
            ['a', 'verified'],
            ['b', 'written'],
            ['c', 'failed']
        ]);
    });

    it('forgets that the connection was lost once a step is heard', () => {
        const lost = { ...committing(REQUEST), isAskingAgain: true };

        expect(withStep(lost, { identifier: 'a', step: 'writing', outcome: null }).isAskingAgain).toBe(false);
    });

    it.each([
        ['entries[0].spans[2]', /outside the text/],
        ['entries[0].spans', /too long/],
        ['entries[0].spans[0].category', /category is not known/],
        ['entries[0]', /is gone/]
    ])('says at the entry what %s is about', (path, words) => {
        expect(saidAt(path)).toEqual([['a', expect.stringMatching(words)]]);
    });

    it('says nothing at entries of what is not about them', () => {
        expect(saidAt('note', 'reasonCode', 'entries[9]')).toEqual([]);
    });

    it('knows that the note was refused', () => {
        expect(refused(NOTICE, [{ path: 'note', problem: '' }], REQUEST).isNoteRefused).toBe(true);
        expect(OPEN_REVIEW.isNoteRefused).toBe(false);
    });
});
