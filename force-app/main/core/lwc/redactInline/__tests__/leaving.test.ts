import { answerOf } from 'jest/entries';
import { ok, problem, type FakeAnswer } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import { storeDraft } from '../draftStore.ts';
import {
    accept,
    announced,
    asksBeforeLeaving,
    commit,
    displacedOf,
    ENTRY,
    grantTo,
    noticeOf,
    open,
    OTHER,
    PAGE,
    RECORD,
    review,
    say,
    settled,
    SPAN,
    STORED,
    toolbarOf,
    transcriptOf
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const OTHER_RECORD = '0MwHs0000000002KAA';

/** Goes on to another record and comes back. */
async function leaveAndReturn(element: HTMLElement): Promise<void> {
    const record = (element as unknown as { recordId: string }).recordId;
    Object.assign(element, { recordId: OTHER_RECORD });
    await settled();
    Object.assign(element, { recordId: record });
    await settled();
}

const offer = (element: HTMLElement): HTMLElement => find(element, 'c-draft-offer');

describe('c-redact-inline, left with a draft', () => {
    beforeEach(() => grantTo('supervisor'));

    afterEach(() => {
        document.body.replaceChildren();
        storeDraft(RECORD, []);
    });

    it('offers the draft on return, and goes on with it', async () => {
        const { element } = await open();
        await accept(element);

        await leaveAndReturn(element);
        expect(toolbarOf(element).draftedCount).toBe(0);
        button(offer(element), 'Continue').click();
        await settled();

        expect(transcriptOf(element).draft.get('first')).toEqual([SPAN]);
        expect(findAll(element, 'c-draft-offer')).toHaveLength(0);
        expect(announced(element)).toBe('1 passage to redact');
    });

    it('offers it to a component that is placed anew, and keeps it while nobody decides', async () => {
        const first = await open();
        await accept(first.element);
        first.element.remove();
        const second = await open();
        second.element.remove();
        const { element } = await open();

        expect(offer(element).shadowRoot!.textContent).toContain('Your draft of 1 passage was kept.');
        button(offer(element), 'Discard').click();
        await settled();
        await leaveAndReturn(element);

        expect(findAll(element, 'c-draft-offer')).toHaveLength(0);
    });

    it('asks about entries that somebody changed meanwhile', async () => {
        let page = PAGE;
        const { element } = await open({ entries: () => page });
        await accept(element);
        page = ok(answerOf([{ ...ENTRY, revision: 'first-9', text: 'Another text' }, OTHER]));

        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();

        expect(toolbarOf(element).draftedCount).toBe(0);
        expect(displacedOf(element)).toEqual([
            expect.objectContaining({
                identifier: 'first',
                passages: [
                    {
                        index: 0,
                        category: 'card number',
                        words: expect.stringMatching(/^card number · is not in the text/),
                        proposal: null
                    }
                ]
            })
        ]);
    });

    it('asks nothing about what somebody redacted meanwhile, and says how much that is', async () => {
        let page = PAGE;
        const { element } = await open({ entries: () => page });
        await accept(element);
        page = ok(answerOf([{ ...ENTRY, revision: 'first-9', text: STORED, suggestions: [] }, OTHER]));

        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();

        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(noticeOf(element)).toMatchObject({
            tone: 'info',
            title: '1 passage of your draft is already redacted'
        });
        expect(announced(element)).toBe('Nothing to redact yet');
        expect(asksBeforeLeaving()).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('asks about entries that are gone, once the whole transcript is read', async () => {
        let page = PAGE;
        const { element } = await open({ entries: () => page });
        await accept(element);
        page = ok(answerOf([OTHER]));

        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();
        await settled();

        expect(displacedOf(element)).toEqual([
            expect.objectContaining({ name: 'An entry that is not there any more', canShow: false })
        ]);
        expect(asksBeforeLeaving()).toBe(true);
        find(element, 'c-displaced-passages').dispatchEvent(
            new CustomEvent('displacedleave', { detail: { indexes: [0] } })
        );
        await settled();

        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(asksBeforeLeaving()).toBe(false);
    });

    it('offers once more what could not be read', async () => {
        let page = PAGE;
        const { element } = await open({
            entries: ({ query }) => (query.has('before') ? problem(503, 'SALESFORCE_UNAVAILABLE') : page)
        });
        await accept(element);
        page = ok(answerOf([OTHER], { page: { before: 'cursor', after: null } }));

        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();
        await settled();

        expect(offer(element).shadowRoot!.textContent).toContain('Your draft of 1 passage was kept.');
        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
    });

    it('does not offer what a commit has settled whose record was left meanwhile', async () => {
        const answers: ((answer: FakeAnswer) => void)[] = [];
        const { element } = await open({
            entries: () => PAGE,
            redactions: () => new Promise((resolve) => answers.push(resolve))
        });
        await accept(element);
        await say(element, 'spanselect', { identifier: 'other', span: { start: 0, end: 6, category: 'OTHER' } });
        await review(element);
        await commit(element);

        Object.assign(element, { recordId: OTHER_RECORD });
        await settled();
        const entries = [
            { identifier: 'first', outcome: 'redacted', text: STORED, revision: 'first-2' },
            { identifier: 'other', outcome: 'failed', text: OTHER.text, revision: OTHER.revision }
        ];
        answers.forEach((answer) => answer(ok({ commitId: 'c', entries })));
        await settled();
        Object.assign(element, { recordId: RECORD });
        await settled();

        expect(offer(element).shadowRoot!.textContent).toContain('Your draft of 1 passage was kept.');
    });

    it('keeps what is being read for it when the record is left before it is there', async () => {
        let page = PAGE;
        const { element } = await open({
            entries: ({ query }) => (query.has('before') ? new Promise<FakeAnswer>(() => undefined) : page)
        });
        await accept(element);
        page = ok(answerOf([OTHER], { page: { before: 'cursor', after: null } }));
        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();
        expect(findAll(element, 'c-draft-offer')).toHaveLength(0);

        await leaveAndReturn(element);

        expect(offer(element).shadowRoot!.textContent).toContain('Your draft of 1 passage was kept.');
    });

    it('reads on for drafted entries that are not loaded', async () => {
        let page = PAGE;
        const { element } = await open({ entries: ({ query }) => (query.has('before') ? PAGE : page) });
        await accept(element);
        page = ok(answerOf([OTHER], { page: { before: 'cursor', after: null } }));

        await leaveAndReturn(element);
        button(offer(element), 'Continue').click();
        await settled();
        await settled();

        expect(transcriptOf(element).draft.get('first')).toEqual([SPAN]);
    });
});
