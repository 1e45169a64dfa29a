import type { TranscriptEntry } from 'c/proxyContract';
import {
    anchorAt,
    carriedOver,
    createRowLayout,
    END,
    nextShown,
    reaches,
    shownRows,
    topOf,
    windowAround,
    type Anchor,
    type RowLayout,
    type RowRange,
    type Viewport
} from 'c/windowing';
import { isHeld, pinnedRows, type Pins } from './pins.ts';
import { rowsOf, type TranscriptRow } from './rows.ts';
import { createRowSizes } from './rowSizes.ts';

/** What the scroller works on. */
export interface ScrollerParts {
    /** What scrolls; `undefined` until it is rendered. */
    region(): HTMLElement | undefined;
    /** What the rows are in. */
    list(): HTMLElement | undefined;
    /** The keys of the rows that are rendered. */
    shown(): readonly string[];
    /** Renders these rows, and calls {@link Scroller.rendered} then. */
    render(shown: readonly string[]): void;
}

/** Decides which rows are rendered, and keeps the place of the reader while rows are measured, come and go. */
export interface Scroller {
    readonly rows: readonly TranscriptRow[];
    readonly layout: RowLayout;
    /** What stays rendered wherever the reader is. */
    readonly pins: Pins;
    readonly isAtEnd: boolean;
    /** The key of the first entry that is in sight; `null` without rows. */
    readonly firstSeen: string | null;
    /** Whether the first entry is not far, so that the entries before it may be wanted soon. */
    readonly isNearBeginning: boolean;
    /** Takes other entries. Who is at the end follows what comes, unless they read or work on something before it. */
    show(entries: readonly TranscriptEntry[]): void;
    /** Measures the rows that are rendered and puts the reader where they were. */
    rendered(rows: readonly HTMLElement[]): void;
    /** Takes the place that the reader has scrolled to. Answers whether that was upwards. */
    scrolled(): boolean;
    /** Scrolls to a row that is not rendered; tells whether there is one. */
    goTo(key: string): boolean;
    goToEnd(): void;
    stop(): void;
}

/** Pixels that are rendered at both sides of what is seen. */
const OVERSCAN = 600;
/** Pixels from the end at which a reader counts as having read everything. */
const NEAR_END = 32;
/** What is assumed until the region is laid out. */
const ASSUMED = { width: 640, height: 800 };
/** Pixels under which a place is the same. */
const SAME = 0.5;

/** Makes the scroller of one list. */
export function createScroller({ region, list, shown, render }: ScrollerParts): Scroller {
    let entries: readonly TranscriptEntry[] = [];
    let rows: readonly TranscriptRow[] = [];
    let layout = createRowLayout(rows);
    let range: RowRange = { start: 0, end: 0 };
    let width = ASSUMED.width;
    let viewport: Viewport = { top: 0, height: ASSUMED.height };
    let place: Anchor = END;
    /** Whether the end is gone to, and not only where the reader happens to be. */
    let isGoingToEnd = true;
    /** Where the region stood when last looked at, in its own pixels. */
    let seenTop = 0;
    /** Whether the reader has gone up since they were last told to have scrolled. */
    let isUpwards = false;
    /** Whether rows that were asked for here are still to be rendered. */
    let isAdvancing = false;
    let elements: readonly HTMLElement[] = [];
    let unmeasured: readonly HTMLElement[] = [];
    let frame = 0;
    const pins: Pins = { editing: null, focused: null, selected: [] };
    const sizes = createRowSizes(resized);

    function layOut(earlier: RowLayout | null): void {
        rows = rowsOf(entries, width);
        layout = createRowLayout(rows, earlier);
        range = { start: 0, end: 0 };
    }

    /** Renders the next rows on the way to those that are wanted; tells whether there is something to render. */
    function advance(): boolean {
        const seen = { top: topOf(layout, place, viewport.height), height: viewport.height };
        if (!reaches(range, windowAround(layout, seen, OVERSCAN / 2))) range = windowAround(layout, seen, OVERSCAN);
        const next = nextShown(shown(), shownRows(layout, range, pinnedRows(pins, layout)));
        isAdvancing = next !== shown();
        if (isAdvancing) render(next);
        return isAdvancing;
    }

    function measure(measured: readonly HTMLElement[]): void {
        for (const element of measured) {
            layout.measure(element.dataset['row'] ?? '', element.getBoundingClientRect().height);
        }
    }

    function listTop(scrolling: HTMLElement): number {
        const offset = list()!.getBoundingClientRect().top - scrolling.getBoundingClientRect().top;
        return offset - scrolling.clientTop + scrolling.scrollTop;
    }

    /** Where the reader is to be once sizes have changed: at the end only if that is where they go. */
    function placeToKeep(): Anchor {
        return place === END && !isGoingToEnd ? anchorAt(layout, viewport) : place;
    }

    function scrollTo(scrolling: HTMLElement, kept: Anchor): void {
        const top = listTop(scrolling);
        const wanted = kept === END ? scrolling.scrollHeight : topOf(layout, kept, viewport.height) + top;
        if (Math.abs(scrolling.scrollTop - wanted) > SAME) scrolling.scrollTop = wanted;
        seenTop = scrolling.scrollTop;
        viewport = { top: seenTop - top, height: viewport.height };
        const isCutShort = kept !== END && Math.abs(scrolling.scrollTop - wanted) > 1;
        if (kept !== place || isCutShort || restOf(scrolling) <= NEAR_END) place = placeNow(scrolling);
    }

    function placeNow(scrolling: HTMLElement): Anchor {
        return restOf(scrolling) <= NEAR_END ? END : anchorAt(layout, viewport);
    }

    function takePlace(scrolling: HTMLElement): void {
        const before = viewport.top;
        seenTop = scrolling.scrollTop;
        viewport = { top: seenTop - listTop(scrolling), height: scrolling.clientHeight };
        place = placeNow(scrolling);
        isUpwards ||= viewport.top < before - SAME;
    }

    /** Takes a place whose scroll event is still to come, as after a move of the focus: to keep the one before would undo it. */
    function catchUp(): void {
        const scrolling = region();
        if (!scrolling || isAdvancing || scrolling.clientHeight === 0) return;
        const moved = scrolling.scrollTop - seenTop;
        const isCutShort = moved < 0 && restOf(scrolling) <= SAME;
        if (isCutShort || Math.abs(moved) <= SAME) return;
        takePlace(scrolling);
        isGoingToEnd = false;
    }

    function resized(): void {
        const scrolling = region();
        if (!scrolling || scrolling.clientHeight === 0) return;
        const kept = placeToKeep();
        viewport = { ...viewport, height: scrolling.clientHeight };
        measure(elements);
        scrollTo(scrolling, kept);
        const isOtherWidth = Math.abs(scrolling.clientWidth - width) >= 1;
        if (isOtherWidth) {
            width = scrolling.clientWidth;
            layOut(null);
            measure(elements);
        }
        // What is rendered within this callback could not be watched any more. Another width has other room for what is not rendered.
        cancelAnimationFrame(frame);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- called off in stop
        frame = requestAnimationFrame(() => {
            if (!advance() && isOtherWidth) render([...shown()]);
        });
    }

    return {
        pins,
        get rows() {
            return rows;
        },
        get layout() {
            return layout;
        },
        get isAtEnd() {
            return place === END;
        },
        get firstSeen() {
            const first = anchorAt(layout, viewport);
            return first.kind === 'row' ? first.key : null;
        },
        get isNearBeginning() {
            return viewport.top < viewport.height;
        },
        show(next) {
            if (elements.length > 0) catchUp();
            if (place === END && isHeld(pins, layout)) place = anchorAt(layout, viewport);
            else if (place === END) isGoingToEnd = true;
            const before = layout;
            entries = next;
            layOut(layout);
            place = carriedOver(place, before, layout);
            advance();
        },
        rendered(now) {
            const scrolling = region();
            if (!scrolling) return;
            elements = now;
            unmeasured = [...unmeasured, ...sizes.watch(scrolling, now)];
            catchUp();
            // To measure costs a layout: once all is rendered.
            if (advance()) return;
            const kept = placeToKeep();
            if (scrolling.clientHeight > 0) viewport = { ...viewport, height: scrolling.clientHeight };
            measure(unmeasured);
            unmeasured = [];
            scrollTo(scrolling, kept);
            if (!advance()) isGoingToEnd = false;
        },
        scrolled() {
            const scrolling = region();
            if (!scrolling || scrolling.clientHeight === 0) return false;
            takePlace(scrolling);
            const isUp = isUpwards;
            isUpwards = false;
            isGoingToEnd = place === END && advance();
            if (place !== END) advance();
            return isUp;
        },
        goTo(key) {
            if (layout.indexOf(key) < 0) return false;
            place = { kind: 'row', key, offset: viewport.height / 3 };
            advance();
            return true;
        },
        goToEnd() {
            place = END;
            isGoingToEnd = true;
            const scrolling = region();
            if (!advance() && scrolling) scrollTo(scrolling, END);
        },
        stop() {
            cancelAnimationFrame(frame);
            sizes.stop();
        }
    };
}

/** Pixels below what is seen. */
function restOf({ scrollHeight, clientHeight, scrollTop }: HTMLElement): number {
    return scrollHeight - clientHeight - scrollTop;
}
