import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { freePort } from './freePort.ts';

describe('freePort', () => {
    test('gives the preferred port when nobody listens on it', async () => {
        const port = await freePort();

        assert.equal(await freePort(port), port);
    });

    test('gives another port when the preferred one is taken', async () => {
        const server = createServer().listen(0, '127.0.0.1');
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;

        assert.notEqual(await freePort(port), port);
        server.close();
    });
});
