import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareAxe } from './accessibility.ts';
import { chromiumMissing } from './chromium.ts';
import { PAGE_STATES } from './pageStates.ts';
import type { RecordPage } from './recordPage.ts';
import { useStage } from './useStage.ts';

const LOOKS = [
    { name: 'light', theme: 'light', width: 1280 },
    { name: 'dark', theme: 'dark', width: 1280 },
    { name: 'light at 320 pixels', theme: 'light', width: 320 }
] as const;

describe('accessibility', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { title, visit, reach } of PAGE_STATES) {
        test(`${title} meets WCAG 2.2 AA in every look and needs no scrolling in two directions`, async () => {
            const recordPage = await stage.open(visit);
            await reach?.(recordPage, stage.simulator);

            const findBarriers = await prepareAxe(recordPage.page);
            for (const { name, theme, width } of LOOKS) {
                await show(recordPage, theme, width);
                const findings = await findBarriers();
                assert.deepEqual(findings, { violations: [], undecided: [] }, name);
                const overflow = await recordPage.page.evaluate('document.documentElement.scrollWidth - innerWidth');
                assert.equal(overflow, 0, `${name}: nothing is wider than the page`);
            }
        });
    }
});

/** Lays the whole transcript out, because contrast cannot be told of what is scrolled away. */
async function show({ page }: RecordPage, theme: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('body').evaluate((body, name) => {
        body.setAttribute('class', `slds-color-scheme_${name}`);
    }, theme);
    const scroller = page.locator('c-transcript > div');
    if (await scroller.count()) await scroller.evaluate((element) => (element.style.maxBlockSize = 'none'));
    // Colours of the former theme fade out; what shows that something loads never ends.
    await page.evaluate(`Promise.allSettled(
        document.getAnimations()
            .filter((animation) => animation.effect.getComputedTiming().endTime < Infinity)
            .map((animation) => animation.finished)
    )`);
}
