import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givesAway } from './cardNumber.ts';
import { chromiumMissing } from './chromium.ts';
import type { StoredEntry } from './simulator.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';
const MASK = '[redacted: card number ending 4321]';

describe('redacting a card number', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('works with the keyboard alone, is verified, stored and audited', async () => {
        const before = await stage.simulator.entries(SEED);
        const entry = await stage.simulator.entryWith(SEED, CARD);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page, reviewDialog } = recordPage;

        await recordPage.selectByKeyboard(entry, CARD);
        await page.keyboard.press('r');
        await page.keyboard.press('Escape');
        await recordPage.tabTo(recordPage.button('Review and redact'));
        await page.keyboard.press('Enter');
        await recordPage.tabTo(reviewDialog.getByRole('radio').first());
        await page.keyboard.press('Space');
        await recordPage.tabTo(reviewDialog.getByRole('button', { name: 'Redact 1 entry' }));
        await page.keyboard.press('Enter');

        await recordPage.entry(entry.identifier).getByText('Redacted and verified').waitFor();
        await assertStored(before);
        await assertAudited();
    });

    test('works with the mouse alone', async () => {
        const before = await stage.simulator.entries(SEED);
        const { identifier } = await stage.simulator.entryWith(SEED, CARD);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });

        await recordPage.dragOver(recordPage.entry(identifier).getByText(CARD, { exact: true }));
        await recordPage.button('Redact selection').click();
        await recordPage.button('Done').click();
        await recordPage.commit('Card number');

        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();
        await assertStored(before);
        await assertAudited();
    });

    /** Everything but the card number is as it was, to the code unit. */
    async function assertStored(before: readonly StoredEntry[]): Promise<void> {
        const expected = before.map((entry) => ({
            ...entry,
            messageText: entry.messageText?.replace(CARD, MASK) ?? null
        }));

        assert.deepEqual(await stage.simulator.entries(SEED), expected);
    }

    async function assertAudited(): Promise<void> {
        const rows = await stage.simulator.rows('RedactInline_Event__c');

        assert.deepEqual(rows.map((row) => row['Type__c']).toSorted(), ['Intent', 'Outcome']);
        assert.equal(rows.find((row) => row['Type__c'] === 'Outcome')?.['Outcome__c'], 'redacted');
        for (const row of rows) {
            assert.ok(!givesAway(JSON.stringify(row), CARD));
            const words = ['Categories__c', 'Spans__c', 'Note__c', 'Reason_Code__c'].map((field) => row[field]);
            assert.doesNotMatch(JSON.stringify(words), /4111|1111|4321/);
        }
    }
});
