import type { TranscriptEntry } from 'c/proxyContract';
import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRequest } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import {
    accept,
    announced,
    asksBeforeLeaving,
    commit,
    displacedOf,
    ENTRY,
    open,
    OTHER,
    PAGE,
    REDACTED,
    review,
    say,
    settled,
    SPAN,
    STORED,
    toolbarOf,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('c-redact-inline while committing', () => {
    visitAsSupervisor();

    it('sends spans and revisions, then shows what Salesforce stores', async () => {
        const { element, requests } = await open({ entries: () => PAGE, redactions: () => REDACTED });

        await accept(element);
        await review(element);
        await commit(element);

        const sent = requests.at(-1)!;
        expect(sent.body).toEqual({
            reasonCode: 'PCI_PAN',
            entries: [{ identifier: 'first', revision: 'first-1', spans: [SPAN] }]
        });
        expect(sent.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
        expect(transcriptOf(element).entries[0]).toMatchObject({ text: STORED, revision: 'first-2' });
        expect(transcriptOf(element).verified).toEqual(new Map([['first', 'first-2']]));
        expect(toolbarOf(element).draftedCount).toBe(0);
        expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
        expect(find(find(element, 'c-commit-result'), '.title').textContent).toBe('1 entry redacted and verified');
        expect(announced(element)).toBe('1 entry redacted and verified');
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('calls no text verified that somebody has stored since', async () => {
        const changed = { ...ENTRY, text: 'I said 5105 1051 0510 5100', revision: 'first-3', suggestions: [] };
        const pages = [PAGE, ok(answerOf([changed, OTHER]))];
        const { element } = await open({ entries: () => pages.shift()!, redactions: () => REDACTED });
        const isVerified = (): unknown =>
            find<HTMLElement & { isVerified: boolean }>(find(element, 'c-transcript'), 'c-transcript-entry').isVerified;
        await accept(element);
        await review(element);
        await commit(element);
        expect(isVerified()).toBe(true);

        button(element, 'Refresh').click();
        await settled();

        expect(transcriptOf(element).entries[0]!.text).toBe(changed.text);
        expect(isVerified()).toBe(false);
    });

    it('keeps earlier entries that come while the commit is under way', async () => {
        const page = ok(answerOf([ENTRY], { page: { before: 'cursor', after: null } }));
        const answers: ((answer: FakeAnswer) => void)[] = [];
        const { element } = await open({
            entries: ({ query }) => (query.has('before') ? ok(answerOf([OTHER])) : page),
            redactions: () => new Promise((resolve) => answers.push(resolve))
        });

        await accept(element);
        await review(element);
        await commit(element);
        find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
        await settled();
        answers.forEach((answer) => answer(REDACTED));
        await settled();

        expect(transcriptOf(element).entries.map(({ text }) => text)).toEqual([OTHER.text, STORED]);
        expect(transcriptOf(element).verified).toEqual(new Map([['first', 'first-2']]));
    });

    it('takes the focus back to the entry', async () => {
        const { element } = await open({ entries: () => PAGE, redactions: () => REDACTED });

        await accept(element);
        await review(element);
        await commit(element);

        const entry = find(find(element, 'c-transcript'), 'c-transcript-entry');
        expect(entry.shadowRoot!.activeElement?.tagName).toBe('ARTICLE');
    });

    it('keeps draft, review and key when no answer comes, and sends the same once more', async () => {
        const answers: (() => FakeAnswer)[] = [
            () => {
                throw new TypeError('Failed to fetch');
            },
            () => REDACTED
        ];
        const sent: FakeRequest[] = [];
        const { element } = await open({
            entries: () => PAGE,
            redactions: (request) => {
                sent.push(request);
                return answers.shift()!();
            }
        });

        await accept(element);
        await review(element);
        await commit(element);
        expect(toolbarOf(element).draftedCount).toBe(1);
        const reviewPanel = find(element, 'c-redaction-review');
        expect(find(find(reviewPanel, 'c-error-panel'), '.title').textContent).toBe('The redaction is not confirmed');
        expect(asksBeforeLeaving()).toBe(true);

        await commit(element);
        const keys = sent.map(({ headers }) => headers['Idempotency-Key']);
        const tokens = sent.map(({ headers }) => headers['Authorization']);
        expect(keys[0]).toBe(keys[1]);
        expect(tokens[0]).not.toBe(tokens[1]);
        expect(toolbarOf(element).draftedCount).toBe(0);
    });

    it('claims nothing of a text that was stored after the commit whose answer was lost, and asks about it', async () => {
        const text = 'Somebody wrote this';
        const changed = { identifier: 'first', outcome: 'redacted', text, revision: 'first-9', changedSince: true };
        const answers: (() => FakeAnswer)[] = [
            () => {
                throw new TypeError('Failed to fetch');
            },
            () => ok({ commitId: 'c', entries: [changed] })
        ];
        const mail = suggestionOf({ id: 'mail', start: 35, end: 46, category: 'EMAIL' });
        const long = entryOf({
            text: 'My card is 4111 1111 1111 1111 and a@mail.test ok',
            suggestions: [suggestionOf(), mail]
        });
        const { element } = await open({
            entries: () => ok(answerOf([long, OTHER])),
            redactions: () => answers.shift()!()
        });
        await accept(element);
        await review(element);
        await commit(element);
        await commit(element);

        expect(transcriptOf(element).entries[0]).toMatchObject({ text, suggestions: [] });
        expect(transcriptOf(element).verified.size).toBe(0);
        expect(announced(element)).toBe('1 entry needs a look');
        expect(displacedOf(element)).toHaveLength(1);
    });

    it('shows an entry that someone changed, with the spans that still fit', async () => {
        const fresh = { ...ENTRY, revision: 'first-9', text: `Well. ${ENTRY.text}`, suggestions: [] };
        const { element } = await open({
            entries: () => PAGE,
            redactions: () => problem(409, 'ENTRY_CHANGED', { entries: [fresh] })
        });

        await accept(element);
        await review(element);
        await commit(element);

        expect(transcriptOf(element).entries[0]).toMatchObject({ text: fresh.text, revision: 'first-9' });
        expect(transcriptOf(element).draft.get('first')).toEqual([{ ...SPAN, start: 17, end: 36 }]);
        expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
        expect(find(find(element, 'c-error-panel'), '.title').textContent).toMatch(/^Someone changed 1 entry/);
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('keeps in the draft what Salesforce refused, and leads back to it', async () => {
        const failed = { identifier: 'first', outcome: 'failed', text: ENTRY.text, revision: ENTRY.revision };
        const { element } = await open({
            entries: () => PAGE,
            redactions: () => ok({ commitId: 'c', entries: [failed] })
        });

        await accept(element);
        await review(element);
        await commit(element);
        expect(toolbarOf(element).draftedCount).toBe(1);

        button(find(element, 'c-commit-result'), 'Review again').click();
        await settled();
        expect(findAll(element, 'c-redaction-review')).toHaveLength(1);
    });

    it('takes the part of a value out that was refused, and leaves its other part drafted', async () => {
        const linked = (entry: TranscriptEntry, id: string): TranscriptEntry => ({
            ...entry,
            suggestions: [suggestionOf({ id, start: 0, end: 4, group: 'g' })]
        });
        const { element } = await open({
            entries: () => ok(answerOf([linked(ENTRY, '1'), linked(OTHER, '2')])),
            redactions: () => problem(422, 'REQUEST_INVALID', { errors: [{ path: 'entries[1]', problem: 'gone' }] })
        });
        await say(element, 'suggestionaccept', { range: { start: 0, end: 4 } });
        await review(element);
        await commit(element);
        expect(toolbarOf(element).draftedCount).toBe(2);

        const detail = { identifier: 'other', range: { start: 0, end: 4 } };
        find(element, 'c-redaction-review').dispatchEvent(new CustomEvent('spanremove', { detail }));
        await settled();

        expect(toolbarOf(element).draftedCount).toBe(1);
        expect([...transcriptOf(element).draft.keys()]).toEqual(['first']);
    });

    it('keeps the reason and the note of a review that is left, for as long as anything is drafted', async () => {
        const { element } = await open();
        const proposed = (): unknown => {
            const { proposedReason, proposedNote } = find(element, 'c-redaction-review') as HTMLElement &
                Record<'proposedReason' | 'proposedNote', string>;
            return { proposedReason, proposedNote };
        };
        const leave = async (): Promise<void> => {
            const detail = { reasonCode: 'ASKED', note: 'by phone' };
            find(element, 'c-redaction-review').dispatchEvent(new CustomEvent('reviewclose', { detail }));
            await settled();
        };
        await accept(element);
        await review(element);
        const before = proposed();
        await leave();
        await review(element);
        expect(proposed()).toEqual({ proposedReason: 'ASKED', proposedNote: 'by phone' });

        await leave();
        toolbarOf(element).dispatchEvent(new CustomEvent('undo'));
        await accept(element);
        await review(element);
        expect(proposed()).toEqual(before);
    });

    it('leads from the review to a suggestion that nobody has decided on, and keeps the reason', async () => {
        const email = suggestionOf({ id: 'open', start: 0, end: 6, category: 'EMAIL' });
        const entries = [ENTRY, { ...OTHER, suggestions: [email] }];
        const { element } = await open({ entries: () => ok(answerOf(entries)) });
        const proposed = (): HTMLElement & Record<'proposedReason' | 'undecided', unknown> =>
            find(element, 'c-redaction-review');
        await accept(element);
        await review(element);
        expect(proposed().undecided).toEqual({ count: 1, isPartial: false });
        const focused = jest.spyOn(
            find(element, 'c-transcript') as HTMLElement & { focusMark: () => boolean },
            'focusMark'
        );

        const detail = { reasonCode: 'ASKED', note: '' };
        proposed().dispatchEvent(new CustomEvent('undecidedshow', { detail }));
        await settled();

        expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
        expect(focused).toHaveBeenCalledWith('other', 0);
        await review(element);
        expect(proposed().proposedReason).toBe('ASKED');
    });

    it('goes back to the draft with the focus on the toolbar', async () => {
        const { element } = await open();
        await accept(element);
        await review(element);

        find(element, 'c-redaction-review').dispatchEvent(
            new CustomEvent('reviewclose', { detail: { reasonCode: '', note: '' } })
        );
        await settled();

        expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
        expect(element.shadowRoot!.activeElement?.tagName).toBe('C-REDACTION-TOOLBAR');
        expect(toolbarOf(element).draftedCount).toBe(1);
    });
});
