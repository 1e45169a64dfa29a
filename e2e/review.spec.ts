import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import type { RecordPage } from './recordPage.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';
const SSN = '123-45-6789';

describe('reviewing a draft', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('tells how far the commit is, and redacts with a second try what was refused at first', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page, reviewDialog } = recordPage;
        await recordPage.button(CARD).click();
        await recordPage.button(SSN).click();
        await stage.simulator.addFault({
            match: { method: 'PATCH', path: '/entries' },
            times: 3,
            fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
        });

        await recordPage.commit('Card number');
        await page.getByText('2 entries need a look').first().waitFor();
        await recordPage.button('Review again').click();
        await stage.simulator.addFault({
            match: { method: 'PATCH', path: '/entries' },
            times: 1,
            fault: { kind: 'delay', ms: 1000 }
        });
        await reviewDialog.getByRole('button', { name: 'Redact 2 entries' }).click();

        await reviewDialog.getByText('0 of 2 entries written').waitFor();
        await reviewDialog.getByRole('list').getByText('Being written').first().waitFor();
        await page.getByText('2 entries redacted and verified').first().waitFor();
    });

    test('previews what agents then get, and goes back to the draft', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, CARD);
        const supervisor = await stage.open({ user: 'supervisor', record: SEED });
        await supervisor.button(SSN).click();

        await supervisor.choose('See what agents see');
        await supervisor.page.getByText('You see what agents see', { exact: true }).waitFor();
        const textIn = ({ entry }: RecordPage): Promise<string> =>
            entry(identifier).getByRole('paragraph').first().innerText();
        const previewed = await textIn(supervisor);
        const agent = await stage.open({ user: 'agent', record: SEED });

        assert.equal(previewed, await textIn(agent));
        assert.ok(!previewed.includes(CARD));
        await supervisor.page.keyboard.press('Escape');
        await supervisor.page.getByText('1 passage to redact').first().waitFor();
        const menu = await supervisor.button('More').elementHandle();
        assert.ok(await menu.evaluate((button) => button.matches(':focus')), 'the focus is not on the menu');
    });
});
