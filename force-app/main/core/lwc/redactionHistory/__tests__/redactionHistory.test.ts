import RedactionHistory, { type HistoryState } from 'c/redactionHistory';
import type { AuditEvent } from 'c/proxyContract';
import { POLICY, RULES } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const AT = Date.UTC(2025, 0, 10, 11);

function event(type: AuditEvent['type'], known: Partial<AuditEvent> = {}): AuditEvent {
    return {
        type,
        commitId: 'c1',
        entryIdentifier: 'first',
        reasonCode: 'PCI_PAN',
        categories: ['CARD_NUMBER'],
        spans: [],
        outcome: type === 'Outcome' ? 'redacted' : null,
        note: null,
        actor: { id: '005', name: 'Samir Haddad' },
        occurredAt: new Date(AT).toISOString(),
        signed: true,
        ...known
    };
}

function open(events: readonly AuditEvent[] | null, known: Partial<HistoryState> = {}): HTMLElement {
    const history: HistoryState = {
        events,
        telling: { rules: RULES, reasonCodes: POLICY.reasonCodes, names: new Map([['first', 'Ana Ruiz, 10:41']]) },
        hasOlder: false,
        isLoading: false,
        problem: null,
        ...known
    };
    return show('c-redaction-history', RedactionHistory, { history });
}

const texts = (element: HTMLElement, selector: string): readonly (string | null)[] =>
    findAll(element, selector).map(({ textContent }) => textContent);

describe('c-redaction-history', () => {
    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('says how long ago something was for as long as it is shown', async () => {
        jest.useFakeTimers({ now: AT, doNotFake: ['queueMicrotask', 'nextTick'] });
        const element = open([event('Flag')]);
        expect(texts(element, 'time')).toEqual(['now']);

        jest.advanceTimersByTime(120_000);
        await rendered();

        expect(texts(element, 'time')).toEqual(['2 minutes ago']);
        element.remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('tells a commit with its entries as one step: who, what, why and whether it is verified', async () => {
        const other = { entryIdentifier: 'other', categories: ['EMAIL', 'CARD_NUMBER'] } as const;
        const element = open([
            event('Outcome', other),
            event('Outcome'),
            event('Intent', other),
            event('Intent', { note: 'as agreed' })
        ]);

        expect(texts(element, '.what')).toEqual(['Redacted 2 entries']);
        expect(texts(element, '.who')).toEqual(['Samir Haddad']);
        expect(texts(element, '.why')).toEqual(['Payment card data (PCI DSS 3.4) · as agreed']);
        expect(texts(element, '.name')).toEqual(['Entry on an earlier page', 'Ana Ruiz, 10:41']);
        expect(texts(element, '.categories')).toEqual(['email and card number', 'card number']);
        expect(texts(element, '.outcome')).toEqual(['Verified', 'Verified']);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['failed', 'Failed: the old text stands'],
        ['mismatch', 'Not as asked: Salesforce stores something else'],
        ['missing', 'The entry is gone']
    ] as const)('heads a commit only as asked for where an entry came to %s', (outcome, words) => {
        const other = { entryIdentifier: 'other' } as const;
        const element = open([
            event('Outcome', { ...other, outcome }),
            event('Outcome'),
            event('Intent', other),
            event('Intent')
        ]);

        expect(texts(element, '.what')).toEqual(['Asked to redact 2 entries']);
        expect(texts(element, '.outcome')).toEqual([words, 'Verified']);
    });

    it('says of an intent without an outcome that it is being checked, and when a lost outcome was found', () => {
        const found = { occurredAt: new Date(AT + 86_400_000).toISOString(), actor: { id: '006', name: 'Olga' } };
        const element = open([
            event('Intent', { commitId: 'c2' }),
            event('Outcome', { ...found, outcome: 'mismatch' }),
            event('Intent')
        ]);

        const [open_, late] = texts(element, '.outcome');
        expect(texts(element, '.what')).toEqual(['Asked to redact 1 entry', 'Asked to redact 1 entry']);
        expect(open_).toBe('Outcome unknown: being checked');
        expect(late).toMatch(/^Not as asked: Salesforce stores something else, found on .*2025/);
        expect(texts(element, '.who')).toEqual(['Samir Haddad', 'Samir Haddad']);
    });

    it('tells flags and what became of them, and dismissals in a line', () => {
        const element = open([
            event('Dismissal', { commitId: 'd1' }),
            event('Dismissal', { commitId: 'd1', categories: ['EMAIL'] }),
            event('DismissalWithdrawn', { commitId: 'd2' }),
            event('FlagResolved', { commitId: 'f1', outcome: 'declined', reasonCode: 'MUST_BE_KEPT' }),
            event('FlagResolved', { commitId: 'c1', outcome: 'redacted' }),
            event('FlagResolved', { commitId: 'f2', outcome: 'withdrawn' }),
            event('Flag', { commitId: 'f1', reasonCode: 'HEALTH' })
        ]);

        expect(texts(element, '.what')).toEqual([
            'Dismissed 2 suggestions: card number and email',
            'Brought 1 suggestion back: card number',
            'Declined a flag: Must be kept',
            'Resolved a flag by redacting',
            'Withdrew a flag',
            'Flagged an entry: Health'
        ]);
    });

    it('tells a delete of the conversation as one step, with who asked for it and why', async () => {
        const deleted = { commitId: 'x1', entryIdentifier: '', reasonCode: null, categories: [], note: 'Request 4711' };
        const element = open([
            event('Erasure', { ...deleted, outcome: 'missing' }),
            event('Erasure', { ...deleted, outcome: null }),
            event('Flag', { reasonCode: 'HEALTH' })
        ]);

        expect(texts(element, '.what')).toEqual([
            'Deletion of the conversation was asked for',
            'Flagged an entry: Health'
        ]);
        expect(texts(element, '.who')).toEqual(['Samir Haddad', 'Samir Haddad']);
        expect(texts(element, '.why')).toEqual(['Request 4711']);
        await expect(element).toBeAccessible();
    });

    it('tells nothing of events that somebody made by hand but that there are some', () => {
        const element = open([event('Intent', { signed: false }), event('Outcome', { signed: false })]);

        expect(texts(element, '.what')).toEqual([]);
        expect(find(element, 'c-banner').textContent).toMatch(/^2 events were not written by this product/);
    });

    it('is empty, being read or failed, each in its words', async () => {
        const problem = { tone: 'warning', title: 'x', message: 'y', actionLabel: null, facts: [] } as const;

        expect(texts(open([]), '.aside')).toEqual(['Nothing has been redacted or flagged here yet.']);
        expect(find(open(null, { isLoading: true }), '.progress').textContent).toBe('Loading …');
        expect(findAll(open(null, { problem }), 'c-error-panel')).toHaveLength(1);
        await expect(open(null, { problem })).toBeAccessible();
    });

    it('goes to an entry, reads older events, reads again and is closed', () => {
        const element = open([event('Flag')], { hasOlder: true });
        const shown = listen(element, 'historyshow');
        const asked = ['historyolder', 'historyread', 'historyclose'].map((type) => listen(element, type));

        button(element, 'Go to Ana Ruiz, 10:41').click();
        button(element, 'Show older').click();
        button(element, 'Check again').click();
        button(element, 'Close').click();

        expect(shown).toEqual([{ identifier: 'first' }]);
        expect(asked.map(({ length }) => length)).toEqual([1, 1, 1]);
    });

    it('asks once for older events, and has the focus where the button goes with the last of them', async () => {
        const element = open([event('Flag')], { hasOlder: true });
        const asked = listen(element, 'historyolder');
        const { history } = element as HTMLElement & { history: HistoryState };
        const older = button(element, 'Show older');
        older.focus();
        older.click();

        Object.assign(element, { history: { ...history, isLoading: true } });
        await Promise.resolve();
        expect(element.shadowRoot?.activeElement).toBe(older);
        older.click();
        expect(asked).toHaveLength(1);

        Object.assign(element, { history: { ...history, hasOlder: false } });
        await Promise.resolve();
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.content'));
    });

    it('takes the focus, and keeps keys from the shortcuts of the panel', () => {
        const element = open([]);
        const heard = listen(document.body, 'keydown');

        press(find(element, '.title'), 'f');

        expect(element.shadowRoot?.activeElement).toBe(find(element, '.title'));
        expect(heard).toHaveLength(0);
    });
});
