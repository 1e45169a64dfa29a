import type { Browser, Page } from 'playwright-core';
import type { Screen } from './visit.ts';

/** A tab of the browser, in a context of its own. */
export interface Tab {
    readonly page: Page;
    /** Empties the tab and keeps it for whoever opens one of its kind next. */
    readonly release: () => Promise<void>;
}

/** The tabs of a browser. One that was released is opened again: a new one costs as much as two visits to a record page. */
export interface Tabs {
    open(screen: Screen): Promise<Tab>;
}

/** Milliseconds that anything on the page may take to appear. */
const PATIENCE = 10_000;

/** What journeys may listen to. */
const LISTENED = ['dialog', 'pageerror', 'console', 'request', 'requestfinished', 'download'] as const;

/** Makes the tabs of a browser. */
export function createTabs(browser: Browser): Tabs {
    const idle = new Map<string, readonly Page[]>();
    return {
        async open({ viewport = { width: 1280, height: 900 }, pixelRatio = 1, hasTouch = false }) {
            const kind = JSON.stringify([viewport, pixelRatio, hasTouch]);
            const kept = idle.get(kind) ?? [];
            const page = kept.at(-1) ?? (await newPage(browser, { viewport, pixelRatio, hasTouch }));
            idle.set(kind, kept.slice(0, -1));
            return {
                page,
                async release() {
                    if (page.isClosed()) return page.context().close();
                    await empty(page);
                    await Promise.all([page.setViewportSize(viewport), page.emulateMedia({ forcedColors: null })]);
                    idle.set(kind, [...(idle.get(kind) ?? []), page]);
                }
            };
        }
    };
}

async function newPage(browser: Browser, { viewport, pixelRatio, hasTouch }: Required<Screen>): Promise<Page> {
    const context = await browser.newContext({ viewport, deviceScaleFactor: pixelRatio, hasTouch });
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
}

/** Leaves the page, whether or not it asks back, and whatever it has stored. */
async function empty(page: Page): Promise<void> {
    for (const event of LISTENED) page.removeAllListeners(event);
    await page.unrouteAll();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.evaluate('localStorage.clear()');
    await page.evaluate('sessionStorage.clear()');
    await page.goto('about:blank');
    page.removeAllListeners('dialog');
}
