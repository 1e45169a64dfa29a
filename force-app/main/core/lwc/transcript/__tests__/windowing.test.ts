import Transcript from 'c/transcript';
import type { TranscriptEntry } from 'c/proxyContract';
import { byIdentifier, entryOf, MOMENT } from 'jest/entries';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';
import { FakeResizeObserver, layOut, type FakeLayout } from './fakeLayout.ts';

const MINUTE = 60_000;

/** Entries a minute apart: e0, e1, … */
const entriesFrom = (first: number, count: number): readonly TranscriptEntry[] =>
    Array.from({ length: count }, (_, index) =>
        entryOf({
            identifier: `e${first + index}`,
            text: `Entry ${first + index}`,
            clientTimestamp: MOMENT + (first + index) * MINUTE
        })
    );

/** Heights that no estimate knows. */
const unlikeEstimate = (identifier: string): number => 70 + ((Number(identifier.slice(1)) * 37) % 90);

interface Given extends Record<string, unknown> {
    readonly entries?: readonly TranscriptEntry[];
}

interface Shown extends FakeLayout {
    readonly element: HTMLElement & {
        focusEntry(identifier: string): void;
        focusMark(identifier: string, start: number): boolean;
    };
    give(properties: Given): Promise<void>;
}

async function showLong(
    properties: Given = {},
    heightOf: (identifier: string) => number = unlikeEstimate
): Promise<Shown> {
    const element = show('c-transcript', Transcript, { entries: new Map() }) as Shown['element'];
    const layout = layOut(element, heightOf);
    const give = async ({ entries, ...more }: Given): Promise<void> => {
        Object.assign(element, more, entries && { entries: byIdentifier(entries) });
        await rendered();
    };
    await give({ entries: entriesFrom(0, 1000), ...properties });
    return { element, give, ...layout };
}

/** What has the focus within the entries. */
const focused = (element: HTMLElement): string | undefined =>
    (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['identifier'];

describe('c-transcript of a thousand entries', () => {
    beforeEach(() => {
        globalThis.ResizeObserver = FakeResizeObserver as unknown as typeof ResizeObserver;
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.restoreAllMocks();
    });

    it('begins at the newest entry, with a window of them rendered', async () => {
        const { shown, rest } = await showLong();

        expect(rest()).toBeLessThan(1);
        expect(shown().at(-1)).toBe('e999');
        expect(shown().length).toBeLessThan(40);
    });

    it('tells the place of each entry among all that are loaded', async () => {
        const { element } = await showLong();
        const last = findAll(element, 'li').at(-1)!;

        expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).toEqual(['1000', '1000']);
        Object.assign(element, { hasEarlier: true });
        await rendered();
        expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).toEqual(['1000', '-1']);
    });

    it('jumps nowhere while heights are learned on the way up', async () => {
        const { shown, topOf, scrollTo, region } = await showLong();
        for (let step = 0; step < 60; step += 1) {
            const seen = shown().find((identifier) => topOf(identifier) >= 0 && topOf(identifier) < 400)!;
            const before = topOf(seen);
            await scrollTo(region.scrollTop - 130);
            expect(Math.abs(topOf(seen) - (before + 130))).toBeLessThan(1);
            expect(shown().length).toBeLessThan(40);
        }
    });

    it('tells which entry is the first in sight', async () => {
        const { element, topOf, shown, scrollTo } = await showLong();
        await scrollTo(20_000);
        const seen = shown().find((identifier) => topOf(identifier) + unlikeEstimate(identifier) > 0);

        expect((element as unknown as { firstSeen: string }).firstSeen).toBe(seen);
    });

    it('keeps the elements of entries that stay rendered', async () => {
        const { element, scrollTo, region } = await showLong();
        const before = new Set<Element>(findAll(element, 'c-transcript-entry'));
        const moved = jest.spyOn(Node.prototype, 'insertBefore');

        await scrollTo(region.scrollTop - 500);

        const inserted = moved.mock.calls.map(([node]) => (node as HTMLElement).querySelector?.('c-transcript-entry'));
        expect(inserted.filter((entry) => entry && before.has(entry))).toEqual([]);
        expect(findAll(element, 'c-transcript-entry').filter((entry) => before.has(entry)).length).toBeGreaterThan(5);
    });

    it('keeps the place when earlier entries come', async () => {
        const { topOf, shown, scrollTo, give } = await showLong({ entries: entriesFrom(200, 800), hasEarlier: true });
        await scrollTo(30);
        const seen = shown().find((identifier) => topOf(identifier) > 0)!;
        const before = topOf(seen);

        await give({ entries: entriesFrom(0, 1000) });

        expect(topOf(seen)).toBeCloseTo(before, 0);
        expect(shown().length).toBeLessThan(40);
    });

    it('keeps the place when a row above changes its height', async () => {
        const taller = new Set<string>();
        const { topOf, shown, scrollTo, resize } = await showLong({}, (key) => (taller.has(key) ? 300 : 80));
        await scrollTo(20_000);
        await resize();
        const [above] = shown();
        const seen = shown().find((identifier) => topOf(identifier) > 0)!;
        const before = topOf(seen);

        taller.add(above!);
        await resize();

        expect(topOf(seen)).toBeCloseTo(before, 0);
    });

    it('asks for earlier entries on the way up near the beginning, once', async () => {
        const { element, scrollTo, give } = await showLong({ hasEarlier: true });
        const asked = listen(element, 'earlier');
        await scrollTo(5000);
        expect(asked).toHaveLength(0);

        await scrollTo(300);
        await scrollTo(100);
        await give({ isLoadingEarlier: true });
        await give({ isLoadingEarlier: false });
        await scrollTo(0);
        expect(asked).toHaveLength(1);

        await give({
            entries: [entryOf({ identifier: 'x', clientTimestamp: MOMENT - MINUTE }), ...entriesFrom(0, 1000)]
        });
        await scrollTo(0);
        expect(asked).toHaveLength(2);
    });

    it('asks for nothing at the beginning of all', async () => {
        const { element, scrollTo } = await showLong();
        const asked = listen(element, 'earlier');

        await scrollTo(0);

        expect(asked).toHaveLength(0);
    });

    describe('what comes', () => {
        const all = entriesFrom(0, 1003);

        it('is followed by who is at the end', async () => {
            const { element, rest, shown, give } = await showLong();

            await give({ entries: all });

            expect(rest()).toBeLessThan(1);
            expect(shown().at(-1)).toBe('e1002');
            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('is counted for who reads elsewhere, and moves nothing', async () => {
            const { element, topOf, shown, scrollTo, give } = await showLong();
            await scrollTo(9000);
            const seen = shown().find((identifier) => topOf(identifier) > 0)!;
            const before = topOf(seen);

            await give({ entries: all });

            expect(topOf(seen)).toBeCloseTo(before, 0);
            expect(find(element, '.new').textContent).toBe('3 new entries');
        });

        it('is not what a filter hid before', async () => {
            const { element, scrollTo, give } = await showLong();
            const entries = entriesFrom(0, 1000);
            await give({ entries: entries.filter((_entry, index) => index % 2 === 0) });
            await scrollTo(9000);
            await give({ entries });

            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('takes who asks for it to the first of it', async () => {
            const { element, shown, scrollTo, give } = await showLong();
            await scrollTo(9000);
            await give({ entries: all });

            button(element, '3 new entries').click();
            await rendered();

            expect(focused(element)).toBe('e1000');
            expect(shown()).toContain('e1002');
            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('takes who asks for it there where it is rendered already, out of sight', async () => {
            const { element, topOf, region, scrollTo, give } = await showLong();
            await scrollTo(region.scrollTop - 300);
            await give({ entries: all });

            button(element, '3 new entries').click();
            await rendered();

            expect(focused(element)).toBe('e1000');
            expect(topOf('e1000') + unlikeEstimate('e1000')).toBeLessThanOrEqual(600);
        });

        it('is counted no more once the end is reached', async () => {
            const { element, scrollTo, give } = await showLong();
            await scrollTo(9000);
            await give({ entries: all });

            await scrollTo(1_000_000);

            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('is counted for who has the focus in an entry before the last, and moves nothing', async () => {
            const { element, topOf, give } = await showLong();
            element.focusEntry('e997');
            const before = topOf('e997');

            await give({ entries: all });

            expect(topOf('e997')).toBe(before);
            expect(find(element, '.new').textContent).toBe('3 new entries');
        });

        it('is followed by who has the focus in the last entry', async () => {
            const { element, rest, give } = await showLong();
            element.focusEntry('e999');

            await give({ entries: all });

            expect(rest()).toBeLessThan(1);
            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('is not counted while all of it is in sight', async () => {
            const { element, give } = await showLong({ entries: entriesFrom(0, 3) }, () => 80);
            element.focusEntry('e0');

            await give({ entries: entriesFrom(0, 4) });

            expect(findAll(element, '.new')).toHaveLength(0);
        });

        it('leaves an entry that is open for selection where it is', async () => {
            const { element, topOf, give } = await showLong();
            await give({ editing: { identifier: 'e998', range: null } });
            const before = topOf('e998');

            await give({ entries: all });

            expect(topOf('e998')).toBe(before);
            expect(find(element, '.new').textContent).toBe('3 new entries');
        });
    });

    describe('what stays rendered far from the window', () => {
        it('is the entry with the focus, and its neighbours', async () => {
            const { element, shown, scrollTo } = await showLong();
            element.focusEntry('e995');

            await scrollTo(9000);

            expect(shown().slice(-3)).toEqual(['e994', 'e995', 'e996']);
            expect(focused(element)).toBe('e995');
            expect(shown().length).toBeLessThan(40);
        });

        it('is the entry that is open for selection', async () => {
            const { shown, scrollTo, give } = await showLong();
            await give({ editing: { identifier: 'e990', range: null } });

            await scrollTo(9000);

            expect(shown()).toContain('e990');
            expect(shown().length).toBeLessThan(40);
        });

        it('are the entries that the selection of the page covers', async () => {
            const { element, shown, scrollTo } = await showLong();
            const [from, to] = ['e995', 'e997'].map((key) => find(element, `[data-row="${key}"]`));
            jest.spyOn(window, 'getSelection').mockReturnValue({
                rangeCount: 1,
                getRangeAt: () => rangeOver(from!, to!)
            } as unknown as Selection);
            document.dispatchEvent(new Event('selectionchange'));

            await scrollTo(9000);

            expect(shown().slice(-3)).toEqual(['e995', 'e996', 'e997']);
        });
    });

    describe('the focus', () => {
        it('goes to an entry that is not rendered', async () => {
            const { element, topOf } = await showLong();

            element.focusEntry('e40');
            await rendered();

            expect(focused(element)).toBe('e40');
            expect(topOf('e40')).toBeGreaterThan(0);
            expect(topOf('e40')).toBeLessThan(400);
        });

        it('stays where it has scrolled to when the list is rendered before the event of that', async () => {
            const { element, topOf, region, scrollTo, give, frame } = await showLong();
            await scrollTo(region.scrollTop - 400);
            element.focusEntry('e999');

            await give({ verified: new Map([['e999', 'first-1']]) });

            expect(topOf('e999') + unlikeEstimate('e999')).toBeLessThanOrEqual(600);
            await frame();
            expect(topOf('e999') + unlikeEstimate('e999')).toBeLessThanOrEqual(600);
        });

        it('goes to the entry where the mark that was asked for is not', async () => {
            const { element } = await showLong();

            expect(element.focusMark('e40', 3)).toBe(true);
            await rendered();

            expect(focused(element)).toBe('e40');
            expect(element.focusMark('gone', 3)).toBe(false);
        });

        it('moves from entry to entry by arrows, beyond what was rendered', async () => {
            const { element, frame } = await showLong();
            element.focusEntry('e999');
            for (let step = 0; step < 30; step += 1) {
                const entry = findAll(element, 'c-transcript-entry').find(
                    ({ dataset }) => dataset['identifier'] === focused(element)
                )!;
                press(entry, 'ArrowUp');
                await frame();
            }

            expect(focused(element)).toBe('e969');
        });

        it('moves to the first and the last entry of all', async () => {
            const { element } = await showLong();
            element.focusEntry('e999');
            const entryElement = (): HTMLElement =>
                findAll(element, 'c-transcript-entry').find(
                    ({ dataset }) => dataset['identifier'] === focused(element)
                )!;

            press(entryElement(), 'Home');
            await rendered();
            expect(focused(element)).toBe('e0');

            press(entryElement(), 'End');
            await rendered();
            expect(focused(element)).toBe('e999');
        });

        it('leaves keys to an entry that is open for selection', async () => {
            const { element, give } = await showLong();
            await give({ editing: { identifier: 'e999', range: null } });
            const open = findAll(element, 'c-transcript-entry').at(-1)!;

            expect(press(open, 'ArrowUp').defaultPrevented).toBe(false);
            expect(press(open, 'Home').defaultPrevented).toBe(false);
        });
    });

    it('scrolls by keys where the region has the focus', async () => {
        const { element, region, rest, scrollTo } = await showLong();
        const end = region.scrollTop;

        press(region, 'PageUp');
        expect(region.scrollTop).toBe(end - 525);
        press(region, 'PageDown');
        expect(region.scrollTop).toBe(end);
        press(region, 'Home');
        await scrollTo(region.scrollTop);
        expect(region.scrollTop).toBe(0);
        press(region, 'End');
        await rendered();
        expect(rest()).toBeLessThan(1);
        press(region, 'ArrowUp');
        expect(focused(element)).toBe('e999');
        expect(press(region, 'ArrowUp', { shiftKey: true }).defaultPrevented).toBe(false);
    });
});

function rangeOver(from: HTMLElement, to: HTMLElement): Range {
    const range = document.createRange();
    range.setStartBefore(from);
    range.setEndAfter(to);
    return range;
}
