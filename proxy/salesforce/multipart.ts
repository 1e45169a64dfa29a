import { randomUUID } from 'node:crypto';
import type { StreamedBody } from './transport.ts';

/** A part of a `multipart/form-data` body, with a name that needs no escaping. */
export interface MultipartPart {
    readonly name: string;
    /** Bytes. */
    readonly length: number;
    readonly open: () => AsyncIterable<Uint8Array>;
}

/** A body whose length is known before a byte of it is read. */
export interface Multipart {
    readonly contentType: string;
    readonly body: StreamedBody;
}

const SAFE_NAME = /^[A-Za-z0-9_-]{1,255}$/;
/** No longer than a boundary may be (RFC 2046, 5.1.1). */
const BOUNDARY_LENGTH = 'redact-inline-'.length + 36;

/**
 * Joins binary parts as RFC 7578 has it. Nothing of them is held.
 *
 * @throws {RangeError} for a name that would need escaping
 */
export function multipartOf(parts: readonly MultipartPart[]): Multipart {
    const boundary = `redact-inline-${randomUUID()}`;
    const heads = parts.map(({ name }) => Buffer.from(headOf(name, boundary)));
    const end = Buffer.from(`--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: {
            length: multipartLength(parts),
            open: () => bytesOf(parts, heads, end)
        }
    };
}

/** How many bytes {@link multipartOf} makes of parts. */
export function multipartLength(parts: readonly Pick<MultipartPart, 'name' | 'length'>[]): number {
    const boundary = '-'.repeat(BOUNDARY_LENGTH);
    const own = parts.reduce(
        (sum, { name, length }) => sum + headOf(name, boundary).length + length + LINE_END.length,
        0
    );
    return own + BOUNDARY_LENGTH + '----\r\n'.length;
}

const LINE_END = Buffer.from('\r\n');

function headOf(name: string, boundary: string): string {
    if (!SAFE_NAME.test(name)) throw new RangeError('not a name of a part');
    return (
        `--${boundary}\r\n` +
        `Content-Disposition: form-data; name="${name}"; filename="${name}.ndjson"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n'
    );
}

async function* bytesOf(
    parts: readonly MultipartPart[],
    heads: readonly Uint8Array[],
    end: Uint8Array
): AsyncIterable<Uint8Array> {
    for (const [index, part] of parts.entries()) {
        yield heads[index] ?? end;
        yield* part.open();
        yield LINE_END;
    }
    yield end;
}
