import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const RECORD = 'callWithoutTranscript';
const CALL = `WEBVTT

00:00:02.000 --> 00:00:04.000
<v Ana Oliveira>What is the number of your card?

00:00:05.000 --> 00:00:09.000
<v Speaker 2>It is 4111 1111 1111 4321, and my order is late.
`;

/** Drops a file on the panel, as from the desktop. */
async function drop(page: Page, name: string, content: string): Promise<void> {
    const transfer = await page.evaluateHandle(
        ([fileName, text]) => {
            const dropped = new DataTransfer();
            dropped.items.add(new File([text], fileName));
            return dropped;
        },
        [name, content] as const
    );
    const zone = page.locator('c-file-drop .zone');
    for (const type of ['dragover', 'drop']) await zone.dispatchEvent(type, { dataTransfer: transfer });
}

describe('a call without a transcript', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('takes a file that is dropped: checked, a speaker assigned, uploaded masked, and shown', async () => {
        const { page, button, text, errors } = await stage.open({ user: 'uploader', record: RECORD });
        await drop(page, 'Leila Karimi.vtt', CALL);
        await text('1 line cannot be uploaded.').waitFor();
        await text('Line 6 is said by nobody who took part.').waitFor();
        assert.equal(await button(/^Upload \d/).count(), 0);

        await page.getByRole('combobox', { name: /^Speaker 2/ }).selectOption({ label: 'Leila Karimi (customer)' });
        await button('Check again').click();
        await text(/Will be redacted: 1 × card number/).waitFor();
        await button('Upload 2 entries').click();

        await text('2 entries uploaded').waitFor();
        await text('1 passage was redacted before.').waitFor();
        await text('[redacted: card number').waitFor();
        await text('my order is late').waitFor();
        const stored = JSON.stringify(await stage.simulator.entries(RECORD));
        assert.doesNotMatch(stored, /4111[ -]?1111/);
        assert.deepEqual(errors, []);
    });

    test('stores nothing of a file with an unknown speaker and times outside the call, or of none', async () => {
        const { page, button, text } = await stage.open({ user: 'uploader', record: RECORD });
        const late = CALL.replaceAll('00:00:05', '03:00:05').replaceAll('00:00:09', '03:00:09');
        await page.getByLabel('Choose a file').setInputFiles({
            name: 'late.vtt',
            mimeType: 'text/vtt',
            buffer: Buffer.from(late.replaceAll('Ana Oliveira', 'Nobody Known'))
        });
        await text('2 lines cannot be uploaded.').waitFor();
        for (const name of [/^Nobody Known/, /^Speaker 2/]) {
            await page.getByRole('combobox', { name }).selectOption({ index: 1 });
        }
        await button('Check again').click();
        await text('was said before the call began or after it ended.').waitFor();
        assert.equal(await button(/^Upload \d/).count(), 0);

        await button('Choose another file').click();
        await drop(page, 'empty.vtt', '');
        await page.getByRole('alert').getByText('The file holds nothing that was said.').waitFor();
        assert.deepEqual(await stage.simulator.entries(RECORD), []);
    });

    test('says so to those who may not upload', async () => {
        const { page, text } = await stage.open({ user: 'supervisor', record: RECORD });

        await page.getByRole('heading', { name: 'This call has no transcript' }).waitFor();
        await text('Nothing was transcribed while it lasted').waitFor();
        assert.equal(await page.getByLabel('Choose a file').count(), 0);
    });
});
