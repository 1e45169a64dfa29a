import type { Browser, Page } from 'playwright-core';
import { installProbe, type Probe } from './probe.ts';
import { traceTasks, type TracedTasks } from './traceTasks.ts';

/** With the window that the component renders, or in a region so high that all entries are in sight. */
export const Mode = { Windowed: 'windowed', Whole: 'whole' } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** What was measured of one panel. Times are milliseconds of the page's own work, as {@link traceTasks} tells them. */
export interface PanelFigures {
    readonly entries: number;
    readonly mode: Mode;
    /** From giving the list its entries to the frame that shows them; the median of several times. */
    readonly paint: number;
    /** The same by the clock. */
    readonly paintClock: number;
    /** The whole page, from its first script to the first entries. */
    readonly open: number;
    /** The longest task while scrolling. */
    readonly scroll: number;
    /** The longest task after one press that drafts every suggestion of a category. */
    readonly acceptAll: number;
    /** The longest task while a phrase is typed into the search. */
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
const PHRASE = 'order came';
/** Milliseconds: without windowing, ten thousand entries take their time. */
const LONGEST_WAIT = 600_000;

/** Opens the panel in a page of its own and measures it. */
export async function measurePanel(browser: Browser, task: PanelTask): Promise<PanelFigures> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    context.setDefaultTimeout(LONGEST_WAIT);
    try {
        const page = await context.newPage();
        const trace = (run: () => Promise<unknown>): Promise<TracedTasks> => traceTasks(browser, page, run);
        await page.addInitScript(installProbe);
        if (task.mode === Mode.Whole) await page.addInitScript(addStyle, EVERYTHING_IN_SIGHT);
        const open = await trace(async () => {
            await page.goto(task.url);
            await page.locator('c-transcript-entry').first().waitFor();
        });
        const heap = await heapOf(page);
        const atRest = await probed(page, 'nodes');

        const paints: number[] = [];
        const clocks: number[] = [];
        for (let time = 0; time < task.repeats; time += 1) {
            await probed(page, 'clear');
            const { work } = await trace(async () => clocks.push(await probed(page, 'paint')));
            paints.push(work);
        }
        await probed(page, 'toEnd');
        let whileScrolling = 0;
        const scroll = await trace(async () => {
            whileScrolling = await probed(page, 'scroll', task.frames, PIXELS_A_FRAME);
        });
        const acceptAll = await trace(() => probed(page, 'acceptAll'));
        await page.getByRole('button', { name: 'Search the transcript' }).first().click();
        const typing = await trace(async () => {
            for (const letter of PHRASE) await probed(page, 'type', letter);
        });
        return {
            entries: task.entries,
            mode: task.mode,
            paint: medianOf(paints),
            paintClock: medianOf(clocks),
            open: open.work,
            scroll: scroll.longest,
            acceptAll: acceptAll.longest,
            typing: typing.longest,
            nodes: Math.max(atRest, whileScrolling),
            heap
        };
    } finally {
        await context.close();
    }
}

/** Has the probe in the page do something. */
async function probed<Act extends keyof Probe>(
    page: Page,
    act: Act,
    ...asked: Parameters<Probe[Act]>
): Promise<Awaited<ReturnType<Probe[Act]>>> {
    const answer: unknown = await page.evaluate(
        ([name, args]) => {
            const probe = Reflect.get(globalThis, 'panelProbe') as Record<typeof name, (...all: unknown[]) => unknown>;
            return probe[name](...args);
        },
        [act, asked as unknown[]] as const
    );
    return answer as Awaited<ReturnType<Probe[Act]>>;
}

function medianOf(times: readonly number[]): number {
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
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
