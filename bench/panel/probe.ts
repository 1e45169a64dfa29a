/** What runs in the page: handed over as it is, so it stands by itself. */
export interface Probe {
    /** Takes the entries away from the list. */
    clear(): Promise<void>;
    /** Gives the list its entries: milliseconds to the frame that shows them. */
    paint(): Promise<number>;
    toEnd(): Promise<void>;
    /** Scrolls upwards, frame by frame: the most elements of the list at once. */
    scroll(frames: number, pixels: number): Promise<number>;
    acceptAll(): Promise<void>;
    /** Types the next letter into the search, after what is typed already. */
    type(letter: string): Promise<void>;
    nodes(): number;
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
    const scroller = (): Element => {
        const region = one('c-transcript > .region');
        return region.scrollHeight > region.clientHeight + 1 ? region : (document.scrollingElement ?? region);
    };
    const listOf = (): Element & { entries: ReadonlyMap<string, unknown> } =>
        one('c-transcript') as Element & { entries: ReadonlyMap<string, unknown> };
    let entries: ReadonlyMap<string, unknown> = new Map();
    const probe: Probe = {
        async clear() {
            const list = listOf();
            entries = list.entries;
            list.entries = new Map();
            await painted();
        },
        async paint() {
            const start = performance.now();
            listOf().entries = entries;
            return (await painted()) - start;
        },
        async toEnd() {
            const region = scroller();
            region.scrollTop = region.scrollHeight;
            await painted();
            await painted();
        },
        async scroll(frames, pixels) {
            const region = scroller();
            let most = 0;
            for (let step = 0; step < frames; step += 1) {
                region.scrollTop -= pixels;
                await frame();
                most = Math.max(most, nodes());
            }
            await painted();
            return most;
        },
        async acceptAll() {
            (one('c-suggestion-rail .accept') as HTMLElement).click();
            await painted();
        },
        async type(letter) {
            const field = one('c-transcript-search input') as HTMLInputElement;
            field.value += letter;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await painted();
        },
        nodes
    };
    Reflect.set(globalThis, 'panelProbe', probe);
}
