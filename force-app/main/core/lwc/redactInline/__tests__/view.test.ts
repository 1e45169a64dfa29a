import { fromNewestPage, undone, withSpan, type TranscriptState } from 'c/drafting';
import { answerOf, entryOf, MOMENT, POLICY } from 'jest/entries';
import { viewOf } from '../view.ts';
import { NEW_VISIT, withLoaded, withWork } from '../visit.ts';

const ONE = fromNewestPage(answerOf([entryOf()]));
const TWO = fromNewestPage(answerOf([entryOf(), entryOf({ identifier: 'other' })]));
const before = 'cursor';

const view = (transcript: TranscriptState) =>
    viewOf(withLoaded(NEW_VISIT, { transcript, policy: POLICY, canUpload: false, retryAfterSeconds: null }, MOMENT));

describe('view of a transcript', () => {
    it.each([
        [ONE, '1 entry'],
        [TWO, '2 entries'],
        [{ ...ONE, before }, '1 newest entry loaded'],
        [{ ...TWO, before }, '2 newest entries loaded'],
        [{ ...ONE, hasLater: true }, '1 entry loaded, newer ones are not'],
        [{ ...TWO, before, hasLater: true }, '2 entries loaded, newer ones are not']
    ])('counts the entries and says when there are more: %#', (transcript, words) => {
        expect(view(transcript).subtitle).toBe(words);
    });

    it('names what undo takes back and redo does once more', () => {
        const visit = withLoaded(
            NEW_VISIT,
            { transcript: ONE, policy: POLICY, canUpload: false, retryAfterSeconds: null },
            MOMENT
        );
        const drafted = withWork(visit, (bench) => withSpan(bench, 'first', { start: 0, end: 2, category: 'EMAIL' }));

        expect(viewOf(visit)).toMatchObject({ undoWords: '', redoWords: '' });
        expect(viewOf(drafted)).toMatchObject({ undoWords: 'redact email', redoWords: '' });
        expect(viewOf(withWork(drafted, undone))).toMatchObject({ undoWords: '', redoWords: 'redact email' });
    });
});
