import type { Locator, Page } from 'playwright-core';
import { isBeforeFocus } from './focusOrder.ts';
import { receivedBodies, watchErrors } from './pageTraffic.ts';
import type { Tab } from './tabs.ts';
import { addressOf, type Visit } from './visit.ts';

/** A record page by what its user sees and does. */
export interface RecordPage {
    readonly page: Page;
    /** What the page reported: exceptions, errors in the console, refusals of its content security policy. */
    readonly errors: readonly string[];
    /** The bodies of everything that the browser has received since the page was opened. */
    readonly receivedBodies: () => Promise<readonly string[]>;

    /** The entry of this identifier. */
    readonly entry: (identifier: string) => Locator;
    /** The text area in which characters of an entry are selected. */
    readonly surface: Locator;
    readonly reviewDialog: Locator;
    /** The button of this name. */
    readonly button: (name: string | RegExp) => Locator;
    /** The first place that says this. */
    readonly text: (words: string | RegExp) => Locator;

    /** Chooses from the menu of the header, with the mouse. */
    choose(item: string): Promise<void>;
    /** Presses Tab, or where it comes before Shift and Tab, until the focus is there. */
    readonly tabTo: (target: Locator) => Promise<void>;
    /** Opens an entry for selection and selects these words of its text, with keys alone. */
    selectByKeyboard(entry: EntryText, words: string): Promise<void>;
    /** Chooses this reason and commits, with the mouse. */
    commit(reason: string): Promise<void>;

    /** Opens another page in the same tab, once it is in its scenario. */
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

/** Opens a record page in a tab, and waits until the transcript or its state is shown. */
export async function openRecordPage({ page, release }: Tab, pageUrl: string, visit: Visit): Promise<RecordPage> {
    const errors = watchErrors(page);
    const bodies = receivedBodies(page);
    await page.goto(`${pageUrl}/?${addressOf(visit).toString()}`);
    if (visit.scenario === undefined) await waitForTranscript(page);
    else await waitForScenario(page);

    const surface = page.getByRole('textbox', { name: /^Redact… in the entry of/ });
    const reviewDialog = page.getByRole('dialog', { name: 'Review and redact' });
    const entry = (identifier: string): Locator =>
        page.locator(`c-transcript-entry[data-identifier="${identifier}"]`).getByRole('article');
    const button = (name: string | RegExp): Locator => page.getByRole('button', { name });

    async function tabTo(target: Locator): Promise<void> {
        const element = await target.elementHandle();
        const key = (await element.evaluate(isBeforeFocus)) ? 'Shift+Tab' : 'Tab';
        for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
            if (await element.evaluate((found) => found.matches(':focus'))) return;
            await page.keyboard.press(key);
        }
        throw new Error(`${MOST_TABS} presses of ${key} do not reach ${target.toString()}.`);
    }

    return {
        page,
        errors,
        receivedBodies: bodies,
        entry,
        surface,
        reviewDialog,
        button,
        text: (words) => page.getByText(words).first(),
        async choose(item) {
            await page.getByRole('button', { name: 'More', exact: true }).click();
            await page.getByRole('menuitem', { name: item }).click();
        },
        tabTo,
        async selectByKeyboard({ identifier, text }, words) {
            await tabTo(entry(identifier).getByRole('button', { name: /^Redact…/ }));
            await page.keyboard.press('Enter');
            await surface.waitFor();
            const isRightToLeft = await surface.evaluate((element) => element.matches(':dir(rtl)'));
            const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
            await hold(page, forward, countGraphemes(text.slice(0, text.indexOf(words))));
            await page.keyboard.down('Shift');
            await hold(page, forward, countGraphemes(words));
            await page.keyboard.up('Shift');
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
        close: release
    };
}

async function waitForTranscript(page: Page): Promise<void> {
    await page.locator('c-redact-inline h2').waitFor();
    await page.locator('c-redact-inline .skeleton').waitFor({ state: 'detached' });
}

/** Waits until the page has brought itself to its scenario. */
export async function waitForScenario(page: Page): Promise<void> {
    const root = page.locator('html:is([data-scenario-state="reached"], [data-scenario-state="missed"])');
    await root.waitFor({ timeout: 30_000 });
    const problem = await root.getAttribute('data-scenario-problem');
    if (problem !== null) throw new Error(`The page does not reach its scenario: ${problem}`);
}

/** Holds a key down until it has repeated so often. */
async function hold(page: Page, key: string, times: number): Promise<void> {
    for (let repeated = 0; repeated < times; repeated += 1) await page.keyboard.down(key);
    if (times > 0) await page.keyboard.up(key);
}

/** What one press of an arrow key passes over. */
function countGraphemes(text: string): number {
    return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)).length;
}
