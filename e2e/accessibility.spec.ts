import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { prepareAxe, type Examination } from './accessibility.ts';
import { chromiumMissing } from './chromium.ts';
import { PAGE_STATES } from './pageStates.ts';
import type { RecordPage } from './recordPage.ts';
import { setStage, type Stage } from './setStage.ts';

const NO_BARRIERS = { violations: [], undecided: [] };

/** How a state is shown, and what can be told by the second look only: colours by theme, sizes by width. */
const LOOKS: readonly {
    readonly name: string;
    readonly theme: string;
    readonly width: number;
    readonly rules?: string[];
}[] = [
    { name: 'light', theme: 'light', width: 1280 },
    {
        name: 'dark at 320 pixels',
        theme: 'dark',
        width: 320,
        rules: ['color-contrast', 'target-size', 'scrollable-region-focusable']
    }
];

/** One browser page sees every state, one after the other: opening another takes longer than axe. */
describe('accessibility', { skip: chromiumMissing }, () => {
    let stage: Stage;
    let recordPage: RecordPage;

    before(async () => {
        stage = await setStage('everyKind');
        recordPage = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
    });
    after(() => stage.strike());

    for (const { title, visit } of PAGE_STATES) {
        test(`"${title}" meets WCAG 2.2 AA in every look and needs no scrolling in two directions`, async () => {
            const { page } = recordPage;
            await recordPage.visitScenario(visit);

            const findBarriers = await prepareAxe(page);
            for (const { name, theme, width, rules } of LOOKS) {
                await show(page, theme, width);
                const { scenario } = visit;
                const examination: Examination = {
                    scope: 'c-redact-inline',
                    ...(scenario !== undefined && { scenario }),
                    ...(rules && { rules })
                };
                assert.deepEqual(await findBarriers(examination), NO_BARRIERS, name);
                const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
                assert.equal(overflow, 0, `${name}: nothing is wider than the page`);
            }
            assert.deepEqual(await outOfReachAt400Percent(page), [], 'controls of a dialog that cannot be seen whole');
            assert.deepEqual(recordPage.errors, [], 'the page reports no error');
        });
    }

    test('the record page around the component meets WCAG 2.2 AA too', async () => {
        await recordPage.visitScenario({ user: 'supervisor', record: 'cardAndSsn', scenario: 'suggestions' });
        await show(recordPage.page, 'light', 1280);

        const findBarriers = await prepareAxe(recordPage.page);
        assert.deepEqual(await findBarriers({ except: 'c-redact-inline' }), NO_BARRIERS);
    });
});

/** A screen of 1280 by 1024 pixels at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 };

/** The controls of an open dialog that do not come into sight whole when they are scrolled to. */
async function outOfReachAt400Percent(page: Page): Promise<readonly string[]> {
    const dialog = page.locator('dialog[open]');
    if ((await dialog.count()) === 0) return [];
    await page.setViewportSize(AT_400_PERCENT);
    const outOfReach: string[] = [];
    for (const control of await dialog.locator('.footer button, textarea:visible').all()) {
        const share = await control.evaluate(
            (element) =>
                new Promise<number>((tell) => {
                    element.scrollIntoView({ block: 'nearest' });
                    new IntersectionObserver(([seen], observer) => {
                        observer.disconnect();
                        tell(seen?.intersectionRatio ?? 0);
                    }).observe(element);
                })
        );
        if (share < 0.98) outOfReach.push(await control.evaluate((element) => element.outerHTML));
    }
    return outOfReach;
}

/** Lays out all of the transcript that is in the page, because contrast cannot be told of what is scrolled away. */
async function show(page: Page, theme: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('body').evaluate((body, name) => {
        body.setAttribute('class', `slds-color-scheme_${name}`);
    }, theme);
    const scroller = page.locator('c-transcript > div');
    if (await scroller.count())
        await scroller.first().evaluate((element) => {
            element.style.maxBlockSize = 'none';
            element.scrollTop = 0;
        });
    // Entries that come into sight are laid out a frame later.
    await page.evaluate('new Promise((laidOut) => requestAnimationFrame(() => requestAnimationFrame(laidOut)))');
    // Colours of the former theme fade out; what shows that something loads never ends.
    await page.evaluate(`Promise.allSettled(
        document.getAnimations()
            .filter((animation) => animation.effect.getComputedTiming().endTime < Infinity)
            .map((animation) => animation.finished)
    )`);
}
