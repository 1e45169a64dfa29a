import type { Flag } from 'c/proxyContract';
import { answerOf } from 'jest/entries';
import { ok, problem, type FakeAnswer } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import {
    accept,
    announced,
    commit,
    ENTRY,
    FLAG,
    open,
    OTHER,
    pass,
    REDACTED,
    review,
    say,
    settled,
    STORED,
    transcriptOf,
    turnPage,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const DECLINED: Flag = {
    ...FLAG,
    resolution: { outcome: 'declined', reasonCode: 'OTHER', actor: FLAG.actor, occurredAt: FLAG.occurredAt }
};

const REDACTED_BY_OTHERS: Flag = {
    ...FLAG,
    resolution: { ...DECLINED.resolution!, outcome: 'redacted', reasonCode: null }
};

/** Opens the record of a call that has ended, with these answers about its flags, the last one again and again. */
async function watch(...answers: readonly [FakeAnswer, ...FakeAnswer[]]) {
    const left = [...answers];
    const flags = (): FakeAnswer => (left.length > 1 ? left.shift()! : left[0]!);
    const opened = await open({ entries: () => ok(answerOf([ENTRY, OTHER])), flags });
    const looks = (): number => opened.requests.filter(({ path }) => path.endsWith('/flags')).length - 1;
    return { ...opened, looks };
}

const told = (list: readonly Flag[]): FakeAnswer => ok({ flags: list });

const flagOf = (element: HTMLElement) =>
    find<HTMLElement & { flags: ReadonlyMap<string, { flag: Flag | null; isChoosing: boolean }> }>(
        element,
        'c-transcript'
    ).flags.get('first');

describe('flags of a page that stays open', () => {
    visitAsSupervisor();

    it('appear once others set them, go once others resolve them, and are heard as a count', async () => {
        const { element } = await watch(told([]), told([FLAG]), told([DECLINED]));

        await pass(30_000);
        expect(find<HTMLElement & { count: number }>(element, 'c-flag-bar').count).toBe(1);
        expect(announced(element)).toBe('1 flagged entry');

        await pass(30_000);
        expect(flagOf(element)?.flag).toEqual(DECLINED);
        expect(find<HTMLElement & { count: number }>(element, 'c-flag-bar').count).toBe(0);
        expect(announced(element)).toBe('No entry is flagged');
    });

    it('show an entry that others have redacted as it is stored now, once, and keep what is drafted elsewhere', async () => {
        const fresh = { ...ENTRY, revision: 'first-2', text: 'My card is [redacted: card number].', suggestions: [] };
        const flags = [told([FLAG]), told([REDACTED_BY_OTHERS])];
        const pages = [ok(answerOf([ENTRY, OTHER])), ok(answerOf([fresh, OTHER]))];
        const { element, requests } = await open({
            entries: () => (pages.length > 1 ? pages.shift()! : pages[0]!),
            flags: () => (flags.length > 1 ? flags.shift()! : flags[0]!)
        });
        await say(element, 'spanselect', { identifier: 'other', span: { start: 0, end: 6, category: 'OTHER' } });

        await pass(30_000);
        expect(transcriptOf(element).entries[0]!.text).toBe(fresh.text);
        expect([...transcriptOf(element).draft.keys()]).toEqual(['other']);
        expect(requests.findLast(({ path }) => path.endsWith('/entries'))?.query.get('limit')).toBe('2');

        const reads = (): number => requests.filter(({ path }) => path.endsWith('/entries')).length;
        const before = reads();
        await pass(60_000);
        expect(reads()).toBe(before);
    });

    it('leave an entry as it is that this visit has redacted', async () => {
        const flags = [told([FLAG]), told([REDACTED_BY_OTHERS])];
        const { element, requests } = await open({
            entries: () => ok(answerOf([ENTRY, OTHER])),
            flags: () => (flags.length > 1 ? flags.shift()! : flags[0]!),
            redactions: () => REDACTED
        });
        await accept(element);
        await review(element);
        await commit(element);
        await pass(30_000);

        expect(requests.filter(({ path }) => path.endsWith('/entries'))).toHaveLength(1);
        expect(transcriptOf(element).entries[0]!.text).toBe(STORED);
    });

    it('show an entry that this visit has redacted as others have redacted it since', async () => {
        const fresh = { ...ENTRY, revision: 'first-3', text: 'My [redacted] is [redacted].', suggestions: [] };
        const again = { ...FLAG, id: 'f2' };
        const flags = [[FLAG], [REDACTED_BY_OTHERS], [again], [{ ...REDACTED_BY_OTHERS, id: 'f2' }]].map(told);
        const pages = [ok(answerOf([ENTRY, OTHER])), ok(answerOf([fresh, OTHER]))];
        const { element } = await open({
            entries: () => pages.shift()!,
            flags: () => flags.shift()!,
            redactions: () => REDACTED
        });
        await accept(element);
        await review(element);
        await commit(element);
        await pass(30_000);
        expect(transcriptOf(element).entries[0]!.text).toBe(STORED);

        await pass(45_000);

        expect(transcriptOf(element).entries[0]!.text).toBe(fresh.text);
    });

    it('are looked at more and more seldom while nothing changes, every five minutes in the end', async () => {
        const { looks } = await watch(told([FLAG]));
        await pass(30_000);
        await pass(44_999);
        expect(looks()).toBe(1);
        await pass(1);
        expect(looks()).toBe(2);

        for (let count = 0; count < 10; count += 1) await pass(300_000);
        const before = looks();
        await pass(299_999);
        await pass(1);

        expect(looks()).toBe(before + 1);
    });

    it('are not looked at while the page is not seen, and at once when it is seen or has the focus again', async () => {
        const { looks } = await watch(told([]));
        await turnPage('hidden');
        await pass(600_000);
        expect(looks()).toBe(0);

        await turnPage('visible');
        expect(looks()).toBe(1);

        window.dispatchEvent(new Event('focus'));
        await settled();
        expect(looks()).toBe(1);
        await pass(10_000);
        window.dispatchEvent(new Event('focus'));
        await settled();
        expect(looks()).toBe(2);
    });

    it('stay as they are where a look fails, and are looked at again', async () => {
        const { element } = await watch(told([FLAG]), problem(503, 'SALESFORCE_UNAVAILABLE'), told([DECLINED]));

        await pass(30_000);
        expect(flagOf(element)?.flag).toEqual(FLAG);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);

        await pass(45_000);
        expect(flagOf(element)?.flag).toEqual(DECLINED);
    });

    it('are read again where they could not be, told after three failures in a row, and read once more on demand', async () => {
        const failed = problem(503, 'SALESFORCE_UNAVAILABLE');
        const { element, looks } = await watch(failed, failed, failed, told([FLAG]));
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        await pass(5000);
        expect(looks()).toBe(1);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        await pass(5000);
        const panel = find<HTMLElement & { notice: { title: string; actionLabel: string } }>(element, 'c-error-panel');
        expect(panel.notice).toMatchObject({ title: 'Flags cannot be shown', actionLabel: 'Try again' });

        panel.dispatchEvent(new CustomEvent('action'));
        await settled();

        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        expect(flagOf(element)?.flag).toEqual(FLAG);
        await pass(30_000);
        expect(looks()).toBe(4);
    });

    it('do not change under the hand of who is deciding about one', async () => {
        const { element, looks } = await watch(told([FLAG]), told([DECLINED]));
        const act = async (detail: object): Promise<void> => {
            find(element, 'c-transcript').dispatchEvent(new CustomEvent('flagact', { detail }));
            await settled();
        };
        await act({ act: 'ask', identifier: 'first' });

        await pass(30_000);
        expect(looks()).toBe(0);
        expect(flagOf(element)).toMatchObject({ flag: FLAG, isChoosing: true });

        await act({ act: 'leave', identifier: 'first' });
        await pass(45_000);
        expect(flagOf(element)?.flag).toEqual(DECLINED);
    });

    it('are left alone once the component has left its page', async () => {
        const { element, looks } = await watch(told([]));
        element.remove();
        await pass(600_000);
        window.dispatchEvent(new Event('focus'));
        await settled();

        expect(looks()).toBe(0);
    });
});
