import mint from '@salesforce/apex/ProxyTokenController.mint';
import RedactInline from 'c/redactInline';
import { applyMasks } from 'c/redaction';
import type { EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT, RULES, suggestionOf } from 'jest/entries';
import { ok, problem, serveProxy, type FakeAnswer, type FakeRequest, type FakeRoutes } from 'jest/fakeProxy';
import { button, find, findAll, press, rendered, show } from 'jest/show';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const RECORD = '0MwHs0000000001KAA';
const CARD = { start: 11, end: 30 };
const SPAN = { ...CARD, category: 'CARD_NUMBER' };
const ENTRY = entryOf({ suggestions: [suggestionOf()] });
const OTHER = entryOf({ identifier: 'other', revision: 'other-1', text: 'Thanks', clientTimestamp: MOMENT + 1000 });
const STORED = applyMasks(ENTRY.text, [SPAN], RULES).text;
const PAGE = ok(answerOf([ENTRY, OTHER]));
const REDACTED = ok({
    commitId: 'c',
    entries: [{ identifier: 'first', outcome: 'redacted', text: STORED, revision: 'first-2' }]
});

function grantTo(role: 'agent' | 'supervisor'): void {
    const canRedact = role === 'supervisor';
    let count = 0;
    jest.mocked(mint)
        .mockReset()
        .mockImplementation(async ({ act }) => {
            count += 1;
            return {
                token: `${act}-${count}`,
                expiresAt: Date.now() + 120_000,
                proxyBaseUrl: 'https://proxy.example',
                canRedact
            };
        });
}

/** Shows the component to a user of the proxy behind these routes. */
async function open(routes: FakeRoutes = { entries: () => PAGE }) {
    const requests = serveProxy(routes);
    const element = show('c-redact-inline', RedactInline, { recordId: RECORD, objectApiName: 'MessagingSession' });
    await settled();
    return { element, requests };
}

async function settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await rendered();
}

/** Tells the component what its transcript would. */
async function say(element: HTMLElement, type: string, detail: object): Promise<void> {
    find(element, 'c-transcript').dispatchEvent(new CustomEvent(type, { detail: { identifier: 'first', ...detail } }));
    await settled();
}

const accept = (element: HTMLElement): Promise<void> => say(element, 'suggestionaccept', { range: CARD });
const transcriptOf = (element: HTMLElement) =>
    find(element, 'c-transcript') as HTMLElement & {
        entries: readonly TranscriptEntry[];
        draft: ReadonlyMap<string, unknown>;
        canRedact: boolean;
        verified: ReadonlySet<string>;
    };
const toolbarOf = (element: HTMLElement) =>
    find(element, 'c-redaction-toolbar') as HTMLElement & { draftedCount: number; suggestionCount: number };
const panelOf = (element: HTMLElement): string => find(find(element, 'c-state-panel'), 'h3').textContent ?? '';
const announced = (element: HTMLElement): string => find(element, '[role="status"]').textContent ?? '';

async function review(element: HTMLElement): Promise<void> {
    toolbarOf(element).dispatchEvent(new CustomEvent('review'));
    await settled();
}

async function commit(element: HTMLElement): Promise<void> {
    find(element, 'c-redaction-review').dispatchEvent(
        new CustomEvent('draftcommit', { detail: { reasonCode: 'PCI_PAN' } })
    );
    await settled();
}

/** Leaving the page: whether the browser would ask first. */
function asksBeforeLeaving(): boolean {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
}

describe('c-redact-inline', () => {
    beforeEach(() => {
        jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
        grantTo('supervisor');
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

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
            expect(toolbarOf(element)).toMatchObject({ suggestionCount: 1, draftedCount: 0 });
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

            find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
            await settled();

            expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['other', 'first']);
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
        it('drafts what is accepted, and takes it back with undo and redo', async () => {
            const { element } = await open();

            await accept(element);
            expect(toolbarOf(element)).toMatchObject({ suggestionCount: 0, draftedCount: 1 });
            expect(announced(element)).toBe('1 passage to redact');

            press(find(element, 'section'), 'z', { ctrlKey: true });
            await settled();
            expect(toolbarOf(element)).toMatchObject({ suggestionCount: 1, draftedCount: 0 });

            press(find(element, 'section'), 'Z', { ctrlKey: true, shiftKey: true });
            await settled();
            expect(toolbarOf(element)).toMatchObject({ suggestionCount: 0, draftedCount: 1 });
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

        it('announces counts and never what an entry says', async () => {
            const { element } = await open();
            const heard = [announced(element)];

            await accept(element);
            heard.push(announced(element));
            await say(element, 'spanremove', { range: CARD });
            heard.push(announced(element));

            expect(heard).toEqual(['2 entries', '1 passage to redact', 'Nothing to redact yet']);
        });
    });

    describe('dismissing', () => {
        const dismiss = (element: HTMLElement): Promise<void> =>
            say(element, 'suggestiondismiss', { identifier: 'first', range: CARD });
        const decisions = (requests: readonly FakeRequest[]) =>
            requests.filter(({ path }) => path.endsWith('/dismissals')).map(({ body }) => body);
        const entries = [{ identifier: 'first', revision: ENTRY.revision, spans: [SPAN] }];

        it('has dismissals remembered, and undo and redo with them, each with a token of its own', async () => {
            const { element, requests } = await open({ entries: () => PAGE, dismissals: () => ok({ changed: 1 }) });

            await dismiss(element);
            toolbarOf(element).dispatchEvent(new CustomEvent('undo'));
            toolbarOf(element).dispatchEvent(new CustomEvent('redo'));
            await settled();
            await settled();

            expect(decisions(requests)).toEqual([
                { action: 'dismiss', entries },
                { action: 'restore', entries },
                { action: 'dismiss', entries }
            ]);
            const tokens = requests
                .filter(({ path }) => path.endsWith('/dismissals'))
                .map(({ headers }) => headers['Authorization']);
            expect(new Set(tokens).size).toBe(3);
        });

        it('sends nothing for what is drafted', async () => {
            const { element, requests } = await open({ entries: () => PAGE, dismissals: () => ok({ changed: 1 }) });

            await accept(element);

            expect(decisions(requests)).toEqual([]);
        });

        it('says that a dismissal could not be remembered, and keeps it for this visit', async () => {
            const { element } = await open({
                entries: () => PAGE,
                dismissals: () => problem(503, 'AUDIT_UNAVAILABLE')
            });

            await dismiss(element);
            await settled();

            expect(findAll(element, 'c-error-panel')).toHaveLength(1);
            expect(toolbarOf(element).suggestionCount).toBe(0);
        });

        it('leaves alone what somebody changed meanwhile', async () => {
            const { element } = await open({
                entries: () => PAGE,
                dismissals: () => problem(409, 'ENTRY_CHANGED', { entries: [] })
            });

            await dismiss(element);
            await settled();

            expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        });
    });

    describe('committing', () => {
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
            expect(transcriptOf(element).verified).toEqual(new Set(['first']));
            expect(toolbarOf(element).draftedCount).toBe(0);
            expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
            expect(find(find(element, 'c-commit-result'), '.title').textContent).toBe('1 entry redacted and verified');
            expect(announced(element)).toBe('1 entry redacted and verified');
            jest.useRealTimers();
            await expect(element).toBeAccessible();
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
            expect(find(find(reviewPanel, 'c-error-panel'), '.title').textContent).toBe('Not redacted yet');
            expect(asksBeforeLeaving()).toBe(true);

            await commit(element);
            const keys = sent.map(({ headers }) => headers['Idempotency-Key']);
            const tokens = sent.map(({ headers }) => headers['Authorization']);
            expect(keys[0]).toBe(keys[1]);
            expect(tokens[0]).not.toBe(tokens[1]);
            expect(toolbarOf(element).draftedCount).toBe(0);
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

        it('goes back to the draft with the focus on the toolbar', async () => {
            const { element } = await open();
            await accept(element);
            await review(element);

            find(element, 'c-redaction-review').dispatchEvent(new CustomEvent('reviewclose'));
            await settled();

            expect(findAll(element, 'c-redaction-review')).toHaveLength(0);
            expect(element.shadowRoot!.activeElement?.tagName).toBe('C-REDACTION-TOOLBAR');
            expect(toolbarOf(element).draftedCount).toBe(1);
        });
    });
});
