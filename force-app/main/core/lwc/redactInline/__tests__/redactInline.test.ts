import mint from '@salesforce/apex/ProxyTokenController.mint';
import RedactInline from 'c/redactInline';
import type { EntriesAnswer } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT } from 'jest/entries';
import { ok, problem, serveProxy, type FakeAnswer, type FakeRoutes } from 'jest/fakeProxy';
import { button, find, findAll, press, show } from 'jest/show';
import {
    accept,
    announced,
    asksBeforeLeaving,
    CARD,
    ENTRY,
    grantTo,
    open,
    openOf,
    OTHER,
    PAGE,
    panelOf,
    railOf,
    RECORD,
    say,
    settled,
    STORED,
    toolbarOf,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('c-redact-inline', () => {
    visitAsSupervisor();

    describe('reading', () => {
        it('shows a skeleton, then the transcript', async () => {
            serveProxy({ entries: () => PAGE });
            const element = show('c-redact-inline', RedactInline, { recordId: RECORD });
            expect(findAll(element, 'c-state-panel')).toHaveLength(1);

            await settled();

            expect(findAll(element, 'c-state-panel')).toHaveLength(0);
            expect(transcriptOf(element).entries).toHaveLength(2);
            jest.useRealTimers();
            await expect(element).toBeAccessible();
        });

        it('reads a supervisor the text in clear, with the policy beside it', async () => {
            const { element, requests } = await open();

            const read = requests.find(({ path }) => path === `/v1/records/${RECORD}/entries`)!;
            expect(read.query.get('limit')).toBe('200');
            expect(read.headers['Authorization']).toMatch(/^Bearer redact-/);
            expect(requests.map(({ path }) => path)).toContain('/v1/policy');
            expect([openOf(element), toolbarOf(element).draftedCount]).toEqual([1, 0]);
        });

        it('gives an agent masked text, no token to redact, and nothing to redact with', async () => {
            grantTo('agent');
            const { element, requests } = await open({
                entries: () => ok(answerOf([entryOf({ text: STORED })], { permissions: { redact: false } }))
            });

            expect(requests.map(({ path }) => path)).toEqual([`/v1/records/${RECORD}/entries`]);
            expect(jest.mocked(mint).mock.calls.map(([{ act }]) => act)).not.toContain('redact');
            expect(transcriptOf(element).canRedact).toBe(false);
            expect(findAll(element, 'c-redaction-toolbar')).toHaveLength(0);
            jest.useRealTimers();
            await expect(element).toBeAccessible();
        });

        it('puts earlier entries before', async () => {
            const pages: Record<string, EntriesAnswer> = {
                newest: answerOf([ENTRY], { page: { before: 'cursor', after: null } }),
                cursor: answerOf([OTHER], { page: { before: null, after: null } })
            };
            const { element } = await open({ entries: ({ query }) => ok(pages[query.get('before') ?? 'newest']!) });
            expect(announced(element)).toBe('1 newest entry loaded');
            expect(railOf(element).isPartial).toBe(true);

            find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
            await settled();

            expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['other', 'first']);
            expect(announced(element)).toBe('2 entries');
            expect(railOf(element).isPartial).toBe(false);
        });

        it('tries once more what could not be read', async () => {
            const page = answerOf([ENTRY], { page: { before: 'cursor', after: null } });
            const answers = [problem(502, 'SALESFORCE_FAILED'), ok(answerOf([OTHER]))];
            const { element } = await open({
                entries: ({ query }) => (query.has('before') ? answers.shift()! : ok(page))
            });
            find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
            await settled();

            button(find(element, 'c-error-panel'), 'Try again').click();
            await settled();

            expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['other', 'first']);
            expect(findAll(element, 'c-error-panel')).toHaveLength(0);
            expect(element.shadowRoot!.activeElement).toBe(button(element, 'Refresh'));
        });

        it('keeps the focus of those who may only view when a notice is put away', async () => {
            grantTo('agent');
            const page = answerOf([ENTRY], {
                page: { before: 'cursor', after: null },
                permissions: { redact: false }
            });
            const { element } = await open({
                entries: ({ query }) => (query.has('before') ? problem(502, 'SALESFORCE_FAILED') : ok(page))
            });
            find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
            await settled();

            find(element, 'c-error-panel').dispatchEvent(new CustomEvent('close'));
            await settled();

            expect(findAll(element, 'c-error-panel')).toHaveLength(0);
            expect(element.shadowRoot!.activeElement).toBe(button(element, 'Refresh'));
        });

        it('keeps what is shown when earlier entries cannot be read', async () => {
            const page = answerOf([ENTRY], { page: { before: 'cursor', after: null } });
            const { element } = await open({
                entries: ({ query }) => (query.has('before') ? problem(502, 'SALESFORCE_FAILED') : ok(page))
            });

            find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
            await settled();

            expect(transcriptOf(element).entries).toHaveLength(1);
            expect(find(find(element, 'c-error-panel'), '.title').textContent).toBe(
                'The transcript could not be loaded'
            );
            jest.useRealTimers();
            await expect(element).toBeAccessible();
        });

        it('begins anew for another record', async () => {
            const { element, requests } = await open();

            Object.assign(element, { recordId: '0LQHs0000000001KAA' });
            await settled();

            expect(requests.map(({ path }) => path)).toContain('/v1/records/0LQHs0000000001KAA/entries');
        });
    });

    describe('states', () => {
        it.each([
            ['the proxy cannot be reached', {}, 'The redaction service cannot be reached'],
            [
                'the record is not shared',
                { entries: () => problem(404, 'RECORD_NOT_FOUND') },
                'This transcript is not available to you'
            ],
            [
                'a limit is reached',
                { entries: () => problem(429, 'HOURLY_CALLS_EXHAUSTED') },
                'You have read many transcripts this hour'
            ],
            ['nobody wrote', { entries: () => ok(answerOf([])) }, 'No entries']
        ] as const)('says that %s, and lets one try again', async (_what, routes, title) => {
            const { element } = await open(routes as FakeRoutes);
            expect(panelOf(element)).toBe(title);
            jest.useRealTimers();
            await expect(element).toBeAccessible();

            serveProxy({ entries: () => PAGE });
            button(find(element, 'c-state-panel'), title === 'No entries' ? 'Check now' : 'Try again').click();
            await settled();

            expect(transcriptOf(element).entries).toHaveLength(2);
        });

        it('says that Apex refused', async () => {
            jest.mocked(mint).mockRejectedValue({
                status: 500,
                body: { message: 'You have no access to this transcript.' }
            });

            expect(panelOf((await open()).element)).toBe('This transcript is not available to you');
        });

        it('looks again by itself while the transcript is on its way', async () => {
            const pending = answerOf([]);
            const record = { ...pending.record, object: 'VoiceCall', state: 'pending' } as const;
            let answer: FakeAnswer = { ...ok({ ...pending, record }), retryAfter: 20 };
            const { element } = await open({ entries: () => answer });
            expect(panelOf(element)).toBe('The transcript is on its way');

            answer = PAGE;
            jest.advanceTimersByTime(19_999);
            await settled();
            expect(findAll(element, 'c-transcript')).toHaveLength(0);

            jest.advanceTimersByTime(1);
            await settled();
            expect(transcriptOf(element).entries).toHaveLength(2);
        });

        it('stops looking when it is gone from the page', async () => {
            const pending = answerOf([]);
            const record = { ...pending.record, state: 'pending' } as const;
            const { element, requests } = await open({ entries: () => ok({ ...pending, record }) });
            const before = requests.length;

            element.remove();
            jest.advanceTimersByTime(120_000);
            await settled();

            expect(requests).toHaveLength(before);
        });
    });

    describe('drafting', () => {
        it('drafts what is accepted, and takes it back with undo and redo, which say and show what came back', async () => {
            const scrollIntoView = jest.fn();
            Element.prototype.scrollIntoView = scrollIntoView;
            const { element } = await open();

            await accept(element);
            expect([openOf(element), toolbarOf(element).draftedCount]).toEqual([0, 1]);
            expect(announced(element)).toBe('1 passage to redact');

            press(find(element, 'section'), 'z', { ctrlKey: true });
            await settled();
            expect([openOf(element), toolbarOf(element).draftedCount]).toEqual([1, 0]);
            expect(announced(element)).toBe('Undone: accept card number. Nothing to redact yet');
            expect(scrollIntoView.mock.calls).toEqual([[{ block: 'nearest' }]]);

            press(find(element, 'section'), 'Z', { ctrlKey: true, shiftKey: true });
            await settled();
            expect([openOf(element), toolbarOf(element).draftedCount]).toEqual([0, 1]);
            expect(announced(element)).toBe('Done again: accept card number. 1 passage to redact');
        });

        it('drafts what is selected', async () => {
            const { element } = await open();

            await say(element, 'spanselect', { span: { start: 0, end: 2, category: 'OTHER' } });

            expect(transcriptOf(element).draft).toEqual(
                new Map([['first', [{ start: 0, end: 2, category: 'OTHER' }]]])
            );
        });

        it('asks before leaving while something is drafted, and only then', async () => {
            const { element } = await open();
            expect(asksBeforeLeaving()).toBe(false);

            await accept(element);
            expect(asksBeforeLeaving()).toBe(true);

            element.remove();
            expect(asksBeforeLeaving()).toBe(false);
        });

        it('keeps the draft when it reads what was said since', async () => {
            const later = entryOf({ identifier: 'later', clientTimestamp: MOMENT + 2000 });
            const { element } = await open({
                entries: ({ query }) => (query.has('after') ? ok(answerOf([later])) : PAGE)
            });

            await accept(element);
            button(element, 'Refresh').click();
            await settled();

            expect(transcriptOf(element).entries).toHaveLength(3);
            expect(toolbarOf(element).draftedCount).toBe(1);
        });

        it('keeps what is drafted while everything is read anew', async () => {
            const answers: ((answer: FakeAnswer) => void)[] = [];
            const { element } = await open();
            serveProxy({ entries: () => new Promise((resolve) => answers.push(resolve)) });

            button(element, 'Refresh').click();
            await settled();
            await accept(element);
            answers.forEach((answer) => answer(PAGE));
            await settled();

            expect(answers).toHaveLength(1);
            expect(toolbarOf(element).draftedCount).toBe(1);
        });

        it('remembers what was dismissed when everything is read anew', async () => {
            const { element } = await open();

            await say(element, 'suggestiondismiss', { range: CARD });
            button(element, 'Refresh').click();
            await settled();

            expect(openOf(element)).toBe(0);
        });

        it('announces counts and never what an entry says', async () => {
            const { element } = await open();
            const heard = [announced(element)];

            await accept(element);
            heard.push(announced(element));
            await say(element, 'spanremove', { range: CARD });
            heard.push(announced(element));

            expect(heard).toEqual(['2 entries', '1 passage to redact', 'Nothing to redact yet']);
        });

        it('says nothing of the record before while another one is read', async () => {
            let isFirst = true;
            const entries = (): FakeAnswer | Promise<FakeAnswer> => {
                const page = isFirst ? PAGE : new Promise<FakeAnswer>(() => undefined);
                isFirst = false;
                return page;
            };
            const { element } = await open({ entries });
            await accept(element);

            Object.assign(element, { recordId: '0MwHs0000000002KAA' });
            await settled();

            expect(announced(element)).toBe('');
        });
    });
});
