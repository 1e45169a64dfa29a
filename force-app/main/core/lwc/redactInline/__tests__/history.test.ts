import type { AuditEvent } from 'c/proxyContract';
import type { HistoryState } from 'c/redactionHistory';
import { answerOf, POLICY } from 'jest/entries';
import { ok, problem, type FakeRequest } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import { choose, ENTRY, grantTo, open, OTHER, settled } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const EVENT: AuditEvent = {
    type: 'Flag',
    commitId: 'f1',
    entryIdentifier: 'first',
    reasonCode: 'HEALTH',
    categories: [],
    spans: [],
    outcome: null,
    note: null,
    actor: { id: '005', name: 'Ana Oliveira' },
    occurredAt: '2025-01-10T10:45:00.000Z',
    signed: true
};

const entries = () => ok(answerOf([ENTRY, OTHER], { permissions: { redact: false } }));

const shown = (element: HTMLElement) => find<HTMLElement & { history: HistoryState }>(element, 'c-redaction-history');

async function press(element: HTMLElement, type: string, detail: object = {}): Promise<void> {
    shown(element).dispatchEvent(new CustomEvent(type, { detail }));
    await settled();
}

async function openHistory(redactions: (request: FakeRequest) => ReturnType<typeof ok>) {
    grantTo('agent');
    const opened = await open({ entries, redactions });
    await choose(opened.element, 'history');
    return opened;
}

describe('the history', () => {
    afterEach(() => document.body.replaceChildren());

    it('is read with the words of the policy, for those who may only view too', async () => {
        const { element } = await openHistory(() => ok({ events: [EVENT], page: { before: null } }));

        const { events, telling, isLoading } = shown(element).history;
        expect(events).toEqual([EVENT]);
        expect(telling.reasonCodes.map(({ code }) => code)).toEqual(['PCI_PAN', 'ASKED', 'TRIAL']);
        expect([...telling.names.keys()]).toEqual(['first', 'other']);
        expect(isLoading).toBe(false);
    });

    it('is read with the reasons that a proxy knows which has no retired ones yet', async () => {
        const { categories, reasonCodes } = POLICY;
        grantTo('agent');
        const redactions = () => ok({ events: [EVENT], page: { before: null } });
        const { element } = await open({ entries, redactions, policy: () => ok({ categories, reasonCodes }) });
        await choose(element, 'history');

        const { problem: refused, telling } = shown(element).history;
        expect(refused).toBeNull();
        expect(telling.reasonCodes.map(({ code }) => code)).toEqual(['PCI_PAN', 'ASKED']);
    });

    it('reads older events on', async () => {
        const older = { ...EVENT, commitId: 'f0' };
        const { element, requests } = await openHistory(({ query }) => {
            if (query.has('before')) return ok({ events: [older], page: { before: null } });
            return ok({ events: [EVENT], page: { before: 'RIE-0000000007' } });
        });
        expect(shown(element).history.hasOlder).toBe(true);

        await press(element, 'historyolder');

        expect(requests.at(-1)?.query.get('before')).toBe('RIE-0000000007');
        expect(shown(element).history).toMatchObject({ events: [EVENT, older], hasOlder: false });
    });

    it('says why it could not be read, and reads it again', async () => {
        let isRefused = true;
        const { element } = await openHistory(() => {
            if (isRefused) return problem(403, 'EVENTS_NOT_PERMITTED');
            return ok({ events: [], page: { before: null } });
        });
        expect(shown(element).history.problem?.message).toMatch(/Redaction Events/);

        isRefused = false;
        await press(element, 'historyread');

        expect(shown(element).history).toMatchObject({ events: [], problem: null });
    });

    it('gives the focus back to the menu, or to the entry that it led to', async () => {
        const { element } = await openHistory(() => ok({ events: [EVENT], page: { before: null } }));
        const focusOfMenu = jest.spyOn(find(element, 'lightning-button-menu'), 'focus');

        await press(element, 'historyclose');
        expect(findAll(element, 'c-redaction-history')).toHaveLength(0);
        expect(focusOfMenu).toHaveBeenCalledTimes(1);

        await choose(element, 'history');
        await press(element, 'historyshow', { identifier: 'first' });
        expect(findAll(element, 'c-redaction-history')).toHaveLength(0);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });
});
