import type { HistoryState } from 'c/redactionHistory';
import { answerOf, MOMENT } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRoutes } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import {
    accept,
    choose,
    commit,
    ENTRY,
    noticeOf,
    open,
    OTHER,
    PAGE,
    panelOf,
    pass,
    review,
    settled,
    toolbarOf,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

/** Seconds until the proxy has a place, and when that is on the clock of a user in Los Angeles. */
const WAIT = 840;
const WAIT_MS = WAIT * 1000;
const AT = /at 2:55:29\sAM/;
const BY_ITSELF = /tries again then by itself/;

const FULL: FakeAnswer = { ...problem(429, 'ACTIVE_CONVERSATIONS_EXHAUSTED'), retryAfter: WAIT };
const SPENT: FakeAnswer = { ...problem(429, 'HOURLY_CALLS_EXHAUSTED'), retryAfter: WAIT };
const AWAY: FakeAnswer = { ...problem(503, 'STATE_UNAVAILABLE'), retryAfter: WAIT };

const messageIn = (element: HTMLElement, panel: string): string =>
    find(find(element, panel), panel === 'c-state-panel' ? '.message' : '.title + p').textContent ?? '';

const identifiers = (element: HTMLElement): readonly string[] =>
    transcriptOf(element).entries.map(({ identifier }) => identifier);

/** Opens the record; entries are answered by these in order, and by the last of them from then on. */
async function openAnswered(answers: readonly FakeAnswer[], routes: FakeRoutes = {}) {
    const left = [...answers];
    const opened = await open({ ...routes, entries: () => (left.length > 1 ? left.shift()! : left[0]!) });
    const reads = (): number => opened.requests.filter(({ path }) => path.endsWith('/entries')).length;
    return { ...opened, reads };
}

describe('c-redact-inline, put off by the proxy', () => {
    visitAsSupervisor();
    beforeEach(() => {
        jest.setSystemTime(MOMENT);
        jest.spyOn(Math, 'random').mockReturnValue(0);
    });

    it.each([
        [FULL, 'Too many conversations are open in your org'],
        [SPENT, 'You have read many transcripts this hour'],
        [AWAY, 'The redaction service is interrupted']
    ])('says at first when it goes on, and goes on then: %#', async (refusal, title) => {
        const { element, reads } = await openAnswered([refusal, PAGE]);
        expect(panelOf(element)).toBe(title);
        expect(messageIn(element, 'c-state-panel')).toMatch(AT);
        expect(messageIn(element, 'c-state-panel')).toMatch(BY_ITSELF);

        await pass(WAIT_MS - 1);
        expect(reads()).toBe(1);
        await pass(1);

        expect(reads()).toBe(2);
        expect(identifiers(element)).toEqual(['first', 'other']);
        expect(findAll(element, 'c-state-panel')).toHaveLength(0);
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('tries by itself once: what is refused then too waits for the user', async () => {
        const { element, reads } = await openAnswered([FULL, FULL, PAGE]);

        await pass(WAIT_MS);
        expect(reads()).toBe(2);
        expect(messageIn(element, 'c-state-panel')).toMatch(/at 3:09:29\sAM/);
        expect(messageIn(element, 'c-state-panel')).not.toMatch(BY_ITSELF);
        await pass(10 * WAIT_MS);
        expect(reads()).toBe(2);

        button(find(element, 'c-state-panel'), 'Try again').click();
        await settled();
        expect(identifiers(element)).toEqual(['first', 'other']);
    });

    it('does not ask in the same moment as every other page that waits', async () => {
        jest.spyOn(Math, 'random').mockReturnValue(0.5);
        const { reads } = await openAnswered([FULL, PAGE]);

        await pass(WAIT_MS);
        expect(reads()).toBe(1);
        await pass(2500);

        expect(reads()).toBe(2);
    });

    it('keeps the focus of a hand on its button when the transcript comes', async () => {
        const { element } = await openAnswered([FULL, PAGE]);
        button(find(element, 'c-state-panel'), 'Try again').focus();

        await pass(WAIT_MS);

        expect(element.shadowRoot!.activeElement).toBe(button(element, 'Refresh'));
    });

    it('keeps what it has when earlier entries have to wait, and brings them then', async () => {
        const newest = ok(answerOf([ENTRY], { page: { before: 'cursor', after: null } }));
        const { element } = await openAnswered([newest, FULL, ok(answerOf([OTHER]))]);
        await accept(element);

        find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
        await settled();
        expect(noticeOf(element)).toMatchObject({ actionLabel: 'Try again' });
        expect(noticeOf(element).message).toMatch(AT);
        expect(noticeOf(element).message).toMatch(BY_ITSELF);
        expect(identifiers(element)).toEqual(['first']);

        await pass(WAIT_MS);
        expect(identifiers(element)).toEqual(['other', 'first']);
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });

    it('keeps transcript and draft when a refresh has to wait', async () => {
        const { element } = await openAnswered([PAGE, AWAY, PAGE]);
        await accept(element);

        button(element, 'Refresh').click();
        await settled();

        expect(noticeOf(element).title).toBe('The redaction service is interrupted');
        expect(noticeOf(element).message).toMatch(AT);
        expect(identifiers(element)).toEqual(['first', 'other']);
        expect(toolbarOf(element).draftedCount).toBe(1);
    });

    it.each([FULL, SPENT, AWAY])(
        'keeps the draft of a commit that has to wait, and never sends it by itself: %#',
        async (refusal) => {
            const { element, requests } = await openAnswered([PAGE], { redactions: () => refusal });
            await accept(element);
            await review(element);
            await commit(element);

            const told = messageIn(find(element, 'c-redaction-review'), 'c-error-panel');
            expect(told).toMatch(/^Your draft is still here\./);
            expect(told).toMatch(AT);
            expect(told).not.toMatch(BY_ITSELF);
            await pass(2 * WAIT_MS);

            expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
            expect(toolbarOf(element).draftedCount).toBe(1);
        }
    );

    it('says until when a flag and the history have to wait', async () => {
        const { element } = await openAnswered([ok(answerOf([ENTRY, OTHER], { permissions: { redact: false } }))], {
            flags: ({ method }) => (method === 'POST' ? FULL : ok({ flags: [] })),
            redactions: () => AWAY
        });

        const detail = { identifier: 'first', act: 'answer', reasonCode: 'PAYMENT' };
        find(element, 'c-transcript').dispatchEvent(new CustomEvent('flagact', { detail }));
        await settled();
        expect(noticeOf(element).title).toBe('The flag was not saved');
        expect(noticeOf(element).message).toMatch(AT);

        await choose(element, 'history');
        const { history } = find<HTMLElement & { history: HistoryState }>(element, 'c-redaction-history');
        expect(history.problem?.message).toMatch(AT);
    });

    it('says at once when a session that goes on is not followed for long', async () => {
        const answer = answerOf([ENTRY, OTHER]);
        const live = ok({ ...answer, record: { ...answer.record, state: 'live', endedAt: null } });
        const { element } = await openAnswered([live, FULL, live]);

        await pass(10_000);
        expect(noticeOf(element).message).toMatch(/Room is expected at 2:55:\d\d\sAM\. .*by itself/);
        expect(identifiers(element)).toEqual(['first', 'other']);

        await pass(WAIT_MS);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });
});
