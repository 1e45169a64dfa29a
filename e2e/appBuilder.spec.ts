import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { CARD, TALK } from './talk.ts';
import { useStage } from './useStage.ts';
import { takeWay, wordsOf, type Way } from './ways.ts';

const BOTH: readonly Way[] = [
    { object: 'VoiceCall', hand: 'mouse', shadow: 'synthetic' },
    { object: 'MessagingSession', hand: 'keyboard', shadow: 'synthetic' }
];

describe('what an admin sets', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const way of BOTH) {
        test(`in App Builder takes effect when the page is opened next: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const { page, hand, button, text } = await open('supervisor');
            await button(CARD).waitFor();

            await page.getByLabel('Entries shown at first').selectOption({ label: 'Customer' });
            await page.getByLabel('Density').selectOption({ label: 'Compact' });
            await page.getByLabel('Show suggestions').press('Space');
            await hand.press(button('Save as App Builder does'));

            await text('Showing 5 of 11 entries: Robin Clarke only.').waitFor();
            const entry = page.locator('c-redact-inline .card_compact').getByRole('article').first();
            const padding = await entry.evaluate((article) => getComputedStyle(article).paddingBlockStart);
            assert.equal(padding, '4px', 'entries stand closer');
            await page.getByText(CARD).waitFor();
            assert.equal(await button(CARD).count(), 0);
        });
    }

    test('as the size of a page is how many entries are loaded at a time', async () => {
        const address = { pageSize: '25' };
        const { button, text } = await stage.open({ user: 'agent', record: 'cardReadAloud', address });
        await text('25 newest entries loaded').waitFor();

        await button('Load earlier entries').press('Enter');

        await text('50 newest entries loaded').waitFor();
    });

    test('as language of the user is what suggestions, reasons and history say', async () => {
        await takeWay(stage, { object: 'MessagingSession', hand: 'mouse', shadow: 'synthetic' });
        const visit = { user: 'supervisor', record: TALK, address: { language: 'de' } };
        const { page, button, text } = await stage.open(visit);
        const review = page.getByRole('dialog', { name: 'Prüfen und schwärzen' });
        const history = page.getByRole('dialog', { name: 'Verlauf' });

        await button('Annehmen: der offene Vorschlag, Kartennummer').waitFor();
        await button(CARD).focus();
        await page.keyboard.press('w');
        await text('16 Ziffern, Luhn-Prüfung bestanden, Visa').waitFor();
        await button('Annehmen: der offene Vorschlag, nationale Kennnummer').click();
        await button('Prüfen und schwärzen').click();
        await review.locator('label').filter({ hasText: 'Amtlicher Ausweis oder nationale Kennung' }).click();
        await review.getByRole('button', { name: '1 Eintrag schwärzen' }).click();
        await text('1 Eintrag geschwärzt und bestätigt').waitFor();

        await button(/^Mehr$/).click();
        await page.getByRole('menuitem', { name: 'Verlauf' }).click();
        await history.getByText('1 Eintrag geschwärzt').waitFor();
        await history.getByText('Bestätigt', { exact: true }).waitFor();
        await history.getByText('Amtlicher Ausweis oder nationale Kennung').waitFor();
        await history.getByText('nationale Kennnummer').waitFor();
    });

    for (const { object } of BOTH) {
        test(`as language and time zone of the user is what the panel speaks on a ${object}`, async () => {
            await takeWay(stage, { object, hand: 'mouse', shadow: 'synthetic' });
            const [first] = await stage.simulator.entries(TALK);
            const address = { language: 'de', timeZone: 'Asia/Kolkata' };
            const { page, button } = await stage.open({ user: 'supervisor', record: TALK, address });

            await page.getByRole('heading', { name: 'Transkript' }).waitFor();
            await button('Prüfen und schwärzen').waitFor();
            await page.getByText('Kunde', { exact: true }).first().waitFor();
            assert.equal(await button(/Refresh|Search|Review|Undo/).count(), 0);
            const spoken = new Date(first?.clientTimestamp ?? 0);
            const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'medium', timeZone: 'Asia/Kolkata' }).format(
                spoken
            );
            await page
                .getByText(object === 'VoiceCall' ? '00:00' : time, { exact: true })
                .first()
                .waitFor();
        });
    }
});
