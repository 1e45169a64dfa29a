import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openSpool } from './spool.ts';

/** Beyond what a spool holds in memory, and below it. */
const length = fc.oneof(fc.nat(600_000), fc.nat(20));

describe('openSpool', () => {
    it('gives back what was written, in whatever pieces, from and up to any byte', async () => {
        const pieces = fc.array(fc.record({ length, isText: fc.boolean() }), { maxLength: 6 });
        await fc.assert(
            fc.asyncProperty(pieces, fc.double({ min: 0, max: 1, noNaN: true }), async (written, share) => {
                await using spool = await openSpool();
                let expected = '';
                for (const [index, piece] of written.entries()) {
                    const text = String.fromCharCode(0x61 + index).repeat(piece.length);
                    if (piece.isText) await spool.writeAscii(text);
                    else await spool.write(Buffer.from(text));
                    expected += text;
                }
                const start = Math.floor(spool.length * share);

                const chunks = await Array.fromAsync(spool.read(start, spool.length));

                assert.equal(spool.length, expected.length);
                assert.ok(Buffer.concat(chunks).toString() === expected.slice(start));
            }),
            { numRuns: 30 }
        );
    });
});
