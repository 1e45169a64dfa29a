import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { givesAway } from './cardNumber.ts';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const CARD = '4111-1111-1111-4321';

describe('finding in a transcript and taking it along', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('searches entries far from what is rendered, once the rest is loaded, and leaves the focus there', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: 'cardReadAloud' });
        const { page } = recordPage;
        await recordPage.tabTo(recordPage.button('Refresh'));
        await page.keyboard.press('/');
        await page.keyboard.type('LONG CARD');
        await page.getByText('No hits in the entries that are loaded').waitFor();

        await page.locator('c-transcript-search').getByRole('button', { name: 'Load the rest' }).press('Enter');
        await page.getByText('1 of 1', { exact: true }).waitFor();
        await page.keyboard.press('Enter');
        const hit = page.locator('.hit_current');
        await hit.waitFor();

        assert.equal(await hit.textContent(), 'long card');
        assert.ok(await isInView(page, '.hit_current'));
        await page.keyboard.press('Escape');
        await page.locator('article:focus').getByText('long card').waitFor();
        assert.equal(await hit.count(), 0);
    });

    test('finds digits in any grouping for a supervisor, and nothing of them for an agent', async () => {
        const supervisor = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
        await supervisor.page.getByText('Beginning of the transcript').click();
        await supervisor.button('Search the transcript (/)').click();
        await supervisor.page.keyboard.type(CARD.replaceAll('-', ' '));
        await supervisor.page.getByText(/^1 of \d$/).waitFor();

        const agent = await stage.open({ user: 'agent', record: 'cardAndSsn' });
        await agent.button('Search the transcript (/)').click();
        await agent.page.keyboard.type(CARD.slice(0, -5));
        await agent.page.getByText('No hits', { exact: true }).waitFor();
    });

    test('shows a hidden speaker again on the way to a suggestion of theirs', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
        const { page } = recordPage;
        await recordPage.button('Filter by speaker').click();
        for (const speaker of await page.getByRole('checkbox', { name: /entr/ }).all()) await speaker.uncheck();
        await page.keyboard.press('Escape');
        await page.getByText(/^All entries are hidden \(\d+\)\.$/).waitFor();
        await page.getByText(/Hidden with the rest: \d+ suggested passages/).waitFor();

        await page.keyboard.press('n');

        await page.getByText(/^Showing \d+ of \d+ entries: /).waitFor();
        await page.locator('c-transcript-entry [role="button"]:focus').waitFor();
    });

    test('downloads masked text unless a supervisor asks for it in clear', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
        const { page } = recordPage;
        await recordPage.choose('Download the transcript');
        await page.getByText('WebVTT, for subtitles').click();
        const masked = await download(page);
        await recordPage.choose('Download the transcript');
        await page.getByText('As stored, in clear').click();
        const stored = await download(page);

        assert.match(masked.name, /^transcript-\w{18}-\d{4}-\d\d-\d\d\.vtt$/);
        assert.match(masked.text, /^WEBVTT\n[\s\S]* --> [\s\S]*\[redacted: card number/);
        assert.ok(!givesAway(masked.text, CARD));
        assert.match(stored.name, /-as-stored\.txt$/);
        assert.ok(givesAway(stored.text, CARD));
    });
});

async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function isInView(page: Page, selector: string): Promise<boolean> {
    const box = await page.locator(selector).boundingBox();
    const region = await page.getByRole('region', { name: 'Entries' }).boundingBox();
    return box !== null && region !== null && box.y >= region.y && box.y + box.height <= region.y + region.height;
}
