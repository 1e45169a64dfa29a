import CommitProgress, { commitDistance, EntryState } from 'c/commitProgress';
import { findAll, show } from 'jest/show';

const STATES = Object.values(EntryState);
const ENTRIES = STATES.map((state, index) => ({ identifier: state, name: `Entry ${index}`, state }));

describe('c-commit-progress', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows where each entry is, and how many are where', async () => {
        const entries = [...ENTRIES, { identifier: 'more', name: 'Entry 5', state: EntryState.Verified }];
        const element = show('c-commit-progress', CommitProgress, { entries });

        expect(findAll(element, '.entry').map(({ textContent }) => textContent)).toEqual([
            'Entry 0Waiting',
            'Entry 1Being written',
            'Entry 2Written, not read back yet',
            'Entry 3Verified',
            'Entry 4Not redacted',
            'Entry 5Verified'
        ]);
        expect(findAll(element, '.counts li').map(({ textContent }) => textContent)).toEqual([
            'Waiting 1',
            'Being written 1',
            'Written, not read back yet 1',
            'Verified 2',
            'Not redacted 1'
        ]);
        await expect(element).toBeAccessible();
    });
});

describe('commitDistance', () => {
    it('takes an entry as half done once it is written, and as done once it is read back', () => {
        expect(commitDistance(STATES)).toEqual({ done: 5, total: 10, writtenCount: 3, isChecking: false });
    });

    it('tells when all is written and is now read back', () => {
        expect(commitDistance(['written', 'written']).isChecking).toBe(true);
        expect(commitDistance(['verified', 'written']).isChecking).toBe(true);
        expect(commitDistance(['verified', 'failed']).isChecking).toBe(false);
        expect(commitDistance([]).isChecking).toBe(false);
    });
});
