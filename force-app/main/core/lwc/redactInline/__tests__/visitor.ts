import mint from '@salesforce/apex/ProxyTokenController.mint';
import RedactInline from 'c/redactInline';
import { applyMasks } from 'c/redaction';
import type { DisplacedEntry } from 'c/displacedPassages';
import type { Notice } from 'c/errorPanel';
import type { Flag, TranscriptEntry } from 'c/proxyContract';
import type { CategoryCount } from 'c/suggestionRail';
import { answerOf, entryOf, MOMENT, RULES, suggestionOf } from 'jest/entries';
import { ok, serveProxy, type FakeRoutes } from 'jest/fakeProxy';
import { find, rendered, show } from 'jest/show';

export const RECORD = '0MwHs0000000001KAA';

/** Where the card number stands in the text of {@link ENTRY}. */
export const CARD = { start: 11, end: 30 };

export const SPAN = { ...CARD, category: 'CARD_NUMBER' };

export const ENTRY = entryOf({ suggestions: [suggestionOf()] });
export const OTHER = entryOf({
    identifier: 'other',
    revision: 'other-1',
    text: 'Thanks',
    clientTimestamp: MOMENT + 1000
});

/** The text of {@link ENTRY} once its card number is redacted. */
export const STORED = applyMasks(ENTRY.text, [SPAN], RULES).text;
export const PAGE = ok(answerOf([ENTRY, OTHER]));
export const REDACTED = ok({
    commitId: 'c',
    entries: [{ identifier: 'first', outcome: 'redacted', text: STORED, revision: 'first-2' }]
});

/** A flag of {@link ENTRY} that another user has set. */
export const FLAG: Flag = {
    id: 'f1',
    entryIdentifier: 'first',
    reasonCode: 'PAYMENT',
    actor: { id: '005', name: 'Ana Oliveira' },
    occurredAt: '2025-01-10T10:45:00.000Z',
    resolution: null,
    withdrawable: false
};

/** Lets Apex grant what this user may do. */
export function grantTo(role: 'agent' | 'supervisor' | 'uploader'): void {
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
                transport: 'direct' as const,
                canRedact,
                canUpload: role === 'uploader'
            };
        });
}

/** Makes each test a visit of a supervisor who has the page before them, on a clock that stands until {@link pass}. */
export function visitAsSupervisor(): void {
    beforeEach(() => {
        jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
        jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
        grantTo('supervisor');
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.restoreAllMocks();
        jest.useRealTimers();
    });
}

/** Shows the component, with what an admin may have set, to a user of the proxy behind these routes. */
export async function open(routes: FakeRoutes = { entries: () => PAGE }, properties: object = {}) {
    const requests = serveProxy(routes);
    const page = { recordId: RECORD, objectApiName: 'MessagingSession' };
    const element = show('c-redact-inline', RedactInline, { ...page, ...properties });
    await settled();
    return { element, requests };
}

/** Waits until everything that was asked for is answered and rendered. */
export async function settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await rendered();
}

/** Lets time go by, and what was to happen in it. */
export async function pass(milliseconds: number): Promise<void> {
    jest.advanceTimersByTime(milliseconds);
    await settled();
}

/** Turns away from the page, or back to it. */
export async function turnPage(visibility: DocumentVisibilityState): Promise<void> {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
}

/** Tells the component what its transcript would. */
export async function say(element: HTMLElement, type: string, detail: object): Promise<void> {
    find(element, 'c-transcript').dispatchEvent(new CustomEvent(type, { detail: { identifier: 'first', ...detail } }));
    await settled();
}

/** Accepts the suggestion of the card number. */
export const accept = (element: HTMLElement): Promise<void> => say(element, 'suggestionaccept', { range: CARD });

/** What the transcript is given. */
export function transcriptOf(element: HTMLElement) {
    const { entries, draft, canRedact, verified } = find(element, 'c-transcript') as HTMLElement & {
        entries: ReadonlyMap<string, TranscriptEntry>;
        draft: ReadonlyMap<string, unknown>;
        canRedact: boolean;
        verified: ReadonlyMap<string, string>;
    };
    return { entries: [...entries.values()], draft, canRedact, verified };
}

/** The toolbar, with what it is given. */
export const toolbarOf = (element: HTMLElement) =>
    find(element, 'c-redaction-toolbar') as HTMLElement & {
        draftedCount: number;
        undoWords: string;
    };

/** The rail, with what it is given. */
export const railOf = (element: HTMLElement) =>
    find(element, 'c-suggestion-rail') as HTMLElement & { counts: readonly CategoryCount[]; isPartial: boolean };

/** What is asked about drafted passages. */
export const displacedOf = (element: HTMLElement): readonly DisplacedEntry[] =>
    (find(element, 'c-displaced-passages') as HTMLElement & { entries: readonly DisplacedEntry[] }).entries;

/** What is told above the transcript. */
export const noticeOf = (element: HTMLElement): Notice =>
    (find(element, 'c-error-panel') as HTMLElement & { notice: Notice }).notice;

/** How many suggestions the rail says are open. */
export const openOf = (element: HTMLElement): number =>
    railOf(element).counts.reduce((sum, count) => sum + count.open, 0);

/** The heading of what stands in place of the transcript. */
export const panelOf = (element: HTMLElement): string => find(find(element, 'c-state-panel'), 'h3').textContent ?? '';

/** What screen readers hear. */
export const announced = (element: HTMLElement): string => find(element, '[role="status"]').textContent ?? '';

/** Chooses from the menu of the header. */
export async function choose(
    element: HTMLElement,
    value: 'preview' | 'history' | 'download' | 'limits' | 'keys'
): Promise<void> {
    find(element, 'lightning-button-menu').dispatchEvent(new CustomEvent('select', { detail: { value } }));
    await settled();
}

/** Opens the review. */
export async function review(element: HTMLElement): Promise<void> {
    toolbarOf(element).dispatchEvent(new CustomEvent('review'));
    await settled();
}

/** Commits with a reason, as the review would. */
export async function commit(element: HTMLElement): Promise<void> {
    find(element, 'c-redaction-review').dispatchEvent(
        new CustomEvent('draftcommit', { detail: { reasonCode: 'PCI_PAN', note: '' } })
    );
    await settled();
}

/** Leaving the page: whether the browser would ask first. */
export function asksBeforeLeaving(): boolean {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
}
