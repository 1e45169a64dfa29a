import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { startTestOrg } from './testing/startTestOrg.ts';

describe('the org', () => {
    it('answers addresses that cannot be decoded, and lives', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');

        const statuses = [
            (await agent.call('GET', '/services/data/v67.0/%E0%A4%A')).status,
            (await agent.call('GET', '/services/data/v67.0/query?q=%E0%A4%A')).status,
            (await agent.call('GET', '/services/%00')).status,
            (await agent.call('GET', '/services/data/v67.0/limits')).status
        ];

        assert.deepEqual(statuses, [404, 400, 404, 200]);
    });

    it('notes a client that goes away in the middle of its request, and lives', async (t) => {
        const org = await startTestOrg(t);
        const { hostname, port } = new URL(org.url);
        const client = connect(Number(port), hostname);
        client.write('POST /services/oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc');
        await once(client, 'connect');

        client.destroy();
        await once(client, 'close');
        let log: readonly { note: string }[] = [];
        while (log.length === 0) {
            log = (await org.control<{ note: string }[]>('GET', '/requests')).body;
        }

        assert.deepEqual(
            log.map(({ note }) => note),
            ['clientGone']
        );
    });
});
