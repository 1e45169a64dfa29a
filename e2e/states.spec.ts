import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const STATES = [
    { title: 'a conversation without entries says so', record: 'emptyTranscript', heading: 'No entries' },
    {
        title: 'a running call says when its transcript comes',
        record: 'liveCall',
        heading: 'The call is still running'
    },
    {
        title: 'a call that has just ended says that its transcript is on its way',
        record: 'justEndedCall',
        heading: 'The transcript is on its way'
    }
];

describe('states without entries', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { title, record, heading } of STATES) {
        test(title, async () => {
            const { page } = await stage.open({ user: 'supervisor', record });

            await page.getByRole('heading', { name: heading }).waitFor();
        });
    }

    test('a live messaging session shows what was said so far and is marked as live', async () => {
        const { page } = await stage.open({ user: 'supervisor', record: 'liveSession' });

        await page.getByText('Live', { exact: true }).waitFor();
        await page.locator('c-transcript-entry').first().waitFor();
    });
});
