import { commitEnd } from 'c/commits';
import { countOpen, fromNewestPage, withAccepted, withDismissed, withLaterPage } from 'c/drafting';
import { ProxyProblem } from 'c/proxyClient';
import type { EntriesAnswer } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT, POLICY, suggestionOf } from 'jest/entries';
import { withCommit, withCommitEnd, withReview } from '../reviewVisit.ts';
import type { LoadedTranscript } from '../transcriptLoader.ts';
import { NEW_VISIT, withLoaded, withMore, withProblem, withWork, type Visit } from '../visit.ts';

const CARD = { identifier: 'first', range: { start: 11, end: 30 } };
const ENTRY = entryOf({ suggestions: [suggestionOf()] });
const LATER = entryOf({ identifier: 'later' });

function loadedOf(answer: EntriesAnswer, retryAfterSeconds: number | null = null): LoadedTranscript {
    return { transcript: fromNewestPage(answer), policy: POLICY, canUpload: false, retryAfterSeconds };
}

const VISIT = withLoaded(NEW_VISIT, loadedOf(answerOf([ENTRY])), MOMENT);
const DRAFTED = withWork(VISIT, (bench) => withAccepted(bench, CARD));
const PENDING = answerOf([], { record: { ...answerOf([]).record, object: 'VoiceCall', state: 'pending' } });
const shown = ({ bench }: Visit): readonly string[] => bench!.transcript.entries.map(({ identifier }) => identifier);
const problemOf = (code: 'SALESFORCE_FAILED' | 'TRANSCRIPT_NOT_READY'): ProxyProblem =>
    new ProxyProblem({ code, retryAfterSeconds: 20 });

const ORDER = { reasonCode: 'PCI_PAN', note: '' };

describe('reading in a visit', () => {
    it('shows what was read, with the rules of the policy', () => {
        expect(shown(VISIT)).toEqual(['first']);
        expect(VISIT.rules['CARD_NUMBER']).toMatchObject({ label: 'card number' });
        expect(VISIT).toMatchObject({ isLoading: false, failure: null, notice: null, retryAt: null });
    });

    it('remembers what was dismissed when everything is read anew', () => {
        const dismissed = withWork(VISIT, (bench) => withDismissed(bench, CARD));
        const again = withLoaded(dismissed, loadedOf(answerOf([ENTRY, LATER])), MOMENT);

        expect(shown(again)).toEqual(['first', 'later']);
        expect(countOpen(again.bench!.suggestions)).toBe(0);
    });

    it('keeps what was drafted while everything was read anew', () => {
        const again = withLoaded(DRAFTED, loadedOf(answerOf([entryOf({ identifier: 'newest' })])), MOMENT);

        expect(again.bench).toBe(DRAFTED.bench);
    });

    it('puts more to what it has by then', () => {
        const due = { ...DRAFTED, retryAt: MOMENT };
        const more = withMore(due, (transcript) => withLaterPage(transcript, answerOf([LATER]), 2));

        expect(shown(more)).toEqual(['first', 'later']);
        expect(more.retryAt).toBeNull();
        expect(more.bench!.history.present.draft.size).toBe(1);
    });

    it.each([
        [20, MOMENT + 20_000],
        [null, MOMENT + 30_000]
    ])('looks again after %p s while the transcript is on its way', (seconds, retryAt) => {
        expect(withLoaded(NEW_VISIT, loadedOf(PENDING, seconds), MOMENT).retryAt).toBe(retryAt);
    });

    it('tells a problem in place of the transcript where there is none', () => {
        const visit = withProblem(NEW_VISIT, problemOf('SALESFORCE_FAILED'), MOMENT);

        expect(visit).toMatchObject({ isLoading: false, notice: null, retryAt: null });
        expect(visit.failure).toMatchObject({ title: 'The transcript could not be loaded' });
    });

    it('tells a problem beside the transcript where there is one', () => {
        const visit = withProblem(DRAFTED, problemOf('TRANSCRIPT_NOT_READY'), MOMENT);

        expect(visit).toMatchObject({ failure: null, retryAt: MOMENT + 20_000 });
        expect(visit.notice).toMatchObject({ tone: 'error', actionLabel: 'Try again' });
        expect(visit.bench).toBe(DRAFTED.bench);
    });
});

describe('committing in a visit', () => {
    const reviewed = withReview({ ...DRAFTED, editing: { identifier: 'first', range: null } });
    const sent = withCommit(reviewed, ORDER);
    const context = { transcript: sent.bench!.transcript, work: sent.bench!.history.present, rules: {}, now: MOMENT };

    it('closes the selection when the review opens', () => {
        expect(reviewed).toMatchObject({ editing: null, review: { isCommitting: false, problem: null } });
    });

    it('is under way with what is drafted', () => {
        expect(sent.review).toMatchObject({
            isCommitting: true,
            problem: null,
            states: new Map([['first', 'waiting']])
        });
        expect(sent.commit?.request).toMatchObject({ reasonCode: 'PCI_PAN', entries: [{ identifier: 'first' }] });
    });

    it('sends nothing before there is a transcript', () => {
        expect(withCommit(NEW_VISIT, ORDER)).toBe(NEW_VISIT);
    });

    it.each([
        ['SALESFORCE_TIMEOUT', sent.commit],
        ['IDEMPOTENCY_KEY_REUSED', null]
    ] as const)('stays in the review after %s, with the key that can be used again', (code, commit) => {
        const end = commitEnd(new ProxyProblem({ code }), context);
        const visit = withCommitEnd(sent, end);

        expect(visit.review).toMatchObject({
            isCommitting: false,
            problem: { title: 'The redaction is not confirmed' }
        });
        expect(visit.commit).toBe(commit);
        expect(visit.bench).toBe(sent.bench);
    });

    it('adds what is verified to what was verified before', () => {
        const entries = [{ identifier: 'first', outcome: 'redacted', text: 'My card is …', revision: 'r' }] as const;
        const before = { ...sent, verified: new Map([['earlier', 'e']]) };
        const visit = withCommitEnd(before, commitEnd({ commitId: 'c', entries }, context));

        expect(visit).toMatchObject({ review: null, commit: null, notice: null, summary: { verifiedCount: 1 } });
        expect(visit.verified).toEqual(
            new Map([
                ['earlier', 'e'],
                ['first', 'r']
            ])
        );
        expect(visit.bench!.history.past).toHaveLength(0);
    });

    it('puts the last result away when entries changed meanwhile', () => {
        const problem = new ProxyProblem({ code: 'ENTRY_CHANGED', entries: [{ ...ENTRY, revision: 'first-2' }] });
        const visit = withCommitEnd(
            { ...sent, summary: { verifiedCount: 1, rest: [], isAuditPending: false } },
            commitEnd(problem, context)
        );

        expect(visit).toMatchObject({ review: null, commit: null, summary: null, notice: { tone: 'warning' } });
    });
});
