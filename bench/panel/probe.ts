/** What runs in the page: handed over as it is, so it stands by itself. */
export interface Probe {
    /** Milliseconds from giving the list its entries, anew, to the frame that shows them. */
    paint(): Promise<number>;
    /** Scrolls from the end upwards, frame by frame. */
    scroll(frames: number, pixels: number): Promise<ScrollFigures>;
    /** Milliseconds from doing this to the frame that shows what it led to. */
    acceptAll(): Promise<number>;
    /** The longest of the waits for a frame while a word is typed into the search. */
    type(word: string): Promise<number>;
    nodes(): number;
    /** Milliseconds from the last byte of the answer to the frame that shows the first entries. */
    open(): number;
}

export interface ScrollFigures {
    /** Milliseconds of the longest task; 0 where none took 50. */
    readonly longestTask: number;
    /** Milliseconds between two frames, the longest. */
    readonly longestFrame: number;
    /** The most elements of the list at once. */
    readonly nodes: number;
}

/** Puts the probe into a page before its scripts run, because synthetic shadow then hides what components render. */
export function installProbe(): void {
    const queryOne = Reflect.get(Document.prototype, 'querySelector');
    const queryAll = Reflect.get(Document.prototype, 'querySelectorAll');
    const one = (selector: string): Element => {
        const found = queryOne.call(document, selector);
        if (!found) throw new Error(`The page shows no ${selector}.`);
        return found;
    };
    const nodes = (): number => queryAll.call(document, 'c-transcript *').length;
    const frame = (): Promise<number> =>
        new Promise((done) => {
            requestAnimationFrame(done);
        });
    const painted = async (): Promise<number> => {
        await frame();
        await new Promise((done) => setTimeout(done));
        return performance.now();
    };
    const timed = async (run: () => void): Promise<number> => {
        const start = performance.now();
        run();
        return (await painted()) - start;
    };
    const scroller = (): Element => {
        const region = one('c-transcript > .region');
        return region.scrollHeight > region.clientHeight + 1 ? region : (document.scrollingElement ?? region);
    };
    const probe: Probe = {
        async paint() {
            const list = one('c-transcript') as Element & { entries: ReadonlyMap<string, unknown> };
            const { entries } = list;
            list.entries = new Map();
            await painted();
            return timed(() => (list.entries = entries));
        },
        async scroll(frames, pixels) {
            const tasks: number[] = [];
            const observer = new PerformanceObserver((found) =>
                tasks.push(...found.getEntries().map(({ duration }) => duration))
            );
            observer.observe({ type: 'longtask' });
            const region = scroller();
            region.scrollTop = region.scrollHeight;
            await painted();
            await painted();
            tasks.length = 0;
            const times = [await frame()];
            let most = 0;
            for (let step = 0; step < frames; step += 1) {
                region.scrollTop -= pixels;
                times.push(await frame());
                most = Math.max(most, nodes());
            }
            await painted();
            observer.disconnect();
            const waits = times.slice(1).map((time, index) => time - (times[index] ?? time));
            return { longestTask: Math.max(0, ...tasks), longestFrame: Math.max(...waits), nodes: most };
        },
        acceptAll: () => timed(() => (one('c-suggestion-rail .accept') as HTMLElement).click()),
        async type(word) {
            const field = one('c-transcript-search input') as HTMLInputElement;
            const waits: number[] = [];
            for (let length = 1; length <= word.length; length += 1) {
                field.value = word.slice(0, length);
                waits.push(await timed(() => field.dispatchEvent(new Event('input', { bubbles: true }))));
            }
            return Math.max(...waits);
        },
        nodes,
        open() {
            const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/entries'));
            return shownAt - (answers.at(-1) as PerformanceResourceTiming).responseEnd;
        }
    };
    let shownAt = Number.NaN;
    const watch = async (): Promise<void> => {
        while (queryOne.call(document, 'c-transcript-entry') === null) await frame();
        shownAt = await painted();
    };
    void watch();
    Reflect.set(globalThis, 'panelProbe', probe);
}
