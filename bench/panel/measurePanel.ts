import type { Browser, Page } from 'playwright-core';
import { installProbe, type Probe } from './probe.ts';

/** With the window that the component renders, or in a region so high that all entries are in sight. */
export const Mode = { Windowed: 'windowed', Whole: 'whole' } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** What was measured of one panel. Times in milliseconds. */
export interface PanelFigures {
    readonly entries: number;
    readonly mode: Mode;
    /** From giving the list its entries to the frame that shows them; the median of several times. */
    readonly paint: number;
    /** From the last byte of the answer to the first frame with entries: parsing and preparing all of them included. */
    readonly open: number;
    readonly longestTask: number;
    readonly longestFrame: number;
    readonly acceptAll: number;
    readonly typing: number;
    /** Elements of the list, the most at once. */
    readonly nodes: number;
    /** Bytes of the JavaScript heap, garbage collected. */
    readonly heap: number;
}

/** What is measured of what. */
export interface PanelTask {
    readonly url: string;
    readonly entries: number;
    readonly mode: Mode;
    /** How often the paint is repeated. */
    readonly repeats: number;
    readonly frames: number;
}

const EVERYTHING_IN_SIGHT = 'c-transcript > .region { max-block-size: none !important; min-block-size: 3000000px; }';
const PIXELS_A_FRAME = 240;

/** Opens the panel in a page of its own and measures it. */
export async function measurePanel(browser: Browser, task: PanelTask): Promise<PanelFigures> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    context.setDefaultTimeout(300_000);
    try {
        const page = await context.newPage();
        await page.addInitScript(installProbe);
        if (task.mode === Mode.Whole) await page.addInitScript(addStyle, EVERYTHING_IN_SIGHT);
        await page.goto(task.url);
        await page.locator('c-transcript-entry').first().waitFor();
        await page.waitForFunction(() => !Number.isNaN((Reflect.get(globalThis, 'panelProbe') as Probe).open()));
        const open = await page.evaluate(() => (Reflect.get(globalThis, 'panelProbe') as Probe).open());
        const heap = await heapOf(page);
        const nodes = await page.evaluate(() => (Reflect.get(globalThis, 'panelProbe') as Probe).nodes());

        const paints: number[] = [];
        for (let time = 0; time < task.repeats; time += 1) {
            paints.push(await page.evaluate(() => (Reflect.get(globalThis, 'panelProbe') as Probe).paint()));
        }
        const scroll = await page.evaluate(
            ([frames, pixels]) => (Reflect.get(globalThis, 'panelProbe') as Probe).scroll(frames, pixels),
            [task.frames, PIXELS_A_FRAME] as const
        );
        const acceptAll = await page.evaluate(() => (Reflect.get(globalThis, 'panelProbe') as Probe).acceptAll());
        await page.getByRole('button', { name: 'Search the transcript' }).first().click();
        const typing = await page.evaluate(() => (Reflect.get(globalThis, 'panelProbe') as Probe).type('order came'));
        return {
            entries: task.entries,
            mode: task.mode,
            paint: paints.toSorted((a, b) => a - b)[Math.floor(paints.length / 2)] ?? Number.NaN,
            open,
            longestTask: scroll.longestTask,
            longestFrame: scroll.longestFrame,
            acceptAll,
            typing,
            nodes: Math.max(nodes, scroll.nodes),
            heap
        };
    } finally {
        await context.close();
    }
}

function addStyle(css: string): void {
    document.addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
    });
}

async function heapOf(page: Page): Promise<number> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
