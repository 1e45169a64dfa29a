import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidencePage } from '../cli/evidence/evidencePage.ts';
import { evidenceOfEvents, SOME_EVENTS } from '../cli/evidence/testing/someEvidence.ts';
import { prepareAxe } from './accessibility.ts';
import { chromiumMissing, launchChromium } from './chromium.ts';

/** Evidence of a trail in which nothing is wrong, and of one with a row that somebody changed. */
const PAGES = {
    unbroken: evidencePage(evidenceOfEvents(SOME_EVENTS), 'thumbprint'),
    faulty: evidencePage(
        evidenceOfEvents(SOME_EVENTS, (event, index) => (index === 1 ? { ...event, outcome: 'failed' } : event)),
        'thumbprint'
    )
};

describe('the page of exported evidence', { skip: chromiumMissing }, () => {
    test('meets WCAG 2.2 AA, light and dark, wide and narrow, and obeys its own policy', async () => {
        const browser = await launchChromium();
        try {
            const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
            const complaints: string[] = [];
            page.on('console', (message) => complaints.push(message.text()));
            for (const html of Object.values(PAGES)) {
                await page.setContent(html);
                const findBarriers = await prepareAxe(page);
                for (const colorScheme of ['light', 'dark'] as const) {
                    await page.emulateMedia({ colorScheme });
                    assert.deepEqual(await findBarriers(), { violations: [], undecided: [] });
                }
                await page.setViewportSize({ width: 360, height: 800 });
                const { violations } = await findBarriers({ rules: ['scrollable-region-focusable', 'target-size'] });
                assert.deepEqual(violations, []);
                assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
                await page.setViewportSize({ width: 1280, height: 800 });
            }
            assert.deepEqual(complaints, []);
        } finally {
            await browser.close();
        }
    });
});
