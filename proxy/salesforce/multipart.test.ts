import { Busboy } from '@fastify/busboy';
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { multipartLength, multipartOf, type MultipartPart } from './multipart.ts';

describe('multipartOf', () => {
    it('makes as many bytes as it says, which read back as the parts, whenever it is opened', async () => {
        const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
        await fc.assert(
            fc.asyncProperty(
                fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 300 })), { minLength: 1 }),
                async (given) => {
                    const parts = given.map(([partName, bytes]) => partOf(partName, bytes));

                    const { contentType, body } = multipartOf(parts);
                    const [first, second] = [await buffer(body.open()), await buffer(body.open())];
                    const read = await readParts(contentType, first);

                    assert.equal(first.length, body.length);
                    assert.equal(multipartLength(parts), body.length);
                    assert.deepEqual(first, second);
                    assert.deepEqual(read, given);
                }
            ),
            { numRuns: 60 }
        );
    });

    it('refuses a name that could break out of its header', () => {
        assert.throws(() => multipartOf([partOf('a"\r\nX: y', new Uint8Array())]), RangeError);
    });
});

function partOf(name: string, bytes: Uint8Array): MultipartPart {
    return {
        name,
        length: bytes.length,
        async *open() {
            yield await Promise.resolve(bytes.subarray(0, bytes.length >> 1));
            yield bytes.subarray(bytes.length >> 1);
        }
    };
}

async function readParts(contentType: string, bytes: Buffer): Promise<readonly (readonly [string, Uint8Array])[]> {
    const parts: Promise<readonly [string, Uint8Array]>[] = [];
    const reader = new Busboy({ headers: { 'content-type': contentType } });
    reader.on('file', (name, stream) => {
        parts.push(buffer(stream).then((content) => [name, new Uint8Array(content)] as const));
    });
    await pipeline(Readable.from([bytes]), reader);
    return Promise.all(parts);
}
