import Transcript from 'c/transcript';
import { byIdentifier, entryOf, MOMENT, suggestionOf } from 'jest/entries';
import { button, find, findAll, listen, rendered, show } from 'jest/show';

const DAY = 86_400_000;
const ENTRIES = [
    entryOf({ identifier: 'a', suggestions: [suggestionOf()] }),
    entryOf({ identifier: 'b', clientTimestamp: MOMENT + 1 }),
    entryOf({ identifier: 'c', clientTimestamp: MOMENT + DAY })
];

function showTranscript(properties: Record<string, unknown> = {}): HTMLElement {
    return show('c-transcript', Transcript, { entries: byIdentifier(ENTRIES), ...properties });
}

describe('c-transcript', () => {
    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('lists the entries by day, in order', async () => {
        const element = showTranscript();

        expect(findAll(element, 'h3').map(({ textContent }) => textContent)).toEqual([
            'Friday, January 10, 2025',
            'Saturday, January 11, 2025'
        ]);
        expect(findAll(element, 'c-transcript-entry').map(({ dataset }) => dataset['identifier'])).toEqual([
            'a',
            'b',
            'c'
        ]);
        await expect(element).toBeAccessible();
    });

    it('gives each entry what is known of it', () => {
        const drafted = [{ start: 0, end: 2, category: 'OTHER' }];
        const element = showTranscript({
            suggestions: new Map([['a', ENTRIES[0]!.suggestions]]),
            draft: new Map([['b', drafted]]),
            verified: new Map([
                ['a', 'another'],
                ['c', ENTRIES[2]!.revision]
            ]),
            editing: { identifier: 'b', range: { start: 1, end: 3 } }
        });
        const [a, b, c] = findAll(element, 'c-transcript-entry') as unknown as Record<string, unknown>[];

        expect(a).toMatchObject({
            suggested: ENTRIES[0]!.suggestions,
            drafted: [],
            isVerified: false,
            isEditing: false
        });
        expect(b).toMatchObject({ suggested: [], drafted, isEditing: true, range: { start: 1, end: 3 } });
        expect(c).toMatchObject({ isVerified: true, isEditing: false, range: null });
    });

    it('asks for earlier entries', async () => {
        const element = showTranscript({ hasEarlier: true });
        const asked = listen(element, 'earlier');

        button(element, 'Load earlier entries').click();

        expect(asked).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('asks for earlier entries once at a time', () => {
        const element = showTranscript({ hasEarlier: true, isLoadingEarlier: true });
        const asked = listen(element, 'earlier');

        button(element, 'Loading earlier entries').click();

        expect(asked).toHaveLength(0);
    });

    it('says where the transcript begins', () => {
        const element = showTranscript();

        expect(find(element, '.beginning').textContent).toBe('Beginning of the transcript');
        expect(findAll(element, 'button')).toHaveLength(0);
    });

    it('keeps what is rendered when earlier entries of the same day come', async () => {
        const element = showTranscript();
        const shown = findAll(element, 'c-transcript-entry');

        Object.assign(element, {
            entries: byIdentifier([entryOf({ identifier: 'earlier', clientTimestamp: MOMENT - 1 }), ...ENTRIES])
        });
        await rendered();

        const [, ...kept] = findAll(element, 'c-transcript-entry');
        expect(kept.map((entry, index) => entry === shown[index])).toEqual([true, true, true]);
        expect(findAll(element, 'h3')).toHaveLength(2);
    });

    it('counts what comes for who is not at the end', async () => {
        const element = showTranscript();
        const region = find(element, '.region');
        Object.defineProperties(region, { clientHeight: { value: 100 }, scrollHeight: { value: 900 } });
        region.dispatchEvent(new Event('scroll'));
        Object.assign(element, {
            entries: byIdentifier([...ENTRIES, entryOf({ identifier: 'd', clientTimestamp: MOMENT + DAY + 1 })])
        });
        await rendered();

        expect(button(element, '1 new entry')).toBeDefined();
        await expect(element).toBeAccessible();
    });

    it('calls days otherwise after midnight', async () => {
        jest.useFakeTimers({ now: MOMENT + 60_000, doNotFake: ['queueMicrotask', 'nextTick'] });
        const element = showTranscript({ entries: byIdentifier([entryOf()]) });
        const days = (): readonly (string | null)[] => findAll(element, 'h3').map(({ textContent }) => textContent);
        jest.advanceTimersByTime(60_000);
        expect(days()).toEqual(['Today']);

        jest.advanceTimersByTime(DAY);
        await rendered();

        expect(days()).toEqual(['Yesterday']);
        element.remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('shows a day again where the order is not that of the days', () => {
        const again = entryOf({ identifier: 'again', clientTimestamp: MOMENT + 2 });

        expect(findAll(showTranscript({ entries: byIdentifier([...ENTRIES, again]) }), 'h3')).toHaveLength(3);
    });

    it('keeps the focus when the button for earlier entries goes with the last of them', async () => {
        const element = showTranscript({ hasEarlier: true });
        const asked = button(element, 'Load earlier entries');
        asked.focus();
        asked.click();

        Object.assign(element, { isLoadingEarlier: true });
        await rendered();
        Object.assign(element, { isLoadingEarlier: false, hasEarlier: false });
        await rendered();

        expect(element.shadowRoot!.activeElement).toBe(find(element, '.region'));
    });

    it('hands on what an entry says', () => {
        const element = showTranscript();
        const accepted = listen(element, 'suggestionaccept');
        const detail = { identifier: 'a', range: { start: 11, end: 30 } };

        find(element, 'c-transcript-entry').dispatchEvent(new CustomEvent('suggestionaccept', { detail }));

        expect(accepted).toEqual([detail]);
    });

    it('says once what redacts where a drag over several entries ends outside of their texts', async () => {
        const element = showTranscript({ canRedact: true });
        const rows = findAll(element, 'c-transcript-entry');
        const texts = rows.slice(0, 2).map((row) => find(row as HTMLElement, '[data-start]').firstChild!);
        const told = (): number => rows.filter((row) => row.shadowRoot!.querySelector('[role="status"]')).length;

        window.getSelection()!.setBaseAndExtent(texts[0]!, 1, texts[1]!, 2);
        document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        await rendered();
        expect(told()).toBe(1);

        window.getSelection()!.setBaseAndExtent(texts[0]!, 1, texts[0]!, 2);
        document.dispatchEvent(new Event('selectionchange'));
        document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        await rendered();
        expect(told()).toBe(0);
        window.getSelection()!.removeAllRanges();
    });

    it('moves the focus to an entry, and to a mark in it', () => {
        const element = showTranscript({ suggestions: new Map([['a', ENTRIES[0]!.suggestions]]) });
        const [first] = findAll(element, 'c-transcript-entry');
        const list = element as HTMLElement & {
            focusEntry(identifier: string): void;
            focusMark(identifier: string, start: number): boolean;
        };

        list.focusEntry('a');
        expect(first!.shadowRoot!.activeElement!.tagName).toBe('ARTICLE');

        expect(list.focusMark('a', 11)).toBe(true);
        expect(first!.shadowRoot!.activeElement!.getAttribute('role')).toBe('button');
        expect(list.focusMark('a', 12)).toBe(false);
        expect(list.focusMark('nobody', 11)).toBe(false);
    });
});
