import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';
const SSN = '123-45-6789';
const NATIVE = { shadow: 'native' };

describe('touch, and the shadow roots of the browser', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { mode, address } of [
        { mode: 'synthetic', address: {} },
        { mode: 'native', address: NATIVE }
    ]) {
        test(`a finger picks the first word and the last, drafts and reviews in ${mode} shadow`, async () => {
            const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
            const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
            const { page, ...recordPage } = await stage.open({ user: 'supervisor', record: SEED, ...phone, address });
            const entry = recordPage.entry(identifier);

            await entry.getByRole('button', { name: /^Redact…/ }).tap();
            await entry.getByRole('button', { name: 'Pick words' }).tap();
            await entry.getByRole('button', { name: 'My', exact: true }).tap();
            await entry.getByRole('button', { name: 'ssn', exact: true }).tap();
            await entry.getByRole('button', { name: 'Redact selection' }).tap();
            await entry.getByRole('button', { name: 'Done' }).tap();
            await recordPage.button('Review and redact').tap();

            const after = await recordPage.reviewDialog.getByRole('definition').last().innerText();
            assert.match(after, /^\[redacted: [^\]]+\] is: /);
            assert.equal((await stage.simulator.entryWith(SEED, SSN)).text, text);
        });
    }

    test('mouse and keyboard select the same characters in native shadow', async () => {
        const card = await stage.simulator.entryWith(SEED, CARD);
        const ssn = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED, address: NATIVE });
        const selected = (): Promise<string> =>
            recordPage.surface.evaluate((area: HTMLTextAreaElement) =>
                area.value.slice(area.selectionStart, area.selectionEnd)
            );

        await recordPage.dragOver(recordPage.entry(card.identifier).getByText(CARD, { exact: true }));
        await recordPage.surface.waitFor();
        assert.equal(await selected(), CARD);
        await recordPage.button('Done').click();
        await recordPage.selectByKeyboard(ssn, SSN);
        assert.equal(await selected(), SSN);
        await recordPage.page.keyboard.press('r');
        await recordPage.page.getByText('1 passage to redact').first().waitFor();
    });
});
