import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { ok, problem, type FakeAnswer } from 'jest/fakeProxy';
import { find, findAll, rendered } from 'jest/show';
import {
    accept,
    announced,
    CARD,
    commit,
    open,
    railOf,
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

const FIRST = entryOf({ suggestions: [suggestionOf()] });
const SECOND = entryOf({ identifier: 'second', revision: 'second-1' });
const PAGE = ok(answerOf([FIRST, SECOND], { page: { before: 'cursor', after: 'later' } }));
const FOUND = ok({
    entries: [
        { identifier: 'older', revision: 'older-1', spans: [SPAN] },
        { identifier: 'first', revision: FIRST.revision, spans: [SPAN] },
        { identifier: 'second', revision: SECOND.revision, spans: [SPAN] }
    ],
    reach: { entries: 3, whole: true }
});

describe('c-redact-inline while looking for every appearance', () => {
    const visit = async (appearances: () => FakeAnswer | Promise<FakeAnswer>) => {
        const visited = await open({ entries: () => PAGE, appearances });
        await say(visited.element, 'appearancesfind', { span: SPAN });
        await settled();
        return visited;
    };
    const shown = (element: HTMLElement): unknown =>
        (find(element, 'c-transcript') as HTMLElement & { appearances: unknown }).appearances;

    visitAsSupervisor();

    it('sends where the value stands and no text, and counts before it drafts', async () => {
        const { element, requests } = await visit(() => FOUND);

        const asked = requests.find(({ path }) => path.endsWith('/appearances'));
        expect(asked?.body).toEqual({ identifier: 'first', revision: FIRST.revision, span: SPAN });
        expect(shown(element)).toEqual({
            identifier: 'first',
            ...CARD,
            found: {
                isLooking: false,
                openCount: 2,
                otherCount: 1,
                openOtherCount: 1,
                elsewhereCount: 1,
                reach: null
            }
        });
        expect(announced(element)).toBe('1 other place is not drafted yet. 1 entry that is not loaded has it, too.');
        expect(transcriptOf(element).draft.size).toBe(0);
    });

    it('drafts them all in one step', async () => {
        const { element } = await visit(() => FOUND);

        await say(element, 'appearancesdraft', {});
        expect([...transcriptOf(element).draft.keys()]).toEqual(['first', 'second']);
        expect(shown(element)).toMatchObject({ found: { openCount: 0, otherCount: 1, openOtherCount: 0 } });

        toolbarOf(element).dispatchEvent(new CustomEvent('undo'));
        await settled();
        expect(transcriptOf(element).draft.size).toBe(0);
    });

    it('says so where the value stands nowhere else, drafted or not', async () => {
        const { element } = await visit(() =>
            ok({
                entries: [{ identifier: 'first', revision: FIRST.revision, spans: [SPAN] }],
                reach: { entries: 3, whole: true }
            })
        );
        expect(announced(element)).toBe('It stands here only.');
        expect(shown(element)).toMatchObject({ found: { openCount: 1, otherCount: 0 } });

        await say(element, 'appearancesdraft', {});
        expect(shown(element)).toMatchObject({ found: { openCount: 0, otherCount: 0 } });
    });

    it('says that it looks while it does', async () => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const { element } = await visit(() => new Promise((resolve) => (answer = resolve)));
        expect(shown(element)).toMatchObject({ found: { isLooking: true } });

        answer(FOUND);
        await settled();
        expect(shown(element)).toMatchObject({ found: { isLooking: false } });
    });

    it.each([
        ['SALESFORCE_UNAVAILABLE', problem(503, 'SALESFORCE_UNAVAILABLE'), 'The appearances could not be found'],
        [
            'ENTRY_CHANGED',
            problem(409, 'ENTRY_CHANGED', { entries: [{ ...FIRST, revision: 'first-2', text: 'Fresh' }] }),
            'Someone changed 1 entry meanwhile'
        ]
    ])('says why it could not after %s, and shows what changed', async (code, refused, title) => {
        const { element } = await visit(() => refused);

        const panel = find(element, 'c-error-panel') as HTMLElement & { notice: { title: string } };
        expect(panel.notice.title).toBe(title);
        expect(transcriptOf(element).entries[0]!.text).toBe(code === 'ENTRY_CHANGED' ? 'Fresh' : FIRST.text);
        expect(shown(element)).toBeNull();
    });

    describe('that is refused for a change of the entry', () => {
        const refusedWith = (text: string): FakeAnswer =>
            problem(409, 'ENTRY_CHANGED', { entries: [{ ...FIRST, revision: 'first-2', text, suggestions: [] }] });
        /** Looks for them, and reviews the draft before there is an answer. */
        const lookAndReview = async (redactions: () => FakeAnswer | Promise<FakeAnswer>) => {
            let refuse: (answer: FakeAnswer) => void = () => undefined;
            const appearances = (): Promise<FakeAnswer> => new Promise((resolve) => (refuse = resolve));
            const { element } = await open({ entries: () => PAGE, appearances, redactions });
            await say(element, 'appearancesfind', { span: SPAN });
            await accept(element);
            await review(element);
            const answerWith = async (answer: FakeAnswer): Promise<void> => {
                refuse(answer);
                await settled();
            };
            return { element, answerWith };
        };

        it('leaves a commit under way, and its end, as they are', async () => {
            let answer: (answer: FakeAnswer) => void = () => undefined;
            const answered = new Promise<FakeAnswer>((resolve) => (answer = resolve));
            const { element, answerWith } = await lookAndReview(() => answered);
            await commit(element);

            await answerWith(refusedWith(STORED));
            expect(findAll(element, 'c-redaction-review')).toHaveLength(1);
            expect(findAll(element, 'c-error-panel')).toHaveLength(0);
            answer(REDACTED);
            await settled();

            expect(findAll(element, 'c-commit-result')).toHaveLength(1);
            expect(transcriptOf(element).entries[0]).toMatchObject({ text: STORED, revision: 'first-2' });
            expect(shown(element)).toBeNull();
        });

        it.each([
            ['what the commit has stored', STORED],
            ['what stood there before the commit', 'Fresh']
        ])('says nothing of %s, and leaves what became of it', async (_what, text) => {
            const { element, answerWith } = await lookAndReview(() => REDACTED);
            await commit(element);

            await answerWith(refusedWith(text));

            expect(findAll(element, 'c-commit-result')).toHaveLength(1);
            expect(findAll(element, 'c-error-panel')).toHaveLength(0);
            expect(transcriptOf(element).entries[0]!.text).toBe(STORED);
        });

        it('carries the draft over under an open review, which stays', async () => {
            const { element, answerWith } = await lookAndReview(() => REDACTED);

            await answerWith(refusedWith(`Well. ${FIRST.text}`));

            expect(findAll(element, 'c-redaction-review')).toHaveLength(1);
            expect(transcriptOf(element).draft.get('first')).toEqual([{ ...SPAN, start: 17, end: 36 }]);
        });

        it('ends a review of which nothing is left', async () => {
            const { element, answerWith } = await lookAndReview(() => REDACTED);

            await answerWith(refusedWith(STORED));

            expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
            expect(toolbarOf(element).draftedCount).toBe(0);
        });
    });

    it('accepts all of a category by the rail, and says how many and what remains', async () => {
        const { element } = await open({ entries: () => PAGE });

        railOf(element).dispatchEvent(new CustomEvent('categoryaccept', { detail: { category: 'CARD_NUMBER' } }));
        await rendered();

        expect(announced(element)).toBe('1 accepted: card number. All 1 decided in the entries loaded');
        expect(toolbarOf(element)).toMatchObject({ draftedCount: 1, undoWords: 'accept card number' });
        expect(findAll(element, 'c-suggestion-rail')).toHaveLength(1);
    });
});
