import type { Outcome, RedactedEntry } from 'c/proxyContract';
import { applyMasks } from 'c/redaction';
import { answerOf, entryOf, RULES, suggestionOf } from 'jest/entries';
import { afterCommit } from '../afterCommit.ts';
import { fromNewestPage } from '../transcriptState.ts';
import { dismissSuggestions, draftSpanOf, NO_WORK, openSuggestionsOf } from '../work.ts';

const TEXT = 'Card 4111 1111 1111 1111, mail a@b.co, code 482913';
const CARD = { start: 5, end: 24, category: 'CARD_NUMBER' };
const MAIL = suggestionOf({ id: 'mail', start: 31, end: 37, category: 'EMAIL' });
const MAIL_SPAN = { start: 31, end: 37, category: 'EMAIL' };
const CODE = suggestionOf({ id: 'code', start: 44, end: 50, category: 'ONE_TIME_CODE' });
const ENTRY = entryOf({ text: TEXT, suggestions: [suggestionOf({ ...CARD, id: 'card' }), MAIL, CODE] });
const MASKED = applyMasks(TEXT, [CARD], RULES).text;
const WORK = draftSpanOf(NO_WORK, ENTRY, CARD);
const TRANSCRIPT = fromNewestPage(answerOf([ENTRY, entryOf({ identifier: 'other' })]));

function commit(outcome: Outcome, stored: Partial<RedactedEntry> = {}, work = WORK) {
    const entry: RedactedEntry = { identifier: 'first', outcome, text: MASKED, revision: 'first-2', ...stored };
    const { transcript, carry } = afterCommit(
        { transcript: TRANSCRIPT, work },
        { commitId: 'c', entries: [entry] },
        RULES
    );
    return { transcript, work: carry(work), carry };
}

describe('afterCommit', () => {
    it('shows what Salesforce stores, and has nothing left to do', () => {
        const { transcript, work } = commit('redacted');

        expect(transcript.entries[0]).toMatchObject({ text: MASKED, revision: 'first-2' });
        expect(transcript.entries[1]).toBe(TRANSCRIPT.entries[1]);
        expect(work.draft.size).toBe(0);
    });

    it('moves the other suggestions along with the text around them', () => {
        const { transcript } = commit('redacted');
        const [entry] = transcript.entries;

        expect(entry!.suggestions.map(({ start, end }) => entry!.text.slice(start, end))).toEqual(['a@b.co', '482913']);
    });

    it('keeps dismissed suggestions away', () => {
        const dismissed = dismissSuggestions(WORK, [ENTRY], [{ entry: ENTRY, suggestion: MAIL }]);
        const { transcript, work } = commit('redacted', {}, dismissed);

        expect(openSuggestionsOf(work, transcript.entries[0]!).map(({ id }) => id)).toEqual(['code']);
    });

    it('keeps the draft where Salesforce refused', () => {
        const { transcript, work } = commit('failed', { text: TEXT, revision: 'first-1' });

        expect(work.draft.get('first')).toEqual([CARD]);
        expect(transcript.entries[0]!.text).toBe(TEXT);
    });

    it('keeps the draft where nothing could be read back', () => {
        const { transcript, work } = commit('unverified', { text: null, revision: null });

        expect(work.draft.get('first')).toEqual([CARD]);
        expect(transcript.entries[0]).toMatchObject({ text: TEXT, revision: 'first-1' });
    });

    it('carries the draft over to a text that nobody expected', () => {
        const { transcript, work } = commit('mismatch', { text: `Edited. ${TEXT}`, revision: 'first-3' });

        expect(work.draft.get('first')).toEqual([{ ...CARD, start: 13, end: 32 }]);
        expect(transcript.entries[0]).toMatchObject({ revision: 'first-3', suggestions: [] });
    });

    it('asks about what does not fit a text that nobody expected', () => {
        const { work } = commit('mismatch', { text: TEXT.replace('1111, mail', '0000, mail'), revision: 'first-3' });

        expect(work.draft.size).toBe(0);
        expect(work.displaced).toEqual([
            { identifier: 'first', revision: 'first-1', span: CARD, kind: 'changed', place: { start: 5, end: 24 } }
        ]);
    });

    it('moves what was drafted before and is to be redone along with the text around it', () => {
        const { transcript, carry } = commit('redacted');
        const [moved] = carry(draftSpanOf(WORK, ENTRY, MAIL_SPAN)).draft.get('first')!;

        expect(transcript.entries[0]!.text.slice(moved!.start, moved!.end)).toBe('a@b.co');
    });

    it('leaves out suggestions of a text of which nobody can say where they stand in it', () => {
        expect(commit('redacted', { text: 'Call 555 now' }).transcript.entries[0]!.suggestions).toEqual([]);
    });

    it('drops what was drafted before in a text of which nobody can say where it stands in it', () => {
        const { carry } = commit('redacted', { text: 'Call 555 now' });

        expect(carry(draftSpanOf(WORK, ENTRY, MAIL_SPAN)).draft.size).toBe(0);
    });

    it('asks about what was redacted, and is another text since', () => {
        const changed = { text: 'Card 5105 1051 0510 5100', revision: 'first-3', changedSince: true } as const;
        const { transcript, work } = commit('redacted', changed);

        expect(transcript.entries[0]).toMatchObject({ text: changed.text, revision: 'first-3', suggestions: [] });
        expect(work.draft.size).toBe(0);
        expect(work.displaced).toMatchObject([{ identifier: 'first', span: CARD, kind: 'changed' }]);
    });

    it('drafts once more what somebody has stored again since it was redacted', () => {
        const changed = { text: `Again. ${TEXT}`, revision: 'first-3', changedSince: true } as const;

        expect(commit('redacted', changed).work.draft.get('first')).toEqual([{ ...CARD, start: 12, end: 31 }]);
    });

    it('gives up on an entry that was redacted, and is gone since', () => {
        const { work } = commit('redacted', { text: null, revision: null, changedSince: true });

        expect(work).toMatchObject({ draft: new Map(), displaced: [] });
    });

    it('gives up on an entry that is gone', () => {
        expect(commit('missing', { text: null, revision: null }).work.draft.size).toBe(0);
    });
});
