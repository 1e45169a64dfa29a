import type { ToldCopies } from 'c/commitResult';
import type { Notice } from 'c/errorPanel';
import type { CopyState, EntriesAnswer } from 'c/proxyContract';
import { answerOf, MOMENT } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRoutes } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import {
    accept,
    commit,
    ENTRY,
    noticeOf,
    open,
    OTHER,
    PAGE,
    pass,
    REDACTED,
    review,
    settled,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const MINUTES = 60_000;
const COPY: Partial<EntriesAnswer> = {
    permissions: { redact: false },
    page: { before: 'earlier', after: null },
    copy: {
        source: 'dataCloud',
        asOf: new Date(MOMENT).toISOString(),
        freesAt: new Date(MOMENT + 14 * MINUTES).toISOString(),
        withheldCount: 1
    }
};
const copied = (known: Partial<EntriesAnswer> = {}): FakeAnswer =>
    ok(answerOf([{ ...ENTRY, redactable: false }], { ...COPY, ...known }));
const FREES = /at 2:55:29\sAM/;

/** Opens the record; entries are answered by these in order, and by the last of them from then on. */
async function openAnswered(answers: readonly FakeAnswer[], routes: FakeRoutes = {}) {
    const left = [...answers];
    return open({ ...routes, entries: () => (left.length > 1 ? left.shift()! : left[0]!) });
}

const noticesOf = (element: HTMLElement): readonly Notice[] =>
    findAll(element, 'c-error-panel').map((panel) => (panel as HTMLElement & { notice: Notice }).notice);

const menuOf = (element: HTMLElement): readonly string[] =>
    findAll(element, 'lightning-menu-item').map((item) => (item as HTMLElement & { value: string }).value);

describe('c-redact-inline on a copy', () => {
    visitAsSupervisor();
    beforeEach(() => {
        jest.setSystemTime(MOMENT);
        jest.spyOn(Math, 'random').mockReturnValue(0);
    });

    it('says that it is one, of when, until when, and what is hidden, and has no tools', async () => {
        const { element } = await openAnswered([copied()], { flags: () => ok({ flags: [] }) });
        const [notice] = noticesOf(element);

        expect(notice?.title).toMatch(/copy from Data Cloud, as of 2:41:29\sAM/);
        expect(notice?.message).toMatch(FREES);
        expect(notice?.facts).toEqual([expect.stringContaining('1 entry was redacted and is hidden')]);
        for (const tool of ['c-redaction-toolbar', 'c-suggestion-rail']) expect(findAll(element, tool)).toHaveLength(0);
        expect(transcriptOf(element).canRedact).toBe(false);
        expect(transcriptOf(element).entries.flatMap(({ suggestions }) => suggestions)).toEqual([]);
        expect(find(element, 'c-transcript')).toMatchObject({ canFlag: false });
        expect(menuOf(element)).toEqual(['history', 'limits', 'keys']);
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('reads Salesforce itself by itself once a place frees, and once only', async () => {
        const { element, requests } = await openAnswered([copied(), PAGE]);

        await pass(14 * MINUTES - 1);
        expect(requests.filter(({ path }) => path.endsWith('/entries'))).toHaveLength(1);
        await pass(1);

        expect(noticesOf(element)).toEqual([]);
        expect(transcriptOf(element).canRedact).toBe(true);
        expect(menuOf(element)).toContain('download');

        const full = await openAnswered([copied()]);
        await pass(14 * MINUTES);
        await pass(140 * MINUTES);
        expect(full.requests.filter(({ path }) => path.endsWith('/entries'))).toHaveLength(2);
    });

    it('can be tried again by hand', async () => {
        const { element } = await openAnswered([copied(), PAGE]);

        button(find(element, 'c-error-panel'), 'Try again').click();
        await settled();

        expect(noticesOf(element)).toEqual([]);
        expect(transcriptOf(element).canRedact).toBe(true);
    });

    it('pages back in the copy, and counts what is hidden on every page', async () => {
        const earlier = ok(
            answerOf([{ ...OTHER, redactable: false }], { ...COPY, page: { before: null, after: null } })
        );
        const { element } = await openAnswered([copied(), earlier]);

        find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
        await settled();

        expect(transcriptOf(element).entries).toHaveLength(2);
        expect(noticesOf(element)[0]?.facts).toEqual([expect.stringContaining('2 entries were redacted')]);
    });

    it('never puts a copy in the place of what Salesforce has given', async () => {
        const own = ok(answerOf([ENTRY, OTHER], { page: { before: 'earlier', after: 'later' } }));
        const { element } = await openAnswered([own, copied(), copied()]);

        for (const ask of [
            () => button(element, 'Refresh').click(),
            () => find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'))
        ]) {
            ask();
            await settled();
            expect(noticeOf(element).title).toBe('Too many conversations are open in your org');
            expect(noticeOf(element).message).toMatch(FREES);
            expect(transcriptOf(element).entries).toHaveLength(2);
            expect(transcriptOf(element).canRedact).toBe(true);
        }
    });

    it('does not follow a session that goes on', async () => {
        const { record } = answerOf([]);
        const live = copied({ record: { ...record, state: 'live', endedAt: null } });
        const { requests } = await openAnswered([live]);

        await pass(5 * MINUTES);

        expect(requests.filter(({ path }) => path.endsWith('/entries'))).toHaveLength(1);
    });
});

describe('c-redact-inline on the copies of what was redacted', () => {
    visitAsSupervisor();

    const copiesOf = (state: CopyState): FakeAnswer =>
        ok({ dataCloud: { asOf: new Date(MOMENT).toISOString(), entries: [{ identifier: 'first', state }] } });
    const toldIn = (element: HTMLElement): ToldCopies | null | undefined =>
        find<HTMLElement & { summary: { copies?: ToldCopies | null } }>(element, 'c-commit-result').summary.copies;
    const commitWith = async (copies?: FakeRoutes['copies']) => {
        const opened = await open({ entries: () => PAGE, redactions: () => REDACTED, ...(copies && { copies }) });
        await accept(opened.element);
        await review(opened.element);
        await commit(opened.element);
        await settled();
        return opened;
    };

    it('tells that a copy still holds the old text, and that it no longer does when it is asked again', async () => {
        const answers = [copiesOf('stale'), copiesOf('updated')];
        const { element, requests } = await commitWith(() => answers.shift()!);
        expect(toldIn(element)?.lines[0]).toBe('Data Cloud still holds the old text of 1 entry.');

        find(element, 'c-commit-result').dispatchEvent(new CustomEvent('copiesask'));
        await settled();

        expect(toldIn(element)?.lines[0]).toBe('Data Cloud no longer holds the old text.');
        const asked = requests.filter(({ path }) => path.endsWith('/copies'));
        expect(asked.map(({ body }) => body)).toEqual([{ entries: ['first'] }, { entries: ['first'] }]);
    });

    it('says so when it could not be asked, and nothing where there is nothing to ask', async () => {
        const failed = await commitWith(() => problem(503, 'SALESFORCE_UNAVAILABLE'));
        expect(toldIn(failed.element)?.lines).toEqual([
            'Data Cloud could not be asked whether it still holds the old text.'
        ]);
        document.body.replaceChildren();

        const off = await commitWith();
        expect(toldIn(off.element)).toBeFalsy();
        document.body.replaceChildren();

        const older = await commitWith(() => problem(404, 'NOT_FOUND'));
        expect(toldIn(older.element)).toBeFalsy();
    });
});
