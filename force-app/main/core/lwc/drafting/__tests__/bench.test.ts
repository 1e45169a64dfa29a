import { draftedSpans } from 'c/redaction';
import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import {
    benchOf,
    redone,
    undone,
    withAccepted,
    withCategoryAccepted,
    withDismissed,
    withFreshTranscript,
    withoutOwnSpans,
    withoutSpans,
    withSpan,
    withTranscript,
    type Bench
} from '../bench.ts';
import { countAppearances, withEverywhere } from '../everywhere.ts';
import { countOpen } from '../openSuggestions.ts';
import { fromNewestPage, withLaterPage } from '../transcriptState.ts';
import { atNext, atPrevious, withCategory } from '../visiting.ts';

const LINKED = { group: 'g', start: 0, end: 4 };
const ENTRIES = [
    entryOf({ identifier: 'a', suggestions: [suggestionOf({ id: '1' })] }),
    entryOf({ identifier: 'b' }),
    entryOf({ identifier: 'c', suggestions: [suggestionOf({ id: '2', ...LINKED }), suggestionOf({ id: '3' })] }),
    entryOf({ identifier: 'd', suggestions: [suggestionOf({ id: '4', ...LINKED })] })
];
const BENCH = benchOf(fromNewestPage(answerOf(ENTRIES)));
const CARD = { start: 11, end: 30 };

function openIn({ suggestions }: Bench): Record<string, readonly string[]> {
    return Object.fromEntries([...suggestions].map(([identifier, open]) => [identifier, open.map(({ id }) => id)]));
}

function drafted({ history }: Bench, identifier: string): readonly (readonly number[])[] {
    return draftedSpans(history.present.draft, identifier).map(({ start, end }) => [start, end]);
}

describe('bench', () => {
    it('begins with every suggestion open and nothing drafted', () => {
        expect(openIn(BENCH)).toEqual({ a: ['1'], c: ['2', '3'], d: ['4'] });
        expect(BENCH.history.present.draft.size).toBe(0);
    });

    it('drafts an accepted suggestion', () => {
        const bench = withAccepted(BENCH, { identifier: 'a', range: CARD });

        expect(openIn(bench)).toEqual({ c: ['2', '3'], d: ['4'] });
        expect(drafted(bench, 'a')).toEqual([[11, 30]]);
    });

    it('accepts and dismisses linked suggestions together', () => {
        const place = { identifier: 'd', range: { start: 0, end: 4 } };

        expect(openIn(withAccepted(BENCH, place))).toEqual({ a: ['1'], c: ['3'] });
        expect(openIn(withDismissed(BENCH, place))).toEqual({ a: ['1'], c: ['3'] });
        expect(drafted(withAccepted(BENCH, place), 'c')).toEqual([[0, 4]]);
        expect(withDismissed(BENCH, place).history.present.draft.size).toBe(0);
    });

    it('dismisses every suggestion of the same value and category at once', () => {
        const text = 'Maya MAYA 4111';
        const name = { category: 'PERSON_NAME', start: 0, end: 4 };
        const entries = [
            entryOf({ identifier: 'a', text, suggestions: [suggestionOf({ id: '1', ...name })] }),
            entryOf({
                identifier: 'b',
                text,
                suggestions: [
                    suggestionOf({ id: '2', ...name, start: 5, end: 9 }),
                    suggestionOf({ id: '3', start: 0, end: 4 }),
                    suggestionOf({ id: '4', ...name, start: 5, end: 14 })
                ]
            })
        ];
        const bench = withDismissed(benchOf(fromNewestPage(answerOf(entries))), {
            identifier: 'a',
            range: { start: 0, end: 4 }
        });

        expect(openIn(bench)).toEqual({ b: ['3', '4'] });
        expect(bench.history.present.step).toEqual({ kind: 'dismiss', count: 2, category: 'PERSON_NAME' });
        expect(openIn(undone(bench))).toEqual({ a: ['1'], b: ['2', '3', '4'] });
    });

    it('keeps a split value while any of its pieces is not dismissed', () => {
        const split = (identifier: string, text: string, group: string) =>
            entryOf({ identifier, text, suggestions: [suggestionOf({ id: identifier, start: 0, end: 4, group })] });
        const entries = [
            split('a', '4111', 'g'),
            split('b', '1111', 'g'),
            split('c', '4111', 'h'),
            split('d', '2222', 'h'),
            split('e', '1111', 'i'),
            split('f', '4111', 'i')
        ];
        const bench = withDismissed(benchOf(fromNewestPage(answerOf(entries))), {
            identifier: 'a',
            range: { start: 0, end: 4 }
        });

        expect(openIn(bench)).toEqual({ c: ['c'], d: ['d'] });
    });

    it('brings a dismissed suggestion back by undo after the proxy has left it out', () => {
        const dismissed = withDismissed(BENCH, { identifier: 'a', range: CARD });
        const left = ENTRIES.map((entry) => (entry.identifier === 'a' ? { ...entry, suggestions: [] } : entry));
        const refreshed = withFreshTranscript(dismissed, fromNewestPage(answerOf(left)));

        expect(openIn(refreshed)).toEqual(openIn(dismissed));
        expect(openIn(undone(refreshed))).toEqual(openIn(BENCH));
        expect(openIn(redone(undone(refreshed)))).toEqual(openIn(dismissed));
        const again = withFreshTranscript(undone(refreshed), fromNewestPage(answerOf(left)));
        expect(openIn(again)).toEqual(openIn(BENCH));
    });

    it('opens a suggestion again when its span is taken back', () => {
        const accepted = withAccepted(BENCH, { identifier: 'a', range: CARD });

        expect(openIn(withoutSpans(accepted, { identifier: 'a', range: CARD }))).toEqual(openIn(BENCH));
    });

    it('takes linked suggestions back together', () => {
        const accepted = withAccepted(BENCH, { identifier: 'd', range: { start: 0, end: 4 } });

        const kept = withoutSpans(accepted, { identifier: 'c', range: { start: 1, end: 2 } });

        expect(kept.history.present.draft.size).toBe(0);
        expect(kept.history.present.step).toEqual({ kind: 'keep', count: 1, category: 'CARD_NUMBER' });
    });

    it('takes one part of a linked value back and leaves the others drafted, where only that part is meant', () => {
        const accepted = withAccepted(BENCH, { identifier: 'd', range: { start: 0, end: 4 } });

        const kept = withoutOwnSpans(accepted, { identifier: 'c', range: { start: 1, end: 2 } });

        expect(drafted(kept, 'c')).toEqual([]);
        expect(drafted(kept, 'd')).toEqual([[0, 4]]);
        expect(kept.history.present.step).toEqual({ kind: 'keep', count: 1, category: 'CARD_NUMBER' });
    });

    it('accepts all of a category in one step, with what is linked to it', () => {
        const email = suggestionOf({ id: '5', start: 0, end: 4, category: 'EMAIL', group: 'h' });
        const linked = suggestionOf({ id: '6', start: 0, end: 4, group: 'h' });
        const bench = benchOf(
            fromNewestPage(
                answerOf([
                    ...ENTRIES,
                    entryOf({ identifier: 'e', suggestions: [email] }),
                    entryOf({ identifier: 'f', suggestions: [linked] })
                ])
            )
        );

        const accepted = withCategoryAccepted(bench, 'EMAIL');

        expect(openIn(accepted)).toEqual({ a: ['1'], c: ['2', '3'], d: ['4'] });
        expect(accepted.history.past).toHaveLength(1);
        expect(accepted.history.present.step).toEqual({ kind: 'accept', count: 1, category: null });
        expect(withCategoryAccepted(accepted, 'EMAIL')).toBe(accepted);
    });

    it('drafts every appearance in one step, but for entries that are not loaded or not as they were', () => {
        const span = { start: 0, end: 2, category: 'CARD_NUMBER' };
        const found = [
            { identifier: 'a', revision: 'first-1', spans: [span, { ...span, start: 11, end: 30 }] },
            { identifier: 'b', revision: 'another', spans: [span] },
            { identifier: 'not loaded', revision: 'first-1', spans: [span] }
        ];
        const asked = { identifier: 'a', range: { start: 11, end: 30 } };
        expect(countAppearances(BENCH, found, asked)).toEqual({ open: 2, others: 1, openOthers: 1 });

        const bench = withEverywhere(BENCH, found);

        expect([...bench.history.present.draft.keys()]).toEqual(['a']);
        expect(bench.history.present.step).toEqual({ kind: 'everywhere', count: 2, category: 'CARD_NUMBER' });
        expect(countAppearances(bench, found, asked)).toEqual({ open: 0, others: 1, openOthers: 0 });
        expect(undone(bench).history.present.draft.size).toBe(0);
    });

    it('stays in a category while any of it is open', () => {
        const email = suggestionOf({ id: '5', start: 0, end: 4, category: 'EMAIL' });
        const mixed = [...ENTRIES, entryOf({ identifier: 'e', suggestions: [email] })];
        const bench = withCategory(benchOf(fromNewestPage(answerOf(mixed))), 'EMAIL');

        expect(atNext(bench).place).toEqual({ identifier: 'e', start: 0 });
        expect(atNext(atNext(bench)).place).toEqual({ identifier: 'e', start: 0 });
        expect(atNext(withCategoryAccepted(bench, 'EMAIL')).place).toEqual({ identifier: 'a', start: 11 });
    });

    it('closes a suggestion that a selection touches', () => {
        const bench = withSpan(BENCH, 'a', { start: 0, end: 12, category: 'OTHER' });

        expect(openIn(bench)['a']).toBeUndefined();
        expect(drafted(bench, 'a')).toEqual([[0, 12]]);
    });

    it('undoes and redoes each step, dismissals too', () => {
        const dismissed = withDismissed(BENCH, { identifier: 'a', range: CARD });
        const both = withSpan(dismissed, 'b', { start: 0, end: 2, category: 'OTHER' });

        expect(undone(both).history.present).toBe(dismissed.history.present);
        expect(openIn(undone(undone(both)))).toEqual(openIn(BENCH));
        expect(openIn(redone(redone(undone(undone(both)))))).toEqual(openIn(both));
    });

    it('takes no step for what changes nothing', () => {
        expect(withoutSpans(BENCH, { identifier: 'b', range: CARD }).history.past).toHaveLength(0);
        expect(withSpan(BENCH, 'nobody', { ...CARD, category: 'OTHER' })).toBe(BENCH);
        expect(withAccepted(BENCH, { identifier: 'b', range: CARD }).history.past).toHaveLength(0);
    });

    it('keeps lists of suggestions that did not change, so that their entries are not rendered', () => {
        const bench = withAccepted(BENCH, { identifier: 'a', range: CARD });

        expect(bench.suggestions.get('c')).toBe(BENCH.suggestions.get('c'));
    });

    it('goes through the open suggestions in order, round and round', () => {
        const places: unknown[] = [];
        let bench = BENCH;
        for (let turn = 0; turn < 5; turn += 1) {
            bench = atNext(bench);
            places.push(`${bench.place?.identifier}${bench.place?.start}`);
        }

        expect(places).toEqual(['a11', 'c0', 'c11', 'd0', 'a11']);
        expect(atPrevious(bench).place).toEqual({ identifier: 'd', start: 0 });
        expect(atPrevious(BENCH).place).toEqual({ identifier: 'd', start: 0 });
    });

    it('goes on from a suggestion that is decided on', () => {
        const bench = withDismissed(BENCH, { identifier: 'a', range: CARD });

        expect(atNext(bench).place).toEqual({ identifier: 'c', start: 0 });
    });

    it('stays where it is when no suggestion is open', () => {
        const bench = benchOf(fromNewestPage(answerOf([entryOf()])));

        expect(atNext(bench).place).toBeNull();
    });

    it('keeps the draft when more of the transcript is read', () => {
        const bench = withAccepted(BENCH, { identifier: 'a', range: CARD });
        const later = answerOf([ENTRIES[3]!, entryOf({ identifier: 'e', suggestions: [suggestionOf({ id: '5' })] })]);
        const more = withTranscript(bench, withLaterPage(bench.transcript, later, 2));

        expect(more.transcript.entries.map(({ identifier }) => identifier)).toEqual(['a', 'b', 'c', 'd', 'e']);
        expect(drafted(more, 'a')).toEqual([[11, 30]]);
        expect(countOpen(more.suggestions)).toBe(3);
    });
});
