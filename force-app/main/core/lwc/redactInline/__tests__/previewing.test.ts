import type { FlagView } from 'c/entryFlag';
import type { EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRequest } from 'jest/fakeProxy';
import { button, find, findAll, press } from 'jest/show';
import { storeDraft } from '../draftStore.ts';
import {
    accept,
    announced,
    choose,
    ENTRY,
    FLAG,
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
    toolbarOf,
    transcriptOf
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('c-redact-inline, showing what agents see', () => {
    beforeEach(() => grantTo('supervisor'));

    afterEach(() => {
        document.body.replaceChildren();
        storeDraft(RECORD, []);
    });

    const MASKED = { ...ENTRY, text: 'My card is [redacted: card number].', suggestions: [], masked: [] };
    const SEEN = ok(answerOf([MASKED, OTHER], { permissions: { redact: false } }));

    it('asks the proxy with the draft, shows its answer and lets nothing be edited', async () => {
        const { element, requests } = await open({ entries: () => PAGE, preview: () => SEEN });
        await accept(element);

        await choose(element, 'preview');

        expect(requests.at(-1)!.body).toEqual({
            entries: [{ identifier: 'first', revision: 'first-1', spans: [SPAN] }]
        });
        expect(transcriptOf(element).entries[0]!.text).toBe(MASKED.text);
        expect(transcriptOf(element).canRedact).toBe(false);
        expect(findAll(element, 'c-redaction-toolbar')).toHaveLength(0);
        expect(find(element, '.previewed').textContent).toBe('You see what agents see');
        expect(announced(element)).toBe('You see what agents see. 2 entries');
        await expect(element).toBeAccessible();

        button(element, 'Back to editing').click();
        await settled();
        expect(transcriptOf(element).entries[0]!.text).toBe(ENTRY.text);
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(announced(element)).toBe('1 passage to redact');
    });

    it('offers nothing about flags: it only shows them', async () => {
        const flag = { ...FLAG, withdrawable: true };
        const { element } = await open({
            entries: () => PAGE,
            preview: () => SEEN,
            flags: () => ok({ flags: [flag] })
        });

        await choose(element, 'preview');

        const { canFlag, flags } = find(element, 'c-transcript') as HTMLElement & {
            canFlag: boolean;
            flags: ReadonlyMap<string, FlagView>;
        };
        expect(canFlag).toBe(false);
        expect(flags.get('first')!.flag).toEqual({ ...flag, withdrawable: false });
    });

    it('reads back to the first entry that is loaded, in pages as large as what is loaded', async () => {
        const said = (identifier: string, seconds: number): TranscriptEntry =>
            entryOf({ identifier, clientTimestamp: MOMENT + seconds * 1000 });
        const pages: Readonly<Record<string, EntriesAnswer>> = {
            newest: answerOf([said('d', 4)], { page: { before: 'd', after: null } }),
            d: answerOf([said('c', 3)], { page: { before: 'c', after: null } }),
            c: answerOf([said('b', 2)], { page: { before: 'b', after: null } }),
            b: answerOf([said('a', 1)])
        };
        const page = ({ query }: FakeRequest): FakeAnswer => ok(pages[query.get('before') ?? 'newest']!);
        const { element, requests } = await open({ entries: page, preview: page }, { pageSize: 1 });
        await say(element, 'earlier', {});
        await say(element, 'earlier', {});

        await choose(element, 'preview');
        await settled();

        expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['b', 'c', 'd']);
        const asked = requests.filter(({ path }) => path.endsWith('/preview')).map(({ query }) => String(query));
        expect(asked).toEqual(['limit=3', 'limit=3&before=d', 'limit=3&before=c']);
        expect(announced(element)).toBe('You see what agents see. 3 entries');
    });

    it('stays left when it was being read further', async () => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const earlier = new Promise<FakeAnswer>((resolve) => (answer = resolve));
        const seen = ok(answerOf([MASKED, OTHER], { page: { before: 'first', after: null } }));
        const answers = [seen, earlier];
        const { element } = await open({ entries: () => PAGE, preview: () => answers.shift()! });
        await choose(element, 'preview');
        await say(element, 'earlier', {});
        press(find(element, 'c-transcript'), 'Escape');

        answer(seen);
        await settled();

        expect(findAll(element, '.previewed')).toHaveLength(0);
    });

    it('that was being read further says nothing of another record', async () => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const page = ok(answerOf([MASKED, OTHER], { page: { before: 'first', after: null } }));
        const preview = [page, new Promise<FakeAnswer>((resolve) => (answer = resolve))];
        const entries = async ({ query }: FakeRequest): Promise<FakeAnswer> => {
            if (query.has('before')) await new Promise(() => undefined);
            return page;
        };
        const { element } = await open({ entries, preview: () => preview.shift()! });
        await choose(element, 'preview');
        await say(element, 'earlier', {});
        Object.assign(element, { recordId: '0MwHs0000000002KAA' });
        await settled();
        await say(element, 'earlier', {});

        answer(page);
        await settled();

        expect(find(element, 'c-transcript')).toMatchObject({ isLoadingEarlier: true });
    });

    it('is left by Escape, and the focus goes back to the menu that led there', async () => {
        const { element } = await open({ entries: () => PAGE, preview: () => SEEN });
        await choose(element, 'preview');
        const focused = jest.spyOn(find(element, 'lightning-button-menu'), 'focus');

        expect(press(find(element, 'c-transcript'), 'Escape').defaultPrevented).toBe(true);
        await settled();

        expect(findAll(element, '.previewed')).toHaveLength(0);
        expect(focused).toHaveBeenCalledTimes(1);
        expect(press(find(element, 'c-transcript'), 'Escape').defaultPrevented).toBe(false);
    });

    it('stays left when it was being read anew', async () => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const answers = [SEEN, new Promise<FakeAnswer>((resolve) => (answer = resolve))];
        const { element } = await open({ entries: () => PAGE, preview: () => answers.shift()! });
        await choose(element, 'preview');
        (find(element, '[title="Refresh"]') as HTMLElement).click();
        press(find(element, 'c-transcript'), 'Escape');
        await settled();

        answer(SEEN);
        await settled();
        expect(findAll(element, '.previewed')).toHaveLength(0);
        expect(announced(element)).toBe('Nothing to redact yet');
    });

    it.each([
        ['is there', SEEN],
        ['cannot be had', problem(503, 'SALESFORCE_UNAVAILABLE')]
    ])('stays away from a review that was opened before it %s', async (_what, seen) => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const preview = new Promise<FakeAnswer>((resolve) => (answer = resolve));
        const { element } = await open({ entries: () => PAGE, preview: () => preview });
        await accept(element);
        await choose(element, 'preview');
        await review(element);
        const heard = announced(element);

        answer(seen);
        await settled();

        expect(findAll(element, 'c-redaction-review')).toHaveLength(1);
        expect(findAll(element, '.previewed')).toHaveLength(0);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        expect(announced(element)).toBe(heard);
    });

    it('stays away where the draft is another by then', async () => {
        let answer: (answer: FakeAnswer) => void = () => undefined;
        const preview = new Promise<FakeAnswer>((resolve) => (answer = resolve));
        const { element } = await open({ entries: () => PAGE, preview: () => preview });
        await choose(element, 'preview');
        await accept(element);

        answer(PAGE);
        await settled();

        expect(findAll(element, '.previewed')).toHaveLength(0);
        expect(announced(element)).toBe('1 passage to redact');
    });

    it('keeps the transcript and the draft where no preview can be had', async () => {
        const { element } = await open({ entries: () => PAGE, preview: () => problem(503, 'SALESFORCE_UNAVAILABLE') });
        await accept(element);

        await choose(element, 'preview');

        expect(transcriptOf(element).entries[0]!.text).toBe(ENTRY.text);
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(findAll(element, 'c-error-panel')).toHaveLength(1);
    });

    it('shows entries that somebody changed in the transcript itself, and says so', async () => {
        const text = `Well. ${ENTRY.text}`;
        const entries = [{ ...ENTRY, revision: 'first-2', text }];
        const { element } = await open({
            entries: () => PAGE,
            preview: () => problem(409, 'ENTRY_CHANGED', { entries })
        });
        await accept(element);

        await choose(element, 'preview');

        expect(findAll(element, '.previewed')).toHaveLength(0);
        expect(transcriptOf(element).entries[0]!.text).toBe(text);
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(noticeOf(element).title).toBe('Someone changed 1 entry meanwhile');
    });

    it('is not offered to agents', async () => {
        grantTo('agent');
        const { element } = await open({ entries: () => SEEN });

        expect(findAll(element, 'lightning-menu-item')).toHaveLength(3);
    });
});
