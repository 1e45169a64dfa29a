import { MOMENT } from 'jest/entries';
import type { CopyState } from 'c/proxyContract';
import { copyLines } from '../copyLines.ts';

const linesOf = (...states: readonly CopyState[]): readonly string[] =>
    copyLines({
        asOf: new Date(MOMENT).toISOString(),
        entries: states.map((state, index) => ({ identifier: String(index), state }))
    });

describe('copyLines', () => {
    it('tells each state of copies that have not followed, the worst first', () => {
        expect(linesOf('absent', 'updated', 'stale', 'stale', 'different')).toEqual([
            'Data Cloud still holds the old text of 2 entries.',
            'Data Cloud holds something else for 1 entry. Have an administrator look at it.',
            'Data Cloud has no copy of 1 entry.',
            expect.stringMatching(/^As of 2:41:29\sAM\.$/)
        ]);
    });

    it('says in one sentence that all have followed', () => {
        expect(linesOf('updated', 'updated')).toEqual([
            'Data Cloud no longer holds the old text.',
            expect.stringMatching(/^As of/)
        ]);
    });
});
