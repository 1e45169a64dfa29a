import type { Browser, Page } from 'playwright-core';

/** What the main thread of a page did. Milliseconds of its own work: what other programs take from the processor is not in it. */
export interface TracedTasks {
    /** The tasks together. */
    readonly work: number;
    readonly longest: number;
}

/** Does something with a page, and tells what the page's main thread did meanwhile. */
export async function traceTasks(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<TracedTasks> {
    await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline'] });
    await run();
    const trace = await browser.stopTracing();
    const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
    const threads = new Set(traceEvents.filter(({ args }) => args?.name === PAGE_THREAD).map(({ tid }) => tid));
    const tasks = traceEvents.filter(({ name, tid }) => name === 'RunTask' && threads.has(tid));
    const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
    return { work: times.reduce((sum, time) => sum + time, 0), longest: times.reduce((a, b) => Math.max(a, b), 0) };
}

const PAGE_THREAD = 'CrRendererMain';

/** An event of Chromium's trace: what is used of it. */
interface TraceEvent {
    readonly name: string;
    readonly tid: number;
    /** Microseconds of the thread's own processor time. */
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
}
