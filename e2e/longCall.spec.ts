import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardReadAloud';

describe('a call of 1,200 entries', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('is read to its beginning with every entry once, in the order in which it was spoken', async () => {
        const stored = await stage.simulator.entries(SEED);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        const shown = page.locator('c-transcript-entry');
        await page.getByText('200 newest entries loaded').first().waitFor();
        await page.getByText(/^(?:No|\d+) open suggestions? in the entries loaded$/).waitFor();

        const beginning = page.getByText('Beginning of the transcript');
        while (!(await beginning.isVisible())) {
            const count = await shown.count();
            await recordPage.button('Load earlier entries').click();
            await shown.nth(count).waitFor({ state: 'attached' });
        }
        await page.getByText('1,200 entries', { exact: true }).first().waitFor();
        await page.getByText(/^(?:No|\d+) open suggestions?$/).waitFor();

        const identifiers = await shown.evaluateAll((entries) =>
            entries.map((entry) => entry.getAttribute('data-identifier'))
        );
        assert.equal(stored.length, 1200);
        assert.equal(new Set(identifiers).size, stored.length);
        const spokenAt = new Map(stored.map(({ identifier, clientTimestamp }) => [identifier, clientTimestamp]));
        const times = identifiers.map((identifier) => spokenAt.get(identifier ?? '') ?? 0);
        assert.deepEqual(
            times,
            times.toSorted((a, b) => a - b)
        );
        assert.deepEqual(identifiers.toSorted(), stored.map(({ identifier }) => identifier).toSorted());
    });

    test('keeps the place of the reader when earlier entries are loaded', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        const region = page.locator('c-transcript > div');
        await region.evaluate((element) => (element.scrollTop = 0));
        const first = page.locator('c-transcript-entry').first();
        const identifier = await first.getAttribute('data-identifier');
        const before = await first.boundingBox();

        await recordPage.button('Load earlier entries').click();
        await page.locator('c-transcript-entry').nth(200).waitFor({ state: 'attached' });

        const after = await page.locator(`c-transcript-entry[data-identifier="${identifier}"]`).boundingBox();
        assert.ok(before && after);
        assert.ok(Math.abs(after.y - before.y) < 2, 'the entry stays where it was');
    });

    test('drafts a card number that was read out over seven turns by one click', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        const shown = page.locator('c-transcript-entry');
        const oneTurn = recordPage.button('double one');
        while ((await oneTurn.count()) === 0) {
            const count = await shown.count();
            await recordPage.button('Load earlier entries').click();
            await shown.nth(count).waitFor({ state: 'attached' });
        }

        await oneTurn.click();

        await page.getByText('7 passages to redact').first().waitFor();
    });
});
