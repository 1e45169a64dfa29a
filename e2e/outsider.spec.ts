import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';
import { takeWay, WAYS, wordsOf } from './ways.ts';

/** Everything that the panel offers to those who may read. */
const OFFERED = /search|filter|more|flag|redact|suggestion/i;

describe('an outsider', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const way of WAYS) {
        test(`is told so, is offered nothing, and receives nothing of the transcript: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const { page, hand, button, receivedBodies } = await open('outsider');
            const denied = page.getByRole('heading', { name: 'This transcript is not available to you' });
            await denied.waitFor();

            await hand.press(button('Refresh'));
            await denied.waitFor();
            await hand.reach(button('Refresh'));
            for (const key of ['/', 'n', 'f', '?']) await page.keyboard.press(key);

            assert.equal(await page.locator('c-redact-inline').getByRole('button', { name: OFFERED }).count(), 0);
            assert.equal(await page.locator('c-transcript-entry').count(), 0);
            assert.equal(await page.getByRole('dialog').count(), 0);
            const bodies = await receivedBodies();
            assert.ok(bodies.some((body) => body.includes('You have no access to this transcript.')));
            assert.ok(!bodies.some((body) => body.includes('Anything else')));
        });
    }

    test('who lacks the permission set is told which one to ask for', async () => {
        const { text } = await stage.open({ user: 'nopermissionset', record: 'cardAndSsn' });

        await text('Redact Inline Agent').waitFor();
    });
});
