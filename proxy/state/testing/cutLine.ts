import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a Redis that leads nowhere until it is joined. */
export interface CutLine extends AsyncDisposable {
    readonly url: string;
    join(): Promise<void>;
}

export async function cutLineTo(redisUrl: string): Promise<CutLine> {
    const { hostname, port } = new URL(redisUrl);
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
        const redis = connect(Number(port), hostname);
        for (const socket of [client, redis]) sockets.add(socket.on('error', () => undefined));
        client.pipe(redis).pipe(client);
    });
    const reserved = createServer().listen(0, '127.0.0.1');
    await once(reserved, 'listening');
    const own = (reserved.address() as AddressInfo).port;
    reserved.close();
    await once(reserved, 'close');
    return {
        url: `redis://127.0.0.1:${String(own)}`,
        join: async () => {
            await once(server.listen(own, '127.0.0.1'), 'listening');
        },
        [Symbol.asyncDispose]: async () => {
            for (const socket of sockets) socket.destroy();
            if (!server.listening) return;
            server.close();
            await once(server, 'close');
        }
    };
}
