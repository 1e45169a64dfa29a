import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What will be sent, on disk and out of memory: written first, read afterwards. The file has no name from the moment that it
 * exists, so nobody else can open it, and it is gone when the process is, however it ends.
 */
export interface Spool extends AsyncDisposable {
    /** Bytes written so far. */
    readonly length: number;
    write(bytes: Uint8Array): Promise<void>;
    /** Of ASCII alone, which has a byte for each letter. */
    writeAscii(text: string): Promise<void>;
    /** The bytes from `start` up to `end`; only of what is written. */
    read(start: number, end: number): AsyncIterable<Uint8Array>;
}

const MOST_HELD = 256 * 1024;
const READ_AT_ONCE = 64 * 1024;

/** Opens an empty one in the system's folder for such (`TMPDIR`). */
export async function openSpool(): Promise<Spool> {
    const path = join(tmpdir(), `redact-inline-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    await unlink(path);
    return createSpool(file);
}

function createSpool(file: FileHandle): Spool {
    const buffer = Buffer.allocUnsafe(MOST_HELD);
    let held = 0;
    let flushed = 0;

    async function flush(): Promise<void> {
        await writeAll(file, buffer.subarray(0, held), flushed);
        flushed += held;
        held = 0;
    }

    return {
        get length() {
            return flushed + held;
        },
        async write(bytes) {
            if (held + bytes.length > MOST_HELD) await flush();
            if (bytes.length > MOST_HELD) {
                await writeAll(file, bytes, flushed);
                flushed += bytes.length;
                return;
            }
            buffer.set(bytes, held);
            held += bytes.length;
        },
        async writeAscii(text) {
            if (text.length > MOST_HELD) return this.write(Buffer.from(text, 'latin1'));
            if (held + text.length > MOST_HELD) await flush();
            held += buffer.write(text, held, 'latin1');
        },
        async *read(start, end) {
            await flush();
            for (let position = start; position < end;) {
                const chunk = Buffer.allocUnsafe(Math.min(READ_AT_ONCE, end - position));
                const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
                if (bytesRead === 0) throw new RangeError('the spool ends before what is to be read');
                position += bytesRead;
                yield chunk.subarray(0, bytesRead);
            }
        },
        async [Symbol.asyncDispose]() {
            await file.close();
        }
    };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
    for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
        written += bytesWritten;
    }
}
