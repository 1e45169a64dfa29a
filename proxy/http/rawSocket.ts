import { connect } from 'node:net';

/** A connection to a proxy on which a test writes bytes as they are. */
export interface RawSocket {
    write(bytes: string | Uint8Array): void;
    /** Takes nothing of what comes until it is resumed. */
    pause(): void;
    resume(): void;
    /** Ends our side. */
    end(): void;
    /** Leaves without a word. */
    destroy(): void;
    /** All that came back, once the connection has ended, however it did. */
    readonly received: Promise<string>;
    /** Resolves as soon as what came back holds this text. */
    receives(text: string): Promise<void>;
}

/** Connects to a server at this address. */
export function openRawSocket(url: string): RawSocket {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const received = Promise.withResolvers<string>();
    let text = '';
    socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
        received.resolve(text);
    });
    return {
        write: (bytes) => void socket.write(bytes),
        pause: () => void socket.pause(),
        resume: () => void socket.resume(),
        end: () => void socket.end(),
        destroy: () => void socket.destroy(),
        received: received.promise,
        receives: (wanted) =>
            new Promise((resolve, reject) => {
                const look = (): void => {
                    if (text.includes(wanted)) resolve();
                };
                socket.on('data', look);
                socket.on('close', () => {
                    reject(new Error('the connection ended before'));
                });
                look();
            })
    };
}

/** A request as it goes over the wire: its first line and headers, and its body. */
export function rawRequest(lines: readonly string[], body = ''): string {
    return `${[...lines, '', ''].join('\r\n')}${body}`;
}
