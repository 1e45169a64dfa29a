import { MOMENT } from 'jest/entries';
import type { CopyState } from 'c/proxyContract';
import { copyLines } from '../copyLines.ts';

const linesOf = (...states: readonly (CopyState | null)[]): readonly string[] => {
    const identifiers = states.map((_, index) => String(index));
    const entries = states.flatMap((state, index) => (state ? [{ identifier: String(index), state }] : []));
    return copyLines({ asOf: new Date(MOMENT).toISOString(), entries }, identifiers);
};

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

    it('says that nobody can tell, of entries that are left out as well', () => {
        expect(linesOf('updated', 'unknown', null)[0]).toBe(
            'Of 2 entries it cannot be told whether Data Cloud still holds the old text.'
        );
        expect(linesOf(null)[0]).toBe('Of 1 entry it cannot be told whether Data Cloud still holds the old text.');
    });
});
