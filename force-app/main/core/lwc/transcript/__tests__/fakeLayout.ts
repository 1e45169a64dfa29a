import { find, findAll, rendered } from 'jest/show';

/** Pixels of what jsdom lays out nowhere. */
const REGION = 600;
const HEADING = 40;

/** A transcript whose rows have heights, as a browser would lay them out from its markup. */
export interface FakeLayout {
    /** The entries that are rendered, in order. */
    shown(): readonly string[];
    /** Where an entry begins, from the top of the region. */
    topOf(identifier: string): number;
    readonly region: HTMLElement;
    /** How far the reader is from the end. */
    rest(): number;
    scrollTo(top: number): Promise<void>;
    /** Tells the component of what a move of the focus has scrolled. */
    frame(): Promise<void>;
    /** Tells the component that sizes have changed. */
    resize(): Promise<void>;
}

/**
 * Lays a transcript out.
 *
 * @param heightOf the height of an entry by its identifier
 */
export function layOut(element: HTMLElement, heightOf: (identifier: string) => number): FakeLayout {
    const region = find(element, '.region');
    const rowHeight = (row: HTMLElement): number => {
        if (row.tagName === 'H3') return HEADING;
        return heightOf(row.dataset['row'] ?? '') + 0.25;
    };
    const items = (): readonly HTMLElement[] => findAll(element, 'li');
    const offsetOf = (stop: HTMLElement | null): number => {
        let offset = 0;
        for (const item of items()) {
            offset += parseFloat(item.getAttribute('style')!.split(': ')[1]!);
            for (const row of item.querySelectorAll<HTMLElement>('[data-row]')) {
                if (row === stop) return offset;
                offset += rowHeight(row);
            }
        }
        return offset;
    };
    const listHeight = (): number =>
        offsetOf(null) + parseFloat(find(element, '.rest').getAttribute('style')!.split(': ')[1]!);
    let scrollTop = 0;
    const most = (): number => Math.max(0, listHeight() - REGION);
    Object.defineProperties(region, {
        clientHeight: { get: () => REGION },
        clientWidth: { get: () => 640 },
        scrollHeight: { get: () => Math.max(REGION, listHeight()) },
        scrollTop: {
            get: () => Math.min(scrollTop, most()),
            set: (top: number) => (scrollTop = Math.min(Math.max(0, top), most()))
        }
    });
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function box(this: HTMLElement) {
        if (this === region) return rect(0, REGION);
        if (this.tagName === 'OL') return rect(-region.scrollTop, listHeight());
        const row = this.dataset['row'] ? this : this.closest<HTMLElement>('[data-row]');
        return row ? rect(offsetOf(row) - region.scrollTop, rowHeight(row)) : rect(0, 0);
    });
    let isScrolled = false;
    const focus = HTMLElement.prototype.focus;
    jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function scrollThere(this: HTMLElement) {
        focus.call(this);
        const key = (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['identifier'];
        const row = element.shadowRoot!.querySelector<HTMLElement>(`[data-row="${key}"]`);
        if (!row) return;
        const { top, bottom } = row.getBoundingClientRect();
        if (top < 0 || bottom > REGION) region.scrollTop += top < 0 ? top : bottom - REGION;
        // As in a browser, the event comes with the next frame only.
        isScrolled = true;
    });
    return {
        region,
        shown: () => findAll(element, 'c-transcript-entry').map(({ dataset }) => dataset['identifier'] ?? ''),
        topOf: (identifier) => offsetOf(find(element, `[data-row="${identifier}"]`)) - region.scrollTop,
        rest: () => region.scrollHeight - region.clientHeight - region.scrollTop,
        async frame() {
            if (isScrolled) region.dispatchEvent(new Event('scroll'));
            isScrolled = false;
            await rendered();
        },
        async scrollTo(top) {
            region.scrollTop = top;
            region.dispatchEvent(new Event('scroll'));
            await rendered();
        },
        async resize() {
            for (const tell of observers) tell();
            await rendered();
        }
    };
}

const observers: (() => void)[] = [];

/** Stands in for the observer of sizes; {@link FakeLayout.resize} has it tell of every row. */
export class FakeResizeObserver {
    private readonly watched = new Set<Element>();
    constructor(callback: (sizes: readonly { readonly target: Element }[]) => void) {
        observers.push(() => callback([...this.watched].map((target) => ({ target }))));
    }
    observe(element: Element): void {
        this.watched.add(element);
    }
    unobserve(element: Element): void {
        this.watched.delete(element);
    }
    disconnect(): void {
        this.watched.clear();
    }
}

function rect(top: number, height: number): DOMRect {
    return { top, height, bottom: top + height, left: 0, right: 0, width: 0, x: 0, y: top, toJSON: () => null };
}
