import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';

/** Which record is opened by whom, and how the page looks. */
export interface Visit {
    readonly user: string;
    readonly record: string;
    /** The state that the page brings itself to, by its name in the menu. */
    readonly scenario?: string;
    readonly theme?: 'light' | 'dark';
    /** How much room the page gives to the component. */
    readonly width?: 'wide' | 'narrow';
    /** CSS pixels; 1280 × 900 by default. */
    readonly viewport?: { readonly width: number; readonly height: number };
    /** Device pixels per CSS pixel. */
    readonly pixelRatio?: number;
    /** Fingers in place of a mouse. */
    readonly hasTouch?: boolean;
    /** What else the address says, such as `{ dir: 'rtl' }`. */
    readonly address?: Readonly<Record<string, string>>;
}

/** A record page by what its user sees and does. */
export interface RecordPage {
    readonly page: Page;
    /** What the page reported: exceptions, errors in the console, refusals of its content security policy. */
    readonly errors: readonly string[];
    /** The bodies of everything that the browser has received. */
    receivedBodies(): Promise<readonly string[]>;

    /** The entry of this identifier. */
    entry(identifier: string): Locator;
    /** The text area in which characters of an entry are selected. */
    readonly surface: Locator;
    readonly reviewDialog: Locator;
    /** The button of this name. */
    button(name: string | RegExp): Locator;

    /** Presses Tab until the focus is there. */
    tabTo(target: Locator): Promise<void>;
    /** Opens an entry for selection and selects these words of its text, with keys alone. */
    selectByKeyboard(entry: EntryText, words: string): Promise<void>;
    /** Drags over an element from its first character to its last. */
    dragOver(words: Locator): Promise<void>;
    /** Chooses this reason and commits, with the mouse. */
    commit(reason: string): Promise<void>;

    /** Opens another page in the same browser context, once it is in its scenario. */
    visitScenario(visit: Visit): Promise<void>;
    close(): Promise<void>;
}

/** What a journey knows of an entry. */
export interface EntryText {
    readonly identifier: string;
    readonly text: string;
}

/** How many presses of Tab reach every control of a page. */
const MOST_TABS = 200;

/** Milliseconds that anything on the page may take to appear. */
const PATIENCE = 10_000;

/** Opens a record page in a browser context of its own, and waits until the transcript or its state is shown. */
export async function openRecordPage(browser: Browser, pageUrl: string, visit: Visit): Promise<RecordPage> {
    const context = await browser.newContext({
        viewport: visit.viewport ?? { width: 1280, height: 900 },
        deviceScaleFactor: visit.pixelRatio ?? 1,
        hasTouch: visit.hasTouch ?? false
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const errors = watchErrors(page);
    const receivedBodies = watchBodies(context);
    await page.goto(`${pageUrl}/?${addressOf(visit).toString()}`);
    if (visit.scenario === undefined) await waitForTranscript(page);
    else await waitForScenario(page);

    const surface = page.getByRole('textbox', { name: /^Redact… in the entry of/ });
    const reviewDialog = page.getByRole('dialog', { name: 'Review and redact' });
    const entry = (identifier: string): Locator =>
        page.locator(`c-transcript-entry[data-identifier="${identifier}"]`).getByRole('article');
    const button = (name: string | RegExp): Locator => page.getByRole('button', { name });

    async function tabTo(target: Locator): Promise<void> {
        for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
            if (await target.evaluate((element) => element.matches(':focus'))) return;
            await page.keyboard.press('Tab');
        }
        throw new Error(`${MOST_TABS} presses of Tab do not reach ${target.toString()}.`);
    }

    return {
        page,
        errors,
        receivedBodies,
        entry,
        surface,
        reviewDialog,
        button,
        tabTo,
        async selectByKeyboard({ identifier, text }, words) {
            await tabTo(entry(identifier).getByRole('button', { name: /^Redact…/ }));
            await page.keyboard.press('Enter');
            await surface.waitFor();
            const isRightToLeft = await surface.evaluate((element) => element.matches(':dir(rtl)'));
            const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
            await press(page, forward, countGraphemes(text.slice(0, text.indexOf(words))));
            await press(page, `Shift+${forward}`, countGraphemes(words));
        },
        async dragOver(words) {
            await words.scrollIntoViewIfNeeded();
            const box = await words.boundingBox();
            if (!box) throw new Error('What is to be dragged over is not shown.');
            const middle = box.y + box.height / 2;
            await page.mouse.move(box.x + 1, middle);
            await page.mouse.down();
            await page.mouse.move(box.x + box.width - 1, middle, { steps: 5 });
            await page.mouse.up();
        },
        async commit(reason) {
            await button('Review and redact').click();
            await reviewDialog.locator('label').filter({ hasText: reason }).click();
            await reviewDialog.getByRole('button', { name: /^Redact \d/ }).click();
        },
        async visitScenario(next) {
            await page.goto(`${pageUrl}/?${addressOf(next).toString()}`);
            await waitForScenario(page);
        },
        close: () => context.close()
    };
}

/** The address of a visit. */
export function addressOf({ user, record, scenario, theme, width, address = {} }: Visit): URLSearchParams {
    const query = { user, record, scenario, theme, width, ...address };
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return new URLSearchParams(given);
}

async function waitForTranscript(page: Page): Promise<void> {
    await page.getByRole('heading', { name: 'Transcript', exact: true }).waitFor();
    await page.getByText('Loading the transcript').waitFor({ state: 'detached' });
}

/** Waits until the page has brought itself to its scenario. */
export async function waitForScenario(page: Page): Promise<void> {
    const root = page.locator('html:is([data-scenario-state="reached"], [data-scenario-state="missed"])');
    await root.waitFor({ timeout: 30_000 });
    const problem = await root.getAttribute('data-scenario-problem');
    if (problem !== null) throw new Error(`The page does not reach its scenario: ${problem}`);
}

/** A refused request is no error of the page: the journeys refuse some, and look at what the page makes of it. */
function watchErrors(page: Page): readonly string[] {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
        const isError = message.type() === 'error' || message.type() === 'warning';
        if (isError && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
    });
    return errors;
}

function watchBodies(context: BrowserContext): () => Promise<readonly string[]> {
    const bodies: Promise<string>[] = [];
    context.on('requestfinished', (request) => bodies.push(readBody(request)));
    return () => Promise.all(bodies);
}

/** A preflight has no body to read, and a page that is closed meanwhile none any more. */
async function readBody(request: Request): Promise<string> {
    const response = await request.response().catch(() => null);
    return (await response?.text().catch(() => '')) ?? '';
}

async function press(page: Page, key: string, times: number): Promise<void> {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
}

/** What one press of an arrow key passes over. */
function countGraphemes(text: string): number {
    return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)).length;
}
