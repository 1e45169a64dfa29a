import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { waitForScenario } from './recordPage.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const SSN = '123-45-6789';

describe('the switches of the record page', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('change theme and width in place, so that a draft stays', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await recordPage.button(SSN).click();

        await recordPage.button('Dark theme').click();
        await recordPage.button('Narrow region').click();

        await page.locator('body.slds-color-scheme_dark').waitFor();
        await page.getByText('1 passage to redact').first().waitFor();
        const { searchParams } = new URL(page.url());
        assert.equal(searchParams.get('theme'), 'dark');
        assert.equal(searchParams.get('width'), 'narrow');
    });

    test('open the same record as another user', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });

        await recordPage.page.getByLabel('User', { exact: true }).selectOption('agent');

        await recordPage.entry(identifier).getByText('[redacted: national identification number]').waitFor();
    });

    test('open another record as the same user, also another session of one conversation', async () => {
        const { page } = await stage.open({ user: 'supervisor', record: SEED });

        await page.getByLabel('Record', { exact: true }).selectOption('threeSessions.3');
        await page.getByRole('heading', { level: 1, name: 'Direct debit' }).waitFor();
        await page.getByRole('link', { name: 'Missing screws' }).click();

        await page.getByRole('heading', { level: 1, name: 'Missing screws' }).waitFor();
        assert.equal(new URL(page.url()).searchParams.get('user'), 'supervisor');
    });

    test('bring the page to a scenario by one choice, and undo it when another is chosen', async () => {
        const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
        const { page } = await stage.open({ user: 'agent', record: SEED });

        await page.getByLabel('Scenario', { exact: true }).selectOption('changed');
        await waitForScenario(page);
        await page.getByText('Someone changed 1 entry').first().waitFor();
        assert.equal(new URL(page.url()).searchParams.get('scenario'), 'changed');
        await page.getByLabel('Scenario', { exact: true }).selectOption('');
        await page.waitForURL((url) => !url.searchParams.has('scenario'));
        await page.locator('c-transcript-entry').first().waitFor();

        assert.deepEqual(await stage.simulator.entryWith(SEED, SSN), { identifier, text });
    });

    for (const query of ['?user=nobody', '?record=nothing']) {
        test(`say what there is where the address asks for something else: ${query}`, async () => {
            const { page } = await stage.open({ user: 'supervisor', record: SEED });

            await page.goto(new URL(query, page.url()).href);

            const problem = page.getByRole('alert');
            await problem.getByText('The address names a user or a record').waitFor();
            await problem.getByText('outsider').waitFor();
            await problem.getByText('threeSessions.3').waitFor();
        });
    }
});
