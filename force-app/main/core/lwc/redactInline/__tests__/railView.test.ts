import { fromNewestPage, withAccepted, withSpan, type TranscriptState } from 'c/drafting';
import { answerOf, entryOf, MOMENT, POLICY, suggestionOf } from 'jest/entries';
import { railView } from '../railView.ts';
import { NEW_VISIT, withLoaded, withWork, type Visit } from '../visit.ts';

const EMAIL = suggestionOf({ id: 's2', start: 0, end: 4, category: 'EMAIL' });
const PLATE = suggestionOf({ id: 's3', start: 5, end: 8, category: 'VEHICLE_ID' });
const TRANSCRIPT = fromNewestPage(
    answerOf([
        entryOf({ identifier: 'a', suggestions: [PLATE, EMAIL, suggestionOf()], searched: 'written' }),
        entryOf({ identifier: 'b', suggestions: [suggestionOf()], searched: 'none' })
    ])
);

const visitOf = (transcript: TranscriptState): Visit =>
    withLoaded(NEW_VISIT, { transcript, policy: POLICY, canUpload: false, retryAfterSeconds: null }, MOMENT);

describe('railView', () => {
    it('counts by category what is suggested, open and drafted, in the order of the policy', () => {
        const accepted = withWork(visitOf(TRANSCRIPT), (bench) =>
            withAccepted(bench, { identifier: 'a', range: { start: 0, end: 4 } })
        );
        const drafted = withWork(accepted, (bench) => withSpan(bench, 'b', { start: 0, end: 2, category: 'PIN' }));

        expect(railView(drafted).counts).toMatchObject([
            { category: 'CARD_NUMBER', suggested: 2, open: 2, drafted: 0 },
            { category: 'EMAIL', suggested: 1, open: 0, drafted: 1 },
            { category: 'PIN', suggested: 0, open: 0, drafted: 1 },
            { category: 'VEHICLE_ID', suggested: 1, open: 1, drafted: 0 }
        ]);
    });

    it('says what was not searched, and that entries are not loaded', () => {
        expect(railView(visitOf(TRANSCRIPT))).toMatchObject({ unsearchedCount: 1, writtenCount: 1, isPartial: false });
        expect(railView(visitOf({ ...TRANSCRIPT, before: 'cursor' })).isPartial).toBe(true);
    });

    it('has nothing to show before there is a transcript', () => {
        expect(railView(NEW_VISIT).counts).toEqual([]);
    });

    it('is made once for what stands', () => {
        const visit = visitOf(TRANSCRIPT);

        expect(railView({ ...NEW_VISIT, ...visit })).toBe(railView(visit));
    });
});
