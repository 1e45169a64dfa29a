import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';

describe('the suggestions', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('lead by keys alone from one number to every appearance of it, said in words too, in one step', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, 'That');
        const spoken = 'four one one one, one one one one, one one one one, four three two one';
        await stage.simulator.changeEntry(SEED, identifier, `So that was ${spoken}?`);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;

        await recordPage.tabTo(recordPage.button(CARD));
        await page.keyboard.press('w');
        await page.getByText('16 digits, passes the Luhn check, Visa').waitFor();
        await recordPage.tabTo(recordPage.button('Every appearance'));
        await page.keyboard.press('Enter');
        await page.getByText('2 appearances are not drafted yet.').first().waitFor();
        await page.getByText('Nothing to redact yet').first().waitFor();
        await recordPage.tabTo(recordPage.button('Redact all 2'));
        await page.keyboard.press('Enter');
        await page.getByText('2 passages to redact').first().waitFor();
        await recordPage.button('Undo: redact every card number × 2').waitFor();
        await page.keyboard.press('Control+z');
        await page.getByText('Nothing to redact yet').first().waitFor();
    });

    test('are accepted by category with one click, beside a wide transcript and above a narrow one', async () => {
        for (const width of [1280, 360]) {
            const recordPage = await stage.open({
                user: 'supervisor',
                record: SEED,
                viewport: { width, height: 800 }
            });
            const { page } = recordPage;
            const remaining = page.getByText(/^\d+ left of \d+$/);
            const before = Number.parseInt(await remaining.innerText());
            const names = recordPage.button(/^Accept all \d+ open suggestions: name$/);
            if (width === 360) {
                assert.equal(await names.isVisible(), false);
                await recordPage.button('Suggestions by category').click();
            }
            const count = Number(/\d+/.exec((await names.getAttribute('aria-label')) ?? '')?.[0]);

            await names.click();
            await page.getByText(`${count} passages to redact`).first().waitFor();
            assert.equal(Number.parseInt(await remaining.innerText()), before - count);
            await recordPage.button(`Undo: accept name × ${count}`).click();
            await page.getByText('Nothing to redact yet').first().waitFor();
        }
    });
});
