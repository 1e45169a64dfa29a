import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const RECORD = 'richSession';
const KINDS = ['Choices', 'What was chosen', 'Link', 'Form', 'Answers to a form', 'Event', 'Files', 'Buttons'];
const PHONE = '07700 900461';
const IN_FORM = '4111 1111 1111 4321';
const IN_TEXT = '5555 5555 5555 4444';

describe('a session of every kind of entry', { skip: chromiumMissing }, () => {
    const stage = useStage('everyKind');

    test('shows each kind and why it cannot be redacted, tells what it holds, and redacts the texts', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: RECORD });
        const { page, button, text } = recordPage;
        const entryWith = (words: string) => page.getByRole('article').filter({ hasText: words });
        for (const kind of [...KINDS, 'Unknown kind']) await page.locator('.kind').getByText(kind).first().waitFor();
        assert.equal(await page.getByText('Only texts can be redacted').count(), 11);
        assert.equal(await page.getByRole('button', { name: /^Redact… in the entry of Lena Sommer/ }).count(), 2);
        await text('receipt-sommer.pdf').waitFor();

        const form = entryWith(IN_FORM);
        await form.getByText(/^Holds what nobody can redact here: card number and email\. An operator can/).waitFor();
        assert.equal(await form.getByRole('button').count(), 0);
        await entryWith(PHONE).getByText('Holds what nobody can redact here: phone number.').waitFor();
        assert.equal(await page.getByText('Holds what nobody can redact here').count(), 2);

        await button(IN_TEXT).click();
        await recordPage.commit('Card number');
        await text('1 entry redacted and verified').waitFor();
        const stored = JSON.stringify(await stage.simulator.entries(RECORD));
        assert.deepEqual([stored.includes(IN_TEXT), stored.includes(IN_FORM)], [false, true]);
    });

    test('is masked for an agent, whatever the kind, and tells what it lacks while the second reader is away', async () => {
        const { page, text, receivedBodies } = await stage.open({ user: 'agent', record: RECORD });
        await page.locator('.kind').getByText('Answers to a form').waitFor();
        await text('Card for the refund: [redacted').waitFor();
        assert.equal(await page.getByText('Only texts can be redacted').count(), 0);
        const received = (await receivedBodies()).join('');
        for (const value of [IN_FORM, IN_TEXT]) assert.ok(!received.includes(value));

        await stage.simulator.addFault({ match: { path: '/conversation-entries' }, fault: { kind: 'malformedJson' } });
        await page.getByRole('button', { name: 'Refresh' }).click();
        await text('Some entries that are no plain text cannot be shown now').waitFor();
    });
});
