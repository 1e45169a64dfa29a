import type { Notice } from 'c/errorPanel';
import { answerOf } from 'jest/entries';
import { ok, problem, type FakeRequest } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import {
    accept,
    announced,
    CARD,
    ENTRY,
    open,
    openOf,
    PAGE,
    say,
    settled,
    SPAN,
    toolbarOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('c-redact-inline while dismissing', () => {
    const dismiss = (element: HTMLElement): Promise<void> =>
        say(element, 'suggestiondismiss', { identifier: 'first', range: CARD });
    const decisions = (requests: readonly FakeRequest[]) =>
        requests.filter(({ path }) => path.endsWith('/dismissals')).map(({ body }) => body);
    const entries = [{ identifier: 'first', revision: ENTRY.revision, spans: [SPAN] }];

    visitAsSupervisor();

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

    it('dismisses a value wherever it stands, tells how many, and takes it back after a refresh', async () => {
        const places = [ENTRY, { ...ENTRY, identifier: 'again', revision: 'again-1' }];
        let remembered = false;
        const { element, requests } = await open({
            entries: () => ok(answerOf(remembered ? places.map((entry) => ({ ...entry, suggestions: [] })) : places)),
            dismissals: () => ok({ changed: 1 })
        });

        await dismiss(element);
        expect(openOf(element)).toBe(0);
        expect(announced(element)).toBe('2 suggestions dismissed');

        remembered = true;
        find(element, 'button[title="Refresh"]').click();
        await settled();
        toolbarOf(element).dispatchEvent(new CustomEvent('undo'));
        await settled();

        expect(openOf(element)).toBe(2);
        expect(announced(element)).toBe('Undone: dismiss card number × 2. 2 suggestions are back');
        expect(decisions(requests)).toEqual([
            { action: 'dismiss', entries },
            { action: 'restore', entries }
        ]);
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

        const [panel] = findAll(element, 'c-error-panel') as (HTMLElement & { notice: Notice })[];
        expect(panel?.notice).toMatchObject({
            tone: 'warning',
            title: 'Your decision on the suggestion could not be stored'
        });
        expect(openOf(element)).toBe(0);
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
