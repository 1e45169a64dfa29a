import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a Redis on which one answer can be held. */
export interface HoldingLine extends AsyncDisposable {
    readonly url: string;
    /** Resolves when Redis has carried out the command, and its answer is held. */
    readonly held: Promise<unknown>;
    release(): void;
}

/** Passes everything on between Redis and its clients, until a command holds these words: its answer, and all later ones, wait. */
export async function holdAnswerTo(words: string, redisUrl: string): Promise<HoldingLine> {
    const { hostname, port } = new URL(redisUrl);
    const sockets = new Set<Socket>();
    const held = Promise.withResolvers<unknown>();
    const released = Promise.withResolvers<unknown>();
    const server = createServer((client) => {
        const redis = connect(Number(port), hostname);
        let isHolding = false;
        for (const socket of [client, redis]) sockets.add(socket.on('error', () => undefined));
        client.on('data', (bytes) => {
            isHolding ||= bytes.includes(words);
            redis.write(bytes);
        });
        redis.on('data', (answer) => {
            if (!isHolding) {
                client.write(answer);
                return;
            }
            held.resolve(null);
            void released.promise.then(() => client.write(answer));
        });
        client.on('close', () => redis.destroy());
        redis.on('close', () => client.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return {
        url: `redis://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
        held: held.promise,
        release: () => {
            released.resolve(null);
        },
        [Symbol.asyncDispose]: async () => {
            for (const socket of sockets) socket.destroy();
            server.close();
            await once(server, 'close');
        }
    };
}
