import { answerOf, entryOf } from 'jest/entries';
import { fromNewestPage, isWhole, withEarlierPage, withFreshEntries, withLaterPage } from '../transcriptState.ts';

const named = (...identifiers: readonly string[]) => identifiers.map((identifier) => entryOf({ identifier }));
const STATE = fromNewestPage(answerOf(named('c', 'd'), { page: { before: 'before-c', after: 'after-d' } }));
const order = ({ entries }: typeof STATE): string => entries.map(({ identifier }) => identifier).join('');

const KINDS = { conversationData: 'unavailable' } as const;

describe('the kinds of a transcript', () => {
    it('may be missing once a page came without them', () => {
        const whole = { ...answerOf([]), readers: { conversationData: 'read' } as const };

        expect(fromNewestPage(whole).lacksKinds).toBe(false);
        expect(fromNewestPage({ ...whole, readers: KINDS }).lacksKinds).toBe(true);
        expect(withEarlierPage(fromNewestPage(whole), { ...whole, readers: KINDS }).lacksKinds).toBe(true);
    });
});

describe('transcript state', () => {
    it('puts earlier entries before, each once', () => {
        const state = withEarlierPage(STATE, answerOf(named('a', 'b', 'c'), { page: { before: null, after: 'x' } }));

        expect(order(state)).toBe('abcd');
        expect([state.before, state.after]).toEqual([null, 'after-d']);
    });

    it('puts later entries behind, each once', () => {
        const state = withLaterPage(STATE, answerOf(named('d', 'e'), { page: { before: 'x', after: 'after-e' } }), 5);

        expect(order(state)).toBe('cde');
        expect([state.before, state.after]).toEqual(['before-c', 'after-e']);
    });

    it('keeps its cursor for later entries where the answer has none', () => {
        expect(withLaterPage(STATE, answerOf([], { page: { before: null, after: null } }), 5).after).toBe('after-d');
    });

    it('replaces entries by fresh ones, and keeps all others as they are', () => {
        const fresh = entryOf({ identifier: 'c', text: 'Edited.' });
        const state = withFreshEntries(STATE, [fresh]);

        expect(state.entries[0]).toBe(fresh);
        expect(state.entries[1]).toBe(STATE.entries[1]);
    });

    it('remembers that a page was not whole', () => {
        const truncated = answerOf([], { page: { before: null, after: null, truncated: true } });

        expect(withEarlierPage(STATE, truncated).isTruncated).toBe(true);
        expect(withLaterPage(withEarlierPage(STATE, truncated), answerOf([]), 5).isTruncated).toBe(true);
    });

    it('is whole once nothing is left at either end', () => {
        const beginning = answerOf([], { page: { before: null, after: 'x' } });
        const whole = withEarlierPage(STATE, beginning);
        const full = withLaterPage(whole, answerOf(named('e', 'f')), 2);

        expect([STATE, whole, full].map(isWhole)).toEqual([false, true, false]);
        expect(isWhole(withLaterPage(full, answerOf(named('g')), 2))).toBe(true);
        expect(isWhole({ ...whole, isTruncated: true })).toBe(false);
    });
});
