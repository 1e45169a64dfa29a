import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { ok, problem } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import {
    asksBeforeLeaving,
    CARD,
    commit,
    displacedOf,
    grantTo,
    noticeOf,
    open,
    review,
    say,
    settled,
    SPAN,
    toolbarOf,
    transcriptOf
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const BEFORE = ['first', 'second', 'third'].map((identifier) =>
    entryOf({ identifier, revision: `${identifier}-1`, suggestions: [suggestionOf({ id: identifier })] })
);
const [FIRST, SECOND, THIRD] = BEFORE as [(typeof BEFORE)[0], (typeof BEFORE)[0], (typeof BEFORE)[0]];
/** One still has what was drafted, one has another number in its place, one has a mask there. */
const FRESH = [
    { ...FIRST, revision: 'first-2', text: `Well. ${FIRST.text}`, suggestions: [] },
    { ...SECOND, revision: 'second-2', text: SECOND.text.replace('1111.', '2222.'), suggestions: [] },
    { ...THIRD, revision: 'third-2', text: 'My card is [redacted: card number].', suggestions: [] }
];

/** A draft of three entries, all of which somebody changes before it is committed. */
async function conflict(fresh = FRESH) {
    const { element, requests } = await open({
        entries: () => ok(answerOf(BEFORE)),
        redactions: () => problem(409, 'ENTRY_CHANGED', { entries: fresh })
    });
    for (const identifier of ['first', 'second', 'third'])
        await say(element, 'suggestionaccept', { identifier, range: CARD });
    await review(element);
    await commit(element);
    return { element, requests };
}

async function decide(element: HTMLElement, type: string, detail: object): Promise<void> {
    find(element, 'c-displaced-passages').dispatchEvent(new CustomEvent(type, { detail }));
    await settled();
}

async function undo(element: HTMLElement): Promise<void> {
    toolbarOf(element).dispatchEvent(new CustomEvent('undo'));
    await settled();
}

describe('c-redact-inline, when several entries changed before a commit', () => {
    beforeEach(() => {
        grantTo('supervisor');
        Element.prototype.scrollIntoView = jest.fn();
    });

    afterEach(() => document.body.replaceChildren());

    it('shows them fresh, keeps what still fits, and asks about the rest with the focus on the question', async () => {
        const { element } = await conflict();

        expect(transcriptOf(element).entries).toEqual(FRESH);
        expect([...transcriptOf(element).draft]).toEqual([['first', [{ ...SPAN, start: 17, end: 36 }]]]);
        expect(displacedOf(element).map(({ identifier, passages }) => [identifier, passages])).toEqual([
            [
                'second',
                [
                    {
                        index: 0,
                        category: 'card number',
                        words: 'card number · now probably stands here:',
                        proposal: '4111 1111 1111 2222'
                    }
                ]
            ]
        ]);
        expect(noticeOf(element)).toMatchObject({
            title: 'Someone changed 3 entries meanwhile; nothing was redacted',
            facts: ['1 passage of your draft is already redacted']
        });
        expect(find(element, 'c-displaced-passages').shadowRoot!.activeElement?.tagName).toBe('H3');
        await expect(element).toBeAccessible();
    });

    it('drafts a passage where it belongs now, and takes that back', async () => {
        const { element } = await conflict();

        await decide(element, 'displacedplace', { indexes: [0] });
        expect(transcriptOf(element).draft.get('second')).toEqual([SPAN]);
        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(toolbarOf(element).undoWords).toBe('redact card number');

        await undo(element);
        expect(transcriptOf(element).draft.has('second')).toBe(false);
        expect(displacedOf(element).map(({ identifier }) => identifier)).toEqual(['second']);
    });

    it('leaves passages out, and asks again after undo', async () => {
        const { element } = await conflict();

        await decide(element, 'displacedleave', { indexes: [0] });
        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(toolbarOf(element)).toMatchObject({ draftedCount: 1, undoWords: 'leave out card number' });

        await undo(element);
        expect(displacedOf(element)).toHaveLength(1);
    });

    it('leads to the entry with the likely place selected, and takes a draft of that place as the answer', async () => {
        const { element } = await conflict();

        await decide(element, 'displacedshow', { identifier: 'second' });
        const transcript = find(element, 'c-transcript') as HTMLElement & { editing: unknown };
        expect(transcript.editing).toEqual({ identifier: 'second', range: CARD });

        await say(element, 'spanselect', { identifier: 'second', span: SPAN });
        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
    });

    it('can take back what was drafted before, which leaves nothing to ask', async () => {
        const { element } = await conflict();

        await undo(element);
        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(toolbarOf(element).draftedCount).toBe(1);
        await undo(element);
        expect(toolbarOf(element).draftedCount).toBe(0);
        expect(asksBeforeLeaving()).toBe(false);
    });

    it('asks nothing, and says so calmly, where somebody else has redacted all that was drafted', async () => {
        const [, , mask] = FRESH;
        const { element } = await conflict(BEFORE.map((entry) => ({ ...mask!, identifier: entry.identifier })));

        expect(findAll(element, 'c-displaced-passages')).toHaveLength(0);
        expect(noticeOf(element)).toMatchObject({
            tone: 'info',
            title: '3 passages of your draft are already redacted',
            facts: []
        });
        expect(toolbarOf(element)).toMatchObject({ draftedCount: 0, undoWords: '' });
        expect(asksBeforeLeaving()).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('asks before the page is left, and reads nothing anew, while anything is undecided', async () => {
        const { element, requests } = await conflict();
        await say(element, 'spanremove', { identifier: 'first', range: { start: 17, end: 36 } });

        expect(toolbarOf(element).draftedCount).toBe(0);
        expect(asksBeforeLeaving()).toBe(true);
        find(element, 'button[title="Refresh"]').click();
        await settled();
        const { query } = requests.findLast(({ path }) => path.endsWith('/entries'))!;
        expect(query.get('after')).toBe('later');
    });
});
