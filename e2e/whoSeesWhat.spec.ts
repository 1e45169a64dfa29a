import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givesAway } from './cardNumber.ts';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';
const SSN = '123-45-6789';

describe('who sees what', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('an agent reads a masked transcript and is offered no redaction', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, CARD);
        const recordPage = await stage.open({ user: 'agent', record: SEED });

        await recordPage.entry(identifier).getByText('[redacted: card number').waitFor();
        assert.equal(await recordPage.button(/redact/i).count(), 0);
        assert.equal(await recordPage.button(/suggestion/i).count(), 0);
    });

    test('the browser of an agent receives no digit run of what is masked', async () => {
        const recordPage = await stage.open({ user: 'agent', record: SEED });
        const bodies = await recordPage.receivedBodies();

        assert.ok(bodies.some((body) => body.includes('[redacted: card number')));
        assert.ok(!bodies.some((body) => givesAway(body, CARD)));
        assert.ok(!bodies.some((body) => body.includes(SSN)));
    });

    test('the browser of a supervisor receives the text in clear', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const bodies = await recordPage.receivedBodies();

        assert.ok(bodies.some((body) => givesAway(body, CARD)));
    });

    test('somebody without access is told so and receives nothing of the transcript', async () => {
        const recordPage = await stage.open({ user: 'outsider', record: SEED });
        const bodies = await recordPage.receivedBodies();

        await recordPage.page.getByRole('heading', { name: 'This transcript is not available to you' }).waitFor();
        assert.equal(await recordPage.page.locator('c-transcript-entry').count(), 0);
        assert.ok(bodies.some((body) => body.includes('You have no access to this transcript.')));
        assert.ok(!bodies.some((body) => body.includes('credit card')));
    });

    test('somebody without the permission set is told which one to ask for', async () => {
        const recordPage = await stage.open({ user: 'nopermissionset', record: SEED });

        await recordPage.page.getByText('Redact Inline Agent').waitFor();
    });
});
