import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on: the preferred one if it is free, else any. */
export async function freePort(preferred = 0): Promise<number> {
    const server = createServer();
    try {
        server.listen(preferred, '127.0.0.1');
        await once(server, 'listening');
        return (server.address() as AddressInfo).port;
    } catch {
        return await freePort();
    } finally {
        server.close();
    }
}
