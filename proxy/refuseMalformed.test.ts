import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createLog } from './log.ts';
import { refuseMalformed } from './refuseMalformed.ts';

describe('refuseMalformed', () => {
    it('closes the connection of a client that never ends its side', { timeout: 10_000 }, async () => {
        const server = createServer().listen(0, '127.0.0.1');
        refuseMalformed(server, createLog('silent'));
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });

        client.resume().write('noise\r\n\r\n');
        await once(client, 'end');
        await once(server.close(), 'close');

        client.destroy();
    });
});
