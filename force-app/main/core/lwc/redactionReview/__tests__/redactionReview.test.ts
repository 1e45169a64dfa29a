import type { CommittedEntry } from 'c/commitProgress';
import RedactionReview from 'c/redactionReview';
import { POLICY } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';
import type { ReviewRow } from '../reviewRow.ts';

const ROWS: readonly ReviewRow[] = [
    {
        identifier: 'a',
        name: 'Ana Ruiz, 10:41',
        before: [
            { key: '0', text: 'My card is ', isMarked: false },
            { key: '11', text: '4111', isMarked: true }
        ],
        after: [
            { key: '0', text: 'My card is ', isMarked: false },
            { key: '11', text: '[redacted: card number]', isMarked: true }
        ],
        passages: [
            {
                text: '4111',
                numbers: ['4111'],
                mask: '[redacted: card number]',
                start: 11,
                end: 15,
                label: 'card number'
            }
        ]
    }
];

function showReview(properties: Record<string, unknown> = {}): HTMLElement {
    return show('c-redaction-review', RedactionReview, {
        rows: ROWS,
        reasonCodes: POLICY.reasonCodes,
        ...properties
    });
}

/** Where the entries of a commit are, as it is told. */
const progressOf = (element: HTMLElement): readonly CommittedEntry[] =>
    (find(element, 'c-commit-progress') as HTMLElement & { entries: readonly CommittedEntry[] }).entries;

const reasons = (element: HTMLElement): HTMLElement & Record<string, unknown> => find(element, 'c-commit-reason');

function choose(element: HTMLElement, value: string): void {
    reasons(element).dispatchEvent(new CustomEvent('reasonchoose', { detail: { code: value } }));
}

describe('c-redaction-review', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows each entry before and after', async () => {
        const element = showReview();

        expect(find(element, '.row__name').textContent).toBe('Ana Ruiz, 10:41');
        expect(findAll(element, '.change__text').map(({ textContent }) => textContent)).toEqual([
            'My card is 4111',
            'My card is [redacted: card number]'
        ]);
        expect([find(element, 'del').textContent, find(element, 'ins').textContent]).toEqual([
            '4111',
            '[redacted: card number]'
        ]);
        await expect(element).toBeAccessible();
    });

    it.each([
        [{ count: 1, isPartial: false }, '1 suggestion is undecided and will not be redacted.'],
        [{ count: 4, isPartial: false }, '4 suggestions are undecided and will not be redacted.'],
        [{ count: 1, isPartial: true }, '1 suggestion of the entries loaded is undecided and will not be redacted.'],
        [{ count: 4, isPartial: true }, '4 suggestions of the entries loaded are undecided and will not be redacted.']
    ])('says what is undecided, and leads back to it with the reason that was chosen: %j', async (undecided, words) => {
        const element = showReview({ undecided });
        const shown = listen(element, 'undecidedshow');
        choose(element, 'PCI_PAN');

        expect(find(element, '.undecided').firstChild?.textContent).toBe(words);
        button(element, 'Show in the transcript').click();
        expect(shown).toEqual([{ reasonCode: 'PCI_PAN', note: '' }]);
        await expect(element).toBeAccessible();
    });

    it('says nothing of suggestions once all are decided on', () => {
        expect(findAll(showReview(), '.undecided')).toHaveLength(0);
    });

    it('opens as a dialog with the focus in it, and says that there is no way back', () => {
        const element = showReview();

        expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true);
        expect(element.shadowRoot!.activeElement!.textContent).toBe('Review and redact');
        expect(find(element, 'c-banner').textContent).toContain('Salesforce keeps no undo');
    });

    it('commits with two presses: the reason and the button', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');

        choose(element, 'PCI_PAN');
        await rendered();
        button(element, 'Redact 1 entry').click();

        expect(committed).toEqual([{ reasonCode: 'PCI_PAN', note: '' }]);
    });

    it('asks for the reason when it is missing', () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');

        button(element, 'Redact 1 entry').click();

        expect(committed).toEqual([]);
        expect(document.activeElement).toBe(element);
        expect(element.shadowRoot!.activeElement).toBe(reasons(element));
    });

    it('shows that it is under way, and cannot be left or pressed again then', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');
        const closed = listen(element, 'reviewclose');
        choose(element, 'PCI_PAN');

        Object.assign(element, { isCommitting: true, states: new Map([['a', 'writing']]) });
        await rendered();
        button(element, 'Redact 1 entry').click();
        button(element, 'Back to the draft').click();
        const cancel = new Event('cancel', { cancelable: true });
        find(element, 'dialog').dispatchEvent(cancel);

        expect(find(element, '.progress').textContent).toContain('0 of 1 entry');
        expect(progressOf(element)).toEqual([{ identifier: 'a', name: 'Ana Ruiz, 10:41', state: 'writing' }]);
        expect(find(element, '.content').hidden).toBe(true);
        expect([committed, closed]).toEqual([[], []]);
        expect(cancel.defaultPrevented).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('comes back when the browser closes it while the commit is under way', async () => {
        const element = showReview({ isCommitting: true });
        const closed = listen(element, 'reviewclose');

        find<HTMLDialogElement>(element, 'dialog').close();
        await rendered();

        expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true);
        expect(closed).toEqual([]);
    });

    it('says why the last try failed, keeping the reason', async () => {
        const element = showReview();
        const committed = listen(element, 'draftcommit');
        choose(element, 'ASKED');
        const problem = {
            tone: 'error',
            title: 'The redaction is not confirmed',
            message: 'Try again.',
            actionLabel: null,
            facts: []
        };

        Object.assign(element, { problem });
        await rendered();
        button(element, 'Redact 1 entry').click();

        expect((find(element, 'c-error-panel') as unknown as { notice: object }).notice).toEqual(problem);
        expect(committed).toEqual([{ reasonCode: 'ASKED', note: '' }]);
        await expect(element).toBeAccessible();
    });

    it('goes back to the draft, and begins with what was chosen and written before', () => {
        const element = showReview({ proposedReason: 'ASKED', proposedNote: 'by phone' });
        const closed = listen(element, 'reviewclose');
        const note = find<HTMLTextAreaElement>(element, 'textarea');
        expect(note.value).toBe('by phone');

        note.value = 'by phone, twice';
        note.dispatchEvent(new Event('input'));
        button(element, 'Back to the draft').click();

        expect(closed).toEqual([{ reasonCode: 'ASKED', note: 'by phone, twice' }]);
    });

    it('keeps its keys from the transcript behind it', () => {
        const element = showReview();
        const pressed = jest.fn();
        element.addEventListener('keydown', pressed);

        press(find(element, '.content'), 'n');

        expect(pressed).not.toHaveBeenCalled();
    });

    describe('with many entries', () => {
        const LONG = `${'Before it a lot was said. '.repeat(8)}`;
        const rowOf = (identifier: string, label: string, text: string): ReviewRow => ({
            identifier,
            name: `Ana Ruiz, ${identifier}`,
            before: [
                { key: '0', text, isMarked: false },
                { key: '9', text: '4111', isMarked: true }
            ],
            after: [
                { key: '0', text, isMarked: false },
                { key: '9', text: '[redacted]', isMarked: true }
            ],
            passages: [{ text: '4111', numbers: ['4111'], mask: '[redacted]', start: 9, end: 13, label }]
        });
        const MANY = [
            rowOf('a', 'card number', LONG),
            rowOf('b', 'email', 'Mail '),
            rowOf('c', 'card number', 'Card ')
        ];

        it('counts entries, passages and categories, and shows those of one category together', async () => {
            const element = showReview({ rows: MANY });

            expect(find(element, '.count').textContent).toBe('3 entries, 3 passages');
            expect(findAll(element, '.category').map(({ textContent }) => textContent)).toEqual([
                'card number 2',
                'email 1'
            ]);
            expect(findAll(element, '.group__heading').map(({ textContent }) => textContent)).toEqual([
                'card number · 2 entries',
                'email · 1 entry'
            ]);
            await expect(element).toBeAccessible();
        });

        it('shows of long texts what stands beside the change, and the whole on demand', async () => {
            const element = showReview({ rows: MANY });
            const text = (): string => find(element, '.change__text').textContent ?? '';

            expect(text()).toMatch(/^… /);
            button(element, 'Show whole text').click();
            await rendered();

            expect(text()).toBe(`${LONG}4111`);
            expect(button(element, 'Show less').getAttribute('aria-expanded')).toBe('true');
        });

        it('tells where each entry is while the commit is under way, and how many are done', async () => {
            const states = new Map([
                ['a', 'verified'],
                ['b', 'failed'],
                ['c', 'written']
            ]);
            const element = showReview({ rows: MANY, isCommitting: true, states });

            expect(progressOf(element).map(({ identifier, state }) => [identifier, state])).toEqual(
                MANY.map(({ identifier }) => [identifier, states.get(identifier)])
            );
            expect(find(element, '.progress').textContent).toContain('All written. Reading back');
            expect(find<HTMLProgressElement>(element, 'progress')).toMatchObject({ value: 5, max: 6 });
            await expect(element).toBeAccessible();
        });

        it('counts what is written, and keeps what was typed for another try', async () => {
            const element = showReview({
                rows: MANY,
                isCommitting: true,
                states: new Map([
                    ['a', 'written'],
                    ['b', 'writing'],
                    ['c', 'waiting']
                ])
            }) as HTMLElement & { isCommitting: boolean };
            const note = find<HTMLTextAreaElement>(element, 'textarea');
            note.value = 'Asked by phone';

            expect(find(element, '.progress').textContent).toContain('1 of 3 entries written');
            element.isCommitting = false;
            await rendered();
            expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Asked by phone');
            expect(find(element, '.content').hidden).toBe(false);
        });

        it('says at an entry what is wrong with it', async () => {
            const element = showReview({ rows: MANY, rowProblems: new Map([['b', 'This entry is gone.']]) });

            const removed = listen(element, 'spanremove');

            expect(find(element, '[data-identifier="b"] .row__problem').textContent).toContain('This entry is gone.');
            expect(findAll(element, '.row__problem')).toHaveLength(1);
            expect(find(element, '.group__heading').textContent).toBe('To be decided first · 1 entry');
            button(element, 'Leave out').click();
            const length = MANY.find(({ identifier }) => identifier === 'b')!
                .before.map(({ text }) => text)
                .join('').length;
            expect(removed).toEqual([{ identifier: 'b', range: { start: 0, end: length } }]);
            await expect(element).toBeAccessible();
        });
    });

    it('takes a passage out of the draft, with the focus on the heading', () => {
        const element = showReview();
        const removed = listen(element, 'spanremove');

        button(element, 'Take [redacted: card number] out of the draft').click();

        expect(removed).toEqual([{ identifier: 'a', range: { start: 11, end: 15 } }]);
        expect(element.shadowRoot!.activeElement!.textContent).toBe('Review and redact');
    });

    it('proposes the reason that was given last, as long as it is offered', () => {
        expect(reasons(showReview({ proposedReason: 'ASKED' }))['value']).toBe('ASKED');
        expect(reasons(showReview({ proposedReason: 'GONE' }))['value']).toBe('');
    });

    describe('with a note', () => {
        const field = (element: HTMLElement): HTMLTextAreaElement => find(element, 'textarea');

        async function note(element: HTMLElement, text: string): Promise<void> {
            field(element).value = text;
            field(element).dispatchEvent(new CustomEvent('input'));
            await rendered();
        }

        it('commits the note on one line', async () => {
            const element = showReview({ proposedReason: 'ASKED' });
            const committed = listen(element, 'draftcommit');

            await note(element, ' Asked for\nby mail ');
            button(element, 'Redact 1 entry').click();

            expect(find(element, '.note__length').textContent).toBe('19 of 255');
            expect(committed).toEqual([{ reasonCode: 'ASKED', note: 'Asked for by mail' }]);
        });

        it('says while one types that the note repeats what is redacted, and commits nothing then', async () => {
            const element = showReview({ proposedReason: 'ASKED' });
            const committed = listen(element, 'draftcommit');

            await note(element, 'The one with 4-1-1-1');
            button(element, 'Redact 1 entry').click();

            expect(find(element, '.note__problem').textContent).toContain('repeats something that is being redacted');
            expect(find(element, '.note__problem').textContent).not.toContain('4');
            expect(field(element).getAttribute('aria-invalid')).toBe('true');
            expect(element.shadowRoot!.activeElement).toBe(field(element));
            expect(committed).toEqual([]);
            await expect(element).toBeAccessible();
        });

        it('says so when the proxy has found it out, until the note is changed', async () => {
            const element = showReview({ proposedReason: 'ASKED' });
            await note(element, 'quatre un un un');
            button(element, 'Redact 1 entry').click();

            Object.assign(element, { isNoteRefused: true });
            await rendered();
            expect(find(element, '.note__problem').textContent).not.toBe('');

            await note(element, 'Asked for');
            expect(find(element, '.note__problem').textContent).toBe('');
        });
    });
});
