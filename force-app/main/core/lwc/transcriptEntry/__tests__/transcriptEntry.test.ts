import TranscriptEntry from 'c/transcriptEntry';
import type { TranscriptEntry as Entry } from 'c/proxyContract';
import { entryOf, POLICY, RULES, suggestionOf } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const CARD = { start: 11, end: 30 };
const ENTRY = entryOf({ suggestions: [suggestionOf()] });

function showEntry(entry: Entry, properties: Record<string, unknown> = {}): HTMLElement {
    return show('c-transcript-entry', TranscriptEntry, {
        entry,
        rules: RULES,
        categories: POLICY.categories,
        canRedact: true,
        ...properties
    });
}

const showSuggested = (): HTMLElement => showEntry(ENTRY, { suggested: ENTRY.suggestions });
const showDrafted = (): HTMLElement => showEntry(ENTRY, { drafted: [{ ...CARD, category: 'CARD_NUMBER' }] });
const mark = (element: HTMLElement): HTMLElement => find(element, '[role="button"]');

/** What is heard after the name of a mark. */
const description = (marked: HTMLElement): string | undefined =>
    [...marked.parentElement!.children]
        .find(({ id }) => id === marked.getAttribute('aria-describedby'))
        ?.textContent?.trim();

describe('c-transcript-entry', () => {
    afterEach(() => document.body.replaceChildren());

    it('says who, when and what', async () => {
        const element = showEntry(entryOf());

        expect(find(element, '.speaker').textContent).toBe('Ana Ruiz');
        expect(find(element, '.detail span').textContent).toBe('customer');
        expect(find(element, 'time').getAttribute('datetime')).toBe('2025-01-10T10:41:29.000Z');
        expect(find(element, '.text').textContent).toBe('My card is 4111 1111 1111 1111.');
        await expect(element).toBeAccessible();
    });

    it('counts the time from the start of a call', () => {
        const { clientTimestamp } = ENTRY;

        expect(find(showEntry(ENTRY, { startTimestamp: clientTimestamp - 61_000 }), 'time').textContent).toBe('01:01');
    });

    it.each([
        ['the pointer is on the time', '.when', 'mouseenter', 'mouseleave'],
        ['it has the focus', 'article', 'focus', 'blur']
    ])('shows date and time in full while %s', async (_what, selector, begin, end) => {
        const element = showEntry(entryOf());
        find(element, selector).dispatchEvent(new Event(begin));
        await rendered();
        expect(findAll(element, 'c-moment-detail')).toHaveLength(1);
        await expect(element).toBeAccessible();

        find(element, selector).dispatchEvent(new Event(end));
        await rendered();
        expect(findAll(element, 'c-moment-detail')).toHaveLength(0);
    });

    it('gives agents nothing to redact with', async () => {
        const element = showEntry(entryOf(), { canRedact: false });

        expect(findAll(element, 'button, [role="button"]')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('says that an entry of another kind cannot be redacted', async () => {
        const element = showEntry(entryOf({ kind: 'attachment', redactable: false }));

        expect(find(element, '.note').textContent).toBe('Only texts can be redacted');
        expect(findAll(element, 'button')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('shows what a search found across a suggestion, and frames the hit that it stands at', async () => {
        const hits = {
            ranges: [
                { start: 3, end: 15 },
                { start: 21, end: 22 }
            ],
            current: 3
        };
        const element = showEntry(ENTRY, { suggested: ENTRY.suggestions, hits });

        expect(findAll(element, '.hit').map(({ textContent }) => textContent)).toEqual(['card is ', '4111', '1']);
        expect(findAll(element, '.hit_current').map(({ textContent }) => textContent)).toEqual(['card is ', '4111']);
        expect(find(element, '.mark__text').textContent).toBe('4111 1111 1111 1111');
        await expect(element).toBeAccessible();
    });

    it('scrolls to the hit that the search stands at, and else to itself', () => {
        const scrolled: Element[] = [];
        Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
            scrolled.push(this);
        };
        const element = showEntry(ENTRY, { hits: { ranges: [{ start: 3, end: 7 }], current: 3 } });
        const revealed = element as HTMLElement & { reveal(): void; hits: object };

        revealed.reveal();
        expect(scrolled.at(-1)?.textContent).toBe('card');
        (showEntry(ENTRY) as typeof revealed).reveal();
        expect(scrolled.at(-1)?.tagName).toBe('ARTICLE');
    });

    it('names a mark by its characters alone, and keeps what is only heard out of what is copied', () => {
        for (const element of [showSuggested(), showDrafted()]) {
            const heard = [...mark(element).querySelectorAll(':not([aria-hidden])')];

            expect(heard.filter(({ children }) => children.length === 0).map(({ textContent }) => textContent)).toEqual(
                ['', '4111 1111 1111 1111']
            );
            expect(findAll(element, '.slds-assistive-text')).toHaveLength(0);
        }
        expect(description(mark(showDrafted()))).toBe('(to be redacted: card number; press to keep)');
    });

    it('scrolls to a mark, and else to itself, unless it is in sight', () => {
        const scrolled: [Element, unknown][] = [];
        Element.prototype.scrollIntoView = function scrollIntoView(this: Element, options) {
            scrolled.push([this, options]);
        };
        const element = showSuggested() as HTMLElement & { show(start: number): void };

        element.show(CARD.start);
        element.show(3);

        const article = find(element, 'article');
        expect(scrolled).toEqual([mark(element), article].map((place) => [place, { block: 'nearest' }]));
    });

    it('labels a suggestion by its category', async () => {
        const element = showSuggested();

        expect(description(mark(element))).toBe('(suggested: card number; press to redact)');
        expect(find(element, '.mark__tag').textContent).toBe('card number');
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Enter', 'suggestionaccept'],
        [' ', 'suggestionaccept'],
        ['a', 'suggestionaccept'],
        ['d', 'suggestiondismiss'],
        ['Delete', 'suggestiondismiss'],
        ['r', 'editopen']
    ])('answers the key %j on a suggestion with %s', (key, type) => {
        const element = showSuggested();
        const details = listen(element, type);

        press(mark(element), key);

        expect(details).toEqual([{ identifier: 'first', range: CARD }]);
    });

    describe('details', () => {
        const details = (element: HTMLElement): readonly HTMLElement[] => findAll(element, 'c-mark-details');

        it('open by the key W and by a button, and close by the same', async () => {
            const element = showSuggested();
            press(mark(element), 'w');
            await rendered();
            expect(details(element)[0]).toMatchObject({ category: 'card number', why: '16 digits, passes Luhn, Visa' });
            await expect(element).toBeAccessible();

            const opener = button(element, 'Details: card number (W)');
            expect(opener.getAttribute('aria-expanded')).toBe('true');
            opener.click();
            await rendered();
            expect(details(element)).toHaveLength(0);
            expect(opener.getAttribute('aria-expanded')).toBe('false');
        });

        it('close by Escape on their mark and on their button', async () => {
            const element = showSuggested();
            for (const place of [mark(element), button(element, 'Details: card number (W)')]) {
                press(mark(element), 'w');
                await rendered();
                press(place, 'Escape');
                await rendered();
                expect(details(element)).toHaveLength(0);
            }
            expect(press(mark(element), 'Escape').defaultPrevented).toBe(false);
        });

        it('give the focus back to the mark', async () => {
            const element = showDrafted();
            press(mark(element), 'w');
            await rendered();

            details(element)[0]!.dispatchEvent(new CustomEvent('detailsclose'));
            await rendered();

            expect(details(element)).toHaveLength(0);
            expect(element.shadowRoot!.activeElement).toBe(mark(element));
        });

        it('add which value they ask about', async () => {
            const element = showSuggested();
            const asked = listen(element, 'appearancesfind');
            press(mark(element), 'w');
            await rendered();

            details(element)[0]!.dispatchEvent(new CustomEvent('appearancesfind'));

            expect(asked).toEqual([{ identifier: 'first', span: { ...CARD, category: 'CARD_NUMBER' }, group: null }]);
        });
    });

    describe('a part of a split value', () => {
        const suggestions = [suggestionOf({ group: 'g' })];
        const links = new Map([
            [
                'g',
                [
                    { identifier: 'earlier', start: 0 },
                    { identifier: 'first', start: 11 }
                ]
            ]
        ]);
        const showPart = (properties: Record<string, unknown> = {}): HTMLElement =>
            showEntry({ ...ENTRY, suggestions }, { suggested: suggestions, links, ...properties });

        it('says which part it is, also once it is drafted', async () => {
            const suggested = showPart();
            const drafted = showPart({ suggested: [], drafted: [{ ...CARD, category: 'CARD_NUMBER' }] });

            expect(mark(suggested).title).toContain('· place 2 of 2');
            expect(find(suggested, '.mark__part').textContent).toBe('2/2');
            expect(mark(drafted).title).toBe('place 2 of 2');
            await expect(suggested).toBeAccessible();
        });

        it('lights up with the other parts, and says when somebody looks at it', async () => {
            const element = showPart({ activeGroup: 'g' });
            const entered = listen(element, 'linkenter');
            const left = listen(element, 'linkleave');
            expect(findAll(element, '.passage_linked')).toHaveLength(1);

            mark(element).dispatchEvent(new Event('mouseenter'));
            mark(element).dispatchEvent(new Event('blur'));

            expect(entered).toEqual([{ identifier: 'first', group: 'g' }]);
            expect(left).toHaveLength(1);
            expect(findAll(showPart({ activeGroup: 'another' }), '.passage_linked')).toHaveLength(0);
        });
    });

    it.each([
        [
            'a suggestion',
            showSuggested,
            'A D Delete R W',
            '16 digits, passes Luhn, Visa (A redacts, D or Delete dismisses)'
        ],
        ['a drafted span', showDrafted, 'D Delete R W', '']
    ])('names the keys of %s where the focus is', (_what, element, shortcuts, title) => {
        const focused = mark(element());

        expect(focused.getAttribute('aria-keyshortcuts')).toBe(shortcuts);
        expect(focused.title).toBe(title);
    });

    it('accepts by click, and dismisses by the button beside it', () => {
        const element = showSuggested();
        const accepted = listen(element, 'suggestionaccept');
        const dismissed = listen(element, 'suggestiondismiss');

        mark(element).click();
        button(element, 'Dismiss suggestion: card number (D or Delete)').click();

        expect(accepted).toEqual([{ identifier: 'first', range: CARD }]);
        expect(dismissed).toEqual([{ identifier: 'first', range: CARD }]);
    });

    it('shows a drafted span struck out, with the text that will stand there', async () => {
        const element = showDrafted();

        expect(find(element, '.mark__mask').textContent).toBe('[redacted: card number ending 1111]');
        expect(mark(element).getAttribute('aria-pressed')).toBe('true');
        await expect(element).toBeAccessible();
    });

    it.each(['Enter', ' ', 'd', 'Delete'])('keeps the text of a drafted span on the key %j', (key) => {
        const element = showDrafted();
        const removed = listen(element, 'spanremove');

        press(mark(element), key);

        expect(removed).toEqual([{ identifier: 'first', range: CARD }]);
    });

    it('leaves a drafted span alone when the key for accepting is pressed', () => {
        const element = showDrafted();
        const removed = listen(element, 'spanremove');

        press(mark(element), 'a');

        expect(removed).toEqual([]);
    });

    it('keeps the focus where it was when a suggestion becomes drafted', async () => {
        const element = showSuggested();
        const focused = mark(element);
        focused.focus();

        Object.assign(element, { suggested: [], drafted: [{ ...CARD, category: 'CARD_NUMBER' }] });
        await rendered();

        expect(mark(element)).toBe(focused);
        expect(element.shadowRoot!.activeElement).toBe(focused);
    });

    it('leaves keys with a modifier to the browser', () => {
        const element = showSuggested();
        const details = listen(element, 'suggestionaccept');

        expect(press(mark(element), 'a', { ctrlKey: true }).defaultPrevented).toBe(false);
        expect(details).toEqual([]);
    });

    it('opens for selection by its button, and by R on it or on the entry', () => {
        const element = showEntry(entryOf());
        const opened = listen(element, 'editopen');
        const open = find(element, 'button.open');

        open.click();
        press(open, 'r');
        press(find(element, 'article'), 'r');

        expect(opened).toEqual(Array.from({ length: 3 }, () => ({ identifier: 'first', range: null })));
        expect(press(find(showEntry(entryOf(), { canRedact: false }), 'article'), 'r').defaultPrevented).toBe(false);
    });

    it('accepts by a double click as by one, and opens nothing', () => {
        const element = showSuggested();
        const opened = listen(element, 'editopen');
        const accepted = listen(element, 'suggestionaccept');
        const text = find(element, '.mark__text [data-start]').firstChild!;
        const turn = (type: string, detail: number): boolean =>
            mark(element).dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail }));

        turn('mouseup', 1);
        turn('click', 1);
        window.getSelection()!.setBaseAndExtent(text, 0, text, 4);
        turn('mouseup', 2);
        window.getSelection()!.removeAllRanges();
        turn('click', 2);

        expect(opened).toEqual([]);
        expect(accepted).toHaveLength(1);
    });

    it('opens with the text that the mouse selected, where it is let go beside the text too, but not on a button', () => {
        const element = showEntry(entryOf());
        const opened = listen(element, 'editopen');
        const text = find(element, '[data-start]').firstChild!;

        window.getSelection()!.setBaseAndExtent(text, 3, text, 7);
        find(element, '.open').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        expect(opened).toEqual([]);
        find(element, 'header').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));

        expect(opened).toEqual([{ identifier: 'first', range: { start: 3, end: 7 } }]);
    });

    it('leaves a selection over several entries alone, and says what redacts', async () => {
        const element = showEntry(entryOf());
        const opened = listen(element, 'editopen');
        const before = document.createElement('p');
        before.textContent = 'another entry';
        document.body.prepend(before);
        const text = find(element, '[data-start]').firstChild!;

        window.getSelection()!.setBaseAndExtent(before.firstChild!, 3, text, 7);
        find(element, '.text').dispatchEvent(new MouseEvent('mouseup', { bubbles: true, detail: 1 }));
        await rendered();

        expect(opened).toEqual([]);
        expect(window.getSelection()!.isCollapsed).toBe(false);
        expect(find(element, '[role="status"]').textContent).toContain('To redact, select within one entry.');
        await expect(element).toBeAccessible();

        window.getSelection()!.removeAllRanges();
        document.dispatchEvent(new Event('selectionchange'));
        await rendered();
        expect(findAll(element, '[role="status"]')).toHaveLength(0);
    });

    it('accepts by click whatever is selected elsewhere on the page, and not at the end of a drag over the entry', () => {
        const element = showSuggested();
        const accepted = listen(element, 'suggestionaccept');
        const elsewhere = document.body.appendChild(document.createElement('p'));
        elsewhere.textContent = 'another part of the page';

        window.getSelection()!.setBaseAndExtent(find(element, '[data-start]').firstChild!, 3, mark(element), 2);
        mark(element).click();
        expect(accepted).toHaveLength(0);

        window.getSelection()!.selectAllChildren(elsewhere);
        mark(element).click();
        expect(accepted).toHaveLength(1);
    });

    it('hands on what is selected, and which entry it is in', async () => {
        const element = showEntry(ENTRY, { isEditing: true });
        const selected = listen(element, 'spanselect');
        const span = { ...CARD, category: 'CARD_NUMBER' };

        find(element, 'c-selection-surface').dispatchEvent(new CustomEvent('spanselect', { detail: { span } }));

        expect(selected).toEqual([{ identifier: 'first', span }]);
        await expect(element).toBeAccessible();
    });

    it('takes the focus back to its button when the selection is left', async () => {
        const element = showEntry(ENTRY, { isEditing: true });

        find(element, 'c-selection-surface').dispatchEvent(new CustomEvent('editclose'));
        Object.assign(element, { isEditing: false });
        await rendered();

        expect(element.shadowRoot!.activeElement).toBe(find(element, 'button.open'));
    });

    it('leaves the focus alone when it closes because another entry is opened', async () => {
        const element = showEntry(ENTRY, { isEditing: true });
        const span = { ...CARD, category: 'CARD_NUMBER' };

        find(element, 'c-selection-surface').dispatchEvent(new CustomEvent('spanselect', { detail: { span } }));
        Object.assign(element, { isEditing: false });
        await rendered();

        expect(element.shadowRoot!.activeElement).toBeNull();
    });

    it.each([
        [
            'who may redact that its language is not covered',
            { searched: 'written' },
            'Language not covered: values said in words are not suggested here. Read it yourself.'
        ],
        [
            'who sees it in clear that it could not be searched',
            { searched: 'none' },
            'Could not be searched for suggestions. Read it yourself.'
        ],
        [
            'who sees it masked why that is',
            { searched: 'none', text: '[redacted: other]', masked: [{ start: 0, end: 17, category: 'OTHER' }] },
            'Could not be searched for sensitive data, so it is masked whole.'
        ]
    ] as const)('tells %s, in a note that describes the entry', async (_what, known, words) => {
        const element = showEntry(entryOf(known), { canRedact: !('masked' in known) });

        const note = find(element, '.search-note');
        expect(note.textContent).toBe(words);
        expect(find(element, 'article').getAttribute('aria-describedby')).toBe(note.id);
        await expect(element).toBeAccessible();
    });

    it('keeps the note while characters are selected', () => {
        const element = showEntry(entryOf({ searched: 'written' }), { isEditing: true });

        expect(findAll(element, '.search-note')).toHaveLength(1);
    });

    it.each([
        ['that was searched in full', { searched: 'full' }, true],
        ['whose language is not covered, to who may only view', { searched: 'written' }, false],
        ['from a proxy that does not tell', { searched: undefined as never }, true]
    ] as const)('says nothing of an entry %s', (_what, known, canRedact) => {
        const element = showEntry(entryOf(known), { canRedact });

        expect(findAll(element, '.search-note')).toHaveLength(0);
        expect(find(element, 'article').hasAttribute('aria-describedby')).toBe(false);
    });

    it('says that it is redacted and verified', async () => {
        const element = showEntry(entryOf({ text: 'My card is [redacted: card number].' }), { isVerified: true });

        expect(find(element, '.verified').textContent).toContain('Redacted and verified');
        await expect(element).toBeAccessible();
    });

    it('puts text on the page as text', () => {
        const element = showEntry(entryOf({ text: '<b>&amp;</b>' }));

        expect(find(element, '.text').textContent).toBe('<b>&amp;</b>');
        expect(findAll(element, 'b')).toHaveLength(0);
    });
});
