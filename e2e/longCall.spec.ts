import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardReadAloud';

/** The most entries that are in the page at once, however long the call is. */
const MOST_RENDERED = 60;

describe('a call of 1,200 entries', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('is read to its beginning by scrolling up, with every entry once, in the order in which it was spoken', async () => {
        const stored = await stage.simulator.entries(SEED);
        const { page } = await stage.open({ user: 'supervisor', record: SEED });
        const region = regionOf(page);
        await page.getByText('200 newest entries loaded').first().waitFor();
        await page.getByText(/^(?:No suggestions|\d+ left of \d+) in the entries loaded$/).waitFor();

        await readToBeginning(page);
        await page.getByText(/^(?:No suggestions|\d+ left of \d+)$/).waitFor();

        const { identifiers, most } = await walk(region);
        assert.ok(most <= MOST_RENDERED, `${most} entries are rendered at once`);
        assert.equal(stored.length, 1200);
        const spokenAt = new Map(stored.map(({ identifier, clientTimestamp }) => [identifier, clientTimestamp]));
        const times = identifiers.map((identifier) => spokenAt.get(identifier) ?? 0);
        assert.deepEqual(
            times,
            times.toSorted((a, b) => a - b)
        );
        assert.deepEqual(identifiers.toSorted(), stored.map(({ identifier }) => identifier).toSorted());
    });

    test('leads to a card number far from what is rendered, which one key drafts over seven turns', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await readToBeginning(page);
        await regionOf(page).press('End');

        await page.keyboard.press('n');
        const turn = recordPage.button('double one');
        await turn.waitFor();
        await page.keyboard.press('a');

        await page.getByText('7 passages to redact').first().waitFor();
    });

    test('keeps the place of the reader when earlier entries come, and what is open for selection when it is far', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        const region = regionOf(page);
        await region.press('ArrowUp');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await recordPage.surface.waitFor();
        await page.keyboard.press('Shift+ArrowRight');

        const place = await region.evaluate(async (element) => {
            const entries = (): readonly HTMLElement[] => [
                ...element.querySelectorAll<HTMLElement>('c-transcript-entry')
            ];
            const settled = (): Promise<unknown> =>
                new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            element.scrollTop = 400;
            await settled();
            const seen = entries().find(
                (entry) => entry.getBoundingClientRect().top > element.getBoundingClientRect().top
            )!;
            return {
                identifier: seen.dataset['identifier'],
                top: seen.getBoundingClientRect().top - element.getBoundingClientRect().top
            };
        });
        await page.getByText('400 newest entries loaded').first().waitFor();

        const entry = page.locator(`c-transcript-entry[data-identifier="${place.identifier}"]`);
        const [box, sight] = [await entry.boundingBox(), await region.boundingBox()];
        assert.ok(box && sight);
        assert.ok(Math.abs(box.y - sight.y - place.top) < 1, `the entry moves from ${place.top} to ${box.y - sight.y}`);
        assert.ok(await recordPage.surface.evaluate((surface: HTMLTextAreaElement) => surface.matches(':focus')));
        assert.equal(await recordPage.surface.evaluate((surface: HTMLTextAreaElement) => surface.selectionEnd), 1);
    });
});

function regionOf(page: Page): Locator {
    return page.getByRole('region', { name: 'Entries' });
}

/** Scrolls up until there is nothing more to load. */
async function readToBeginning(page: Page): Promise<void> {
    const region = regionOf(page);
    const beginning = page.getByText('Beginning of the transcript');
    for (let loaded = 400; loaded <= 1200; loaded += 200) {
        await region.press('Home');
        const count = loaded < 1200 ? `${loaded.toLocaleString('en')} newest entries loaded` : '1,200 entries';
        await page.getByText(count, { exact: true }).first().waitFor();
    }
    await beginning.waitFor({ state: 'attached' });
}

/** Scrolls from the beginning to the end: which entries were rendered, in their order, and how many at once. */
async function walk(region: Locator): Promise<{ readonly identifiers: readonly string[]; readonly most: number }> {
    return region.evaluate(async (element) => {
        const met = new Map<number, string>();
        let most = 0;
        for (let top = 0; top < element.scrollHeight; top += element.clientHeight) {
            element.scrollTop = top;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const items = [...element.querySelectorAll<HTMLElement>('li')];
            most = Math.max(most, items.length);
            for (const item of items) met.set(Number(item.ariaPosInSet), item.dataset['key'] ?? '');
        }
        return { identifiers: [...met].sort(([a], [b]) => a - b).map(([, identifier]) => identifier), most };
    });
}
