import assert from 'node:assert/strict';
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

    test('a refresh that is put off says until when, keeps transcript and draft, and is tried again by itself', async () => {
        const { page, button } = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
        await button('123-45-6789').click();
        await page.evaluate('Math.random = () => 0');
        await page.route(/\/v1\/records\/\w+\/entries/, (route) => route.fulfill(putOff(page.url())), { times: 1 });

        await button('Refresh').click();

        const notice = page.getByRole('alert').filter({ hasText: 'The redaction service is interrupted' });
        await notice.getByText(/You can go on at \d{1,2}:\d\d:\d\d\s[AP]M\. This page tries again then by/).waitFor();
        assert.equal(await page.locator('c-transcript-entry').count(), 12);
        assert.ok(await page.getByText('1 passage to redact').first().isVisible());

        await notice.waitFor({ state: 'detached' });
        assert.ok(await page.getByText('1 passage to redact').first().isVisible());
    });

    test('a copy in Data Cloud still holds the old text after a commit, and no longer when it has followed', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: 'cardAndSsn' });
        const { button, text } = recordPage;
        await button('123-45-6789').click();
        await recordPage.commit('Government or national id');
        await text('1 entry redacted and verified').waitFor();

        await text('Data Cloud still holds the old text of 1 entry.').waitFor();
        await stage.simulator.setSwitches({ dataCloudCopies: 'follow' });
        await button('Ask Data Cloud again').click();

        await text('Data Cloud no longer holds the old text.').waitFor();
    });

    test('a live messaging session shows what was said so far and is marked as live', async () => {
        const { page } = await stage.open({ user: 'supervisor', record: 'liveSession' });

        await page.getByText('Live', { exact: true }).waitFor();
        await page.locator('c-transcript-entry').first().waitFor();
    });
});

/** What a proxy answers this page while the Redis that holds its state is away. */
function putOff(pageUrl: string): { readonly status: number; headers: Record<string, string>; readonly json: object } {
    return {
        status: 503,
        headers: {
            'access-control-allow-origin': new URL(pageUrl).origin,
            'access-control-expose-headers': 'Retry-After',
            'content-type': 'application/problem+json',
            'retry-after': '3'
        },
        json: {
            type: 'about:blank',
            title: '',
            status: 503,
            code: 'STATE_UNAVAILABLE',
            detail: '',
            requestId: 'request'
        }
    };
}
