import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { decodeJwt } from 'jose';
import { startOrg, type RunningOrg } from '../simulator/org/startOrg.ts';
import { startPage, type RunningPage } from '../simulator/page/startPage.ts';
import { createSimulator } from './simulator.ts';

const PROXY_URL = 'http://127.0.0.1:8787';

describe('the server of the record page', () => {
    let org: RunningOrg;
    let page: RunningPage;
    let recordId: string;

    before(async () => {
        org = await startOrg();
        page = await startPage({ orgUrl: org.url, proxyUrl: PROXY_URL });
        ({ recordId } = await createSimulator(org.url).record('cardAndSsn'));
    });
    after(async () => {
        await page.stop();
        await org.stop();
    });

    test('reads a record as the user of the page', async () => {
        const query = new URLSearchParams({ username: 'supervisor@example.com', fields: 'Status,Owner.Name' });
        const answer = await fetch(`${page.url}/records/MessagingSession/${recordId}?${query.toString()}`);

        assert.deepEqual(await answer.json(), { Status: 'Ended', 'Owner.Name': 'Ana Oliveira' });
    });

    test('does not read a record for somebody without access', async () => {
        const query = new URLSearchParams({ username: 'outsider@example.com', fields: 'Status' });
        const answer = await fetch(`${page.url}/records/MessagingSession/${recordId}?${query.toString()}`);

        assert.equal(answer.status, 404);
        assert.deepEqual(await answer.json(), {});
    });

    test('refuses fields that are no names', async () => {
        const query = new URLSearchParams({ username: 'supervisor@example.com', fields: 'Id FROM User' });
        const answer = await fetch(`${page.url}/records/MessagingSession/${recordId}?${query.toString()}`);

        assert.equal(answer.status, 400);
    });

    test('lets the page choose neither audience nor address of a token', async () => {
        const answer = await fetch(`${page.url}/apex/ProxyTokenController/mint`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({
                username: 'agent@example.com',
                recordId,
                act: 'view',
                audience: 'https://elsewhere.example',
                proxyBaseUrl: 'https://elsewhere.example'
            })
        });
        const { token, proxyBaseUrl } = (await answer.json()) as { token: string; proxyBaseUrl: string };

        assert.equal(decodeJwt(token).aud, PROXY_URL);
        assert.equal(proxyBaseUrl, PROXY_URL);
    });

    test('answers what it does not have with 404', async () => {
        assert.equal((await fetch(`${page.url}/../package.json`)).status, 404);
    });
});
